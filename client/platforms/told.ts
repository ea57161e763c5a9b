/** Something that may change, and who wants to know: at once where it is known, and whenever it has changed. */
export class Told<Value> {
  readonly #listeners = new Set<(value: Value) => void>();
  #value: Value | undefined;

  get value(): Value | undefined {
    return this.#value;
  }

  listen(listener: (value: Value) => void): () => void {
    // A closure of its own, so that the same listener may come twice and leave once.
    const one = (value: Value): void => listener(value);
    this.#listeners.add(one);
    if (this.#value !== undefined) listener(this.#value);
    return () => this.#listeners.delete(one);
  }

  tell(value: Value): void {
    if (JSON.stringify(value) === JSON.stringify(this.#value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener(value);
  }
}
