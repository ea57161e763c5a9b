import { env, exports } from "cloudflare:workers";
import type { CommandId } from "../../core/ids.ts";
import {
  PING,
  PONG,
  type ClientMessage,
  type FrameError,
  type ServerMessage,
} from "../../core/protocol/message.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import type { Command, Refusal } from "../../core/session/command.ts";
import type { MeetingSession } from "../../worker/session-object.ts";
import { now } from "../../worker/clock.ts";
import { roomName } from "../../worker/ids.ts";
import { sealContext, type ContextFields } from "../../client/simulator/sealed-context.ts";
import { TestPanel } from "../support/test-panel.ts";

export const ORIGIN = "https://intervision.example";

/** The meeting of every test; storage is reset after each. */
export const MEETING = "mid/of+a meeting==";

export type Answer = "accepted" | Refusal | FrameError;

/** What Zoom would give the panel of this person; an `iv` makes two of them the same. */
export function contextOf(
  uid: string,
  changes: ContextFields = {},
  iv: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(12)),
): Promise<string> {
  const fields = {
    typ: "meeting",
    uid,
    mid: MEETING,
    attendrole: "participant",
    aud: env.ZOOM_CLIENT_ID,
    iss: "marketplace.zoom.us",
    ts: now(),
    exp: now() + 120_000,
    ...changes,
  };
  return sealContext(fields, env.ZOOM_CLIENT_SECRET ?? "", { iv });
}

export async function passFor(context: string): Promise<string> {
  const answer = await exports.default.fetch(`${ORIGIN}/api/pass`, {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/json" },
    body: JSON.stringify({ context }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { pass } = await answer.json<{ readonly pass: string }>();
  return pass;
}

/** Asks for a socket with these words in Sec-WebSocket-Protocol. */
function upgrade(
  protocols: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return exports.default.fetch(`${ORIGIN}/api/meeting`, {
    headers: {
      Origin: ORIGIN,
      Upgrade: "websocket",
      "Sec-WebSocket-Protocol": protocols,
      ...headers,
    },
  });
}

/** A pass, and perhaps the return pass of another room beside it. */
export function offering(...passes: readonly string[]): string {
  return [subprotocol(PROTOCOL_VERSION), ...passes.map((pass) => `pass.${pass}`)].join(", ");
}

/** How the door or the room refuses: a status or a close code, and the reason; "open" where neither does. */
export async function knock(
  protocols: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await upgrade(protocols, headers);
  if (answer.webSocket === null) {
    const { error } = await answer.json<{ readonly error: string }>();
    return `${answer.status} ${error}`;
  }
  const opened = new MeetingPanel(answer.webSocket);
  await opened.hearAll();
  return opened.closedWith === undefined
    ? "open"
    : `${opened.closedWith} ${opened.panel.goodbye ?? ""}`;
}

export async function meetingObject(meeting = MEETING): Promise<DurableObjectStub<MeetingSession>> {
  const name = await roomName(env.ID_SECRET ?? "", meeting, undefined);
  return env.MEETINGS.getByName(name);
}

/** One panel on a real socket, from the door on. */
export class MeetingPanel {
  readonly panel = new TestPanel();
  /** Every frame it heard, as it came. */
  readonly frames: string[] = [];
  closedWith: number | undefined;
  readonly #socket: WebSocket;
  #clocks = 0;
  #pongs = 0;
  #waiting: (() => void)[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#hear(String(data)));
    socket.addEventListener("close", ({ code }) => {
      this.closedWith = code;
      this.#wake();
    });
    socket.accept();
  }

  /** Opens a line with a pass that the door has given or the room. */
  static async open(...passes: readonly string[]): Promise<MeetingPanel> {
    const answer = await upgrade(offering(...passes));
    if (answer.webSocket === null) throw new Error(`refused: ${await answer.text()}`);
    return new MeetingPanel(answer.webSocket);
  }

  /** Comes with a fresh context and takes a seat. */
  static async seated(name: string, context = contextOf(name)): Promise<MeetingPanel> {
    const opened = await MeetingPanel.open(await passFor(await context));
    const answer = await opened.ask({ type: "join", name });
    if (answer !== "accepted") throw new Error(`${name} is not seated: ${answer}`);
    await opened.until(() => opened.panel.pass !== undefined);
    return opened;
  }

  /** The pass that opens its seat again. */
  get pass(): string {
    if (this.panel.pass === undefined) throw new Error("no pass yet");
    return this.panel.pass;
  }

  get view(): NonNullable<TestPanel["view"]> {
    if (this.panel.view === undefined) throw new Error("no view yet");
    return this.panel.view;
  }

  say(message: ClientMessage): void {
    this.#socket.send(JSON.stringify(message));
  }

  sayRaw(frame: string | ArrayBuffer): void {
    this.#socket.send(frame);
  }

  /** Asks and waits for the answer. */
  async ask(command: Command, id: CommandId = newId()): Promise<Answer> {
    this.say(this.panel.ask(id, command));
    await this.until(() => !this.panel.isWaitingFor(id));
    return this.panel.accepted.has(id) ? "accepted" : (this.panel.refused.get(id) ?? "malformed");
  }

  /** Done when it has heard all that was said to it so far. */
  async hearAll(): Promise<void> {
    const before = this.#clocks;
    this.say({ type: "clock", sent: 0 });
    await this.until(() => this.#clocks > before || this.closedWith !== undefined);
  }

  /** Done when the runtime has answered, which wakes no object. */
  async ping(): Promise<void> {
    const before = this.#pongs;
    this.#socket.send(PING);
    await this.until(() => this.#pongs > before);
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  /** Done when the object has answered the close, and so knows that this line is gone. */
  async close(): Promise<void> {
    this.#socket.close(1000);
    await this.until(() => this.closedWith !== undefined);
  }

  messages(): readonly ServerMessage[] {
    return this.frames.map((frame) => JSON.parse(frame) as ServerMessage);
  }

  #hear(frame: string): void {
    if (frame === PONG) this.#pongs += 1;
    else this.#hearMessage(frame);
    this.#wake();
  }

  #hearMessage(frame: string): void {
    const message = JSON.parse(frame) as ServerMessage;
    this.frames.push(frame);
    if (message.type === "clock") this.#clocks += 1;
    this.panel.hear(message);
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}

/** As a panel makes it: no two panels of one person ever make the same. */
function newId(): CommandId {
  return crypto.randomUUID().replaceAll("-", "") as CommandId;
}
