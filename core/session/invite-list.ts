import type { HostReport, Participant } from "./mute-list.ts";
import { sameName } from "./people.ts";

/** How an invitation to everybody ended. */
export type InviteOutcome = HostReport["outcome"] | "nobody";

/**
 * Whom a host's panel asks to open theirs, by the names of those who have one: where fewer panels than people have a
 * name, all who have it are asked, for one invitation too many harms nobody.
 */
export function whomToInvite(
  here: readonly string[],
  meeting: readonly Participant[],
  own: string,
): readonly string[] {
  const names = meeting.map(({ name }) => name);
  return meeting
    .filter(({ id, name }) => id !== own && countOf(here, name) < countOf(names, name))
    .map(({ id }) => id);
}

function countOf(names: readonly string[], name: string): number {
  return names.filter((one) => sameName(one, name)).length;
}
