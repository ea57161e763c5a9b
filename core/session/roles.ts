import type { PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { refuse } from "../result.ts";
import { happens, type Decision } from "./decision.ts";
import { clashes, isOnPaper, isPresent, isSeated } from "./people.ts";
import type { Session } from "./session.ts";

/** Taking a role is one's own yes; taking the chair from somebody whose line is down is standing in. */
export function takeRole(session: Session, role: RoleName, by: PersonId): Decision {
  const standInFor = role === "chair" ? chairAway(session, by) : undefined;
  const standIn = standInFor === undefined ? {} : { standInFor };
  return happens({ type: "roleTaken", role, person: by, ...standIn });
}

/** Whose chair it stays: who stands in for a stand-in does it for the same chair, and a goodbye gives it up. */
function chairAway(session: Session, by: PersonId): PersonId | undefined {
  if (session.status !== "running") return undefined;
  const chair = session.standInFor ?? session.roles.chair;
  return chair === undefined || chair === by || !isSeated(session, chair) ? undefined : chair;
}

/** Nothing is set by an offer: the person answers. */
export function offerRole(session: Session, role: RoleName, to: PersonId): Decision {
  if (session.people[to] === undefined) return refuse("unknownPerson");
  if (!isPresent(session.people[to]) || isOnPaper(session, to)) return refuse("personAway");
  if (session.roles[role] === to) return refuse("alreadyDone");
  if (clashes(session, role, to)) return refuse("caseGiverRolesApart");
  return happens({ type: "roleOffered", role, to });
}

export function answerOffer(
  session: Session,
  role: RoleName,
  accept: boolean,
  by: PersonId,
): Decision {
  if (!accept) return happens({ type: "offerDeclined", role });
  if (clashes(session, role, by)) return refuse("caseGiverRolesApart");
  const holder = session.roles[role];
  // It was offered because its holder was gone; whoever is back keeps it.
  if (role !== "chair" && holder !== undefined && isPresent(session.people[holder]))
    return refuse("roleTaken");
  return happens({ type: "roleTaken", role, person: by });
}
