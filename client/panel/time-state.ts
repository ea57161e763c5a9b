import type { Duration, Instant } from "../../core/ids.ts";
import type { PlannedPart } from "../../core/methods/plan.ts";
import { timeLeft } from "../../core/session/clock.ts";
import type { Clock } from "../../core/session/session.ts";

/** How the time of a part stands, by colour and form. */
export type TimeState = "fine" | "soon" | "over";

/** The last fifth of a part is soon over. */
const SOON = 0.2;

export function timeState(clock: Clock, { lasts }: PlannedPart, at: Instant): TimeState {
  const left = timeLeft(clock, at);
  if (left <= -1_000) return "over";
  return left < lasts * SOON ? "soon" : "fine";
}

/** How much of the bar is full, in steps that the eye can tell apart. */
export function barPercent(left: Duration, lasts: Duration): number {
  return Math.round(Math.min(Math.max(left / lasts, 0), 1) * 200) / 2;
}
