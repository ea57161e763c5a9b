import { minutesIn } from "../../../core/methods/agenda-advice.ts";
import type { Agenda, Method, Phase } from "../../../core/methods/method.ts";
import {
  leastMinutes,
  LONGEST_PHASE,
  mayLeaveOut,
  type OwnMinutes,
} from "../../../core/methods/own-agenda.ts";
import { agendaOf, needsNoCaseGiver } from "../../../core/methods/plan.ts";
import type { Seated } from "../seated.ts";

/** The phases whose minutes can be moved now, with the minutes they have. */
export interface Movable {
  readonly method: Method;
  readonly agenda: Agenda;
  readonly phases: readonly Phase[];
  readonly minutes: OwnMinutes;
  /** What stays as it is: once a session runs, all that comes before its case. */
  readonly fixed: OwnMinutes;
}

/** Undefined for a plan that is none of its method's agendas, as the first time together is not. */
export function movable(
  { view, plan }: Pick<Seated, "view" | "plan">,
  method: Method,
): Movable | undefined {
  const agenda = agendaOf(method, plan.agenda);
  if (agenda === undefined) return undefined;
  const planned = minutesIn(plan);
  const offered = method.phases.filter(
    ({ id, needsNextSteps }) => needsNextSteps !== true || id in planned,
  );
  const isRunning = view.stage !== undefined;
  const phases = offered.filter((phase) => !isRunning || isToCome(phase));
  const rest = offered.filter((phase) => !phases.includes(phase));
  const chosen = plan.phases.some(({ kind }) => kind === "choose");
  return {
    method,
    agenda,
    phases,
    minutes: minutesOf(phases, planned),
    fixed: minutesOf(rest, { ...(chosen ? choosingIn(method, agenda) : {}), ...planned }),
  };
}

function isToCome({ kind }: Phase): boolean {
  return kind === "close" || !needsNoCaseGiver(kind);
}

/** The case may be chosen in another method's way: a new beginning has this one's. */
function choosingIn({ phases }: Method, { minutes }: Agenda): OwnMinutes {
  return minutesOf(
    phases.filter(({ kind }) => kind === "choose"),
    minutes,
  );
}

function minutesOf(phases: readonly Phase[], minutes: OwnMinutes): OwnMinutes {
  return Object.fromEntries(phases.map(({ id }) => [id, minutes[id] ?? 0]));
}

export function wholeMinutes({ fixed }: Movable, minutes: OwnMinutes): OwnMinutes {
  return { ...fixed, ...minutes };
}

export function sumOf(minutes: OwnMinutes): number {
  return Object.values(minutes).reduce((sum, one) => sum + one, 0);
}

interface Steps {
  readonly less: number | undefined;
  readonly more: number | undefined;
}

/** A minute less and a minute more, past what would be too little to nothing; undefined where it ends. */
export function steps({ method, agenda, phases }: Movable, minutes: OwnMinutes, id: string): Steps {
  const phase = phases.find((one) => one.id === id);
  if (phase === undefined) return { less: undefined, more: undefined };
  const now = minutes[id] ?? 0;
  const least = leastMinutes(method, agenda, phase);
  const nothing = mayLeaveOut(method, agenda, phase) && now > 0 ? 0 : undefined;
  return {
    less: now > least ? now - 1 : nothing,
    more: now < LONGEST_PHASE ? Math.max(now + 1, least) : undefined,
  };
}
