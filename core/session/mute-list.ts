import type { PersonId } from "../ids.ts";
import { sameName } from "./people.ts";

/** How a panel's call to its platform ended; declined also where the person wished it not. */
export type MuteOutcome = "done" | "declined" | "unsupported" | "unknown";

export const MUTE_OUTCOMES: readonly MuteOutcome[] = ["done", "declined", "unsupported", "unknown"];

/** What became of the lists that a host's panel was given. */
export interface HostReport {
  readonly outcome: MuteOutcome | "partly";
  /** Whose panels are known to be muted by it. */
  readonly people: readonly PersonId[];
}

/** What a host's panel is asked to do. */
export interface MuteList {
  readonly mute: readonly { readonly person: PersonId; readonly participant: string }[];
  /** What the platform calls those whose own panels have seen to it. */
  readonly off: readonly string[];
  readonly spare: readonly { readonly participant?: string; readonly name: string }[];
}

/** Somebody in the meeting, as the platform tells it to a host. */
export interface Participant {
  readonly id: string;
  readonly name: string;
}

interface Chosen {
  readonly participants: readonly string[];
  /** Somebody without a panel is left on: they may be one of those who must not be muted. */
  readonly isUnsure: boolean;
}

/**
 * Whom a list means in the meeting that a host sees. Whoever has no panel is muted too, but only where all who must not
 * be are found: by what the platform calls them, else by name.
 */
export function whomToMute(
  { mute, off, spare }: MuteList,
  meeting: readonly Participant[],
  own: string,
): Chosen {
  const here = meeting.map(({ id }) => id);
  const found = spare.map((one) => foundIn(meeting, one));
  const spared = [own, ...off, ...found.flat(), ...spare.map(({ participant }) => participant)];
  const others = here.filter((id) => !spared.includes(id));
  const isSure = found.every((ids) => ids.length > 0);
  const known = mute.map(({ participant }) => participant);
  const participants = isSure ? others : others.filter((id) => known.includes(id));
  return { participants, isUnsure: participants.length < others.length };
}

function foundIn(
  meeting: readonly Participant[],
  { participant, name }: MuteList["spare"][number],
): readonly string[] {
  if (meeting.some(({ id }) => id === participant)) return [participant ?? ""];
  return meeting.filter((one) => sameName(one.name, name)).map(({ id }) => id);
}

/** The most that the platform mutes in one call. */
const LONGEST_LIST = 10;

export function listsOf(participants: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(participants.length / LONGEST_LIST);
  return Array.from({ length: count }, (_, at) =>
    participants.slice(at * LONGEST_LIST, (at + 1) * LONGEST_LIST),
  );
}

/** What the lists came to together. */
export function outcomeOfAll(outcomes: readonly MuteOutcome[]): HostReport["outcome"] {
  const failed = outcomes.filter((outcome) => outcome !== "done");
  const [first] = failed;
  if (first === undefined) return "done";
  return failed.length < outcomes.length ? "partly" : first;
}
