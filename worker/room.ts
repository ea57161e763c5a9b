import type { CommandId, Instant, PersonId } from "../core/ids.ts";
import { readMethod } from "../core/methods/read-method.ts";
import { LONGEST_FRAME, type Presence, type ServerMessage } from "../core/protocol/message.ts";
import type { MethodAnswer } from "../core/protocol/method-answer.ts";
import { parseClientMessage } from "../core/protocol/schema.ts";
import { ok, type Result } from "../core/result.ts";
import type { Asker, Command, Refusal } from "../core/session/command.ts";
import { decide } from "../core/session/decide.ts";
import type { SessionEvent } from "../core/session/event.ts";
import { evolve } from "../core/session/evolve.ts";
import { NEW_SESSION } from "../core/session/gather.ts";
import { AWAY_AFTER, nextReconcile, reconcile } from "../core/session/presence.ts";
import { hasPlace } from "../core/session/observing.ts";
import { bringMethod, ownMethodOf } from "../core/session/own-method.ts";
import { permits } from "../core/session/permissions.ts";
import type { Session } from "../core/session/session.ts";
import { Attendance, noPlaceFor, presenceOf } from "./attendance.ts";
import type { Connection } from "./connection.ts";
import type { Entry, EventLog } from "./entry.ts";
import { FrameGuard } from "./frame-guard.ts";
import { frameFor, viewFor } from "./frames.ts";
import { isFull, LIMITS } from "./limits.ts";
import { OffRecord } from "./off-record.ts";

export interface Surroundings {
  readonly log: EventLog;
  /** Every open connection, in the order in which they came. */
  readonly connections: () => readonly Connection[];
  now(): Instant;
  /** A connection has got its seat: it is due a return pass. */
  seated(connection: Connection): void;
  /** A connection shows a pass by which its person is a host of the meeting; the answer comes by `hostProven`. */
  proveHost(connection: Connection, pass: string): void;
  /** A connection asks for a session of another room. */
  bringAlong(connection: Connection): void;
}

/** What an entry makes of the session, and what each connection is told of it. */
interface Change {
  readonly entry: Entry;
  readonly session: Session;
  readonly frames: readonly (readonly [Connection, ServerMessage])[];
}

