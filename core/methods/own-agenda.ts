import { agendaOf, floorsOf, isRound, REHEARSAL } from "./plan.ts";
import type { Agenda, Method, Phase } from "./method.ts";

/** Whole minutes for each phase, as a group moves them; a phase without any is left out. */
export type OwnMinutes = Readonly<Record<string, number>>;

export const LONGEST_PHASE = 120;
const SHORTEST_SESSION = 10;
const LONGEST_SESSION = 240;

/** A built-in agenda with the minutes of a group in it; undefined where they do not fit the method. */
export function ownAgenda(
  method: Method,
  agendaId: string,
  minutes: OwnMinutes,
): Agenda | undefined {
  const agenda = agendaOf(method, agendaId);
  if (agenda === undefined || !fits(method, agenda, minutes)) return undefined;
  const kept = method.phases.filter((phase) => minutesIn(minutes, phase) > 0);
  return {
    minutes: Object.fromEntries(kept.map((phase) => [phase.id, minutesIn(minutes, phase)])),
    quiet: shares(kept, (phase) => quietIn(method, agenda, phase, minutesIn(minutes, phase))),
    reserve: shares(kept, (phase) => reserveIn(method, agenda, phase, minutesIn(minutes, phase))),
  };
}

/** Only phases of this method, none too short nor too long, none missing that the case needs. */
function fits(method: Method, agenda: Agenda, minutes: OwnMinutes): boolean {
  const sum = Object.values(minutes).reduce((all, one) => all + one, 0);
  return (
    Object.keys(minutes).every((id) => method.phases.some((phase) => phase.id === id)) &&
    method.phases.every((phase) => isLength(method, agenda, phase, minutesIn(minutes, phase))) &&
    sum >= SHORTEST_SESSION &&
    sum <= LONGEST_SESSION
  );
}

function isLength(method: Method, agenda: Agenda, phase: Phase, minutes: number): boolean {
  if (minutes === 0) return mayLeaveOut(method, agenda, phase);
  return (
    Number.isInteger(minutes) &&
    minutes >= leastMinutes(method, agenda, phase) &&
    minutes <= LONGEST_PHASE
  );
}

/** What stands around the case is a group's own choice (practice.md 1.1); of the case, what this or another agenda does without. */
export function mayLeaveOut(
  { agendas, flexPhase }: Method,
  agenda: Agenda,
  { id, kind }: Phase,
): boolean {
  if (id === flexPhase) return false;
  if (kind === "open" || kind === "choose" || kind === "close") return true;
  const { [REHEARSAL]: _tenMinutes, ...whole } = agendas;
  return [agenda, ...Object.values(whole)].some(({ minutes }) => !Object.hasOwn(minutes, id));
}

/** A minute for each part: a part that vanished would take its words and its writing along. */
export function leastMinutes(method: Method, agenda: Agenda, phase: Phase): number {
  return floorsOf(phase.floor, shareOf(method, agenda, phase, "quiet")).length;
}

/** As quiet as in the agenda, and half of the phase at most. */
function quietIn(method: Method, agenda: Agenda, phase: Phase, minutes: number): number {
  return Math.min(shareOf(method, agenda, phase, "quiet"), Math.floor(minutes / 2));
}

/** As much in reserve as in the agenda, and half of the round at most. */
function reserveIn(method: Method, agenda: Agenda, phase: Phase, minutes: number): number {
  const quiet = quietIn(method, agenda, phase, minutes);
  const floors = floorsOf(phase.floor, quiet);
  if (!floors.some(isRound)) return 0;
  const spoken = floors.filter((floor) => floor !== "silence").length;
  const round = (minutes - quiet) / spoken;
  return Math.min(shareOf(method, agenda, phase, "reserve"), Math.floor(round / 2));
}

/** In this agenda, or in another one where this one leaves the phase out. */
function shareOf(
  { agendas }: Method,
  agenda: Agenda,
  { id }: Phase,
  share: "quiet" | "reserve",
): number {
  const all = [agenda, ...Object.values(agendas)];
  return all.find(({ minutes }) => Object.hasOwn(minutes, id))?.[share][id] ?? 0;
}

function shares(
  phases: readonly Phase[],
  share: (phase: Phase) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    phases.map((phase) => [phase.id, share(phase)] as const).filter(([, one]) => one > 0),
  );
}

function minutesIn(minutes: OwnMinutes, { id }: Phase): number {
  return Object.hasOwn(minutes, id) ? (minutes[id] ?? 0) : 0;
}
