import { DurableObject } from "cloudflare:workers";
import type { Duration, Instant } from "../core/ids.ts";
import { PING, PONG, type Goodbye } from "../core/protocol/message.ts";
import { subprotocol } from "../core/protocol/version.ts";
import { ok, refuse, type Result } from "../core/result.ts";
import { ADMISSION_HEADER, mayBeginSession, type Admission } from "./admission.ts";
import { Alarm } from "./alarm.ts";
import { makesWay } from "./attendance.ts";
import { noteObject, now } from "./clock.ts";
import type { Carried, Connection } from "./connection.ts";
import { RUN_ALARM } from "./dev-routes.ts";
import { secretsOf, type Env } from "./env.ts";
import { JOIN_GROUP } from "./group-paths.ts";
import { Erasing, type WordsOf } from "./erasing.ts";
import { GroupTies, tiesTo } from "./group-ties.ts";
import { provesHost } from "./host-proof.ts";
import { isTabRoom } from "./ids.ts";
import { Moving, type OpenSession } from "./moving.ts";
import { BETWEEN_ROOMS, otherRoom, type RoomQuestion } from "./other-room.ts";
import { welcomeFor } from "./frames.ts";
import { ERASE_WORDS } from "./remembered.ts";
import { makeReturnPass } from "./pass.ts";
import { Room } from "./room.ts";
import { isForDesk, SeatDesk } from "./seat-desk.ts";
import { keptFor, retentionOf, SessionKeys } from "./session-key.ts";
import type { Erasure } from "./session-record.ts";
import { Sessions, type HeldSession } from "./sessions.ts";
import { Sockets } from "./sockets.ts";
import { TAKE, Takeaways } from "./takeaways.ts";
import { whoIs } from "./who-is.ts";

/** In maintenance Cloudflare's alarms may be a minute late. */
const LATEST_ALARM: Duration = 60_000;

/** How long a session may be left to its panels. */
const LOOKS_AGAIN_AFTER: Duration = 2 * 60 * 60_000;

