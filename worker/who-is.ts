import type { PersonId } from "../core/ids.ts";
import type { Goodbye } from "../core/protocol/message.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import type { Admission } from "./admission.ts";
import type { Carried } from "./connection.ts";
import { memberId, personId } from "./ids.ts";
import type { OpenSession } from "./moving.ts";
import type { HeldSeat } from "./pass.ts";
import type { Sessions } from "./sessions.ts";

/** Whom a verified pass speaks for in the session that is on, or why it speaks for nobody. */
export async function whoIs(
  admission: Admission,
  open: OpenSession | undefined,
  sessions: Sessions,
  idSecret: string,
): Promise<Result<Carried, Goodbye>> {
  if (admission.typ === "return") return whoReturns(admission, open, sessions);
  const { room, seat, ticket, was, session = sessions.newest } = admission;
  if (sessions.goneTo(session) !== undefined) return refuse("moved");
  // A code is of one session, and opens no other.
  if (session !== open?.number) return refuse("ended");
  if (was !== undefined && wasHere(was, open)) return ok({ person: was.person });
  const person = await seatedAs(seat ?? ticket, room, open, idSecret);
  const groups = await groupsOf(admission, idSecret);
  return ok({ person, ticket, ...(groups === undefined ? {} : { groups }) });
}

async function groupsOf(
  { seat, claim, groups = [] }: Extract<Admission, { readonly typ: "entry" }>,
  idSecret: string,
): Promise<Carried["groups"]> {
  const account = seat ?? claim;
  if (account === undefined || groups.length === 0) return undefined;
  const all = groups.map(
    async (group) => [group, await memberId(idSecret, group, account)] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

/** Who has this seat; a session that was brought along keeps the ids it began with. */
export function seatedAs(
  seat: string,
  room: string,
  { formerly, number }: Pick<OpenSession, "formerly" | "number">,
  idSecret: string,
): Promise<PersonId> {
  const origin = formerly[0] ?? { room, session: number };
  return personId(idSecret, origin.room, origin.session, seat);
}

/** Why there is no seat to come back to. */
export type GoneFrom = Extract<Goodbye, "ended" | "otherSession" | "moved">;

/** Whom a return pass speaks for. */
export function whoReturns(
  { session, person }: HeldSeat,
  open: OpenSession | undefined,
  sessions: Sessions,
): Result<Carried, GoneFrom> {
  if (sessions.goneTo(session) !== undefined) return refuse("moved");
  if (open === undefined) return refuse(sessions.erased === "madeWay" ? "otherSession" : "ended");
  const isKnown = session === open.number && open.room.session.people[person] !== undefined;
  return isKnown ? ok({ person }) : refuse("otherSession");
}

/** A seat of this session, from before it came into this room. */
function wasHere({ room, session, person }: HeldSeat, open: OpenSession): boolean {
  const isSame = open.formerly.some((place) => place.room === room && place.session === session);
  return isSame && open.room.session.people[person] !== undefined;
}
