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