/** The object of one meeting: sockets, sleep, alarm; every rule is in the room and in core. */
export class MeetingSession extends DurableObject<Env> {
  readonly #retention: Duration;
  readonly #sessions: Sessions;
  readonly #moving: Moving;
  readonly #takeaways: Takeaways;
  readonly #erasing: Erasing;
  readonly #desk: SeatDesk;
  readonly #ties: GroupTies;
  readonly #sockets: Sockets;
  readonly #alarm: Alarm;
  #open: OpenSession | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const object = ctx.id.toString();
    this.#sockets = new Sockets(ctx);
    this.#alarm = new Alarm(ctx);
    this.#retention = retentionOf(env.RETENTION_HOURS);
    const keys = new SessionKeys(env.SESSION_KEYS, this.#retention);
    this.#sessions = new Sessions(ctx.storage, keys, object);
    this.#moving = new Moving({
      sessions: this.#sessions,
      room: () => ctx.id.name ?? "",
      open: () => this.#open,
      close: (goodbye) => this.#close(goodbye),
      otherRoom: (name) => otherRoom(env, name),
      alone: (work) => ctx.blockConcurrencyWhile(work),
    });
    this.#takeaways = new Takeaways(ctx.storage.sql);
    this.#erasing = new Erasing({
      sessions: this.#sessions,
      room: () => ctx.id.name ?? "",
      idSecret: () => secretsOf(env).idSecret,
      open: () => this.#open,
      otherRoom: (name) => otherRoom(env, name),
      showAnew: (open) => {
        if (this.#open === open) this.#show(open).room.showAll();
      },
    });
    this.#desk = new SeatDesk({
      open: () => this.#open,
      sessions: this.#sessions,
      takeaways: this.#takeaways,
      eraseWords: (open, person) => this.#erasing.of(open, person, "written"),
      joinGroup: (person, account) => this.#ties.answer(this.#ties.joinAs(person, account)),
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
    await this.#catchUp();
    if (pathname === BETWEEN_ROOMS)
      return Response.json(await this.#moving.answer(await request.json<RoomQuestion>()));
    if (pathname === ERASE_WORDS) return this.#erasing.ofSeat(await request.json<WordsOf>());
    if (pathname === JOIN_GROUP) return this.#ties.answer(this.#ties.join(await request.text()));
    if (isForDesk(pathname)) return this.#desk.answer(request);
    if (pathname === TAKE)
      return this.#takeaways.take(await request.text(), () => this.#open, now());
    // Written by the door; nobody else can reach this object.
    return this.#connect(JSON.parse(request.headers.get(ADMISSION_HEADER) ?? "") as Admission);
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    if (this.#isDue) return this.#alone(() => this.#erase("ended"));
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
    this.#alarm.rang();
    if (this.#isDue) await this.#erase("ended");
    this.#then(() => this.#open?.room.alarm());
  }

  /** The platform's alarm may be late, or never come: whoever reaches the object finds done what was due. */
  async #catchUp(): Promise<void> {
    const room = this.#open?.room;
    if ((room?.nextDue() ?? Infinity) + LATEST_ALARM <= now()) this.#then(() => room?.alarm());
    if (this.#isDue) await this.ctx.blockConcurrencyWhile(() => this.#erase("ended"));
  }

  #lost(socket: WebSocket): void {
    const connection = this.#sockets.of(socket);
    if (connection.isAdmitted) this.#then(() => this.#open?.room.disconnect(connection));
  }

  /** A closed session may have lost its key to an erasure that was cut short; the alarm ends it. */
  async #wake(): Promise<void> {
    const found = await this.#sessions.wake();
    const held = found === undefined ? undefined : await this.#moving.settle(found);
    if (held === undefined) return;
    const { room } = this.#show(held);
    if (held.hasKey || room.session.status === "closed") return;
    // Else a key that is late would be taken for none, and a session that runs would be erased.
    if (!this.#sessions.isForgotten(held, now()))
      throw new Error("the key of a running session is not there");
    await this.#erase("ended");
  }

  /** Somebody comes who may begin a session: there is a session for them, unless they have to wait for the end of one. */
  async #makeReady(): Promise<void> {
    const session = this.#open?.room.session;
    if (session !== undefined && makesWay(session, this.#sockets.open(), true))
      await this.#erase("madeWay");
    // A room without a meeting whose session has gone elsewhere: nobody gathers there again.
    const isLeft = isTabRoom(this.ctx.id.name ?? "") && this.#sessions.hasMoved;
    if (this.#open === undefined && !isLeft) this.#show(await this.#sessions.begin());
  }

  async #connect(admission: Admission): Promise<Response> {
    if (mayBeginSession(admission)) await this.ctx.blockConcurrencyWhile(() => this.#makeReady());
    const open = this.#open;
    const who = await whoIs(admission, open, this.#sessions, secretsOf(this.env).idSecret);
    const was = await this.#moving.mayBring(admission.was);
    const { 0: panel, 1: socket } = new WebSocketPair();
    this.ctx.acceptWebSocket(socket);
    const carried = who.ok && was !== undefined ? ok({ ...who.value, was }) : who;
    // Other things may have happened meanwhile.
    const answer = this.#open === open ? carried : refuse("otherSession" as const);
    this.#welcome(socket, answer, admission.typ === "entry");
    const headers = { "Sec-WebSocket-Protocol": subprotocol(admission.protocol) };
    return new Response(null, { status: 101, webSocket: panel, headers });
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
    const of = { person: connection.carried.person, room: this.ctx.id.name ?? "", open };
    const claim = { ...of, pass, secrets: secretsOf(this.env), now: now() };
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

  /** As long as there is a session there is an alarm: else one whose panels a crash has cut off would never end. */
  #arm(): void {
    const open = this.#open;
    if (open === undefined) return;
    const at = this.#eraseAt();
    if (at !== undefined) return this.#alarm.armFor(Math.min(at, this.#ties.retryAt ?? Infinity));
    this.#alarm.armBy(Math.min(open.room.nextDue() ?? Infinity, now() + LOOKS_AGAIN_AFTER));
  }

  #eraseAt(): Instant | undefined {
    const session = this.#open?.room.session;
    if (session?.status !== "closed") return undefined;
    return session.closedAt + keptFor(session.keep, this.#retention);
  }

  get #isDue(): boolean {
    return (this.#eraseAt() ?? Infinity) <= now();
  }

  async #erase(how: Erasure): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    await this.#ties.tellBeforeErasure();
    // Before the session: whoever dies in between erases it again, and finds no codes to forget afterwards.
    this.#takeaways.forget();
    await this.#sessions.erase(how);
    if (this.#open === open) this.#close(how === "ended" ? "ended" : "otherSession");
  }

  /** Whatever else comes waits until this is done. */
  #alone(work: () => Promise<void>): void {
    this.ctx.waitUntil(this.ctx.blockConcurrencyWhile(work));
  }
}
