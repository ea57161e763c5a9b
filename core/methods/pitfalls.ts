import type { PhaseKind } from "./method.ts";

/** What goes wrong in sessions everywhere, whatever the method (practice.md 4.3), in the order of the specification. */
export const PITFALLS = [
  "owner-dominates",
  "owner-hides",
  "fix-first",
  "same-frame",
  "no-bad-news",
  "hold-back",
] as const;

export type PitfallId = (typeof PITFALLS)[number];

/** Where each of them can happen: a chair gets those of the phase that is on. */
const KINDS: Readonly<Record<PitfallId, readonly PhaseKind[]>> = {
  "owner-dominates": ["clarify", "advise", "decide"],
  "owner-hides": ["present", "clarify", "deepen"],
  "fix-first": ["present", "clarify", "deepen"],
  "same-frame": ["deepen", "imagine", "advise"],
  "no-bad-news": ["deepen", "imagine", "advise"],
  "hold-back": ["imagine", "advise", "share"],
};

export function pitfallsOf(kind: PhaseKind): readonly PitfallId[] {
  return PITFALLS.filter((pitfall) => KINDS[pitfall].includes(kind));
}
