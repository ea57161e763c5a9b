import { EVERYBODY } from "../../../core/methods/between.ts";
import { planOf } from "../../../core/methods/catalogue.ts";
import type { Method } from "../../../core/methods/method.ts";
import { agendaOf, planMinutes } from "../../../core/methods/plan.ts";

interface AgendaLength {
  readonly agenda: string;
  readonly minutes: number;
}

/** All agendas of a method, the shortest first. */
export function agendasOf(method: Method): readonly AgendaLength[] {
  return Object.keys(method.agendas)
    .flatMap((agenda) => {
      const plan = planOf(method, agenda);
      return plan === undefined ? [] : [{ agenda, minutes: planMinutes(plan) }];
    })
    .toSorted((one, other) => one.minutes - other.minutes);
}

/** The same length where the other method has it, else its usual one. */
export function agendaFor(method: Method, wanted: string): string {
  if (wanted === EVERYBODY) return wanted;
  return agendaOf(method, wanted) === undefined ? method.defaultAgenda : wanted;
}
