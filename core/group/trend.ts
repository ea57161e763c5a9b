import type { Instant } from "../ids.ts";
import { CONDITIONS, type ConditionId } from "../methods/conditions.ts";
import type { Group } from "./group.ts";

/** What the cards of one session said of one condition: how many, never who. */
export interface TrendPoint {
  readonly at: Instant;
  readonly well: number;
  readonly care: number;
}

const MOST_POINTS = 12;

/** The last sessions whose cards were counted, for each condition that was named in one of them. */
export function trendOf({
  held,
}: Pick<Group, "held">): Readonly<Partial<Record<ConditionId, readonly TrendPoint[]>>> {
  const counted = held.filter(({ evaluation }) => evaluation !== undefined).slice(-MOST_POINTS);
  const lines = CONDITIONS.map(
    (condition) =>
      [
        condition,
        counted.map(({ at, evaluation = {} }) => pointOf(at, condition, evaluation)),
      ] as const,
  );
  return Object.fromEntries(
    lines.filter(([, points]) => points.some(({ well, care }) => well + care > 0)),
  );
}

function pointOf(
  at: Instant,
  condition: ConditionId,
  counts: Readonly<Record<string, number>>,
): TrendPoint {
  return { at, well: counts[`well:${condition}`] ?? 0, care: counts[`care:${condition}`] ?? 0 };
}
