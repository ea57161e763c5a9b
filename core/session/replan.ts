import type { Instant } from "../ids.ts";
import { arrive } from "../methods/frame.ts";
import type { Plan, PlannedPhase } from "../methods/plan.ts";
import { refuse } from "../result.ts";
import { expectedEnd } from "./clock.ts";
import { check, yes, type Condition } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import { leaderOf } from "./people.ts";
import type { Running } from "./session.ts";
import { wasCaseTold, wasEntered } from "./stage.ts";
import { noStop } from "./stop.ts";

/** Anybody's while people gather, then the leader's until the case is told. */
export const planToChoose: Condition = (session, you, detail) => {
  if (session.status !== "running") return yes;
  if (leaderOf(session) !== you) return refuse("notLeader");
  const paused = noStop(session, you, detail);
  return paused.ok ? check(!wasCaseTold(session), "notNow") : paused;
};

/** What was held stays as it was, with all that was written in it; what is to come is the new plan's. */
export function replan(session: Running, chosen: Plan, at: Instant): Decision {
  const plan = goneOnWith(session, chosen);
  const plannedEnd = expectedEnd(plan, session.stage, at);
  return happens({ type: "replanned", plan, chosen, plannedEnd });
}

export function goneOnWith(session: Running, chosen: Plan): Plan {
  return { ...chosen, phases: joined(heldPhases(session), chosen) };
}

/** Up to the last phase that was entered; a choice of the case that has begun ends as it began. */
function heldPhases(session: Running): readonly PlannedPhase[] {
  const { phases, method } = session.plan;
  let count = phases.findLastIndex((_, phase) => wasEntered(session, phase)) + 1;
  if (phases.slice(0, count).some(isChoosing)) while (phases[count]?.kind === "choose") count += 1;
  return phases.slice(0, count).map((phase) => ({ ...phase, method: phase.method ?? method }));
}

function joined(held: readonly PlannedPhase[], { method, phases }: Plan): readonly PlannedPhase[] {
  const kept = held.map(({ method: from, ...phase }) =>
    from === undefined || from === method ? phase : { ...phase, method: from },
  );
  return [...kept, ...phases.filter((phase) => !wasHeld(phase, held))];
}

/** By its name; every way to choose the case stands for any other, and whatever took the agreements for arriving. */
function wasHeld(phase: PlannedPhase, held: readonly PlannedPhase[]): boolean {
  if (phase.case !== undefined) return false;
  return (
    held.some(({ id }) => id === phase.id) ||
    (isChoosing(phase) && held.some(isChoosing)) ||
    (phase.id === arrive.id && held.some(takesAgreements))
  );
}

function isChoosing({ kind }: PlannedPhase): boolean {
  return kind === "choose";
}

function takesAgreements({ writes }: PlannedPhase): boolean {
  return writes.some(({ slot }) => slot === "agreements");
}
