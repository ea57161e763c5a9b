import { checkFloor } from "./check-floor.ts";
import { checkWriting } from "./check-writing.ts";
import { divisionsOf } from "./divisions.ts";
import type { Floor, Method, Phase, Writing } from "./method.ts";
import { LEVELS } from "./method-shape.ts";
import { isRound } from "./plan.ts";
import { problem, unless, type Problem } from "./shape.ts";

export function checkPhase(method: Method, phase: Phase, at: string): readonly Problem[] {
  const [floors, ...others] = divisionsOf(method, phase);
  if (floors === undefined) {
    return problem(at, "doesNotFit", "give it minutes in an agenda, or take it out");
  }
  return [
    ...unless(
      others.length === 0,
      `${at}.floor`,
      "doesNotFit",
      "give it quiet minutes in every agenda, or in none",
    ),
    ...checkRound(phase, floors, at),
    ...checkFloor(method, phase, floors, at),
    ...phase.writes.flatMap((writing, index) => [
      ...checkWriting(method, phase, writing, `${at}.writes[${index}]`),
      ...checkLevel(writing, `${at}.writes[${index}]`),
    ]),
  ];
}

/** What only a round has. */
function checkRound(phase: Phase, floors: readonly Floor[], at: string): readonly Problem[] {
  const inTurn = floors.some(isRound);
  return [
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
  ];
}

/** Who may read what is filled in so; of ticks `checkWriting` tells it. */
function checkLevel({ form, visibility }: Writing, at: string): readonly Problem[] {
  return unless(
    form === "tick" || LEVELS[form].includes(visibility),
    `${at}.visibility`,
    "doesNotFit",
    `the form ${form} is for: ${LEVELS[form].join(", ")}`,
  );
}
