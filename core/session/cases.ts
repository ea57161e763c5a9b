import type { Instant, PersonId } from "../ids.ts";
import { caseOf, isEverybodys, isNextCase } from "../methods/between.ts";
import {
  coreMinutes,
  coreOf,
  furtherCase,
  leastForCase,
  MOST_CASES,
  ofCase,
} from "../methods/cases.ts";
import { isFirstTime } from "../methods/first-time.ts";
import { LONGEST_PHASE } from "../methods/own-agenda.ts";
import { isRehearsal, type Plan, type PlannedPhase } from "../methods/plan.ts";
import { refuse } from "../result.ts";
import { endAfterPart } from "./case-minutes.ts";
import { check, inStage, yes, type Condition } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { leaveForward } from "./moves.ts";
import { isSeated, seatOrder } from "./people.ts";
import type { Running, Session } from "./session.ts";
import { caseNumber, following, isCaseOn, phaseAt, wasCaseTold } from "./stage.ts";

/** Once a case is worked through, and no other is planned. */
export const caseToAdd = inStage((session) => {
  const { plan } = session;
  const number = caseNumber(session);
  const isLast = plan.phases.every((phase) => caseOf(phase) <= number);
  const isForLearning = isFirstTime(plan) || isRehearsal(plan);
  return check(
    isCaseOn(session) &&
      isWorkedThrough(session) &&
      isLast &&
      !isForLearning &&
      number < MOST_CASES,
    "notNow",
  );
});

/** The last part that is about the case is on. */
function isWorkedThrough(session: Running): boolean {
  const place = following(session);
  if (place === undefined) return true;
  const core = coreOf(session.plan, caseNumber(session));
  return place.phase !== session.stage.phase && phaseAt(session) === core.at(-1);
}

/** Nobody has said yes to the case that would come now, and something comes after it. */
export const caseToSkip = inStage((session) => {
  const isOpen = isNextCase(phaseAt(session)) && session.roles.caseGiver === undefined;
  return check(isOpen && followingCore(session) < session.plan.phases.length, "notNow");
});

/** The place after the core of the case that is on. */
function followingCore({ plan, stage }: Running): number {
  const core = coreOf(plan, caseOf(plan.phases[stage.phase] ?? {}));
  return stage.phase + 1 + core.length;
}

/** One more case in so many minutes, with a case giver of its own. */
export function anotherCase(session: Running, at: Instant, wanted?: number): Decision {
  const { plan, stage } = session;
  const number = caseNumber(session);
  const core = coreOf(plan, number);
  const minutes = wanted ?? coreMinutes(core);
  if (minutes < leastForCase(core) || minutes > Math.max(LONGEST_PHASE, coreMinutes(core)))
    return refuse("minutesUnfit");
  const [held, after] = [plan.phases.slice(0, stage.phase + 1), plan.phases.slice(stage.phase + 1)];
  return goOnWith(session, at, [
    ...held,
    ...furtherCase(core, number + 1, minutes),
    ...after.map((phase) => ofCase(phase, number + 1)),
  ]);
}

/** Past a case that nobody brings. */
export function skipCase(session: Running, at: Instant): Decision {
  const { phases } = session.plan;
  const from = session.stage.phase + 1;
  return goOnWith(session, at, [...phases.slice(0, from), ...phases.slice(followingCore(session))]);
}

function goOnWith(session: Running, at: Instant, phases: readonly PlannedPhase[]): Decision {
  const event = casesPlanned(session, { ...session.plan, phases }, at);
  const planned = evolve(session, event);
  if (planned.status !== "running") throw new Error("planned, yet not running");
  return happens(event, ...leaveForward(planned, at));
}

function casesPlanned(
  session: Running,
  plan: Plan,
  at: Instant,
): Extract<SessionEvent, { readonly type: "casesPlanned" }> {
  return {
    type: "casesPlanned",
    plan,
    plannedEnd: endAfterPart({ plan, stage: session.stage }, at),
  };
}

/** How many who are still here want a case of their own. */
export function casesWanted(session: Session): number {
  return wantedBy(session).length;
}

function wantedBy(session: Session): readonly PersonId[] {
  const { wishes = [] } = session.status === "closed" ? {} : session;
  return seatOrder(session).filter((person) => wishes.includes(person));
}

/** In everybody's case, until the first is told. */
export const caseToWish: Condition = (session, you) => {
  if (session.status === "closed" || !isEverybodys(session.plan)) return refuse("notNow");
  if (session.status === "gathering") return yes;
  return check(isSeated(session, you) && !wasCaseTold(session), "notNow");
};
