import { ROLES, type RoleName, type Writing } from "./method.ts";
import type { Plan } from "./plan.ts";

/** The agenda of a group that has never done this: an hour with nothing but what it needs. */
export const FIRST_TIME = "first";

/** What the first time is made from: the balanced method in its calm agenda. */
export const FIRST_TIME_FROM = { method: "chair-eight", agenda: "60" } as const;

export function isFirstTime({ agenda }: Pick<Plan, "agenda">): boolean {
  return agenda === FIRST_TIME;
}

/** The same plan without what would be one thing too many: cases are offered and chosen aloud, nobody takes notes. */
export function forFirstTime(plan: Plan): Plan {
  const phases = plan.phases.map((phase) => ({ ...phase, writes: phase.writes.filter(isNeeded) }));
  return { ...plan, agenda: FIRST_TIME, phases };
}

function isNeeded({ form, by }: Writing): boolean {
  const isListKept = by !== "everyone" && by.every((role) => role === "noteTaker");
  const isAloud = form === "pitch" || form === "mark";
  return !isListKept && !isAloud;
}

/** The roles a group fills: the first time the chair keeps the time, and nobody takes notes. */
export function rolesFor(plan: Pick<Plan, "agenda">): readonly RoleName[] {
  return isFirstTime(plan) ? ["chair", "caseGiver"] : ROLES;
}
