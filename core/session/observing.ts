import type { PersonId } from "../ids.ts";
import { ROLES } from "../methods/method.ts";
import { refuse } from "../result.ts";
import { changePerson, without } from "./changes.ts";
import type { Command } from "./command.ts";
import { check, type Condition } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { hereWithPanel, isSeated } from "./people.ts";
import type { Gathering, Observer, Running, Session } from "./session.ts";
import type { ObserverView } from "./view.ts";

/**
 * Somebody who observes has said goodbye to their seat: whatever counts, calls, asks or shows seats leaves them out, and
 * what they may see or do is added here.
 */

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

type Active = Gathering | Running;

/** Wishes to observe, or does. */
export function isObserver(session: Session, person: PersonId): boolean {
  const observer = observersOf(session)[person];
  return observer !== undefined && observer.left === undefined;
}

/** Everybody who is here, and whoever comes later, has said yes. */
export function isObserving(session: Session, person: PersonId): boolean {
  const here = hereWithPanel(session);
  const answers = observersOf(session)[person]?.answers ?? {};
  return isObserver(session, person) && here.length > 0 && here.every((one) => answers[one]);
}

/** With a seat, or wishing to observe. */
export function hasPlace(session: Session, person: PersonId): boolean {
  return isSeated(session, person) || isObserver(session, person);
}

/** Has observed, with or without having left since: not somebody who had a seat while the session ran. */
export function hasObserved(session: Session, person: PersonId): boolean {
  return observersOf(session)[person] !== undefined;
}

function observersOf(session: Session): Readonly<Record<PersonId, Observer>> {
  return session.status === "closed" ? {} : (session.observers ?? {});
}

/** With a seat, or let in to observe. */
export const inside: Condition = (session, you) =>
  check(isSeated(session, you) || isObserving(session, you), "notSeated");

/** The same, or waiting to be let in. */
export const somebody: Condition = (session, you) => check(hasPlace(session, you), "notSeated");

export const observerToAnswer: Condition = (session, _you, person) =>
  check(isObserver(session, person as PersonId), "unknownPerson");

/** Whom a person may answer. */
export function observersHere(session: Session): readonly PersonId[] {
  const all = Object.keys(observersOf(session)) as PersonId[];
  return all.filter((person) => isObserver(session, person));
}

type AnswerObserver = Extract<Command, { readonly type: "answerObserver" }>;

export function answerObserver(
  session: Session,
  { person, yes }: AnswerObserver,
  by: PersonId,
): Decision {
  if (observersOf(session)[person]?.answers[by] === yes) return refuse("alreadyDone");
  return happens({ type: "observerAnswered", person, by, yes });
}

/** Roles go with the seat; so does what was said to an earlier wish. */
export function stepAside(session: Gathering, { person, at }: Happened<"steppedAside">): Gathering {
  const held = ROLES.filter((role) => session.roles[role] === person);
  const gone = changePerson(session, person, (one) => ({
    ...one,
    left: true,
    awaySince: one.awaySince ?? at,
  }));
  return {
    ...gone,
    roles: without(gone.roles, ...held),
    observers: { ...gone.observers, [person]: { answers: {} } },
  };
}

export function heardObserver(
  session: Session,
  { person, by, yes }: Happened<"observerAnswered">,
): Session {
  return changeObserver(session, person, ({ answers, ...rest }) => ({
    ...rest,
    answers: { ...answers, [by]: yes },
  }));
}

/** Whoever comes back takes a seat again, through the door where there is one. */
export function stopObserving(session: Session, person: PersonId): Session {
  return changeObserver(session, person, () => ({ answers: {}, left: true }));
}

function changeObserver(
  session: Session,
  person: PersonId,
  change: (one: Observer) => Observer,
): Session {
  const one = observersOf(session)[person];
  if (one === undefined || session.status === "closed") return session;
  return { ...session, observers: { ...session.observers, [person]: change(one) } };
}

export function observersFor(
  session: Active,
  you: PersonId,
): { readonly observers?: Readonly<Record<PersonId, ObserverView>> } {
  const all = observersHere(session).filter(
    (one) => isSeated(session, you) || isObserving(session, one),
  );
  if (all.length === 0) return {};
  return {
    observers: Object.fromEntries(all.map((one) => [one, observerView(session, one, you)])),
  };
}

/** How many have said yes, never who: a no and no answer look the same. */
function observerView(session: Active, person: PersonId, you: PersonId): ObserverView {
  const here = hereWithPanel(session);
  const answers = observersOf(session)[person]?.answers ?? {};
  const own = answers[you];
  return {
    said: { yes: here.filter((one) => answers[one] === true).length, of: here.length },
    ...(isObserving(session, person) ? { isIn: true } : {}),
    ...(own === undefined || !isSeated(session, you) ? {} : { mine: own }),
  };
}
