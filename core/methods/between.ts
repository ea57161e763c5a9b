import type { Plan, PlannedPhase } from "./plan.ts";

/** The agenda in which each who wants one brings a case, all in equal minutes (practice.md 1.1). */
export const EVERYBODY = "everybody";

/** Whose words the phases between two cases have. */
export const BETWEEN_CASES = "cases";

/** In it somebody says yes to bringing the case that comes. */
export const NEXT_CASE = "next-case";

/** The number of the case that a phase belongs to. */
export function caseOf({ case: number = 1 }: Pick<PlannedPhase, "case">): number {
  return number;
}

export function isEverybodys({ agenda }: Pick<Plan, "agenda">): boolean {
  return agenda === EVERYBODY;
}

/** Whether somebody is to say yes to bringing a case, and nothing else. */
export function isNextCase({ id, method }: Pick<PlannedPhase, "id" | "method">): boolean {
  return id === NEXT_CASE && method === BETWEEN_CASES;
}
