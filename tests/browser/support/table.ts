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
