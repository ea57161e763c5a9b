import type { Instant, PersonId } from "../ids.ts";
import { begun, paused } from "./clock.ts";
import type { StopChoice } from "./command.ts";
import { check, inStage } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { enterPlace, endOwnTurn, leaveForward } from "./moves.ts";
import { holds, isPresent, leaderOf } from "./people.ts";
import type { Running } from "./session.ts";
import { closingPhase, following, isCaseOn, roundAt, wasHeard } from "./stage.ts";

/** Nobody moves on while all are asked for a moment of quiet. */
export const noStop = inStage((session) => check(session.stop === undefined, "shortPause"));

/** Only whoever asked for the pause ends it; the leader does where that person has gone. */
export const noStopOfOthers = inStage((session, you) => {
  const { stop: asked } = session;
  const isGone = asked !== undefined && !isPresent(session.people[asked]);
  return check(asked === undefined || (isGone && leaderOf(session) === you), "shortPause");
});

export const yourStop = inStage((session, you, choice) =>
  check(session.stop === you && isThere(session, you, choice), "notNow"),
);

/** Whether there is a turn, a part or a case to leave out. */
function isThere(session: Running, you: PersonId, choice: string): boolean {
  const isOwnCase = holds(session, you, "caseGiver") && isCaseOn(session);
  if (choice === "endCase") return isOwnCase;
  if (choice !== "skip") return true;
  return hasTurnAhead(session, you) || (isOwnCase && following(session) !== undefined);
}

function hasTurnAhead(session: Running, person: PersonId): boolean {
  const round = roundAt(session);
  return round !== undefined && round.order.includes(person) && !wasHeard(round, person);
}

/** The clock halts for everybody; nobody but the leader is told for whom. */
export function stop(session: Running, by: PersonId, at: Instant): Decision {
  const clock = paused(session.stage.clock, at);
  return happens({ type: "clockSet", clock }, { type: "stopped", by });
}

export function resume(session: Running, at: Instant): Decision {
  return happens(...ended(session), { type: "clockSet", clock: begun(session.stage.clock, at) });
}

/** As before; without one's turn, or for the case giver without this part; or on to the goodbye, and where a plan has none the clock stays halted for the leader to close. */
export function answerStop(
  session: Running,
  choice: StopChoice,
  by: PersonId,
  at: Instant,
): Decision {
  if (choice === "endCase" && closingPhase(session) === undefined)
    return happens(...ended(session));
  const goingOn: readonly SessionEvent[] = [
    ...ended(session),
    { type: "clockSet", clock: begun(session.stage.clock, at) },
  ];
  const going = goingOn.reduce(evolve, session);
  if (choice === "goOn" || going.status !== "running") return happens(...goingOn);
  const then = choice === "skip" ? skip(going, by, at) : toTheEnd(going, at);
  return happens(...goingOn, ...then);
}

function ended(session: Running): readonly SessionEvent[] {
  return session.stop === undefined ? [] : [{ type: "stopEnded" }];
}

function skip(session: Running, by: PersonId, at: Instant): readonly SessionEvent[] {
  return hasTurnAhead(session, by)
    ? endOwnTurn(session, at, by, "passed")
    : leaveForward(session, at);
}

/** To the phase in which the group says how it was. */
function toTheEnd(session: Running, at: Instant): readonly SessionEvent[] {
  const phase = closingPhase(session);
  return phase === undefined ? [] : enterPlace(session, { phase, part: 0 }, at);
}
