import { balint } from "./balint.ts";
import { brainstorm } from "./brainstorm.ts";
import { EVERYBODY } from "./between.ts";
import { coreOf, everybodysCase } from "./cases.ts";
import { chairEight } from "./chair-eight.ts";
import { empathic } from "./empathic.ts";
import { FIRST_TIME, FIRST_TIME_FROM, forFirstTime } from "./first-time.ts";
import { fourPhases } from "./four-phases.ts";
import { gossip } from "./gossip.ts";
import { incident } from "./incident.ts";
import type { Agenda, Method } from "./method.ts";
import { online } from "./online.ts";
import { ownAgenda, type OwnMinutes } from "./own-agenda.ts";
import { agendaMinutes, agendaOf, planSession, REHEARSAL, type Plan } from "./plan.ts";
import { sixSteps } from "./six-steps.ts";
import { socratic } from "./socratic.ts";
import { solutionFocused } from "./solution-focused.ts";

/** The built-in methods by id. */
export const METHODS: Readonly<Record<string, Method>> = {
  "chair-eight": chairEight,
  "six-steps": sixSteps,
  "four-phases": fourPhases,
  empathic,
  gossip,
  incident,
  "solution-focused": solutionFocused,
  socratic,
  balint,
  brainstorm,
  online,
};

/** The method a new room begins with. */
export const DEFAULT_METHOD = chairEight.id;

export function methodById(id: string): Method | undefined {
  return Object.hasOwn(METHODS, id) ? METHODS[id] : undefined;
}

/** What a plan depends on beside its name: how many want a case in everybody's case, and whether there are next steps. */
interface PlanCircumstances {
  readonly cases?: number | undefined;
  readonly looksBack?: boolean;
}

/** The plan of a session, without next steps to look back on unless there are any; the method's default agenda unless another is named, undefined where there is none, or where own minutes do not fit. */
export function planFor(
  methodId: string,
  agendaId?: string,
  minutes?: OwnMinutes,
  circumstances?: PlanCircumstances,
): Plan | undefined {
  const method = methodById(methodId);
  if (method === undefined) return undefined;
  if (agendaId === FIRST_TIME) return minutes === undefined ? firstTimePlan(methodId) : undefined;
  return planOf(method, agendaId ?? method.defaultAgenda, minutes, circumstances);
}

/** The same for a method that is at hand. */
export function planOf(
  method: Method,
  id: string,
  minutes?: OwnMinutes,
  { cases = 1, looksBack = false }: PlanCircumstances = {},
): Plan | undefined {
  if (id === EVERYBODY && minutes === undefined && agendaOf(method, id) === undefined)
    return withEverybodys(method, cases, looksBack);
  const own = minutes === undefined ? undefined : ownAgenda(method, id, minutes);
  if ((minutes === undefined ? agendaOf(method, id) : own) === undefined) return undefined;
  return planned(method, id, looksBack, own);
}

/** None where nothing in the method is about a case. */
function withEverybodys(method: Method, cases: number, looksBack: boolean): Plan | undefined {
  const plan = planned(method, shortestWhole(method), looksBack);
  return coreOf(plan, 1).length === 0 ? undefined : everybodysCase(plan, cases);
}

function planned(method: Method, id: string, looksBack: boolean, own?: Agenda): Plan {
  return planSession(method, id, { withoutNextSteps: !looksBack, own });
}

/** The shortest agenda that says goodbye: several cases repeat what is in it about one. */
function shortestWhole(method: Method): string {
  const closing = method.phases.filter(({ kind }) => kind === "close").map(({ id }) => id);
  const { [REHEARSAL]: _tenMinutes, ...agendas } = method.agendas;
  const whole = Object.entries(agendas).filter(([, { minutes }]) =>
    closing.some((id) => Object.hasOwn(minutes, id)),
  );
  const [shortest] = whole.toSorted(
    ([, one], [, other]) => agendaMinutes(one) - agendaMinutes(other),
  );
  return shortest?.[0] ?? method.defaultAgenda;
}

function firstTimePlan(methodId: string): Plan | undefined {
  const { method, agenda } = FIRST_TIME_FROM;
  const plan = methodId === method ? planFor(method, agenda) : undefined;
  return plan && forFirstTime(plan);
}
