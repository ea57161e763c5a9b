import type { LineKind } from "../../../core/session/held-minutes.ts";

/** What stands over a line of the minutes. */
export const LINE_LABELS: Readonly<Record<LineKind, string>> = {
  title: /*i18n*/ "minutes.kind.title",
  question: /*i18n*/ "minutes.kind.question",
  asked: /*i18n*/ "minutes.kind.asked",
  fact: /*i18n*/ "minutes.kind.fact",
  angle: /*i18n*/ "minutes.kind.angle",
  view: /*i18n*/ "minutes.kind.view",
  idea: /*i18n*/ "minutes.kind.idea",
  experience: /*i18n*/ "minutes.kind.experience",
  lesson: /*i18n*/ "minutes.kind.lesson",
  step: /*i18n*/ "minutes.kind.step",
};
