/** One part of a session: what every panel shows in it, and what each shows at each stop. */
export interface PartTable {
  readonly phase: string;
  readonly what: string;
  readonly cues: Readonly<Record<string, string>>;
  readonly stops: string;
}

/** The rows of a table drawn with bars, by the titles of its first line. */
export function rowsOf(drawn: string): readonly Readonly<Record<string, string>>[] {
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
