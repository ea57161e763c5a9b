import { checkAgenda } from "./check-agenda.ts";
import type { MethodText, PhaseText } from "./method-text.ts";
import { checkWriting } from "./check-writing.ts";
import { divisionsOf } from "./divisions.ts";
import type { Method, Phase } from "./method.ts";
import { methodShape } from "./method-shape.ts";
import { agendaOf, isRound } from "./plan.ts";
import { inside, problem, repeats, unless, type Problem } from "./shape.ts";

/** A method that brings its own words, as a group writes and posts it. */
export interface OwnMethod extends Method {
  readonly text: MethodText;
}

/** Most bytes of a group's own method. */
export const LARGEST_METHOD = 65_536;

/** What keeps a value of unknown origin from being a method; nothing when it is an `OwnMethod`. */
export function checkMethod(value: unknown): readonly Problem[] {
  const misshapen = methodShape(value, "");
  return misshapen.length > 0 ? misshapen : checkOwnMethod(value as OwnMethod);
}

function checkOwnMethod(method: OwnMethod): readonly Problem[] {
  return [
    ...checkChoices(method),
    ...checkRepeats(method),
    ...method.phases.flatMap((phase, index) => checkPhase(method, phase, `phases[${index}]`)),
    ...Object.entries(method.agendas).flatMap(([id, agenda]) =>
      checkAgenda(method, agenda, inside("agendas", id)),
    ),
    ...checkText(method),
  ];
}

function checkChoices(method: Method): readonly Problem[] {
  const [smallest, largest] = method.fit.size;
  const flexPhase = method.phases.find((phase) => phase.id === method.flexPhase);
  return [
    ...unless(
      agendaOf(method, method.defaultAgenda) !== undefined,
      "defaultAgenda",
      "unknownName",
      "name one of the agendas",
    ),
    ...unless(flexPhase !== undefined, "flexPhase", "unknownName", "name one of the phases"),
    ...unless(
      flexPhase?.needsNextSteps !== true,
      "flexPhase",
      "doesNotFit",
      "name a phase that is never left out",
    ),
    ...unless(smallest <= largest, "fit.size", "doesNotFit", "give the smaller size first"),
  ];
}

function checkRepeats(method: Method): readonly Problem[] {
  const ids = method.phases.map((phase, index) => [`phases[${index}].id`, phase.id] as const);
  const slots = method.phases.flatMap((phase, index) =>
    phase.writes.map(
      (writing, place) => [`phases[${index}].writes[${place}].slot`, writing.slot] as const,
    ),
  );
  return [...repeats(ids), ...repeats(slots)];
}

function checkPhase(method: Method, phase: Phase, at: string): readonly Problem[] {
  const [floors, ...others] = divisionsOf(method, phase);
  if (floors === undefined) {
    return problem(at, "doesNotFit", "give it minutes in an agenda, or take it out");
  }
  const inTurn = floors.some(isRound);
  return [
    ...unless(
      others.length === 0,
      `${at}.floor`,
      "doesNotFit",
      "give it quiet minutes in every agenda, or in none",
    ),
    ...unless(
      inTurn || phase.turnSeconds === undefined,
      `${at}.turnSeconds`,
      "doesNotFit",
      "only a round has turns: take it out",
    ),
    ...unless(
      inTurn || phase.repeats === undefined,
      `${at}.repeats`,
      "doesNotFit",
      "only a round is gone around again: take it out",
    ),
    ...phase.writes.flatMap((writing, index) =>
      checkWriting(method, phase, writing, `${at}.writes[${index}]`),
    ),
  ];
}

function checkText(method: OwnMethod): readonly Problem[] {
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
