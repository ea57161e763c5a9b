import type { Instant, PersonId } from "../ids.ts";
import { refuse } from "../result.ts";
import type { Refusal } from "./command.ts";
import { check, inStage, type Condition } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import type { SessionEvent } from "./event.ts";
import { hasObserved, isObserver } from "./observing.ts";
import {
  cleanName,
  holds,
  isSeated,
  leaderOf,
  MOST_PEOPLE,
  seatOrder,
  nameIsTaken,
} from "./people.ts";
import type { Knock, Running, Session } from "./session.ts";
import { isBeforeTheCase, wasCaseTold } from "./stage.ts";

/** More than a group has members; a stranger cannot fill the leader's panel. */
const MOST_AT_DOOR = 10;

/** Once the case is chosen, a new person needs a yes, also one who has observed; so does whoever was taken out. */
export function needsYes(session: Session, person: PersonId): session is Running {
  if (session.status !== "running" || isObserver(session, person)) return false;
  const known = session.people[person];
  const isNew = known === undefined || hasObserved(session, person);
  return isNew ? wasCaseTold(session) : known.removed === true;
}

/** Why somebody who knocked with this ticket is not in yet; undefined for any other ticket. */
export function flawAtDoor(
  session: Session,
  person: PersonId,
  ticket: string,
): Refusal | undefined {
  const one = session.status === "running" ? session.door[person] : undefined;
  if (one === undefined || one.ticket !== ticket) return undefined;
  return one.turnedAway === true ? "turnedAway" : "waitingAtDoor";
}

/** Somebody who needs a yes asks for it; once more after a reload. */
export function knock(
  session: Running,
  person: PersonId,
  name: string,
  ticket: string | undefined,
): Decision {
  const before = session.door[person];
  if (before?.turnedAway === true) return refuse("turnedAway");
  if (before !== undefined && ticket === undefined) return refuse("waitingAtDoor");
  const isFull =
    Object.keys(session.door).length >= MOST_AT_DOOR || seatOrder(session).length >= MOST_PEOPLE;
  if (before === undefined && isFull) return refuse("sessionFull");
  return happens({ type: "knocked", person, name, ...(ticket === undefined ? {} : { ticket }) });
}

/** The seat, name and roles that somebody had. */
export function seatAgain(person: PersonId, ticket: string | undefined): SessionEvent {
  return ticket === undefined ? { type: "cameBack", person } : { type: "returned", person, ticket };
}

/** Leader and case giver, whose case it is. */
export const doorKeeper = inStage((session, you) =>
  check(leaderOf(session) === you || holds(session, you, "caseGiver"), "notYourRole"),
);

export const toAdmit = inStage((session, you, person) => {
  const one = session.door[person as PersonId];
  if (one === undefined) return refuse("unknownPerson");
  // A yes that was given before the chair changed hands counts once nobody else's is missing.
  return check(!one.yes.includes(you) || isWelcome(session, one, you), "alreadyDone");
});

export const toTurnAway = inStage((session, _you, person) => {
  const one = session.door[person as PersonId];
  if (one === undefined) return refuse("unknownPerson");
  return check(one.turnedAway === undefined, "alreadyDone");
});

/** In with the second yes; with the leader's alone before there is a case giver. */
export function admit(session: Running, person: PersonId, by: PersonId): Decision {
  const one = session.door[person];
  if (one === undefined) return refuse("unknownPerson");
  const welcomed = { type: "welcomed", person, by } as const;
  if (!isWelcome(session, one, by)) return happens(welcomed);
  const { name, ticket } = one;
  if (session.people[person] !== undefined || ticket === undefined)
    return happens(welcomed, seatAgain(person, ticket));
  if (seatOrder(session).length >= MOST_PEOPLE) return refuse("sessionFull");
  return happens(welcomed, { type: "joined", person, name, ticket });
}

function isWelcome(session: Running, { yes }: Knock, by: PersonId): boolean {
  const keepers = [leaderOf(session), session.roles.caseGiver];
  return keepers.every((keeper) => keeper === undefined || keeper === by || yes.includes(keeper));
}

/** Not oneself, and not the case giver while the case is on. */
export const removable: Condition = (session, you, detail) => {
  const person = detail as PersonId;
  if (!isSeated(session, person)) return refuse("unknownPerson");
  const isNeeded =
    session.status === "running" &&
    holds(session, person, "caseGiver") &&
    !isBeforeTheCase(session);
  return check(person !== you && !isNeeded, "notNow");
};

export function removePerson(_session: Session, person: PersonId, at: Instant): Decision {
  return happens({ type: "left", person, at, removed: true });
}

/** While people gather anybody adds a seat on paper, later the leader. */
export const seatKeeper: Condition = (session, you) =>
  check(session.status === "gathering" || leaderOf(session) === you, "notLeader");

export function addPaperSeat(session: Session, seat: PersonId, name: string): Decision {
  if (session.people[seat] !== undefined || isAtDoor(session, seat)) return refuse("unknownPerson");
  if (seatOrder(session).length >= MOST_PEOPLE) return refuse("sessionFull");
  const clean = cleanName(name);
  if (clean === "") return refuse("nameEmpty");
  if (nameIsTaken(session, clean)) return refuse("nameTaken");
  return happens({ type: "joined", person: seat, name: clean });
}

/** Whoever waits for two yeses is not seated with one as a name on paper. */
function isAtDoor(session: Session, person: PersonId): boolean {
  return session.status === "running" && session.door[person] !== undefined;
}
