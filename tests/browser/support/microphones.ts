import { expect } from "@playwright/test";
import type { Seat } from "./seat.ts";
import { rowsOf } from "./table.ts";

/** A drawn table of seats and moments: `+` where the microphone is on, `-` where it is off. */
export class Microphones {
  readonly #rows: readonly Readonly<Record<string, string>>[];
  readonly #seats: readonly Seat[];
  readonly #left: string[];

  constructor(seats: readonly Seat[], drawn: string) {
    this.#seats = seats;
    this.#rows = rowsOf(drawn);
    this.#left = this.#rows.map(({ moment = "" }) => moment);
  }

  /** The moments that no test has come by. */
  get left(): readonly string[] {
    return this.#left;
  }

  async at(moment: string): Promise<void> {
    const row = this.#rows.find((one) => one["moment"] === moment);
    if (row === undefined) throw new Error(`the table has no row for ${moment}`);
    const expected = this.#seats.map(({ label }) => `${label} ${row[label]}`);
    await expect.poll(() => this.#now(), { message: moment }).toEqual(expected);
    this.#left.splice(this.#left.indexOf(moment), 1);
  }

  #now(): Promise<readonly string[]> {
    return Promise.all(
      this.#seats.map(async (seat) => `${seat.label} ${(await seat.isOn()) ? "+" : "-"}`),
    );
  }
}
