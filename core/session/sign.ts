import type { PersonId } from "../ids.ts";
import type { CueRole, RoleName } from "../methods/method.ts";
import { isRound } from "../methods/plan.ts";
import { ownsStep } from "./group.ts";
import { holds, isSeated, leaderOf } from "./people.ts";
import type { Running } from "./session.ts";
import { isForOwnTurn, partAt, phaseAt, roundAt, speakersNow, writingsFor } from "./stage.ts";
import type { Sign } from "./view.ts";

/** What this person is to do now. The leader may speak about the process whenever it is not silent (practice.md 1.3). */
export function signFor(session: Running, you: PersonId): Sign {
  if (!isSeated(session, you)) return "listen";
  const { floor } = partAt(session);
  if (floor === "silence") return hasToWrite(session, you) ? "write" : "listen";
  if (isRound(floor) && roundAt(session)?.current === you) return "yourTurn";
  return speakersNow(session).includes(you) || leaderOf(session) === you ? "speak" : "listen";
}

function hasToWrite(session: Running, you: PersonId): boolean {
  return writingsFor(session, you).some((writing) => !isForOwnTurn(writing));
}

/** Whoever looks back on a step of their own brought a case before, and reads what is for them. */
function hasToldBefore(session: Running, you: PersonId): boolean {
  return phaseAt(session).looksBack === true && ownsStep(session, you);
}

/** In this order a person with several roles reads the cue of the first. */
const CUE_ORDER: readonly RoleName[] = ["timekeeper", "noteTaker"];

/**
 * Whose cue this person reads: one's own role, but the member's while one speaks or writes as a member.
 * The case giver's and, in silence, the chair's stay their own.
 */
export function cueFor(session: Running, you: PersonId): CueRole {
  if (holds(session, you, "caseGiver") || hasToldBefore(session, you)) return "caseGiver";
  const sign = signFor(session, you);
  if (sign === "yourTurn") return "member";
  if (leaderOf(session) === you) return "chair";
  if (sign === "write") return "member";
  return CUE_ORDER.find((role) => holds(session, you, role)) ?? "member";
}
