import type { Instant } from "../ids.ts";
import { caseOf } from "../methods/between.ts";
import { coreMinutes, coreOf, furtherCase, leastForCase } from "../methods/cases.ts";
import { MINUTE, type Plan } from "../methods/plan.ts";
import { expectedEnd } from "./clock.ts";
import type { Stage } from "./session.ts";
import type { SessionView } from "./view.ts";

/** The whole minutes until the planned end that nothing else in the plan needs; none where it is late. */
export function minutesLeft({ plan, stage, plannedEnd }: SessionView, at: Instant): number {
  if (plan === undefined || stage === undefined || plannedEnd === undefined) return 0;
  return Math.max(Math.floor((plannedEnd - endAfterPart({ plan, stage }, at)) / MINUTE), 0);
}

/** When the session would end if the part that is on were over now. */
export function endAfterPart(
  { plan, stage }: { readonly plan: Plan; readonly stage: Pick<Stage, "phase" | "part"> },
  at: Instant,
): Instant {
  return expectedEnd(plan, { ...stage, clock: { state: "paused", left: 0 } }, at);
}

/** How many minutes one more case can have, and how many it would have as the one before; undefined where there is none to begin. */
export function anotherCaseIn({
  plan,
  stage,
}: Pick<SessionView, "plan" | "stage">):
  | { readonly least: number; readonly usual: number; readonly between: number }
  | undefined {
  if (plan === undefined || stage === undefined) return undefined;
  const number = caseOf(plan.phases[stage.phase] ?? {});
  const core = coreOf(plan, number);
  const between = coreMinutes(furtherCase([], number + 1, 0));
  return { least: leastForCase(core), usual: coreMinutes(core), between };
}
