import type { PersonId } from "../ids.ts";
import { ROLES } from "../methods/method.ts";
import { calledLast, changePerson, without } from "./changes.ts";
import type { SessionEvent } from "./event.ts";
import { isObserver, stopObserving } from "./observing.ts";
import type { Knock, Running, Session } from "./session.ts";

/** What `evolve` makes of people who come, wait at the door and go. */

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

export function join(session: Session, { person, name, ticket }: Happened<"joined">): Session {
  const seat = Object.keys(session.people).length;
  const one = ticket === undefined ? { name, seat, paper: true as const } : { name, seat };
  const seated = {
    ...fromTheDoor(session, person),
    people: { ...session.people, [person]: one },
    ...(ticket === undefined ? {} : { tickets: { ...session.tickets, [ticket]: person } }),
  };
  return calledLast(seated, person);
}

function fromTheDoor(session: Session, person: PersonId): Session {
  return session.status === "running"
    ? { ...session, door: without(session.door, person) }
    : session;
}

/** Whoever knocks again has the yeses they had, and a no stays a no. */
export function knock(session: Running, { person, name, ticket }: Happened<"knocked">): Running {
  const before = session.door[person] ?? { yes: [] };
  const carried = ticket === undefined ? {} : { ticket };
  return {
    ...session,
    tickets: ticket === undefined ? session.tickets : { ...session.tickets, [ticket]: person },
    door: { ...session.door, [person]: { ...before, name, ...carried } },
  };
}

export function changeKnock(
  session: Running,
  person: PersonId,
  change: (one: Knock) => Knock,
): Running {
  const one = session.door[person];
  return one === undefined
    ? session
    : { ...session, door: { ...session.door, [person]: change(one) } };
}

/** With a new ticket: whoever observes goes on observing. */
export function comeAgain(session: Session, { person, ticket }: Happened<"returned">): Session {
  const tickets = { ...session.tickets, [ticket]: person };
  return { ...(isObserver(session, person) ? session : come(session, person)), tickets };
}

export function come(session: Session, person: PersonId): Session {
  const here = changePerson(
    fromTheDoor(withSeat(session, person), person),
    person,
    ({ awaySince: _away, left: _left, removed: _removed, ...rest }) => rest,
  );
  return calledLast(here, person);
}

/** Whoever takes a seat observes no more. */
function withSeat(session: Session, person: PersonId): Session {
  if (session.status === "closed" || session.observers?.[person] === undefined) return session;
  return { ...session, observers: without(session.observers, person) };
}

export function leave(session: Session, { person, at, removed }: Happened<"left">): Session {
  if (isObserver(session, person)) return stopObserving(session, person);
  const gone = changePerson(lowerHand(session, person), person, (one) => ({
    ...one,
    left: true,
    awaySince: one.awaySince ?? at,
    ...(removed === undefined ? {} : { removed }),
  }));
  const offers = ROLES.filter((role) => gone.offers[role] === person);
  const lost = removed === undefined ? [] : ROLES.filter((role) => gone.roles[role] === person);
  const kept = removed === undefined ? gone : withoutClaim(gone, person);
  return {
    ...kept,
    offers: without(gone.offers, ...offers),
    roles: without(gone.roles, ...lost),
    ...wasHere(session, person),
  };
}

/** Nothing of a session that runs goes out without the word of whoever was in it. */
function wasHere(session: Session, person: PersonId): Pick<Running, "gone"> {
  if (session.status !== "running" || session.gone?.includes(person) === true) return {};
  return { gone: [...(session.gone ?? []), person] };
}

/** Whoever is taken out has no chair to come back to. */
function withoutClaim(session: Session, person: PersonId): Session {
  return session.status === "running" && session.standInFor === person
    ? without(session, "standInFor")
    : session;
}

function lowerHand(session: Session, person: PersonId): Session {
  return session.status === "running"
    ? { ...session, hands: session.hands.filter((hand) => hand !== person) }
    : session;
}
