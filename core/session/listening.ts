import type { Instant, PersonId } from "../ids.ts";
import { partKey } from "../methods/plan.ts";
import { ok } from "../result.ts";
import { check, inStage, yes, type Condition } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { listenersOf, NOTICE, PANELS_ANSWER, type WhoSpeaks } from "./listeners.ts";
import { leaderOf, seatOrder } from "./people.ts";
import type { Muting, Running, Session } from "./session.ts";
import { speakersNow } from "./stage.ts";

export function listenersNow(session: Running): readonly PersonId[] {
  return listenersOf(whoSpeaks(session));
}

/** Whom a wish still means: who listened when it was made, and does now. */
export function listenersMeant(session: Running, { people }: Muting): readonly PersonId[] {
  return listenersNow(session).filter((person) => people.includes(person));
}

/** Who must not be muted, people on paper among them: their microphone is somebody else's. */
export function sparedBy(session: Running, muting: Muting): readonly PersonId[] {
  const listeners = listenersMeant(session, muting);
  return seatOrder(session).filter((person) => !listeners.includes(person));
}

function whoSpeaks(session: Running): WhoSpeaks {
  const { people, roles } = session;
  return { people, roles, leader: leaderOf(session), speakers: speakersNow(session) };
}

/** What was asked of the listeners of the part that is on. */
export function mutingNow({ muting, stage }: Running): Muting | undefined {
  return muting?.part === partKey(stage.phase, stage.part) ? muting : undefined;
}

export function muteListeners(session: Running, at: Instant): Decision {
  return happens({ type: "mutingAsked", at, people: listenersNow(session) });
}

export const somebodyListens: Condition = inStage((session) =>
  check(listenersNow(session).length > 0, "notNow"),
);

/** Not while the asking before is still under way. */
export const mutedBefore: Condition = inStage((session) => {
  const muting = mutingNow(session);
  return muting === undefined ? yes : ok({ from: muting.at + NOTICE + PANELS_ANSWER });
});

/** Where the group wants it in every part in which somebody listens: what entering one brings along. */
export function atPartStart(before: Session, after: Session, at: Instant): readonly SessionEvent[] {
  if (after.status !== "running" || after.mutesEachPart !== true) return [];
  const isSame = before.status === "running" && placeOf(before) === placeOf(after);
  const people = isSame ? [] : listenersNow(after);
  return people.length === 0 ? [] : [{ type: "mutingAsked", at, people }];
}

function placeOf({ stage }: Running): string {
  return partKey(stage.phase, stage.part);
}
