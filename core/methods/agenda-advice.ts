import type { Duration } from "../ids.ts";
import type { Method } from "./method.ts";
import type { OwnMinutes } from "./own-agenda.ts";
import { isRound, MINUTE, planMinutes, turnOf, type Plan, type PlannedPhase } from "./plan.ts";

/** A shorter turn is none (practice.md 0.10). */
const SHORTEST_TURN = 20_000;

/** The largest group for a session of so many minutes (practice.md 0.10), one more on the way for each half of the difference. */
const SIX = { people: 6, minutes: 45 } as const;
const EIGHT = { people: 8, minutes: 90 } as const;

/** What a plan gives a group of so many people, and what of it is too little. */
export interface AgendaAdvice {
  readonly minutes: number;
  readonly phases: readonly PhaseAdvice[];
  readonly warnings: readonly Warning[];
}

export interface PhaseAdvice {
  readonly id: string;
  readonly minutes: number;
  /** The time of one turn, for each round of the phase. */
  readonly turns: readonly Duration[];
}

export type Warning =
  | { readonly type: "tooMany"; readonly people: number; readonly most: number }
  | { readonly type: "unfit"; readonly size: Method["fit"]["size"] }
  | {
      readonly type: "shortTurn";
      readonly phase: string;
      readonly turn: Duration;
      /** What would mend it; absent where no phase has as much to give. */
      readonly move?: Move;
    };

/** Minutes from one phase to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

export function adviseAgenda(
  plan: Plan,
  people: number,
  size: Method["fit"]["size"] | undefined,
): AgendaAdvice {
  const minutes = planMinutes(plan);
  const most = mostPeople(minutes);
  const [from, to] = size ?? [0, Infinity];
  return {
    minutes,
    phases: plan.phases.map((phase) => ({
      id: phase.id,
      minutes: minutesOf(phase),
      turns: roundsOf(phase).map((part) => turnIn(plan, phase, part, people)),
    })),
    warnings: [
      ...(people > most ? [{ type: "tooMany", people, most } as const] : []),
      ...(size !== undefined && (people < from || people > to)
        ? [{ type: "unfit", size } as const]
        : []),
      ...plan.phases.flatMap((phase) => shortTurn(plan, phase, people)),
    ],
  };
}

/** Six at 45 minutes and less, eight at 90 and more. */
export function mostPeople(minutes: number): number {
  const share = (minutes - SIX.minutes) / (EIGHT.minutes - SIX.minutes);
  const more = Math.floor(share * (EIGHT.people - SIX.people));
  return SIX.people + Math.min(Math.max(more, 0), EIGHT.people - SIX.people);
}

function minutesOf({ parts }: PlannedPhase): number {
  return parts.reduce((sum, { lasts }) => sum + lasts, 0) / MINUTE;
}

type Part = PlannedPhase["parts"][number];

function roundsOf({ parts }: PlannedPhase): readonly Part[] {
  return parts.filter(({ floor }) => isRound(floor));
}

/** Everybody, or all but the case giver and a chair who stays out. */
function speakersIn(plan: Plan, { speakers }: PlannedPhase, people: number): number {
  if (speakers === "everyone") return people;
  return Math.max(people - (plan.chairContributes === "none" ? 2 : 1), 1);
}

function turnIn(plan: Plan, phase: PlannedPhase, part: Part, people: number): Duration {
  return turnOf(part, speakersIn(plan, phase, people), phase.longestTurn);
}

/** A turn that the minutes make short, not one that its method wants short. */
function isShort(plan: Plan, phase: PlannedPhase, people: number): boolean {
  const enough = Math.min(SHORTEST_TURN, phase.longestTurn ?? SHORTEST_TURN);
  return roundsOf(phase).some((part) => turnIn(plan, phase, part, people) < enough);
}

function shortTurn(plan: Plan, phase: PlannedPhase, people: number): readonly Warning[] {
  if (!isShort(plan, phase, people)) return [];
  const turn = Math.min(...roundsOf(phase).map((part) => turnIn(plan, phase, part, people)));
  const move = mendOf(plan, phase, people);
  return [{ type: "shortTurn", phase: phase.id, turn, ...(move === undefined ? {} : { move }) }];
}

/**
 * From the longest phase that keeps half of its minutes and turns that are long enough: never from what decides on the
 * step, nor from the goodbye.
 */
function mendOf(plan: Plan, phase: PlannedPhase, people: number): Move | undefined {
  const minutes = missingIn(plan, phase, people);
  const source = plan.phases
    .filter((one) => one !== phase && one.kind !== "decide" && one.kind !== "close")
    .toSorted((one, other) => minutesOf(other) - minutesOf(one))
    .find((one) => canGive(plan, one, minutes, people));
  return source === undefined ? undefined : { from: source.id, to: phase.id, minutes };
}

/** In whole minutes, all of them given to turns. */
function missingIn(plan: Plan, phase: PlannedPhase, people: number): number {
  const speakers = speakersIn(plan, phase, people);
  const spoken = phase.parts.filter(({ floor }) => floor !== "silence").length;
  const missing = roundsOf(phase).map(
    ({ lasts, reserve = 0 }) => SHORTEST_TURN * speakers - (lasts - reserve),
  );
  return Math.ceil((Math.max(...missing) * spoken) / MINUTE);
}

function canGive(plan: Plan, phase: PlannedPhase, minutes: number, people: number): boolean {
  if (minutesOf(phase) < 2 * minutes) return false;
  const spoken = phase.parts.filter(({ floor }) => floor !== "silence").length;
  const less = (minutes * MINUTE) / Math.max(spoken, 1);
  const parts = phase.parts.map((part) =>
    part.floor === "silence" && spoken > 0 ? part : { ...part, lasts: part.lasts - less },
  );
  return parts.every(({ lasts }) => lasts >= MINUTE) && !isShort(plan, { ...phase, parts }, people);
}

/** The minutes of a plan, as a group would move them. */
export function minutesIn({ phases }: Pick<Plan, "phases">): OwnMinutes {
  return Object.fromEntries(phases.map((phase) => [phase.id, minutesOf(phase)]));
}

/** The same sum, otherwise shared. */
export function moved(minutes: OwnMinutes, { from, to, minutes: many }: Move): OwnMinutes {
  const [less, more] = [minutes[from] ?? 0, minutes[to] ?? 0];
  return { ...minutes, [from]: less - many, [to]: more + many };
}
