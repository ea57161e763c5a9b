import { methodById, planFor } from "../../../core/methods/catalogue.ts";
import { agendaOf, planMinutes } from "../../../core/methods/plan.ts";

interface AgendaLength {
  readonly agenda: string;
  readonly minutes: number;
}

/** All agendas of a method, the shortest first. */
export function agendasOf(method: string): readonly AgendaLength[] {
  return Object.keys(methodById(method)?.agendas ?? {})
    .flatMap((agenda) => {
      const plan = planFor(method, agenda);
      return plan === undefined ? [] : [{ agenda, minutes: planMinutes(plan) }];
    })
    .toSorted((one, other) => one.minutes - other.minutes);
}

/** The same length where the other method has it, else its usual one. */
export function agendaFor(methodId: string, wanted: string): string | undefined {
  const method = methodById(methodId);
  if (method === undefined) return undefined;
  return agendaOf(method, wanted) === undefined ? method.defaultAgenda : wanted;
}
