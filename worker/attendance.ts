import type { Instant, PersonId } from "../core/ids.ts";
import type { Goodbye, MicrophoneReport, Presence } from "../core/protocol/message.ts";
import { diff } from "../core/protocol/patch.ts";
import { isSeated } from "../core/session/people.ts";
import type { Unconnected } from "../core/session/presence.ts";
import type { Session } from "../core/session/session.ts";
import type { Carried, Connection } from "./connection.ts";
import { LIMITS } from "./limits.ts";

/** Who is connected, whose microphone is on, and since when everybody else is gone; never stored. */
export class Attendance {
  readonly #connections: () => readonly Connection[];
  readonly #lostAt = new Map<PersonId, Instant>();

  constructor(connections: () => readonly Connection[]) {
    this.#connections = connections;
  }

  get presence(): Presence {
    return presenceOf(this.#connections());
  }

  arrived({ carried }: Connection): void {
    if (carried.ticket === undefined) this.#lostAt.delete(carried.person);
  }

  lost({ carried: { person, ticket } }: Connection, at: Instant): void {
    if (ticket !== undefined) return;
    if (!seatedOf(this.#connections()).some((other) => other.carried.person === person))
      this.#lostAt.set(person, at);
  }

  /** Since when each person without a socket has had none: as logged, as seen, or as far as this object can know. */
  unconnected(session: Session, unknownSince: Instant): Unconnected {
    const connected = new Set(seatedOf(this.#connections()).map(({ carried }) => carried.person));
    const gone = Object.entries(session.people).filter(([id]) => !connected.has(id as PersonId));
    return Object.fromEntries(
      gone.map(([id, person]) => [
        id,
        person.awaySince ?? this.#lostAt.get(id as PersonId) ?? unknownSince,
      ]),
    );
  }

  /** What a panel says of its person's microphone. */
  reported(session: Session, connection: Connection, report: MicrophoneReport): void {
    const before = this.presence;
    connection.carry(withReport(connection.carried, report));
    this.announce(session, before);
  }

  /** Tells everybody in the session what has changed since; somebody new is told all. */
  announce(session: Session, before: Presence, newcomer?: Connection): void {
    for (const connection of seatedOf(this.#connections())) {
      if (isSeated(session, connection.carried.person))
        this.#tell(connection, connection === newcomer ? {} : before);
    }
  }

  /** Whoever gave up a seat on an open line forgets who is here, and is told all with the seat. */
  changed(before: Session, after: Session): void {
    for (const connection of seatedOf(this.#connections())) {
      const { person } = connection.carried;
      const [had, has] = [isSeated(before, person), isSeated(after, person)];
      if (had && !has) this.#tell(connection, this.presence, {});
      if (has && !had) this.#tell(connection, {});
    }
  }

  #tell(connection: Connection, before: Presence, after: Presence = this.presence): void {
    const people = diff(before, after);
    if (people !== undefined) connection.send({ type: "presence", people });
  }
}

/** What a connection carries once its panel has said how its person's microphone is. */
function withReport(before: Carried, report: MicrophoneReport): Carried {
  const { microphone: _on, shared: _shared, keepsOn: _no, participant: _id, ...carried } = before;
  const { type: _type, on, ...said } = report;
  return { ...carried, ...said, ...(on === undefined ? {} : { microphone: on }) };
}

/** The newest microphone that any panel of a person has reported; absent where none knows. */
export function presenceOf(connections: readonly Connection[]): Presence {
  const seated = seatedOf(connections).map(({ carried }) => carried);
  return Object.fromEntries(
    seated.map(({ person }) => {
      const reported = seated.findLast(
        (one) => one.person === person && one.microphone !== undefined,
      );
      const isShared = seated.some((one) => one.person === person && one.shared === true);
      return [
        person,
        {
          ...(reported?.microphone === undefined ? {} : { microphone: reported.microphone }),
          ...(isShared ? { shared: true } : {}),
        },
      ];
    }),
  );
}

/** A closed session makes way for another when its people wish it, or when only others are here or come. */
export function makesWay(
  session: Session,
  connections: readonly Connection[],
  isSomebodyComing = false,
): boolean {
  if (session.status !== "closed") return false;
  const isAttended = seatedOf(connections).some(({ carried }) => isSeated(session, carried.person));
  const isAwaited = isSomebodyComing || seatedOf(connections).length < connections.length;
  return session.another === true || (isAwaited && !isAttended);
}

function seatedOf(connections: readonly Connection[]): readonly Connection[] {
  return connections.filter(({ carried }) => carried.ticket === undefined);
}

/** Why a new connection, which is one of all, is sent away. */
export function noPlaceFor(
  { carried: { person, ticket } }: Connection,
  session: Session,
  all: readonly Connection[],
): Goodbye | undefined {
  if (ticket !== undefined && session.tickets[ticket] !== undefined) return "ticketUsed";
  const own = all.filter((other) => other.carried.person === person);
  const isFull = all.length > LIMITS.connectionsOfRoom || own.length > LIMITS.connectionsOfPerson;
  return isFull ? "tooManyConnections" : undefined;
}
