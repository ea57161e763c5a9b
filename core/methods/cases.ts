import { BETWEEN_CASES, caseOf, EVERYBODY, NEXT_CASE } from "./between.ts";
import {
  MINUTE,
  needsNoCaseGiver,
  planMinutes,
  type Plan,
  type PlannedPart,
  type PlannedPhase,
} from "./plan.ts";

/** About three hours for everybody's case (practice.md 2.2). */
export const LONGEST_MEETING = 180;

/** More would not fit into any meeting. */
export const MOST_CASES = 10;

/** After every second case. */
const BREAK = 10;

/** Somebody says yes to bringing the next one. */
const CASTING = 2;

const SHORTEST_PART = MINUTE / 2;
const GRAIN = 10_000;

const nextCase = between(NEXT_CASE, "choose", CASTING);
const rest = between("break", "open", BREAK);

function between(id: string, kind: PlannedPhase["kind"], minutes: number): PlannedPhase {
  const parts: readonly PlannedPart[] = [{ floor: "open", lasts: minutes * MINUTE }];
  return { id, method: BETWEEN_CASES, kind, speakers: "everyone", parts, writes: [] };
}

/** What a case is worked through in: from its first phase that is about it to its last. */
export function coreOf({ phases }: Pick<Plan, "phases">, number: number): readonly PlannedPhase[] {
  const isCore = (phase: PlannedPhase): boolean =>
    caseOf(phase) === number && !needsNoCaseGiver(phase.kind);
  const first = phases.findIndex(isCore);
  return first === -1 ? [] : phases.slice(first, phases.findLastIndex(isCore) + 1);
}

export function coreMinutes(core: readonly PlannedPhase[]): number {
  return planMinutes({ phases: core });
}

/** A minute for each part: below that nothing is worked through any more. */
export function leastForCase(core: readonly PlannedPhase[]): number {
  return core.reduce((sum, { parts }) => sum + parts.length, 0);
}

/** The phases of one more case: a break first where two were held, then a yes, then the core in so many minutes. */
export function furtherCase(
  core: readonly PlannedPhase[],
  number: number,
  minutes: number,
): readonly PlannedPhase[] {
  const needsBreak = number > 1 && number % 2 === 1;
  const phases = [...(needsBreak ? [rest] : []), nextCase, ...inMinutes(core, minutes)];
  return phases.map((phase) => ofCase(phase, number));
}

/** The same phase, of another case. */
export function ofCase({ case: _before, ...phase }: PlannedPhase, number: number): PlannedPhase {
  return number === 1 ? phase : { ...phase, case: number };
}

/** How many minutes the breaks and the yeses of so many cases take. */
function minutesBetween(cases: number): number {
  return cases * CASTING + Math.floor((cases - 1) / 2) * BREAK;
}

/** What stands around the case stays, nothing is chosen among offers, and each case has equal minutes. */
export function everybodysCase(plan: Plan, wanted: number): Plan {
  const cases = Math.min(Math.max(wanted, 1), MOST_CASES);
  const core = coreOf(plan, 1);
  const [first] = core;
  const at = first === undefined ? plan.phases.length : plan.phases.indexOf(first);
  const before = plan.phases.slice(0, at).filter(({ kind }) => kind !== "choose");
  const after = plan.phases.slice(at + core.length);
  const around = planMinutes({ phases: [...before, ...after] }) + minutesBetween(cases);
  const share = Math.floor((LONGEST_MEETING - around) / cases);
  const minutes = Math.max(Math.min(share, coreMinutes(core)), leastForCase(core));
  const numbers = Array.from({ length: cases }, (_, index) => index + 1);
  return {
    ...plan,
    agenda: EVERYBODY,
    phases: [
      ...before,
      ...numbers.flatMap((number) => furtherCase(core, number, minutes)),
      ...after.map((phase) => ofCase(phase, cases)),
    ],
  };
}

/** The same phases in so many minutes, each part its share. */
function inMinutes(core: readonly PlannedPhase[], minutes: number): readonly PlannedPhase[] {
  const share = minutes / coreMinutes(core);
  if (share === 1) return core;
  const lengths = shared(
    core.flatMap(({ parts }) => parts.map(({ lasts }) => lasts * share)),
    minutes * MINUTE,
  );
  let at = 0;
  return core.map((phase) => ({
    ...phase,
    parts: phase.parts.map((part) => scaled(part, lengths[at++] ?? part.lasts, share)),
  }));
}

function scaled(part: PlannedPart, lasts: number, share: number): PlannedPart {
  const { reserve } = part;
  if (reserve === undefined) return { ...part, lasts };
  return { ...part, lasts, reserve: Math.min(toGrain(reserve * share), lasts / 2) };
}

function toGrain(lasts: number): number {
  return Math.floor(lasts / GRAIN) * GRAIN;
}

/** In steps that a clock shows, none too short; what is over or missing is the longest part's. */
function shared(lengths: readonly number[], total: number): readonly number[] {
  const all = lengths.map((lasts) => Math.max(toGrain(lasts), SHORTEST_PART));
  for (let left = total - sumOf(all); left !== 0; left = total - sumOf(all)) {
    const longest = all.indexOf(Math.max(...all));
    const change = Math.sign(left) * Math.min(Math.abs(left), GRAIN);
    all[longest] = (all[longest] ?? 0) + change;
  }
  return all;
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, one) => sum + one, 0);
}
