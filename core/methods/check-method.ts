import { EVERYBODY } from "./between.ts";
import { checkAgenda } from "./check-agenda.ts";
import { checkPhase } from "./check-phase.ts";
import { firstFew, problemsOf } from "./check-shape.ts";
import { checkText } from "./check-text.ts";
import { FIRST_TIME } from "./first-time.ts";
import { methodShape } from "./method-shape.ts";
import type { Method } from "./method.ts";
import type { OwnMethod } from "./own-method.ts";
import { agendaOf } from "./plan.ts";
import { inside, repeats, unless, type Problem } from "./shape.ts";

/** Most problems that are told at once. */
export const MOST_PROBLEMS = 50;

/** The plans that a method has besides its agendas. */
const TAKEN = [FIRST_TIME, EVERYBODY] as const;

/** What keeps a value of unknown origin from being a method; nothing when it is an `OwnMethod`. */
export function checkMethod(value: unknown): readonly Problem[] {
  const misshapen = firstFew(problemsOf(methodShape, value, ""), MOST_PROBLEMS);
  if (misshapen.length > 0) return misshapen;
  return firstFew(checkOwnMethod(value as OwnMethod), MOST_PROBLEMS);
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
    ...TAKEN.flatMap((name) =>
      unless(
        agendaOf(method, name) === undefined,
        inside("agendas", name),
        "doesNotFit",
        "this name is taken by a plan that every method has: give another",
      ),
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
