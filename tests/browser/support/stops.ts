import { expect } from "@playwright/test";
import type { Seat, Shown } from "./seat.ts";
import { rowsOf, type PartTable } from "./table.ts";

type Row = Readonly<Record<string, string>>;

/** Compares all panels with a table, stop by stop. */
export class Stops {
  readonly #seats: readonly Seat[];
  readonly #parts: Readonly<Record<string, PartTable>>;
  readonly #compared: string[] = [];

  constructor(seats: readonly Seat[], parts: Readonly<Record<string, PartTable>>) {
    this.#seats = seats;
    this.#parts = parts;
  }

  async at(part: string, stop: string): Promise<void> {
    const table = this.#parts[part];
    const row = table && rowsOf(table.stops).find((one) => one["stop"] === stop);
    if (table === undefined || row === undefined) throw new Error(`no row ${part}: ${stop}`);
    await Promise.all(this.#seats.map((seat) => compare(seat, table, row)));
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

async function compare(seat: Seat, table: PartTable, row: Row): Promise<void> {
  const message = `${seat.name}'s panel in ${table.phase}, ${table.what}: ${row["stop"]}`;
  await expect.poll(() => seat.shown(), { message }).toEqual(expected(seat, table, row));
}

function expected({ name }: Seat, { phase, what, cues }: PartTable, row: Row): Shown {
  const cell = (column: string): string => row[column] ?? `no column ${column}`;
  const [, sign = "", cue = "", primary = ""] = /^(\w+) (\w+) → (.+)$/u.exec(cell(name)) ?? [];
  return {
    phase,
    what,
    clock: cell("clock"),
    turn: cell("turn"),
    floor: cell("floor"),
    order: cell("order"),
    sign,
    cue: cues[cue] ?? `no cue ${cue}`,
    primary,
  };
}
