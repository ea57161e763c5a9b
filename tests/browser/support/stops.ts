import { expect } from "@playwright/test";
import type { Seat, Shown } from "./seat.ts";
import { rowsOf, type Row } from "./table.ts";

/** In milliseconds: a panel mostly shows a change within a frame or two. */
const INTERVALS = [20, 40, 80, 160, 320];

interface Stopped {
  readonly stops: string;
}

/** How a row of a table is read for one person. */
export type Reading<One, Table> = (one: One, table: Table, row: Row) => Shown;

/** Compares all panels with a table, stop by stop. */
export class Stops<One extends Pick<Seat, "name" | "shown">, Table extends Stopped> {
  readonly #people: readonly One[];
  readonly #parts: Readonly<Record<string, Table>>;
  readonly #read: Reading<One, Table>;
  readonly #compared: string[] = [];

  constructor(
    people: readonly One[],
    parts: Readonly<Record<string, Table>>,
    read: Reading<One, Table>,
  ) {
    this.#people = people;
    this.#parts = parts;
    this.#read = read;
  }

  async at(part: string, stop: string): Promise<void> {
    const table = this.#parts[part];
    const row = table && rowsOf(table.stops).find((one) => one["stop"] === stop);
    if (table === undefined || row === undefined) throw new Error(`no row ${part}: ${stop}`);
    await Promise.all(
      this.#people.map(async (one) => {
        const message = `${one.name}'s panel in ${part}: ${stop}`;
        await expect
          .poll(() => one.shown(), { message, intervals: INTERVALS })
          .toEqual(this.#read(one, table, row));
      }),
    );
    this.#compared.push(`${part}: ${stop}`);
  }

  /** The rows at which no panel was compared, and those at which they were compared twice. */
  get left(): readonly string[] {
    const all = Object.entries(this.#parts).flatMap(([part, { stops }]) =>
      rowsOf(stops).map(({ stop }) => `${part}: ${stop}`),
    );
    return all.filter((one) => this.#compared.filter((other) => other === one).length !== 1);
  }
}
