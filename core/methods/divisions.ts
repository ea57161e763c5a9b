import type { Floor, Method, Phase } from "./method.ts";
import { floorsOf } from "./plan.ts";

/** The ways in which the agendas divide a phase into parts. */
export function divisionsOf(method: Method, phase: Phase): readonly (readonly Floor[])[] {
  const divisions = Object.values(method.agendas)
    .filter((agenda) => Object.hasOwn(agenda.minutes, phase.id))
    .map((agenda) => floorsOf(phase.floor, agenda.quiet[phase.id] ?? 0));
  return divisions.filter(
    (floors, index) => divisions.findIndex((one) => one.length === floors.length) === index,
  );
}
