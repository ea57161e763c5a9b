import type { LinkState } from "./session-link.ts";

type Changes = Omit<Partial<LinkState>, "goodbye"> & {
  /** Null takes back what was said before. */
  readonly goodbye?: LinkState["goodbye"] | null;
};

/** The state of a link and who wants to know of it. */
export class StateStore {
  readonly #listeners = new Set<() => void>();
  #state: LinkState = {
    line: "connecting",
    seated: false,
    mayBring: false,
    hasMoved: false,
    indicates: false,
    presence: {},
    waiting: [],
  };

  get state(): LinkState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change({ goodbye = this.#state.goodbye ?? null, ...changes }: Changes): void {
    const { goodbye: _said, ...rest } = this.#state;
    this.#state = { ...rest, ...changes, ...(goodbye === null ? {} : { goodbye }) };
    for (const listener of this.#listeners) listener();
  }
}
