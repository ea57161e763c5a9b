import { DEFAULT_METHOD, methodById } from "../../core/methods/catalogue.ts";
import { flawInText } from "../../core/methods/plain-text.ts";
import type { OwnMethod } from "../../core/methods/own-method.ts";
import { agendaOf } from "../../core/methods/plan.ts";
import type { PresetFile } from "../../core/protocol/preset.ts";
import {
  ANY_OWN_METHOD,
  LONGEST_AGREEMENT,
  MOST_AGREEMENTS,
  type ChosenPlan,
} from "../../core/session/preset.ts";

/** How a trainer's preset comes to be, one change after another. */

export const NEW_PRESET: PresetFile = {
  version: 1,
  plan: usualPlan(DEFAULT_METHOD),
  agreements: [],
  methods: [],
};

/** A method in its usual agenda. */
export function usualPlan(method: string): ChosenPlan {
  return { method, agenda: methodById(method)?.defaultAgenda ?? "" };
}

/** The planned method is always among those that the group may choose. */
export function withPlan(preset: PresetFile, plan: ChosenPlan): PresetFile {
  const { ownMethod: _before, ...rest } = preset;
  return { ...rest, plan, methods: named(preset.methods, plan.method) };
}

export function withOwnMethod(preset: PresetFile, ownMethod: OwnMethod): PresetFile {
  const { plan: _before, ...rest } = preset;
  return { ...rest, ownMethod, methods: named(preset.methods, ANY_OWN_METHOD) };
}

function named(methods: readonly string[], method: string): readonly string[] {
  return methods.length === 0 || methods.includes(method) ? methods : [...methods, method];
}

export function withMethod(preset: PresetFile, method: string, isAllowed: boolean): PresetFile {
  const others = preset.methods.filter((one) => one !== method);
  const planned = preset.plan?.method ?? ANY_OWN_METHOD;
  const methods = isAllowed ? [...others, method] : others;
  return { ...preset, methods: named(methods, planned) };
}

/** One sentence a line; what is no plain sentence is told and left out. */
export function sentencesIn(typed: string): {
  readonly agreements: readonly string[];
  readonly isWhole: boolean;
} {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const plain = [...new Set(lines)].filter(
    (line) => line.length <= LONGEST_AGREEMENT && flawInText(line) === undefined,
  );
  const agreements = plain.slice(0, MOST_AGREEMENTS);
  return { agreements, isWhole: agreements.length === lines.length };
}

/** One line for the invitation; absent where nothing plain is left. */
export function withLine(preset: PresetFile, field: "when" | "where", typed: string): PresetFile {
  const { [field]: _before, ...rest } = preset;
  const line = typed.trim();
  const isPlain = line !== "" && flawInText(line) === undefined;
  return isPlain ? { ...rest, [field]: line } : rest;
}

/** The minutes of each phase in a plan, as they can be changed. */
export function minutesOf({
  method,
  agenda,
  minutes,
}: ChosenPlan): Readonly<Record<string, number>> {
  const known = methodById(method);
  return minutes ?? (known && agendaOf(known, agenda)?.minutes) ?? {};
}
