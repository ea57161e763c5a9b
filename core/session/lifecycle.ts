import { keptOf } from "../group/summary.ts";
import { MINUTE, planMinutes } from "../methods/plan.ts";
import type { SessionEvent } from "./event.ts";
import { minutesOf } from "./keeping.ts";
import { stepAside } from "./observing.ts";
import { confirmedSteps } from "./takeaway.ts";
import type { Clock, Gathering, Running, Session } from "./session.ts";

/** What `evolve` makes of a session that begins, begins anew and ends. */

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

type GatheringEvent = Happened<
  "steppedAside" | "planChosen" | "methodBrought" | "keepChosen" | "started"
>;

export function evolveGathering(session: Gathering, event: GatheringEvent): Session {
  switch (event.type) {
    case "steppedAside":
      return stepAside(session, event);
    case "planChosen":
      return { ...session, plan: event.plan };
    case "methodBrought":
      return { ...session, ownMethod: { number: event.number, text: event.text } };
    case "keepChosen":
      return { ...session, keep: event.keep };
    case "started":
      return begin(session, event);
  }
}

function begin(session: Gathering, { opener, plannedEnd }: Happened<"started">): Running {
  const clock: Clock = { state: "paused", left: 0 };
  return {
    ...session,
    status: "running",
    opener,
    stage: { step: 0, phase: 0, part: 0, clock },
    rounds: {},
    unspent: {},
    notes: {},
    shown: 0,
    counts: {},
    hands: [],
    door: {},
    startedAt: plannedEnd - planMinutes(session.plan) * MINUTE,
    plannedEnd,
  };
}

/** The same people and roles before anything began; what was written or said is gone. */
export function gatherAgain({
  people,
  roles,
  tickets,
  plan,
  keep,
  chosen = plan,
  ownMethod,
  observers,
  group,
}: Running): Gathering {
  const anew = Object.entries(people).map(([id, { agreed: _before, ...person }]) => [id, person]);
  return {
    status: "gathering",
    people: Object.fromEntries(anew) as Gathering["people"],
    roles,
    offers: {},
    tickets,
    plan: chosen,
    ...(keep === undefined ? {} : { keep }),
    ...(ownMethod === undefined ? {} : { ownMethod }),
    ...(observers === undefined ? {} : { observers }),
    ...(group === undefined ? {} : { group: { ...group, reports: {} } }),
  };
}

/** What was sealed or somebody's own goes with the closing; names and seats stay for the goodbye. */
export function close(session: Session, at: number): Session {
  const { people, roles, tickets, keep, group } = session;
  const steps = confirmedSteps(session);
  const minutes = session.status === "running" ? minutesOf(session) : undefined;
  return {
    status: "closed",
    people,
    roles,
    offers: {},
    tickets,
    ...(keep === undefined ? {} : { keep }),
    closedAt: at,
    ...(minutes === undefined ? {} : { minutes }),
    ...(steps.length === 0 ? {} : { steps }),
    ...(group === undefined ? {} : { group }),
    ...(session.status === "running" ? { kept: keptOf(session, at) } : {}),
  };
}
