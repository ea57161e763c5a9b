import type { Agenda, Method, Phase } from "./method.ts";
import { floorsOf, isRound } from "./plan.ts";
import { inside, problem, unless, type Problem } from "./shape.ts";

/** Longest session of a method, in minutes. */
const LONGEST_AGENDA = 240;

/** What keeps the minutes of one agenda from fitting the phases of its method. */
export function checkAgenda(method: Method, agenda: Agenda, at: string): readonly Problem[] {
  const total = Object.values(agenda.minutes).reduce((sum, minutes) => sum + minutes, 0);
  return [
    ...unless(
      (agenda.total ?? total) === total,
      `${at}.total`,
      "doesNotAddUp",
      `the minutes of the phases add up to ${total}: give ${total}, or change them`,
    ),
    ...unless(
      total <= LONGEST_AGENDA,
      `${at}.minutes`,
      "outOfRange",
      `plan at most ${LONGEST_AGENDA} minutes`,
    ),
    ...unless(
      Object.hasOwn(agenda.minutes, method.flexPhase),
      `${at}.minutes`,
      "doesNotFit",
      "give minutes to the flex phase",
    ),
    ...checkMinutes(method, agenda, `${at}.minutes`),
    ...forPhases(method, agenda, "quiet", at, checkQuiet),
    ...forPhases(method, agenda, "reserve", at, checkReserve),
  ];
}

function checkMinutes(method: Method, agenda: Agenda, at: string): readonly Problem[] {
  const ids = method.phases.map((phase) => phase.id);
  return Object.keys(agenda.minutes).flatMap((id) =>
    unless(ids.includes(id), inside(at, id), "unknownName", "name one of the phases"),
  );
}

type PhaseCheck = (phase: Phase, agenda: Agenda, at: string) => readonly Problem[];

function forPhases(
  method: Method,
  agenda: Agenda,
  share: "quiet" | "reserve",
  at: string,
  check: PhaseCheck,
): readonly Problem[] {
  return Object.keys(agenda[share]).flatMap((id) => {
    const place = inside(`${at}.${share}`, id);
    const phase = method.phases.find((one) => one.id === id);
    if (phase === undefined || !Object.hasOwn(agenda.minutes, id)) {
      return problem(place, "unknownName", "name a phase that has minutes");
    }
    return check(phase, agenda, place);
  });
}

function checkQuiet(phase: Phase, agenda: Agenda, at: string): readonly Problem[] {
  const floors = floorsOf(phase.floor, 1);
  return [
    ...unless(
      floors.length > 1 && floors.includes("silence"),
      at,
      "doesNotFit",
      "this floor has no quiet part: take it out",
    ),
    ...unless(
      spokenMinutes(phase, agenda) > 0,
      at,
      "doesNotFit",
      "give the phase more minutes than are quiet",
    ),
  ];
}

function checkReserve(phase: Phase, agenda: Agenda, at: string): readonly Problem[] {
  const reserve = agenda.reserve[phase.id] ?? 0;
  return [
    ...unless(
      floorsOf(phase.floor, 1).some(isRound),
      at,
      "doesNotFit",
      "only a round has a reserve: take it out",
    ),
    ...unless(
      spokenMinutes(phase, agenda) > reserve,
      at,
      "doesNotFit",
      "give the round more minutes than its reserve",
    ),
  ];
}

/** The minutes of each part of the phase that is not quiet. */
function spokenMinutes(phase: Phase, agenda: Agenda): number {
  const quiet = agenda.quiet[phase.id] ?? 0;
  const spoken = floorsOf(phase.floor, quiet).filter((floor) => floor !== "silence").length;
  return ((agenda.minutes[phase.id] ?? 0) - quiet) / Math.max(spoken, 1);
}
