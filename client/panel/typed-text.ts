/** A text of this panel alone: it outlives the card it is typed into, and ends with the page. */
export class TypedText {
  readonly #listeners = new Set<() => void>();
  #text: string | undefined;

  /** Undefined until something is typed. */
  readonly text = (): string | undefined => this.#text;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly type = (text: string | undefined): void => {
    this.#text = text;
    for (const listener of this.#listeners) listener();
  };
}
