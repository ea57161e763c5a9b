import { i18n } from "@lingui/core";
import type { Hint } from "../../core/session/hints.ts";
import { listText, minutesText } from "../text/times.ts";
import { nameOf, phaseText, type OnStage } from "./seated.ts";

type Hinted = Pick<OnStage, "view" | "method">;

/** A hint in one or two sentences: what the panel saw, and what would help. */
export function hintText({ view, method }: Hinted, hint: Hint): string {
  switch (hint.type) {
    case "restore":
      return i18n._("hint.restore");
    case "noStep":
      return i18n._("hint.noStep");
    case "stepUnconfirmed":
      return i18n._("hint.stepUnconfirmed");
    case "noQuestion":
      return i18n._("hint.noQuestion");
    case "slips":
      return i18n._("hint.slips");
    case "passes":
      return i18n._("hint.passes");
    case "unheard":
      return i18n._("hint.unheard", {
        names: listText(hint.people.map((person) => nameOf(view, person))),
      });
    case "late":
      return lateText(method, hint);
  }
}

function lateText(
  method: Hinted["method"],
  { minutes, from, gives = 0 }: Extract<Hint, { type: "late" }>,
): string {
  const late = minutesText(minutes);
  if (from === undefined) return i18n._("hint.late", { minutes: late });
  const phase = phaseText(method, from).name;
  return i18n._("hint.lateFrom", { minutes: late, phase, gives: minutesText(gives) });
}
