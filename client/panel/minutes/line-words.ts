import type { LineKind } from "../../../core/session/held-minutes.ts";

/** What stands over a line of the minutes. */
export const LINE_LABELS: Readonly<Record<LineKind, string>> = {
  title: /*i18n*/ "heldLine.title",
  question: /*i18n*/ "heldLine.question",
  asked: /*i18n*/ "heldLine.asked",
  fact: /*i18n*/ "heldLine.fact",
  angle: /*i18n*/ "heldLine.angle",
  view: /*i18n*/ "heldLine.view",
  idea: /*i18n*/ "heldLine.idea",
  experience: /*i18n*/ "heldLine.experience",
  lesson: /*i18n*/ "heldLine.lesson",
  step: /*i18n*/ "heldLine.step",
};
