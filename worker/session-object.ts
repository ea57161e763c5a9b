import { DurableObject } from "cloudflare:workers";
import type { Duration, Instant } from "../core/ids.ts";
import { PING, PONG, type Goodbye } from "../core/protocol/message.ts";
import { subprotocol } from "../core/protocol/version.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { ADMISSION_HEADER, type Admission } from "./admission.ts";
import { isClockFrozen, noteObject, now } from "./clock.ts";
import { RUN_ALARM } from "./dev-routes.ts";
import { readSecrets, type Env, type Secrets } from "./env.ts";
import { SqlEventLog } from "./event-log.ts";
import { personId } from "./ids.ts";
import { makeReturnPass } from "./pass.ts";
import { Room, type Carried, type Connection } from "./room.ts";
import { ERASED, sealWith } from "./seal.ts";
import { retentionOf, SessionKeys } from "./session-key.ts";
import { readRecord, writeRecord, type SessionRecord } from "./session-record.ts";
import { SocketConnection } from "./socket-connection.ts";

interface OpenSession {
  readonly number: number;
  readonly log: SqlEventLog;
  readonly room: Room;
}

/** The object of one meeting: sockets, sleep, alarm, storage; every rule is in the room and in core. */
export class MeetingSession extends DurableObject<Env> {
  readonly #retention: Duration;
  readonly #keys: SessionKeys;
  readonly #connections = new WeakMap<WebSocket, SocketConnection>();
  #record: SessionRecord | undefined;
  #open: OpenSession | undefined;
  #armedFor: Instant | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#retention = retentionOf(env.RETENTION_HOURS);
    this.#keys = new SessionKeys(env.SESSION_KEYS, this.#retention);
    this.#record = readRecord(ctx.storage.sql);
    if (import.meta.env.DEV) noteObject(ctx.id.toString());
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    void ctx.blockConcurrencyWhile(() => this.#wake());
  }

