import type { PersonId } from "../ids.ts";
import { partKey } from "../methods/plan.ts";
import { changePerson, changeRound, unheard, without } from "./changes.ts";
import type { SessionEvent } from "./event.ts";
import { evolveGroup, isOfGroup } from "./group.ts";
import type { GroupEvent } from "./group-event.ts";
import type { Muting, Round, Running, Session } from "./session.ts";
import { changeKnock, come, comeAgain, join, knock, leave } from "./seating.ts";
import { endCase, wantCase } from "./former.ts";
import { close, evolveGathering, gatherAgain } from "./lifecycle.ts";
import { heardObserver } from "./observing.ts";
import { evolveMinutes, isOfMinutes, type MinutesEvent } from "./minutes.ts";
import { evolveWriting } from "./written.ts";

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** The session after an event; total, so that an old log always replays. */
export function evolve(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "joined":
      return join(session, event);
    case "returned":
      return comeAgain(session, event);
    case "wentAway":
      return changePerson(session, event.person, (person) => ({
        ...person,
        awaySince: event.since,
      }));
    case "cameBack":
      return come(session, event.person);
    case "left":
      return leave(session, event);
    case "observerAnswered":
      return heardObserver(session, event);
    case "steppedAside":
    case "planChosen":
    case "methodBrought":
    case "keepChosen":
    case "started":
      return session.status === "gathering" ? evolveGathering(session, event) : session;
    case "discarded":
      return session.status === "running" ? gatherAgain(session) : session;
    case "roleTaken":
      return takeRole(session, event);
    case "roleLaidDown":
      return { ...session, roles: without(session.roles, event.role) };
    case "roleOffered":
      return { ...session, offers: { ...session.offers, [event.role]: event.to } };
    case "offerDeclined":
      return { ...session, offers: without(session.offers, event.role) };
    case "agreementsAccepted":
      return changePerson(session, event.person, (person) => ({ ...person, agreed: true }));
    case "trustConfirmed":
      return trust(session, event.person);
    case "caseWanted":
      return wantCase(session, event);
    case "closed":
      return close(session, event.at);
    case "anotherBegun":
      return session.status === "closed" ? { ...session, another: true } : session;
    default:
      return evolveLater(session, event);
  }
}

/** What is the group's, and what happens in a session that runs alone, or that is closed. */
function evolveLater(session: Session, event: RunningEvent | MinutesEvent | GroupEvent): Session {
  if (isOfGroup(event)) return evolveGroup(session, event);
  if (isOfMinutes(event))
    return session.status === "closed" ? evolveMinutes(session, event) : session;
  return session.status === "running" ? evolveRunning(session, event) : session;
}

type RunningEvent = Exclude<
  SessionEvent,
  | GroupEvent
  | MinutesEvent
  | Happened<
      | "joined"
      | "returned"
      | "wentAway"
      | "cameBack"
      | "left"
      | "observerAnswered"
      | "steppedAside"
      | "planChosen"
      | "methodBrought"
      | "keepChosen"
      | "started"
      | "discarded"
      | "roleTaken"
      | "roleLaidDown"
      | "roleOffered"
      | "offerDeclined"
      | "agreementsAccepted"
      | "trustConfirmed"
      | "caseWanted"
      | "closed"
      | "anotherBegun"
    >
>;

