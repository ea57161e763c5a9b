import type { PersonId } from "../ids.ts";
import { ALWAYS, type Asks } from "./ask.ts";
import { isObserver } from "./observing.ts";
import { asksOf } from "./permissions.ts";
import type { Knock, Person, Session } from "./session.ts";
import type { SessionView } from "./view.ts";

/** What somebody without a seat may know: whether there is a session to join, and how their knock stands. */
export function projectDoor(session: Session, you: PersonId, ticket?: string): SessionView {
  const knock = session.status === "running" ? session.door[you] : undefined;
  const waits = isObserver(session, you);
  const atDoor = waits ? "observing" : atTheDoor(session.people[you], knock);
  return {
    you,
    status: session.status,
    may: waits && ticket === undefined ? asksOf(session, you) : mayJoin(session, you, ticket),
    people: {},
    roles: {},
    offers: {},
    notes: {},
    ...(atDoor === undefined ? {} : { atDoor }),
  };
}

function mayJoin(session: Session, you: PersonId, ticket: string | undefined): Asks {
  if (session.status === "closed") return {};
  const knock = session.status === "running" ? session.door[you] : undefined;
  const isNew = isObserver(session, you)
    ? ticket !== undefined && session.tickets[ticket] === undefined
    : knock === undefined || isNewKnock(knock, ticket);
  return isNew ? { join: ALWAYS } : {};
}

/** The panel was loaded anew: its ticket must be known when the yes comes. */
function isNewKnock(knock: Knock, ticket: string | undefined): boolean {
  return knock.turnedAway === undefined && ticket !== undefined && knock.ticket !== ticket;
}

function atTheDoor(person: Person | undefined, knock: Knock | undefined): SessionView["atDoor"] {
  if (knock !== undefined) return knock.turnedAway === true ? "turnedAway" : "waiting";
  return person?.removed === true ? "removed" : undefined;
}
