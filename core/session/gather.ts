import type { Instant, PersonId } from "../ids.ts";
import { DEFAULT_METHOD, planFor } from "../methods/catalogue.ts";
import { refuse } from "../result.ts";
import type { Asker } from "./command.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { enterFirst } from "./moves.ts";
import { cleanName, isSeated, MOST_PEOPLE, seatOrder } from "./people.ts";
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

/** A first seat, the same seat again with a new ticket, or the way back after a goodbye. */
export function join(session: Session, name: string, { by, ticket }: Asker): Decision {
  if (session.status === "closed") return refuse("wrongStatus");
  if (ticket === undefined) return comeBack(session, by);
  if (session.tickets[ticket] !== undefined) return refuse("ticketUsed");
  if (session.people[by] !== undefined) return happens({ type: "returned", person: by, ticket });
  if (seatOrder(session).length >= MOST_PEOPLE) return refuse("sessionFull");
  const clean = cleanName(name);
  if (clean === "") return refuse("nameEmpty");
  return happens(...firstPlan(session), { type: "joined", person: by, name: clean, ticket });
}

function comeBack(session: Session, by: PersonId): Decision {
  if (session.people[by] === undefined) return refuse("notSeated");
  return isSeated(session, by) ? refuse("alreadyDone") : happens({ type: "cameBack", person: by });
}

/** The plan a session starts from is a fact of its log: a later default must not change it. */
function firstPlan(session: Session): readonly SessionEvent[] {
  if (session.status !== "gathering" || session.plan.phases.length > 0) return [];
  const plan = planFor(DEFAULT_METHOD);
  if (plan === undefined) throw new Error(`no method ${DEFAULT_METHOD}`);
  return [{ type: "planChosen", plan }];
}

export function choosePlan(method: string, agenda: string): Decision {
  const plan = planFor(method, agenda);
  return plan === undefined ? refuse("unknownPlan") : happens({ type: "planChosen", plan });
}

export function start(session: Session, by: PersonId, at: Instant): Decision {
  const started: SessionEvent = { type: "started", opener: by };
  const running = evolve(session, started);
  if (running.status !== "running") throw new Error("started, yet not running");
  return happens(started, ...enterFirst(running, at));
}
