import { divisionsOf } from "./divisions.ts";
import type { PhaseText } from "./method-text.ts";
import type { Phase } from "./method.ts";
import type { OwnMethod } from "./own-method.ts";
import { inside, problem, unless, type Problem } from "./shape.ts";

/** What keeps the words of a method from being those of its structure. */
export function checkText(method: OwnMethod): readonly Problem[] {
  const { phases } = method.text;
  const ids = method.phases.map((phase) => phase.id);
  return [
    ...compareNames(ids, Object.keys(phases), "text.phases"),
    ...method.phases.flatMap((phase) =>
      checkPhaseText(method, phase, inside("text.phases", phase.id)),
    ),
  ];
}

function checkPhaseText(method: OwnMethod, phase: Phase, at: string): readonly Problem[] {
  const words = method.text.phases[phase.id];
  const floors = divisionsOf(method, phase)[0];
  if (words === undefined || floors === undefined) return [];
  const slots = phase.writes.map((writing) => writing.slot);
  return [
    ...unless(
      words.parts.length === floors.length,
      `${at}.parts`,
      "doesNotFit",
      `the phase has ${floors.length} part${floors.length === 1 ? "" : "s"}: ${floors.join(", ")}`,
    ),
    ...compareNames(slots, Object.keys(words.writes), `${at}.writes`),
    ...checkChoiceTexts(phase, words.choices ?? {}, `${at}.choices`),
  ];
}

function checkChoiceTexts(
  { writes }: Phase,
  words: NonNullable<PhaseText["choices"]>,
  at: string,
): readonly Problem[] {
  const choosing = writes.filter(({ choices }) => choices !== undefined);
  const slots = choosing.map(({ slot }) => slot);
  return [
    ...compareNames(slots, Object.keys(words), at),
    ...choosing.flatMap(({ slot, choices = [] }) => {
      const given = words[slot];
      return given === undefined ? [] : compareNames(choices, Object.keys(given), inside(at, slot));
    }),
  ];
}

/** Words are needed for every name, and only for those. */
function compareNames(
  needed: readonly string[],
  given: readonly string[],
  at: string,
): readonly Problem[] {
  const absent = needed.filter((one) => !given.includes(one));
  const surplus = given.filter((one) => !needed.includes(one));
  return [
    ...absent.flatMap((one) => problem(inside(at, one), "missing", "add its words")),
    ...surplus.flatMap((one) => problem(inside(at, one), "unknownName", "take it out")),
  ];
}
