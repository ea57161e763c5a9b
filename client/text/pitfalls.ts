import { i18n } from "@lingui/core";
import type { DriftLine } from "../../core/methods/method-text.ts";
import type { PhaseKind } from "../../core/methods/method.ts";
import { pitfallsOf, type PitfallId } from "../../core/methods/pitfalls.ts";

const SIGNS: Readonly<Record<PitfallId, string>> = {
  "owner-dominates": /*i18n*/ "pitfall.sign.ownerDominates",
  "owner-hides": /*i18n*/ "pitfall.sign.ownerHides",
  "fix-first": /*i18n*/ "pitfall.sign.fixFirst",
  "same-frame": /*i18n*/ "pitfall.sign.sameFrame",
  "no-bad-news": /*i18n*/ "pitfall.sign.noBadNews",
  "hold-back": /*i18n*/ "pitfall.sign.holdBack",
};

const LINES: Readonly<Record<PitfallId, string>> = {
  "owner-dominates": /*i18n*/ "pitfall.say.ownerDominates",
  "owner-hides": /*i18n*/ "pitfall.say.ownerHides",
  "fix-first": /*i18n*/ "pitfall.say.fixFirst",
  "same-frame": /*i18n*/ "pitfall.say.sameFrame",
  "no-bad-news": /*i18n*/ "pitfall.say.noBadNews",
  "hold-back": /*i18n*/ "pitfall.say.holdBack",
};

/** What can go wrong in a phase of this kind in any method, and what the chair may say. */
export function pitfallLines(kind: PhaseKind): readonly DriftLine[] {
  return pitfallsOf(kind).map((id) => ({ sign: i18n._(SIGNS[id]), say: i18n._(LINES[id]) }));
}
