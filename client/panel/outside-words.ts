import { i18n } from "@lingui/core";
import type { PhaseText } from "../../core/methods/method-text.ts";
import { MINUTE } from "../../core/methods/plan.ts";
import { indicationOf, type Indication } from "../../core/session/indicator.ts";
import type { SessionView } from "../../core/session/view.ts";
import { minutesText } from "../text/times.ts";
import { methodText } from "./words.ts";

/** What the whole meeting reads: words of this product alone, never what anybody wrote. */
export async function indicatorText(indication: Indication): Promise<string> {
  if (indication.halted === "shortPause") return i18n._("outside.shortPause");
  const phase = phaseName(indication, await wordsOf(indication));
  return indication.halted === undefined ? phase : i18n._("outside.paused", { phase });
}

/** A line for the meeting's chat: the phase, how long its part lasts, and what is done in it. */
export async function chatLine(view: SessionView): Promise<string | undefined> {
  const { stage, plan } = view;
  const indication = indicationOf(view, 0);
  if (stage === undefined || indication === undefined) return undefined;
  const lasts = plan?.phases[stage.phase]?.parts[stage.part]?.lasts ?? 0;
  const words = await wordsOf(indication);
  const said = {
    phase: phaseName(indication, words),
    minutes: minutesText(Math.max(1, Math.round(lasts / MINUTE))),
  };
  const what = words?.parts[stage.part]?.what;
  return what === undefined
    ? i18n._("outside.line", said)
    : i18n._("outside.lineWithWhat", { ...said, what });
}

function phaseName({ number, of }: Indication, words: PhaseText | undefined): string {
  return words?.name ?? i18n._("outside.phase", { number, of });
}

/** Of a built-in method: those of a group's own are somebody's. */
async function wordsOf({ named }: Indication): Promise<PhaseText | undefined> {
  return named === undefined ? undefined : (await methodText(named.method)).phases[named.phase];
}
