import { createApp } from "../../worker/app.ts";
import { GroupRecord } from "../../worker/group-record.ts";
import { PersonRecord } from "../../worker/person-record.ts";
import { MeetingSession } from "../../worker/session-object.ts";
import { roomName } from "../../worker/ids.ts";
import { makeReturnPass } from "../../worker/pass.ts";
import { retentionOf, SessionKeys } from "../../worker/session-key.ts";
import { Sessions } from "../../worker/sessions.ts";
import type { Entry } from "../../worker/entry.ts";
import { sealContext } from "../../client/simulator/sealed-context.ts";
import type { CommandId, Duration, Instant, PersonId } from "../../core/ids.ts";
import { apply } from "../../core/protocol/patch.ts";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { Keys, LASTING } from "./disk.ts";
import { CLIENT_ID, CLIENT_SECRET, ID_SECRET, PASS_SECRET } from "./door.ts";
import {
  ObjectsWorld,
  lineIn,
  type ObjectClass,
  type PlatformObject,
  type SocketEnd,
} from "./objects.ts";

const ORIGIN = "https://intervision.example";
const MID = "meeting of the evening";

export const WEBHOOK_SECRET = "a secret token of the tests";

const AN_HOUR: Duration = 60 * 60_000;

const WITHOUT_LIMIT = { limit: () => Promise.resolve({ success: true }) };

const SETTINGS = {
  CODE_TRIES: WITHOUT_LIMIT,
  BEGINNINGS: WITHOUT_LIMIT,
  ZOOM_CLIENT_ID: CLIENT_ID,
  ZOOM_CLIENT_SECRET: CLIENT_SECRET,
  PASS_SECRET,
  ID_SECRET,
  RETENTION_HOURS: "168",
  ZOOM_WEBHOOK_SECRET: WEBHOOK_SECRET,
};

/** The platform's classes as the Worker exports them. */
const CLASSES = {
  MEETINGS: MeetingSession,
  PEOPLE: PersonRecord,
  GROUPS: GroupRecord,
} as unknown as Readonly<Record<string, ObjectClass>>;

/** What somebody asks of the door. */
interface Asked {
  readonly method?: "DELETE" | "GET" | "POST" | "PUT";
  readonly pass?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One meeting between the real door, the real objects, and a platform that may fail. */
export class Evening {
  readonly world = new ObjectsWorld(
    CLASSES,
    { SESSION_KEYS: new Keys(), CODES: new Keys() },
    SETTINGS,
  );
  readonly #room = roomName(ID_SECRET, MID, undefined);
  readonly #app = createApp(() => Date.now(), fetch);
  readonly #passes = new Map<PersonId, { readonly pass: string; readonly until: Instant }>();
  #contexts = 0;

  get keys(): Keys {
    const { SESSION_KEYS: keys } = this.world.keys;
    if (keys === undefined) throw new Error("a platform without keys");
    return keys;
  }

  /** The object of the meeting, once somebody has come. */
  get meeting(): PlatformObject {
    const [object] = this.world.spaces.MEETINGS?.values() ?? [];
    if (object === undefined) throw new Error("nobody has come");
    return object;
  }

  /** The object of the meeting holds a session with this log, as if it had slept since. */
  async find(entries: readonly Entry[]): Promise<void> {
    const name = await this.#room;
    const { disk } = this.world.object("MEETINGS", name);
    const keys = new SessionKeys(this.keys.in(LASTING) as never, retentionOf(undefined));
    const { log } = await new Sessions(disk.storageIn(LASTING) as never, keys, name).begin();
    for (const entry of entries) log.append(entry);
  }

