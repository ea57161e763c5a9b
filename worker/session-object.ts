import { DurableObject } from "cloudflare:workers";
import type { Duration, Instant, PersonId } from "../core/ids.ts";
import { PING, PONG, type Goodbye } from "../core/protocol/message.ts";
import { subprotocol } from "../core/protocol/version.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { ADMISSION_HEADER, mayBeginSession, type Admission } from "./admission.ts";
import { makesWay } from "./attendance.ts";
import { isClockFrozen, noteObject, now } from "./clock.ts";
import type { Carried, Connection } from "./connection.ts";
import { RUN_ALARM } from "./dev-routes.ts";
import type { Words } from "./entry.ts";
import { secretsOf, type Env } from "./env.ts";
import { JOIN_GROUP } from "./group-paths.ts";
import { GroupTies, tiesTo } from "./group-ties.ts";
import { provesHost } from "./host-proof.ts";
import { isTabRoom } from "./ids.ts";
import { Moving, type OpenSession } from "./moving.ts";
import { BETWEEN_ROOMS, otherRoom, type RoomQuestion } from "./other-room.ts";
import { welcomeFor } from "./frames.ts";
import { ERASE_WORDS } from "./remembered.ts";
import { makeReturnPass, type HeldSeat } from "./pass.ts";
import { Room } from "./room.ts";
import { isForDesk, SeatDesk } from "./seat-desk.ts";
import { keptFor, retentionOf, SessionKeys } from "./session-key.ts";
import type { Erasure } from "./session-record.ts";
import { Sessions, type HeldSession } from "./sessions.ts";
import { Sockets } from "./sockets.ts";
import { TAKE, Takeaways } from "./takeaways.ts";
import { seatedAs, whoIs } from "./who-is.ts";