/** One session and its connections; knows neither sockets nor storage. */
export class Room {
  readonly #around: Surroundings;
  readonly #accepted = new Set<string>();
  readonly #guard: FrameGuard;
  readonly #attendance: Attendance;
  readonly #offRecord: OffRecord;
  #session: Session = NEW_SESSION;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#attendance = new Attendance(around.connections);
    this.#offRecord = new OffRecord({
      connections: around.connections,
      session: () => this.#session,
      now: () => around.now(),
      proveHost: (connection, pass) => around.proveHost(connection, pass),
    });
    this.#guard = new FrameGuard(around.now());
    for (const entry of around.log.read()) {
      this.#session = entry.events.reduce(evolve, this.#session);
      this.#remember(entry);
    }
  }

  get session(): Session {
    return this.#session;
  }

  /** A socket has opened; it is one of `connections()` already. */
  connect(connection: Connection): void {
    const goodbye = noPlaceFor(connection, this.#session, this.#around.connections());
    if (goodbye !== undefined) return connection.sayGoodbye(goodbye);
    const before = presenceOf(this.#around.connections().filter((other) => other !== connection));
    this.#admit(connection, before);
  }

  /** A socket has closed; it is no longer one of `connections()`. */
  disconnect(connection: Connection): void {
    this.#attendance.lost(connection, this.#around.now());
    const before = presenceOf([...this.#around.connections(), connection]);
    this.#attendance.announce(this.#session, before);
    this.#offRecord.lost(connection);
  }

  /** One frame, as it came: what is no message of ours changes nothing. */
  receive(connection: Connection, frame: unknown): void {
    if (typeof frame !== "string") return this.#guard.breach(connection, "notText");
    if (frame.length > LONGEST_FRAME) return this.#guard.breach(connection, "tooLarge");
    const message = parseClientMessage(frame);
    if (!this.#guard.isAllowed(connection, this.#around.now())) {
      const id = message?.type === "command" ? message.id : undefined;
      return this.#guard.breach(connection, "tooFast", id);
    }
    switch (message?.type) {
      case "command":
        return this.#command(connection, message.id, message.command);
      case "view":
        return this.#sendView(connection);
      case "clock":
        return connection.send({ type: "clock", sent: message.sent, now: this.#around.now() });
      case "microphone":
        this.#attendance.reported(this.#session, connection, message);
        return this.#offRecord.follow();
      case "muteAnswer":
      case "othersMuted":
      case "talking":
      case "hostRights":
      case "indicator":
        return this.#offRecord.heard(connection, message)
          ? undefined
          : this.#guard.breach(connection, "malformed");
      case "bringAlong":
        return this.#around.bringAlong(connection);
      default:
        return this.#guard.breach(connection, "malformed");
    }
  }

  /** The session that everybody saw is another now: each is shown all of it. */
  showAll(): void {
    for (const connection of this.#around.connections()) this.#sendView(connection);
  }

  /** Brings the session in line with its sockets; safe to call at any time, any number of times. */
  reconcile(unknownSince: Instant = this.#around.now()): void {
    const at = this.#around.now();
    const events = reconcile(
      this.#session,
      this.#attendance.unconnected(this.#session, unknownSince),
      at,
    );
    if (events.length > 0) this.happened(events);
  }

  /** An alarm is due only because somebody has been gone for long enough, even if this object slept since. */
  alarm(): void {
    this.reconcile(this.#around.now() - AWAY_AFTER);
    this.#offRecord.follow();
  }

  /** When there will be something to do although nobody asks. */
  nextDue(): Instant | undefined {
    const unconnected = this.#attendance.unconnected(this.#session, this.#around.now());
    const dues = [nextReconcile(this.#session, unconnected), this.#offRecord.nextDue()];
    return dues.reduce((one, other) => Math.min(one ?? Infinity, other ?? Infinity), undefined);
  }

  /** Whether a panel's pass has shown that its person is a host of the meeting; one that has not is a breach. */
  hostProven(connection: Connection, isHost: boolean): void {
    this.#offRecord.hostProven(connection, isHost);
    if (!isHost) this.#guard.breach(connection, "malformed");
  }

  /** What the room has learnt of the group of its session. */
  happened(events: readonly SessionEvent[]): void {
    const at = this.#around.now();
    this.#publish(this.#around.log.transaction(() => this.#write({ at, events })));
  }

  /** A method as somebody posted it; its words are sealed like what people write. */
  bringMethod(by: PersonId, json: string): MethodAnswer {
    const error = this.#noMethodFrom(by);
    if (error !== undefined) return { error };
    const method = readMethod(json);
    if (!method.ok) return { problems: method.reason };
    const at = this.#around.now();
    const outcome = this.#around.log.transaction(() => {
      const decision = bringMethod(this.#session, method.value, { by, at });
      return decision.ok ? ok(this.#write({ at, by, events: decision.value })) : decision;
    });
    if (!outcome.ok) return { error: outcome.reason };
    this.#publish(outcome.value);
    return { method: ownMethodOf(this.#session)?.id ?? "" };
  }

  /** Why a method is not even read. */
  #noMethodFrom(by: PersonId): Refusal | "sessionLimit" | undefined {
    const session = this.#session;
    if (session.status !== "gathering") return "wrongStatus";
    const verdict = permits(session, by, "choosePlan");
    if (!verdict.ok) return verdict.reason;
    const isEnough = (session.ownMethod?.number ?? 0) >= LIMITS.methodsOfSession;
    return isEnough || isFull(this.#around.log.size) ? "sessionLimit" : undefined;
  }

  #command(connection: Connection, id: CommandId, command: Command): void {
    const { person, ticket, hasAsked, groups } = connection.carried;
    const at = this.#around.now();
    if ((ticket === undefined || hasAsked) && this.#accepted.has(memory(person, id)))
      return connection.send({ type: "accepted", id });
    if (isFull(this.#around.log.size))
      return connection.send({ type: "error", code: "sessionLimit", id });
    const coming = { ...(ticket === undefined ? {} : { ticket }), ...(groups && { groups }) };
    const asker = { by: person, at, ...coming };
    const outcome = this.#attempt(command, asker, id, connection);
    if (!outcome.ok) return this.#refuse(connection, id, outcome.reason);
    this.#publish(outcome.value, () => this.#accept(connection, id));
  }

  /** When the storage fails nothing has happened: the panel is told, and the fault names itself. */
  #attempt(
    command: Command,
    asker: Asker,
    id: CommandId,
    connection: Connection,
  ): Result<Change, Refusal> {
    try {
      this.reconcile();
      return this.#around.log.transaction(() => {
        const decision = decide(this.#session, command, asker);
        if (!decision.ok) return decision;
        return ok(this.#write({ at: asker.at, by: asker.by, command: id, events: decision.value }));
      });
    } catch (fault) {
      connection.send({ type: "error", code: "notSaved", id });
      throw fault;
    }
  }

  /** Written before anybody is told: what was sent first and lost in a crash was seen by everybody. */
  #write(entry: Entry): Change {
    this.#around.log.append(entry);
    const session = entry.events.reduce(evolve, this.#session);
    const frames = this.#around
      .connections()
      .flatMap((connection): [Connection, ServerMessage][] => {
        const frame = frameFor(this.#session, session, connection.carried);
        return frame === undefined ? [] : [[connection, frame]];
      });
    return { entry, session, frames };
  }

  #publish({ entry, session, frames }: Change, answer?: () => void): void {
    const before = this.#session;
    this.#session = session;
    this.#remember(entry);
    // The answer last: a panel that has it shows already what it asked for.
    for (const [connection, frame] of frames) connection.send(frame);
    answer?.();
    this.#attendance.changed(before, session);
    for (const connection of this.#around.connections()) {
      if (this.#wasLetIn(connection)) this.#takeSeat(connection);
    }
    this.#offRecord.follow();
  }

  #accept(connection: Connection, id: CommandId): void {
    const { carried } = connection;
    const { person, ticket } = carried;
    if (ticket !== undefined && this.#session.tickets[ticket] === person)
      connection.carry({ ...carried, hasAsked: true });
    connection.send({ type: "accepted", id });
  }

  /** Its ticket has become a seat, by its own asking or by the yes of others. */
  #wasLetIn({ carried: { person, hasAsked } }: Connection): boolean {
    return hasAsked === true && hasPlace(this.#session, person);
  }

  #refuse(connection: Connection, id: CommandId, reason: Refusal): void {
    connection.send({ type: "refused", id, reason });
    if (reason === "ticketUsed") connection.sayGoodbye("ticketUsed");
  }

  #takeSeat(connection: Connection): void {
    const before = this.#attendance.presence;
    const { ticket: _used, hasAsked: _asked, groups: _told, ...seated } = connection.carried;
    connection.carry(seated);
    this.#around.seated(connection);
    this.#admit(connection, before);
  }

  #admit(connection: Connection, before: Presence): void {
    this.#attendance.arrived(connection);
    // Before anything changes: a patch is for a view that the panel has.
    this.#sendView(connection);
    this.reconcile();
    this.#attendance.announce(this.#session, before, connection);
    this.#offRecord.follow();
  }

  #sendView(connection: Connection): void {
    const view = viewFor(this.#session, connection.carried);
    connection.send({ type: "view", view, now: this.#around.now() });
  }

  #remember({ by, command }: Entry): void {
    if (by !== undefined && command !== undefined) this.#accepted.add(memory(by, command));
  }
}

function memory(person: PersonId, id: CommandId): string {
  return `${person}:${id}`;
}
