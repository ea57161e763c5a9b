import type { Instant, PersonId } from "../ids.ts";
import { MINUTE, needsNoCaseGiver, type PlannedPhase } from "../methods/plan.ts";
import { expectedEnd, timeLeft } from "./clock.ts";
import type { NoteView, SessionView, StageView } from "./view.ts";

/** What a chair without training may overlook; told to whoever leads, kept nowhere (practice.md 4.4, 5.3). */
export type Hint =
  /** More than one sign that people do not feel safe: halt, agreements, one word each, go on. */
  | { readonly type: "restore" }
  | { readonly type: "noStep" }
  | { readonly type: "stepUnconfirmed" }
  | { readonly type: "noQuestion" }
  | { readonly type: "slips"; readonly times: number }
  | { readonly type: "passes" }
  | { readonly type: "unheard"; readonly people: readonly PersonId[] }
  | {
      readonly type: "late";
      readonly minutes: number;
      /** The phase to come that can give time, and how much of it. */
      readonly from?: string;
      readonly gives?: number;
    };

type Led = SessionView & Required<Pick<SessionView, "stage" | "plan">>;

/** Once may be chance; from here on it is worth a word. */
const MANY = 2;

/** The share of a part below which it is nearly over. */
const NEARLY = 0.2;

/**
 * The most pressing first; nothing for anybody who does not lead.
 * `slips` is how often the leader has reached for a ready line in this phase: the panel counts it and tells nobody.
 */
export function hintsFor(view: SessionView, slips: number, at: Instant): readonly Hint[] {
  if (!isLed(view) || view.shortPause !== undefined) return [];
  const found = [
    ...hintsOnStep(view, at),
    ...hintsOnQuestion(view, at),
    ...(slips > MANY ? [{ type: "slips", times: slips } as const] : []),
    ...hintsOnRound(view.stage, at),
    ...hintsOnTime(view, at),
  ];
  return found.filter(isSafetySign).length >= MANY ? [{ type: "restore" }, ...found] : found;
}

function isLed(view: SessionView): view is Led {
  return view.leader === view.you && view.stage !== undefined && view.plan !== undefined;
}

function isSafetySign({ type }: Hint): boolean {
  return type === "noStep" || type === "slips" || type === "passes";
}

function phaseOn({ plan, stage }: Led): PlannedPhase {
  const phase = plan.phases[stage.phase];
  if (phase === undefined) throw new Error(`plan has no phase ${stage.phase}`);
  return phase;
}

function isNearlyOver(view: Led, at: Instant): boolean {
  const lasts = phaseOn(view).parts[view.stage.part]?.lasts ?? 0;
  return timeLeft(view.stage.clock, at) < lasts * NEARLY;
}

/** Thanks alone are no step: said while there is still time to find one. */
function hintsOnStep(view: Led, at: Instant): readonly Hint[] {
  const slot = phaseOn(view).writes.find(({ form }) => form === "step")?.slot;
  if (slot === undefined || view.stage.ahead === "part" || !isNearlyOver(view, at)) return [];
  const notes: readonly NoteView[] = Object.values(view.notes);
  const steps = notes.filter((note) => note.slot === slot);
  if (steps.length === 0) return [{ type: "noStep" }];
  return steps.some(({ confirmed }) => confirmed) ? [] : [{ type: "stepUnconfirmed" }];
}

/** Everything that follows works on the question, so it is asked for before the telling ends, and after it. */
function hintsOnQuestion(view: Led, at: Instant): readonly Hint[] {
  const { kind } = phaseOn(view);
  if (view.question !== undefined || needsNoCaseGiver(kind)) return [];
  return kind !== "present" || isNearlyOver(view, at) ? [{ type: "noQuestion" }] : [];
}

function hintsOnRound({ round, clock }: StageView, at: Instant): readonly Hint[] {
  if (round === undefined) return [];
  const last = round.heard.slice(-MANY);
  const passed = last.length === MANY && last.every(({ how }) => how === "passed");
  const needed = round.turn * round.coming.length;
  const isTight = round.coming.length > 0 && timeLeft(clock, at) < needed / 2;
  return [
    ...(passed ? [{ type: "passes" } as const] : []),
    ...(isTight ? [{ type: "unheard", people: round.coming } as const] : []),
  ];
}

/** Minutes behind the plan, and the longest phase to come that may be shortened: never the step, nor the goodbye. */
function hintsOnTime({ plan, stage, plannedEnd }: Led, at: Instant): readonly Hint[] {
  if (plannedEnd === undefined) return [];
  const minutes = Math.floor((expectedEnd(plan, stage, at) - plannedEnd) / MINUTE);
  if (minutes < MANY) return [];
  const [longest] = plan.phases
    .slice(stage.phase + 1)
    .filter(({ kind }) => kind !== "decide" && kind !== "close")
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const gives = longest === undefined ? 0 : Math.min(minutes, Math.floor(lengthOf(longest) / 2));
  const source = longest === undefined || gives === 0 ? {} : { from: longest.id, gives };
  return [{ type: "late", minutes, ...source }];
}

/** In whole minutes. */
function lengthOf({ parts }: PlannedPhase): number {
  return Math.floor(parts.reduce((sum, { lasts }) => sum + lasts, 0) / MINUTE);
}