/** The object of one meeting: sockets, sleep, alarm; every rule is in the room and in core. */
export class MeetingSession extends DurableObject<Env> {
  readonly #retention: Duration;
  readonly #sessions: Sessions;
  readonly #moving: Moving;
  readonly #takeaways: Takeaways;
  readonly #desk: SeatDesk;
  readonly #ties: GroupTies;
  readonly #sockets: Sockets;
  #open: OpenSession | undefined;
  #armedFor: Instant | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const object = ctx.id.toString();
    this.#sockets = new Sockets(ctx);
    this.#retention = retentionOf(env.RETENTION_HOURS);
    const keys = new SessionKeys(env.SESSION_KEYS, this.#retention);
    this.#sessions = new Sessions(ctx.storage, keys, object);
    this.#moving = new Moving({
      sessions: this.#sessions,
      object,
      open: () => this.#open,
      close: (goodbye) => this.#close(goodbye),
      otherRoom: (name) => otherRoom(env, name),
      alone: (work) => ctx.blockConcurrencyWhile(work),
    });
    this.#takeaways = new Takeaways(ctx.storage.sql);
    this.#desk = new SeatDesk({
      open: () => this.#open,
      sessions: this.#sessions,
      takeaways: this.#takeaways,
      eraseWords: (open, person) => this.#eraseWords(open, person, "written"),
      claim: (person, shown) => this.#ties.answer(this.#ties.claim(person, shown)),
      now,
    });
    this.#ties = new GroupTies({
      ...tiesTo(ctx, env),
      open: () => this.#open,
      happened: (open, events) => {
        if (this.#open === open) this.#then(() => open.room.happened(events));
      },
    });
    if (import.meta.env.DEV) noteObject(object);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    void ctx.blockConcurrencyWhile(() => this.#wake());
  }

  override async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (import.meta.env.DEV && pathname === RUN_ALARM)
      return this.alarm().then(() => new Response());
    if (pathname === BETWEEN_ROOMS)
      return Response.json(await this.#moving.answer(await request.json<RoomQuestion>()));
    if (pathname === ERASE_WORDS) return this.#eraseWordsOf(await request.text());
    if (pathname === JOIN_GROUP) return this.#ties.answer(this.#ties.join(await request.text()));
    if (isForDesk(pathname)) return this.#desk.answer(request);
    if (pathname === TAKE)
      return this.#takeaways.take(await request.text(), () => this.#open, now());
    // Written by the door; nobody else can reach this object.
    return this.#connect(JSON.parse(request.headers.get(ADMISSION_HEADER) ?? "") as Admission);
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    const connection = this.#sockets.of(socket);
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
    if ((this.#eraseAt() ?? Infinity) <= now()) await this.#erase("ended");
    this.#then(() => this.#open?.room.alarm());
  }

  #lost(socket: WebSocket): void {
    const connection = this.#sockets.of(socket);
    if (connection.isAdmitted) this.#then(() => this.#open?.room.disconnect(connection));
  }

  /** Of whoever has this seat, in the session that is kept here. */
  async #eraseWordsOf(seat: string): Promise<Response> {
    const open = this.#open;
    if (open !== undefined) {
      const person = await seatedAs(
        seat,
        this.ctx.id.name ?? "",
        open,
        secretsOf(this.env).idSecret,
      );
      this.#eraseWords(open, person, "all");
    }
    return new Response(null, { status: 204 });
  }

  #eraseWords(open: OpenSession, person: PersonId, which: Words): void {
    open.log.eraseWordsOf(person, which);
    if (this.#open === open) this.#show(open).room.showAll();
  }

  /** A closed session may have lost its key to an erasure that was cut short; the alarm ends it. */
  async #wake(): Promise<void> {
    const found = await this.#sessions.wake();
    const held = found === undefined ? undefined : await this.#moving.settle(found);
    if (held === undefined) return;
    const { room } = this.#show(held);
    if (!held.hasKey && room.session.status !== "closed") {
      throw new Error("the key of a running session is not there");
    }
  }

  /** Somebody comes who may begin a session: there is a session for them, unless they have to wait for the end of one. */
  async #makeReady(): Promise<void> {
    const session = this.#open?.room.session;
    if (session !== undefined && makesWay(session, this.#sockets.open(), true))
      await this.#erase("madeWay");
    if (this.#open === undefined && !this.#isLeft) this.#show(await this.#sessions.begin());
  }

  /** The session has moved out of a room without a meeting, where nobody gathers again. */
  get #isLeft(): boolean {
    return isTabRoom(this.ctx.id.name ?? "") && this.#sessions.hasMoved;
  }

  async #connect(admission: Admission): Promise<Response> {
    if (mayBeginSession(admission)) await this.ctx.blockConcurrencyWhile(() => this.#makeReady());
    const open = this.#open;
    const who = await whoIs(admission, open, this.#sessions, secretsOf(this.env).idSecret);
    const was = await this.#mayBring(admission);
    const { 0: panel, 1: socket } = new WebSocketPair();
    this.ctx.acceptWebSocket(socket);
    const carried = who.ok && was !== undefined ? ok({ ...who.value, was }) : who;
    // Other things may have happened meanwhile.
    const answer = this.#open === open ? carried : refuse("otherSession" as const);
    this.#welcome(socket, answer, admission.typ === "entry");
    const headers = { "Sec-WebSocket-Protocol": subprotocol(admission.protocol) };
    return new Response(null, { status: 101, webSocket: panel, headers });
  }

  /** The seat of a session that could go on here; whether it may is asked again when it is to happen. */
  async #mayBring({ was }: Admission): Promise<HeldSeat | undefined> {
    if (was === undefined || this.#open?.room.session.status !== "gathering") return undefined;
    const leads = await otherRoom(this.env, was.room)
      .leads(was)
      .catch(() => false);
    return leads ? was : undefined;
  }

  #show(held: HeldSession): OpenSession {
    const room = new Room({
      log: held.log,
      now,
      connections: () => this.#sockets.open(),
      seated: (connection) => this.#hasSeat(connection, held.number),
      proveHost: (connection, pass) => this.ctx.waitUntil(this.#proveHost(connection, pass)),
      bringAlong: (connection) => this.#alone(() => this.#bringAlong(connection)),
    });
    this.#open = { ...held, room };
    return this.#open;
  }

  #close(goodbye: Goodbye): void {
    for (const connection of this.#sockets.admitted()) connection.dismiss(goodbye);
    this.#takeaways.forget();
    this.#open = undefined;
  }

  #welcome(socket: WebSocket, who: Result<Carried, Goodbye>, isComing: boolean): void {
    const connection = this.#sockets.of(socket);
    const open = this.#open;
    if (!who.ok || open === undefined) return connection.sayGoodbye(who.ok ? "ended" : who.reason);
    connection.carry(who.value);
    connection.send(welcomeFor(who.value, open.number));
    // Known from another room, it has a seat already.
    if (isComing && who.value.ticket === undefined) this.#hasSeat(connection, open.number);
    this.#then(() => open.room.connect(connection));
  }

  #hasSeat(connection: Connection, session: number): void {
    this.ctx.waitUntil(this.#giveReturnPass(connection, session));
  }

  async #giveReturnPass(connection: Connection, session: number): Promise<void> {
    const { carried } = connection;
    const seat = { room: this.ctx.id.name ?? "", session, person: carried.person };
    const pass = await makeReturnPass(seat, secretsOf(this.env).passSecret, now());
    connection.send(welcomeFor(carried, session, pass));
  }

  async #proveHost(connection: Connection, pass: string): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    const { person } = connection.carried;
    const room = this.ctx.id.name ?? "";
    const claim = { pass, person, room, open, secrets: secretsOf(this.env), now: now() };
    const isHost = await provesHost(claim);
    if (this.#open === open) this.#then(() => open.room.hostProven(connection, isHost));
  }

  async #bringAlong(connection: Connection): Promise<void> {
    const { was, ...carried } = connection.carried;
    const open = this.#open;
    if (was === undefined || open?.room.session.status !== "gathering") return;
    const held = await this.#moving.bring(was);
    if (held !== undefined) this.#show(held);
    if (this.#open !== open) return;
    connection.carry(carried);
    connection.send(welcomeFor(carried, open.number));
  }

  /** After anything that happened: what is due later is armed now. */
  #then(happen: () => void): void {
    try {
      happen();
    } finally {
      this.#ties.tend();
      this.#arm();
      const session = this.#open?.room.session;
      if (session !== undefined && makesWay(session, this.#sockets.open()))
        this.#alone(() => this.#erase("madeWay"));
    }
  }

  /** An alarm that comes too early finds nothing to do, so only an earlier one is worth a row. */
  #arm(): void {
    const due = this.#eraseAt() ?? this.#open?.room.nextDue();
    const first = Math.min(due ?? Infinity, this.#ties.retryAt ?? Infinity);
    if (first === Infinity || isClockFrozen() || (this.#armedFor ?? Infinity) <= first) return;
    this.#armedFor = Math.max(first, now() + 1);
    this.ctx.waitUntil(this.ctx.storage.setAlarm(this.#armedFor));
  }

  #eraseAt(): Instant | undefined {
    const session = this.#open?.room.session;
    if (session?.status !== "closed") return undefined;
    return session.closedAt + keptFor(session.keep, this.#retention);
  }

  async #erase(how: Erasure): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    await this.#ties.tellBeforeErasure();
    await this.#sessions.erase(how);
    if (this.#open === open) this.#close(how === "ended" ? "ended" : "otherSession");
  }

  /** Whatever else comes waits until this is done. */
  #alone(work: () => Promise<void>): void {
    this.ctx.waitUntil(this.ctx.blockConcurrencyWhile(work));
  }
}
