import { expect } from "@playwright/test";
import type { Seat } from "./seat.ts";
import type { Wire } from "./wire.ts";

type Author = Pick<Seat, "name" | "label">;

/** Texts that occur nowhere else, and which panels may have them on their sockets by now. */
export class Secrets {
  readonly #wire: Wire;
  readonly #everybody: readonly string[];
  readonly #allowed = new Map<string, readonly string[]>();

  constructor(wire: Wire, seats: readonly Author[]) {
    this.#wire = wire;
    this.#everybody = seats.map(({ label }) => label).toSorted();
  }

  /** A new one that only its author's panel may have. */
  of(author: Author, about: string): string {
    const text = this.private(author, about);
    this.#allowed.set(text, [author.label]);
    return text;
  }

  /** A new one that no socket may ever carry. */
  private(author: Author, about: string): string {
    const text = `canary ${about} of ${author.name}`;
    this.#allowed.set(text, []);
    return text;
  }

  /** From now on all have it. */
  reveal(text: string): void {
    this.#allowed.set(text, this.#everybody);
  }

  async check(): Promise<void> {
    for (const [text, seats] of this.#allowed) {
      await expect.poll(() => this.#wire.seatsWith(text), { message: text }).toEqual(seats);
    }
  }
}
