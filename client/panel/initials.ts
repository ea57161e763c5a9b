/** Two letters that stand for a name in a small circle. */
export function initialsOf(name: string): string {
  const [first = "", ...others] = name.split(/\s+/u).filter((word) => word !== "");
  const letters = Array.from(first);
  const last = Array.from(others.at(-1) ?? "")[0];
  return `${letters[0] ?? "?"}${last ?? letters[1] ?? ""}`.toLocaleUpperCase();
}
