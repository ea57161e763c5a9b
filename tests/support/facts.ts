/** What somebody says of a method, by where it stands. */
export type Facts = Readonly<Record<string, string>>;

/** One place where two tellers do not say the same; what one of them does not know is "nothing". */
export interface Difference {
  readonly at: string;
  readonly theirs: string;
  readonly ours: string;
}

/** A difference that is meant, and why. */
export interface Meant extends Difference {
  readonly why: string;
}

export function differences(theirs: Facts, ours: Facts): readonly Difference[] {
  const places = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].toSorted();
  return places
    .map((at) => ({ at, theirs: theirs[at] ?? "nothing", ours: ours[at] ?? "nothing" }))
    .filter((one) => one.theirs !== one.ours);
}

/** The differences that are meant, as they would be found. */
export function listed(meant: readonly Meant[]): readonly Difference[] {
  return meant
    .map(({ at, theirs, ours }) => ({ at, theirs, ours }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
