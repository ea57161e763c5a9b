import type { Duration, Instant, PersonId } from "../ids.ts";
import type { SessionEvent } from "./event.ts";
import type { Person, Session } from "./session.ts";

/** How long a person has no live panel before they count as away. */
export const AWAY_AFTER: Duration = 15_000;

/** How long nobody is connected before a session closes itself. */
export const ALONE_FOR: Duration = 2 * 60 * 60_000;

/** What a room knows of its sockets: since when each person has had none; absent while one is live. */
export type Unconnected = Readonly<Record<PersonId, Instant>>;

/** The events that bring a session in line with its sockets; none when it is. */
export function reconcile(
  session: Session,
  unconnected: Unconnected,
  at: Instant,
): readonly SessionEvent[] {
  if (session.status === "closed") return [];
  const seated = (Object.entries(session.people) as [PersonId, Person][]).filter(
    ([, person]) => person.left === undefined && person.paper === undefined,
  );
  const changes = seated.flatMap(([id, person]) => presenceChange(id, person, unconnected[id], at));
  const closing = closesAt(session, unconnected);
  return closing === undefined || closing > at
    ? changes
    : [...changes, { type: "closed", at: closing }];
}

function presenceChange(
  id: PersonId,
  person: Person,
  since: Instant | undefined,
  at: Instant,
): readonly SessionEvent[] {
  if (since === undefined)
    return person.awaySince === undefined ? [] : [{ type: "cameBack", person: id }];
  return person.awaySince === undefined && at - since >= AWAY_AFTER
    ? [{ type: "wentAway", person: id, since }]
    : [];
}

/** When `reconcile` would next have something to do by itself; undefined while somebody is connected and nobody fades. */
export function nextReconcile(session: Session, unconnected: Unconnected): Instant | undefined {
  if (session.status === "closed") return undefined;
  const fading = (Object.entries(session.people) as [PersonId, Person][])
    .filter(([, person]) => person.paper === undefined)
    .filter(([, person]) => person.left === undefined && person.awaySince === undefined)
    .map(([id]) => unconnected[id])
    .filter((since) => since !== undefined)
    .map((since) => since + AWAY_AFTER);
  const closing = closesAt(session, unconnected);
  const due = closing === undefined ? fading : [...fading, closing];
  return due.length === 0 ? undefined : Math.min(...due);
}

/** When a session closes itself, however late that is noticed; undefined while somebody is connected. */
function closesAt(session: Session, unconnected: Unconnected): Instant | undefined {
  const since = session.status === "closed" ? undefined : aloneSince(session, unconnected);
  return since === undefined ? undefined : since + ALONE_FOR;
}

/** Since when nobody at all was connected; undefined while somebody is, or before anybody came. */
function aloneSince(session: Session, unconnected: Unconnected): Instant | undefined {
  const since = (Object.entries(session.people) as [PersonId, Person][])
    .filter(([, person]) => person.paper === undefined)
    .map(([id]) => unconnected[id]);
  if (since.length === 0) return undefined;
  return since.includes(undefined)
    ? undefined
    : Math.max(...since.filter((one) => one !== undefined));
}
