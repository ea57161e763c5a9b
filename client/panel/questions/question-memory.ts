import type { NoteId } from "../../../core/ids.ts";
import { hashOf } from "../../../core/protocol/patch.ts";

const KEY = "intervision.questions";

/** Nobody drafts as many questions in one session. */
const MOST = 60;

type Kept = Pick<Storage, "getItem" | "setItem">;

/** Each note by the mark of the text that its author called a question: no text is kept, and another text is another question. */
type Marks = Readonly<Record<string, string>>;

/** What this person called a question; it outlives a reload of the page, where anything does. */
export class QuestionMemory {
  readonly #kept: Kept | undefined;
  readonly #listeners = new Set<() => void>();
  #marks: Marks;

  constructor(kept: Kept | undefined) {
    this.#kept = kept;
    this.#marks = read(kept);
  }

  isQuestion(note: NoteId, text: string): boolean {
    return this.#marks[note] === hashOf({ text });
  }

  readonly state = (): Marks => this.#marks;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  say(note: NoteId, text: string): void {
    const { [note]: _before, ...others } = { ...read(this.#kept), ...this.#marks };
    const newest = [...Object.entries(others), [note, hashOf({ text })]].slice(-MOST);
    this.#marks = Object.fromEntries(newest) as Marks;
    try {
      this.#kept?.setItem(KEY, JSON.stringify(this.#marks));
    } catch {
      // Full, or forbidden: this page knows.
    }
    for (const listener of this.#listeners) listener();
  }
}

function read(kept: Kept | undefined): Marks {
  try {
    return JSON.parse(kept?.getItem(KEY) ?? "{}") as Marks;
  } catch {
    return {};
  }
}