  override async fetch(request: Request): Promise<Response> {
    if (import.meta.env.DEV && new URL(request.url).pathname === RUN_ALARM) return this.#runAlarm();
    // Written by the door; nobody else can reach this object.
    const admission = JSON.parse(request.headers.get(ADMISSION_HEADER) ?? "") as Admission;
    if (admission.typ === "entry") await this.ctx.blockConcurrencyWhile(() => this.#begin());
    const who = await this.#whoIs(admission);
    const { 0: panel, 1: socket } = new WebSocketPair();
    this.ctx.acceptWebSocket(socket);
    this.#welcome(socket, who);
    const headers = { "Sec-WebSocket-Protocol": subprotocol(admission.protocol) };
    return new Response(null, { status: 101, webSocket: panel, headers });
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    const connection = this.#connectionOf(socket);
    if (connection.isAdmitted) this.#then(() => this.#open?.room.receive(connection, frame));
  }

  override webSocketClose(socket: WebSocket): void {
    // The runtime leaves the closing of a hibernating socket unanswered: its panel would wait until it gives up.
    socket.close(1000);
    this.#lost(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#lost(socket);
  }

  override async alarm(): Promise<void> {
    this.#armedFor = undefined;
    if ((this.#eraseAt() ?? Infinity) <= now()) await this.#erase();
    this.#then(() => this.#open?.room.alarm());
  }

  #lost(socket: WebSocket): void {
    const connection = this.#connectionOf(socket);
    if (connection.isAdmitted) this.#then(() => this.#open?.room.disconnect(connection));
  }

  async #runAlarm(): Promise<Response> {
    await this.alarm();
    return new Response();
  }

  /** A closed session may have lost its key to an erasure that was cut short; the alarm ends it. */
  async #wake(): Promise<void> {
    if (this.#record === undefined || this.#record.erased) return;
    const { number } = this.#record;
    const key = await this.#keys.load(this.#keyName(number));
    const { room } = this.#openSession(number, key);
    if (key === undefined && room.session.status !== "closed") {
      throw new Error("the key of a running session is not there");
    }
  }

  /** The key is stored before anything is acknowledged that it seals. */
  async #begin(): Promise<void> {
    if (this.#open !== undefined) return;
    const number = (this.#record?.number ?? 0) + 1;
    const key = await this.#keys.create(this.#keyName(number));
    this.#record = { number, erased: false };
    writeRecord(this.ctx.storage.sql, this.#record);
    this.#openSession(number, key);
  }

  #openSession(number: number, key: Uint8Array | undefined): OpenSession {
    const log = new SqlEventLog(this.ctx.storage, key === undefined ? ERASED : sealWith(key));
    const room = new Room({
      log,
      now,
      connections: () => this.#openConnections(),
      seated: (connection) => this.ctx.waitUntil(this.#giveReturnPass(connection, number)),
    });
    this.#open = { number, log, room };
    return this.#open;
  }

  /** Whom a verified pass speaks for in the session that is on, or why it speaks for nobody. */
  async #whoIs(admission: Admission): Promise<Result<Carried, Goodbye>> {
    const open = this.#open;
    if (admission.typ === "return") {
      if (open === undefined) return refuse("ended");
      const known =
        admission.session === open.number &&
        open.room.session.people[admission.person] !== undefined;
      return known ? ok({ person: admission.person }) : refuse("otherSession");
    }
    if (open === undefined) return refuse("ended");
    const { room, seat, ticket } = admission;
    const person = await personId(this.#secrets().idSecret, room, open.number, seat ?? ticket);
    return ok({ person, ticket });
  }

  #welcome(socket: WebSocket, who: Result<Carried, Goodbye>): void {
    const connection = this.#connectionOf(socket);
    const open = this.#open;
    if (!who.ok || open === undefined) return connection.sayGoodbye(who.ok ? "ended" : who.reason);
    connection.carry(who.value);
    connection.send({ type: "welcome", session: open.number });
    this.#then(() => open.room.connect(connection));
  }

  async #giveReturnPass(connection: Connection, session: number): Promise<void> {
    const { person } = connection.carried;
    const room = this.ctx.id.name ?? "";
    const pass = await makeReturnPass({ room, session, person }, this.#secrets().passSecret, now());
    connection.send({ type: "welcome", session, pass });
  }

  /** After anything that happened: what is due later is armed now. */
  #then(happen: () => void): void {
    try {
      happen();
    } finally {
      this.#arm();
    }
  }

  /** An alarm that comes too early finds nothing to do, so only an earlier one is worth a row. */
  #arm(): void {
    const due = this.#eraseAt() ?? this.#open?.room.nextDue();
    if (due === undefined || isClockFrozen() || (this.#armedFor ?? Infinity) <= due) return;
    this.#armedFor = Math.max(due, now() + 1);
    this.ctx.waitUntil(this.ctx.storage.setAlarm(this.#armedFor));
  }

  #eraseAt(): Instant | undefined {
    const session = this.#open?.room.session;
    return session?.status === "closed" ? session.closedAt + this.#retention : undefined;
  }

  /** First the key, so that even the history of the database holds nothing readable; then the log. */
  async #erase(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    await this.#keys.destroy(this.#keyName(open.number));
    for (const connection of this.#openConnections()) connection.sayGoodbye("ended");
    open.log.erase();
    this.#record = { number: open.number, erased: true };
    writeRecord(this.ctx.storage.sql, this.#record);
    this.#open = undefined;
  }

  #openConnections(): readonly SocketConnection[] {
    return this.ctx
      .getWebSockets()
      .map((socket) => this.#connectionOf(socket))
      .filter(
        (one) =>
          one.isAdmitted && one.isAlive(this.ctx.getWebSocketAutoResponseTimestamp(one.socket)),
      );
  }

  #connectionOf(socket: WebSocket): SocketConnection {
    const known = this.#connections.get(socket) ?? new SocketConnection(socket);
    this.#connections.set(socket, known);
    return known;
  }

  #keyName(number: number): string {
    return `${this.ctx.id.toString()}:${number}`;
  }

  #secrets(): Secrets {
    const secrets = readSecrets(this.env);
    if (secrets === undefined) throw new Error("a panel came through a door without secrets");
    return secrets;
  }
}
