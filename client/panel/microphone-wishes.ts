/** What a person has said of their microphone, for this session of the browser. */
export interface Wishes {
  /** No muting by the session. */
  readonly keepsOn: boolean;
  /** Others in the same room speak through it. */
  readonly isShared: boolean;
}

const KEPT = "intervision.microphone";
const NONE: Wishes = { keepsOn: false, isShared: false };

type Kept = Pick<Storage, "getItem" | "setItem">;

/** Outlives a reload; where nothing can be kept, only until the page ends. */
export class MicrophoneWishes {
  readonly #kept: Kept | undefined;
  readonly #listeners = new Set<() => void>();
  #wishes: Wishes;

  constructor(kept: Kept | undefined) {
    this.#kept = kept;
    this.#wishes = read(kept?.getItem(KEPT) ?? "");
  }

  readonly state = (): Wishes => this.#wishes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (changes: Partial<Wishes>): void => {
    this.#wishes = { ...this.#wishes, ...changes };
    const { keepsOn, isShared } = this.#wishes;
    this.#kept?.setItem(KEPT, [keepsOn ? "keepsOn" : "", isShared ? "shared" : ""].join(" "));
    for (const listener of this.#listeners) listener();
  };
}

function read(text: string): Wishes {
  const words = text.split(" ");
  return words.length < 2
    ? NONE
    : { keepsOn: words.includes("keepsOn"), isShared: words.includes("shared") };
}
