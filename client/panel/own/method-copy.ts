import type { MethodText } from "../../../core/methods/method-text.ts";
import type { Agenda, Method } from "../../../core/methods/method.ts";

/** A method as a file of a group's own: it says what it came from, and what its minutes add up to. */
export function copyOf(method: Method, text: MethodText): string {
  const agendas = Object.entries(method.agendas).map(([id, agenda]) => [id, withTotal(agenda)]);
  const own = {
    ...method,
    id: `our-${method.id}`,
    basedOn: method.id,
    agendas: Object.fromEntries(agendas) as Method["agendas"],
    text,
  };
  return JSON.stringify(own, null, 2);
}

function withTotal(agenda: Agenda): Agenda {
  return { ...agenda, total: Object.values(agenda.minutes).reduce((sum, one) => sum + one, 0) };
}
