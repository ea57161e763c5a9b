import type { ServerMessage } from "../core/protocol/message.ts";
import { PROTOCOL_VERSION } from "../core/protocol/version.ts";
import { diff, hashOf } from "../core/protocol/patch.ts";
import { projectDoor } from "../core/session/door-view.ts";
import { project } from "../core/session/project.ts";
import type { Session } from "../core/session/session.ts";
import type { SessionView } from "../core/session/view.ts";
import type { Carried } from "./connection.ts";

/** What a connection is told first, and again once it has a seat, which the pass opens. */
export function welcomeFor({ was }: Carried, session: number, pass?: string): ServerMessage {
  return {
    type: "welcome",
    session,
    protocol: PROTOCOL_VERSION,
    ...(pass === undefined ? {} : { pass }),
    ...(was === undefined ? {} : { mayBring: true }),
  };
}

/** What a connection may see: without a seat no more than the door. */
export function viewFor(session: Session, { person, ticket }: Carried): SessionView {
  return ticket === undefined ? project(session, person) : projectDoor(session, person, ticket);
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