  /** What Zoom tells of this person now; without an account it names none. */
  async pass(uid: string | undefined): Promise<string> {
    this.#contexts += 1;
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(0, this.#contexts);
    const context = {
      ...{ typ: "meeting", mid: MID, attendrole: "participant", aud: CLIENT_ID },
      ...{ iss: "marketplace.zoom.us", ts: Date.now(), exp: Date.now() + 120_000 },
      ...(uid === undefined ? {} : { uid }),
    };
    const sealed = await sealContext(context, CLIENT_SECRET, { iv });
    const answer = await this.asks("/api/pass", { method: "POST", body: { context: sealed } });
    const given: { readonly pass: string } = await answer.json();
    return given.pass;
  }

  /** The pass of a seat, as if it had been given a moment ago. */
  async returnPass(person: PersonId): Promise<string> {
    const known = this.#passes.get(person);
    if (known !== undefined && known.until > Date.now()) return known.pass;
    const seat = { room: await this.#room, session: 1, person };
    const pass = await makeReturnPass(seat, PASS_SECRET, Date.now());
    this.#passes.set(person, { pass, until: Date.now() + AN_HOUR });
    return pass;
  }

  async asks(
    path: string,
    { method = "GET", pass, body, headers: more }: Asked = {},
  ): Promise<Response> {
    const headers = {
      Origin: ORIGIN,
      "Content-Type": "application/json",
      ...(pass === undefined ? {} : { Authorization: `Bearer ${pass}` }),
      ...more,
    };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const request = new Request(`${ORIGIN}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: text }),
    });
    const answer = await this.#app.fetch(request, this.world.env);
    await this.world.rest();
    return answer;
  }

  /** What the door answers; undefined where the object died over it. */
  async status(path: string, ask: Asked): Promise<number | undefined> {
    return await this.asks(path, ask).then(
      ({ status }) => status,
      () => undefined,
    );
  }

  /** A line, if the object does not die over it. */
  async opens(pass: string): Promise<EveningPanel | undefined> {
    return await this.#upgrade(pass).catch(() => undefined);
  }

  async #upgrade(pass: string): Promise<EveningPanel | undefined> {
    const headers = {
      Origin: ORIGIN,
      Upgrade: "websocket",
      "Sec-WebSocket-Protocol": `${subprotocol(PROTOCOL_VERSION)}, pass.${pass}`,
    };
    const request = new Request(`${ORIGIN}/api/meeting`, { headers });
    // Node takes these words for its own.
    Object.defineProperty(request, "headers", { value: new Headers(headers) });
    const answer = await this.#app.fetch(request, this.world.env);
    await this.world.rest();
    const line = lineIn(answer);
    return line && new EveningPanel(this, line);
  }
}

/** One panel on one line, from the door on. */
export class EveningPanel {
  closedWith: number | undefined;
  #seen: SessionView | undefined;
  #isAccepted = false;
  readonly #evening: Evening;
  readonly #socket: SocketEnd;

  constructor(evening: Evening, socket: SocketEnd) {
    this.#evening = evening;
    this.#socket = socket;
    socket.listen({
      heard: (frame) => this.#hear(JSON.parse(frame) as ServerMessage),
      closed: (code) => {
        this.closedWith = code;
      },
    });
  }

  /** What it shows; nothing once its line is gone. */
  get view(): SessionView | undefined {
    return this.closedWith === undefined ? this.#seen : undefined;
  }

  get hasSeen(): boolean {
    return this.#seen !== undefined;
  }

  /** Whether it was accepted; whoever is cut off does not know. */
  async ask(id: CommandId, command: Command): Promise<boolean> {
    this.#isAccepted = false;
    this.#socket.send(JSON.stringify({ type: "command", id, command }));
    await this.#evening.world.rest();
    return this.#isAccepted;
  }

  async close(): Promise<void> {
    this.#socket.close(1000);
    await this.#evening.world.rest();
  }

  #hear(message: ServerMessage): void {
    if (message.type === "accepted") this.#isAccepted = true;
    if (message.type === "view") this.#seen = message.view;
    if (message.type === "patch" && this.#seen !== undefined)
      this.#seen = apply(this.#seen, message.patch);
  }
}
