import { i18n } from "@lingui/core";
import type { Warning } from "../../../core/methods/agenda-advice.ts";
import type { Method } from "../../../core/methods/method.ts";
import { listText } from "../../text/times.ts";

export function sizeText([from, to]: Method["fit"]["size"]): string {
  return i18n._("plan.fits", { from, to });
}

/** What is too much or too little for those who are here, in one line; undefined where nothing is. */
export function groupWarning(warnings: readonly Warning[]): string | undefined {
  const texts = warnings.flatMap((warning) => {
    if (warning.type === "tooMany") return [i18n._("plan.tooMany", { most: warning.most })];
    return warning.type === "unfit" ? [i18n._("plan.unfit", { size: sizeText(warning.size) })] : [];
  });
  const isShort = warnings.some(({ type }) => type === "shortTurn");
  const all = isShort ? [...texts, i18n._("plan.shortTurns")] : texts;
  return all.length === 0 ? undefined : all.join(" ");
}

/** The time of each turn in the rounds of a phase. */
export function turnsText(turns: readonly number[]): string | undefined {
  if (turns.length === 0) return undefined;
  const seconds = turns.map((turn) => i18n.number(turn / 1_000, { style: "unit", unit: "second" }));
  return i18n._("minutes.turn", { seconds: listText([...new Set(seconds)]) });
}
