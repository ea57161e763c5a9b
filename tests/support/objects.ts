import type { Duration, Instant } from "../../core/ids.ts";
import { Disk, LASTING, Life, type Keys } from "./disk.ts";

/** As much of an object as the platform calls. */
export interface Living {
  fetch(request: Request): Promise<Response>;
  alarm?(): Promise<void>;
  webSocketMessage?(socket: unknown, frame: string): void | Promise<void>;
  webSocketClose?(socket: unknown): void;
}

export type ObjectClass = new (ctx: never, env: never) => Living;

interface Listener {
  readonly heard: (frame: string) => void;
  readonly closed: (code: number) => void;
}

/** One end of a line; what is sent into it comes out at the other. */
export class SocketEnd {
  readyState: number = WebSocket.OPEN;
  other: SocketEnd | undefined;
  attachment: unknown = null;
  #listener: Listener | undefined;
  readonly #early: ((listener: Listener) => void)[] = [];

  /** What came before anybody listened comes now. */
  listen(listener: Listener): void {
    this.#listener = listener;
    for (const happen of this.#early.splice(0)) happen(listener);
  }

  send(frame: string): void {
    const { other } = this;
    if (this.readyState === WebSocket.OPEN && other !== undefined)
      other.#happens(({ heard }) => heard(frame));
  }

  close(code = 1000): void {
    if (this.readyState !== WebSocket.OPEN) return;
    this.readyState = WebSocket.CLOSED;
    const { other } = this;
    if (other === undefined || other.readyState !== WebSocket.OPEN) return;
    other.readyState = WebSocket.CLOSED;
    other.#happens(({ closed }) => closed(code));
  }

  #happens(happen: (listener: Listener) => void): void {
    if (this.#listener === undefined) this.#early.push(happen);
    else happen(this.#listener);
  }

  serializeAttachment(value: unknown): void {
    this.attachment = structuredClone(value);
  }

  deserializeAttachment(): unknown {
    return this.attachment;
  }
}

/** What the runtime gives to whoever asks for a line. */
class SocketPair {
  readonly 0 = new SocketEnd();
  readonly 1 = new SocketEnd();

  constructor() {
    this[0].other = this[1];
    this[1].other = this[0];
  }
}

const LINES = new WeakMap<Response, SocketEnd>();

/** The panel's end of the line that an answer opens. */
export function lineIn(answer: Response): SocketEnd | undefined {
  return LINES.get(answer);
}

/** Node's own cannot be made with 101. */
class AnyResponse extends Response {
  constructor(body?: BodyInit | null, init: ResponseInit & { readonly webSocket?: unknown } = {}) {
    const { webSocket, status = 200, ...rest } = init;
    super(body, status === 101 ? rest : { ...rest, status });
    if (status !== 101) return;
    Object.defineProperty(this, "status", { value: status });
    if (webSocket instanceof SocketEnd) LINES.set(this, webSocket);
  }
}

/** What Cloudflare's runtime has, and Node has not or has otherwise. */
export const RUNTIME_GLOBALS = {
  Response: AnyResponse,
  WebSocketPair: SocketPair,
  WebSocketRequestResponsePair: Array,
};

const ALARM_AGAIN_AFTER: Duration = 2_000;

/** One object of the platform: its disk and its sockets outlive each of its lives. */
export class PlatformObject {
  readonly disk = new Disk();
  sockets: SocketEnd[] = [];
  deaths = 0;
  readonly #world: ObjectsWorld;
  readonly #class: ObjectClass;
  readonly #name: string;
  #life: Life | undefined;
  #living: Living | undefined;
  #gate: Promise<unknown> = Promise.resolve();

  constructor(world: ObjectsWorld, name: string, of: ObjectClass) {
    this.#world = world;
    this.#name = name;
    this.#class = of;
  }

  /** Something reaches the object, which is woken for it; nothing reaches it while it keeps to itself. */
  async reach<Value>(work: (living: Living) => Value | Promise<Value>): Promise<Value> {
    const living = this.#living ?? this.#wake();
    for (let gate; gate !== this.#gate;) {
      gate = this.#gate;
      await gate;
    }
    // It may have died meanwhile, and is woken anew.
    if (this.#living !== living) return this.reach(work);
    return await work(living);
  }

  /** The object is gone, and its sockets stay. */
  sleep(): void {
    if (this.#life !== undefined) this.#life.isOver = true;
    this.#life = undefined;
    this.#living = undefined;
    this.#gate = Promise.resolve();
  }

  /** Runs what is due; what dies meanwhile is run again, since its last writes were never stored. */
  async ring(): Promise<void> {
    const { deaths, disk } = this;
    disk.alarm = undefined;
    await this.reach((living) => living.alarm?.()).catch(() => undefined);
    await this.#world.rest();
    if (this.deaths > deaths) disk.alarm ??= Date.now() + ALARM_AGAIN_AFTER;
  }

  #dies(life: Life): void {
    this.deaths += 1;
    if (this.#life === life) this.die();
  }

  die(): void {
    this.sleep();
    const { sockets } = this;
    this.sockets = [];
    for (const socket of sockets) socket.close(1006);
  }

  #wake(): Living {
    const life: Life = new Life(
      () => this.#world.strikes(),
      () => this.#dies(life),
    );
    this.#life = life;
    const state = this.#stateIn(life);
    this.#living = new this.#class(state as never, this.#world.envIn(life) as never);
    return this.#living;
  }

  #stateIn(life: Life): object {
    return {
      id: { name: this.#name, toString: () => this.#name },
      storage: this.disk.storageIn(life),
      blockConcurrencyWhile: <Value>(work: () => Promise<Value>) => this.#keepToItself(life, work),
      waitUntil: (work: Promise<unknown>) => this.#world.expect(work),
      setWebSocketAutoResponse: () => undefined,
      getWebSocketAutoResponseTimestamp: () => new Date(),
      getWebSockets: () => this.sockets,
      acceptWebSocket: (socket: SocketEnd) => this.#accept(socket),
    };
  }

  #accept(socket: SocketEnd): void {
    this.sockets.push(socket);
    socket.listen({
      heard: (frame) =>
        this.#world.expect(this.reach((living) => living.webSocketMessage?.(socket, frame))),
      closed: () => {
        this.sockets = this.sockets.filter((one) => one !== socket);
        this.#world.expect(this.reach((living) => living.webSocketClose?.(socket)));
      },
    });
  }

  /** As the runtime has it, an object whose own work fails is made anew. */
  #keepToItself<Value>(life: Life, work: () => Promise<Value>): Promise<Value> {
    const running = work();
    const settled = running.catch(() => this.#dies(life));
    this.#gate = Promise.all([this.#gate, settled]);
    return running;
  }
}

/** How the platform may fail between one thing and the next. */
export interface Weather {
  /** Whether an object dies instead of what it was about to write. */
  readonly strikes: () => boolean;
}

/** Objects, keys and alarms as the platform has them, in virtual time. */
export class ObjectsWorld {
  readonly spaces: Readonly<Record<string, Map<string, PlatformObject>>>;
  readonly keys: Readonly<Record<string, Keys>>;
  weather: Weather = { strikes: () => false };
  readonly #classes: Readonly<Record<string, ObjectClass>>;
  readonly #settings: object;
  readonly #expected = new Set<Promise<unknown>>();

  constructor(
    classes: Readonly<Record<string, ObjectClass>>,
    keys: Readonly<Record<string, Keys>>,
    settings: object,
  ) {
    this.#classes = classes;
    this.keys = keys;
    this.#settings = settings;
    this.spaces = Object.fromEntries(Object.keys(classes).map((name) => [name, new Map()]));
  }

  /** What the door sees: it keeps nothing, and so never dies. */
  get env(): object {
    return this.envIn(LASTING);
  }

  envIn(life: Life): object {
    const spaces = Object.keys(this.spaces).map((space) => [
      space,
      { getByName: (name: string) => this.#stub(space, name) },
    ]);
    const keys = Object.entries(this.keys).map(([name, kept]) => [name, kept.in(life)]);
    return Object.assign(Object.fromEntries([...spaces, ...keys]) as object, this.#settings);
  }

  object(space: string, name: string): PlatformObject {
    const objects = this.spaces[space];
    const of = this.#classes[space];
    if (objects === undefined || of === undefined) throw new Error(`no objects ${space}`);
    const known = objects.get(name) ?? new PlatformObject(this, name, of);
    objects.set(name, known);
    return known;
  }

  all(): readonly PlatformObject[] {
    return Object.values(this.spaces).flatMap((objects) => [...objects.values()]);
  }

  strikes(): boolean {
    return this.weather.strikes();
  }

  /** Something goes on beside what is waited for. */
  expect(work: Promise<unknown>): void {
    // Whatever dies is looked at by what it leaves.
    const settled = work.catch(() => undefined).finally(() => this.#expected.delete(settled));
    this.#expected.add(settled);
  }

  /** Done when nothing goes on any more. */
  async rest(): Promise<void> {
    while (this.#expected.size > 0) await Promise.all(this.#expected);
  }

  /** The next alarm, of whichever object. */
  nextAlarm(): readonly [PlatformObject, Instant] | undefined {
    const [next] = this.all()
      .flatMap((object): [PlatformObject, Instant][] =>
        object.disk.alarm === undefined ? [] : [[object, object.disk.alarm]],
      )
      .toSorted(([, one], [, other]) => one - other);
    return next;
  }

  close(): void {
    for (const { disk } of this.all()) disk.close();
  }

  #stub(space: string, name: string): { fetch: (request: Request) => Promise<Response> } {
    const object = this.object(space, name);
    return { fetch: (request) => object.reach((living) => living.fetch(request)) };
  }
}
