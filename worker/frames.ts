import type { ServerMessage } from "../core/protocol/message.ts";
import { diff, hashOf } from "../core/protocol/patch.ts";
import { project, projectDoor } from "../core/session/project.ts";
import type { Session } from "../core/session/session.ts";
import type { SessionView } from "../core/session/view.ts";
import type { Carried } from "./room.ts";

/** What a connection may see: without a seat no more than the door. */
export function viewFor(session: Session, { person, ticket }: Carried): SessionView {
  return ticket === undefined ? project(session, person) : projectDoor(session, person);
}

/** The patch between two sessions as one connection sees them; undefined when it sees no difference. */
export function frameFor(
  before: Session,
  after: Session,
  carried: Carried,
): ServerMessage | undefined {
  const had = viewFor(before, carried);
  const patch = diff(had, viewFor(after, carried));
  return patch === undefined ? undefined : { type: "patch", base: hashOf(had), patch };
}