function evolveRunning(session: Running, event: RunningEvent): Running {
  switch (event.type) {
    case "replanned":
      return replan(session, event);
    case "casesPlanned":
      return planCases(session, event);
    case "caseEnded":
      return endCase(session, event);
    case "partEntered":
      return enterPart(session, event);
    case "turnEnded":
      return changeRound(session, (round) => ({
        ...without(round, ...(round.current === event.person ? (["current"] as const) : [])),
        heard: [...unheard(round, event.person), { person: event.person, how: event.how }],
      }));
    case "turnGiven":
      return turnGiven(session, event);
    case "clockSet":
      return { ...session, stage: { ...session.stage, clock: event.clock } };
    case "knocked":
      return knock(session, event);
    case "welcomed":
      return changeKnock(session, event.person, ({ turnedAway: _before, ...one }) => ({
        ...one,
        yes: [...one.yes, event.by],
      }));
    case "turnedAway":
      return changeKnock(session, event.person, (one) => ({ ...one, yes: [], turnedAway: true }));
    case "handRaised":
      return { ...session, hands: [...session.hands, event.person] };
    case "handLowered":
      return { ...session, hands: session.hands.filter((hand) => hand !== event.person) };
    case "mutingAsked":
      return { ...session, muting: nextMuting(session, event) };
    case "mutingSwitched": {
      const rest = without(session, "mutesEachPart");
      return event.on ? { ...rest, mutesEachPart: true } : rest;
    }
    case "indicatorSwitched": {
      const rest = without(session, "hidesIndicator");
      return event.on ? rest : { ...rest, hidesIndicator: true };
    }
    case "stopped":
      return { ...session, stop: event.by };
    case "stopEnded":
      return without(session, "stop");
    default:
      return evolveWriting(session, event);
  }
}

function nextMuting(session: Running, { at, people }: Happened<"mutingAsked">): Muting {
  const { muting, stage } = session;
  const number = Math.max((muting?.number ?? 0) + 1, at);
  const part = partKey(stage.phase, stage.part);
  return { number, at, part, people };
}

/** What Next leads to is another thing now, and so this is a step. */
function replan(session: Running, { plan, chosen, plannedEnd }: Happened<"replanned">): Running {
  const { stage } = session;
  return { ...session, plan, chosen, plannedEnd, stage: { ...stage, step: stage.step + 1 } };
}

/** A phase that stands in the place of another one was not held yet. */
function planCases(session: Running, event: Happened<"casesPlanned">): Running {
  const { plan, plannedEnd, chosen = session.chosen ?? session.plan } = event;
  const isSame = (key: string): boolean => {
    const phase = Number(key.split(".")[0]);
    const [before, after] = [session.plan.phases[phase], plan.phases[phase]];
    return before?.id === after?.id && before?.case === after?.case;
  };
  const kept = <Of>(all: Readonly<Record<string, Of>>): Readonly<Record<string, Of>> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => isSame(key)));
  const { rounds, unspent } = session;
  return { ...session, plan, chosen, plannedEnd, rounds: kept(rounds), unspent: kept(unspent) };
}

function trust(session: Session, person: PersonId): Session {
  if (session.status === "closed") return session;
  return { ...session, trust: [...(session.trust ?? []), person] };
}

function takeRole(session: Session, { role, person, standInFor }: Happened<"roleTaken">): Session {
  const taken = {
    ...session,
    roles: { ...session.roles, [role]: person },
    offers: without(session.offers, role),
  };
  if (taken.status !== "running" || role !== "chair") return taken;
  return { ...without(taken, "standInFor"), ...(standInFor === undefined ? {} : { standInFor }) };
}

function enterPart(session: Running, event: Happened<"partEntered">): Running {
  const { phase, part, clock, round, unspent } = event;
  const { stage } = session;
  const key = partKey(phase, part);
  const leaving = partKey(stage.phase, stage.part);
  return {
    ...session,
    stage: { step: stage.step + 1, phase, part, clock },
    rounds: round === undefined ? session.rounds : { ...session.rounds, [key]: round },
    unspent:
      unspent === undefined || leaving === key
        ? session.unspent
        : { ...session.unspent, [leaving]: unspent },
  };
}

function giveTurn(round: Round, person: PersonId | undefined): Round {
  const { current: _before, ...rest } = round;
  return {
    ...rest,
    heard: unheard(round, person),
    ...(person === undefined ? {} : { current: person }),
  };
}

/** A new turn is a new step, so that a second click on Next does not call two people. */
function turnGiven(session: Running, { person, clock }: Happened<"turnGiven">): Running {
  const given = changeRound(session, (round) => giveTurn(round, person));
  return { ...given, stage: { ...given.stage, step: given.stage.step + 1, clock } };
}
