import type { Seat, Shown } from "./seat.ts";

export type Row = Readonly<Record<string, string>>;

/** One part of a session: what every panel shows in it, and what each shows at each stop. */
export interface PartTable {
  readonly phase: string;
  readonly what: string;
  readonly cues: Readonly<Record<string, string>>;
  /**
   * A stop of the test in each row, in the order of the walk. Clock, turn, floor and order are what all panels show: what
   * is left of the part and of the turn, who speaks, and the round as it calls, marked `+` heard, `-` passed, `>` on turn
   * and `?` away. The cell of a person is `sign cue → primary action`: whose cue of the part they read, and `-` where
   * there is only listening to do.
   */
  readonly stops: string;
}

/** The rows of a table drawn with bars, by the titles of its first line. */
export function rowsOf(drawn: string): readonly Row[] {
  const [titles = [], ...rows] = drawn
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map((cells) => {
    if (cells.length !== titles.length)
      throw new Error(`a row has other columns: ${cells.join("|")}`);
    return Object.fromEntries(titles.map((title, place) => [title, cells[place] ?? ""]));
  });
}

/** What a row says of all panels. */
export function sharedCells(row: Row): Pick<Shown, "clock" | "turn" | "order"> {
  return { clock: cellOf(row, "clock"), turn: cellOf(row, "turn"), order: cellOf(row, "order") };
}

/** What a row says of one panel: the sign, whose cue, and what the primary action is. */
export function ownCells(
  row: Row,
  name: string,
): Pick<Shown, "sign" | "primary"> & { readonly role: string } {
  const [, sign = "", role = "", primary = ""] =
    /^(\w+) (\w+) → (.+)$/u.exec(cellOf(row, name)) ?? [];
  return { sign, role, primary };
}

export function cellOf(row: Row, column: string): string {
  return row[column] ?? `no column ${column}`;
}

/** What the panel of somebody is to show, where a table has the words themselves. */
export function asWritten({ name }: Seat, { phase, what, cues }: PartTable, row: Row): Shown {
  const { role, ...own } = ownCells(row, name);
  const floor = cellOf(row, "floor");
  return { phase, what, floor, ...sharedCells(row), ...own, cue: cues[role] ?? `no cue ${role}` };
}
