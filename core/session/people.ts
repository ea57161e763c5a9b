import type { Instant, PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import type { Person, Roles, Running, Session } from "./session.ts";

/** The smallest group that can hold a session, and the largest that one room seats. */
export const FEWEST_PEOPLE = 3;
export const MOST_PEOPLE = 30;

export const LONGEST_NAME = 60;

export function isPresent(person: Person | undefined): boolean {
  return person !== undefined && person.left === undefined && person.awaySince === undefined;
}

export function isOnPaper(session: Session, person: PersonId): boolean {
  return session.people[person]?.paper === true;
}

export function isSeated(session: Session, you: PersonId): boolean {
  const person = session.people[you];
  return person !== undefined && person.left === undefined;
}

/** Everybody who is here and can tap. */
export function hereWithPanel(session: Session): readonly PersonId[] {
  return seatOrder(session).filter(
    (person) => isPresent(session.people[person]) && !isOnPaper(session, person),
  );
}

/** Everybody who has not said goodbye, in the order in which they came. */
export function seatOrder(session: Session): readonly PersonId[] {
  return (Object.entries(session.people) as [PersonId, Person][])
    .filter(([, person]) => person.left === undefined)
    .toSorted(([, one], [, other]) => one.seat - other.seat)
    .map(([id]) => id);
}

/** Who leads: the chair, or the opener until a chair is chosen; nobody while people gather. */
export function leaderOf(session: Session): PersonId | undefined {
  return session.roles.chair ?? (session.status === "running" ? session.opener : undefined);
}

export function holds(session: Session, you: PersonId, role: RoleName): boolean {
  return session.roles[role] === you;
}

/** Whether this person may write and speak as a member: all but the case giver, and a chair who stays out. */
export function isContributor(session: Running, you: PersonId): boolean {
  if (holds(session, you, "caseGiver")) return false;
  return leaderOf(session) !== you || session.plan.chairContributes !== "none";
}

/** The case giver is never chair, timekeeper or note-taker (practice.md 1.2). */
export function clashes(session: Session, role: RoleName, you: PersonId): boolean {
  return clashesWith({ roles: session.roles, leader: leaderOf(session) }, role, you);
}

interface Cast {
  readonly roles: Roles;
  readonly leader?: PersonId | undefined;
}

/** The same, as far as a view tells. */
export function clashesWith({ roles, leader }: Cast, role: RoleName, you: PersonId): boolean {
  if (role !== "caseGiver") return roles.caseGiver === you;
  return [leader, roles.timekeeper, roles.noteTaker].includes(you);
}

/** How long the chair's line is down before the timekeeper, and then anybody, may take the chair. */
const TIMEKEEPER_STANDS_IN = 60_000;
const ANYBODY_STANDS_IN = 90_000;

/** How long a line is down before the leader may offer the role of its seat to somebody else. */
export const LOST_AFTER = 60_000;

/** From when this person may stand in for an absent chair; undefined while the chair is here. */
export function mayStandInFrom(session: Session, you: PersonId): Instant | undefined {
  const chair = session.roles.chair === undefined ? undefined : session.people[session.roles.chair];
  if (chair?.awaySince === undefined) return undefined;
  return (
    chair.awaySince + (holds(session, you, "timekeeper") ? TIMEKEEPER_STANDS_IN : ANYBODY_STANDS_IN)
  );
}

export function nameIsTaken(session: Session, name: string): boolean {
  return Object.values(session.people).some(
    (person) => person.left === undefined && sameName(person.name, name),
  );
}

export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** Two names that look alike are one. */
function folded(name: string): string {
  const plain = name.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return plain.toLocaleLowerCase("en");
}

/** Characters that are invisible or turn the direction of text: nobody needs them in a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** A name as it is shown: one line of at most 60 visible characters; empty when nothing is left. */
export function cleanName(name: string): string {
  const oneLine = name.normalize("NFC").replace(/[\t\n\v\f\r\u2028\u2029]+/gu, " ");
  const visible = oneLine.replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
  return Array.from(visible).slice(0, LONGEST_NAME).join("").trim();
}
