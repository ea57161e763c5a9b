import { i18n } from "@lingui/core";
import type { WritingForm } from "../../core/methods/method.ts";
import { readCard, type Card } from "../../core/session/card.ts";
import { dayText } from "../text/days.ts";

const DAY = { weekday: "short", day: "numeric", month: "short" } as const;

/** A note as one reads it, whatever form it was written in. */
export function plainText(form: WritingForm, text: string): string {
  if (form === "pitch") return pitchText(readCard("pitch", text));
  if (form === "scale") return i18n._("scale.value", { number: text });
  if (form !== "step") return text;
  const step = readCard("step", text);
  return [stepSentence(step), ...stepDetails(step)].join("\n");
}

function pitchText({ title, difficulty, wish }: Card<"pitch">): string {
  return [title, difficulty, wish].filter((line) => line !== undefined).join("\n");
}

/** What the case giver will do, in one sentence. */
export function stepSentence(step: Card<"step">): string {
  const when = asClause(step.when);
  const act = asClause(step.then);
  if (when === "") return i18n._("step.then", { act });
  return act === "" ? i18n._("step.when", { when }) : i18n._("step.sentence", { when, act });
}

/** The first sign, the date and who asks, each where there is one. */
export function stepDetails({ sign, by, buddy }: Card<"step">): readonly string[] {
  return [
    ...(sign === undefined ? [] : [i18n._("step.sign", { sign: asClause(sign) })]),
    ...(by === undefined ? [] : [i18n._("step.by", { date: dayText(by, DAY) })]),
    ...(buddy === undefined ? [] : [i18n._("step.buddy", { name: buddy })]),
  ];
}

/** The end of a sentence of its own is not the end of ours. */
function asClause(text = ""): string {
  return text.trim().replace(/[\s.,;:]+$/u, "");
}
