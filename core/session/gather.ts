import type { GroupId, Instant, PersonId } from "../ids.ts";
import { DEFAULT_METHOD, planFor, planOf } from "../methods/catalogue.ts";
import type { OwnMinutes } from "../methods/own-agenda.ts";
import { hasLookBack, MINUTE, planMinutes, type Plan } from "../methods/plan.ts";
import { isEverybodys } from "../methods/between.ts";
import { refuse } from "../result.ts";
import { casesWanted } from "./cases.ts";
import { expectedEnd } from "./clock.ts";
import type { Asker, Command, Refusal } from "./command.ts";
import { happens, type Decision } from "./decision.ts";
import { flawAtDoor, knock, needsYes, seatAgain } from "./door.ts";
import type { SessionEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { looksBack } from "./group.ts";
import { enterFirst } from "./moves.ts";
import { hasPlace } from "./observing.ts";
import { cleanName, MOST_PEOPLE, seatOrder } from "./people.ts";
import { ownMethodOf } from "./own-method.ts";
import { goneOnWith, replan } from "./replan.ts";
import type { Gathering, Session } from "./session.ts";

/** A room before anybody came. */
export const NEW_SESSION: Gathering = {
  status: "gathering",
  people: {},
  roles: {},
  offers: {},
  tickets: {},
  plan: { method: "", agenda: "", chairContributes: "last", phases: [] },
};

/** A first seat, the same seat again with a new ticket, the way back after a goodbye, or a knock at the door. */
export function join(session: Session, name: string, asker: Asker): Decision {
  const coming = seatOrKnock(session, name, asker);
  const { by, groups } = asker;
  if (!coming.ok || groups === undefined) return coming;
  return happens(...coming.value, { type: "memberKnown", person: by, groups });
}

function seatOrKnock(session: Session, name: string, { by, ticket }: Asker): Decision {
  const flaw = flawInComing(session, by, ticket);
  if (flaw !== undefined) return refuse(flaw);
  const before = session.people[by];
  const clean = before?.name ?? cleanName(name);
  if (clean === "") return refuse("nameEmpty");
  if (needsYes(session, by)) return knock(session, by, clean, ticket);
  if (before !== undefined || ticket === undefined) return happens(seatAgain(by, ticket));
  if (seatOrder(session).length >= MOST_PEOPLE) return refuse("sessionFull");
  return happens(...firstPlan(session), { type: "joined", person: by, name: clean, ticket });
}

/** A first seat needs an unused ticket; whoever has said goodbye comes back without one. */
function flawInComing(session: Session, by: PersonId, ticket?: string): Refusal | undefined {
  if (session.status === "closed") return "wrongStatus";
  if (ticket !== undefined && session.tickets[ticket] !== undefined)
    return flawAtDoor(session, by, ticket) ?? "ticketUsed";
  if (ticket !== undefined) return undefined;
  if (session.people[by] === undefined) return "notSeated";
  return hasPlace(session, by) ? "alreadyDone" : undefined;
}

/** The plan a session starts from is a fact of its log: a later default must not change it. */
function firstPlan(session: Session): readonly SessionEvent[] {
  if (session.status !== "gathering" || session.plan.phases.length > 0) return [];
  const plan = planFor(DEFAULT_METHOD);
  if (plan === undefined) throw new Error(`no method ${DEFAULT_METHOD}`);
  return [{ type: "planChosen", plan }];
}

type ChoosePlan = Extract<Command, { readonly type: "choosePlan" }>;

/** The plan of what is to come: of everything while people gather. */
export function choosePlan(
  session: Session,
  { minutes, ...named }: ChoosePlan,
  at: Instant,
): Decision {
  const plan = planNamed(session, named, minutes);
  if (plan === undefined)
    return refuse(planNamed(session, named) === undefined ? "unknownPlan" : "minutesUnfit");
  return session.status === "running"
    ? replan(session, plan, at)
    : happens({ type: "planChosen", plan });
}

/** Of a built-in method, or of the one that the group brought along; with a case for each who wants one. */
function planNamed(
  session: Session,
  { method, agenda }: Pick<Plan, "method" | "agenda">,
  minutes?: OwnMinutes,
): Plan | undefined {
  const own = ownMethodOf(session);
  const circumstances = { cases: casesWanted(session), looksBack: looksBack(session) };
  return own?.id === method
    ? planOf(own, agenda, minutes, circumstances)
    : planFor(method, agenda, minutes, circumstances);
}

/** Everybody's case has as many as are wanted by those who are here. */
function withCasesWanted(session: Session): Plan | undefined {
  if (session.status === "closed" || !isEverybodys(session.plan)) return undefined;
  const { phases } = session.plan;
  const plan = planNamed(session, session.plan);
  const last = plan?.phases.at(-1)?.case;
  return last === phases.at(-1)?.case ? undefined : plan;
}

/** Whether there is something to look back on may change until the session starts; minutes of the group's own stay. */
function withLookBack(session: Session): Plan | undefined {
  if (session.status === "closed" || session.plan.own === true) return undefined;
  const { plan } = session;
  if (hasLookBack(plan) === looksBack(session)) return undefined;
  const found = planNamed(session, plan);
  return found === undefined || hasLookBack(found) === hasLookBack(plan) ? undefined : found;
}

/** What the group remembers, and the plan that follows from it. */
export function recallGroup(
  session: Session,
  group: GroupId,
  text: string,
): readonly SessionEvent[] {
  return withPlan(session, { type: "groupRecalled", group, text });
}

export function setGroupAside(session: Session): Decision {
  return happens(...withPlan(session, { type: "groupSetAside" }));
}

function withPlan(session: Session, event: SessionEvent): readonly SessionEvent[] {
  const plan = withLookBack(evolve(session, event));
  return plan === undefined ? [event] : [event, { type: "planChosen", plan }];
}

type WantCase = Extract<Command, { readonly type: "wantCase" }>;

export function wantCase(session: Session, { yes }: WantCase, { by, at }: Asker): Decision {
  const before = session.status !== "closed" && session.wishes?.includes(by) === true;
  if (before === yes) return refuse("alreadyDone");
  const wanted: SessionEvent = { type: "caseWanted", person: by, yes };
  const wishing = evolve(session, wanted);
  const chosen = withCasesWanted(wishing);
  if (chosen === undefined) return happens(wanted);
  if (wishing.status !== "running") return happens(wanted, { type: "planChosen", plan: chosen });
  const plan = goneOnWith(wishing, chosen);
  const plannedEnd = expectedEnd(plan, wishing.stage, at);
  return happens(wanted, { type: "casesPlanned", plan, chosen, plannedEnd });
}

export function start(session: Session, by: PersonId, at: Instant): Decision {
  if (session.status !== "gathering")
    throw new Error(`start was permitted while ${session.status}`);
  const plan = withCasesWanted(session) ?? withLookBack(session);
  const plannedEnd = at + planMinutes(plan ?? session.plan) * MINUTE;
  const started: readonly SessionEvent[] = [
    ...(plan === undefined ? [] : [{ type: "planChosen", plan } as const]),
    { type: "started", opener: by, plannedEnd },
  ];
  const running = started.reduce(evolve, session);
  if (running.status !== "running") throw new Error("started, yet not running");
  return happens(...started, ...enterFirst(running, at));
}
