import type { Duration, PersonId } from "../ids.ts";
import type { Person, Roles } from "./session.ts";

/** How long a listener reads that their microphone is about to go off. */
export const NOTICE: Duration = 5_000;

/** How long after the notice their panels may say how it went, before the rest is left to a host's panel. */
export const PANELS_ANSWER: Duration = 3_000;

/** How long that panel may take: a call that Zoom never answers ends after ten seconds. */
export const HOST_ANSWERS: Duration = 12_000;

/** Who is here and who has the floor, as a session knows it and as a view tells it. */
export interface WhoSpeaks {
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly roles: Roles;
  readonly leader?: PersonId | undefined;
  readonly speakers: readonly PersonId[];
}

/** Who listens only: all who have not the floor, but for the voices of process and time, and whoever has no panel. */
export function listenersOf({ people, roles, leader, speakers }: WhoSpeaks): readonly PersonId[] {
  const heard = [...speakers, leader, roles.timekeeper];
  return (Object.entries(people) as [PersonId, Person][])
    .filter(([id, { left, paper }]) => left === undefined && paper !== true && !heard.includes(id))
    .map(([id]) => id);
}
