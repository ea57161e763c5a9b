import { env, exports } from "cloudflare:workers";
import type { CommandId } from "../../core/ids.ts";
import type { ClientMessage, FrameError, ServerMessage } from "../../core/protocol/message.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import type { Command, Refusal } from "../../core/session/command.ts";
import type { MeetingSession } from "../../worker/session-object.ts";
import { roomName } from "../../worker/ids.ts";
import { sealContext, type ContextFields } from "../../client/simulator/sealed-context.ts";
import { TestPanel } from "../support/test-panel.ts";

export const ORIGIN = "https://intervision.example";

/** The meeting of every test; storage is reset after each. */
const MEETING = "mid/of+a meeting==";

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
    ts: Date.now(),
    exp: Date.now() + 120_000,
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
export function upgrade(
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

export function offering(pass: string): string {
  return `${subprotocol(PROTOCOL_VERSION)}, pass.${pass}`;
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
  #commands = 0;
  #waiting: (() => void)[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#hear(String(data)));
    socket.addEventListener("close", ({ code }) => {
      this.closedWith = code;
      this.#wake();
    });
    socket.accept();
  }

  /** Opens a line with a pass that the door has given or the room. */
  static async open(pass: string): Promise<MeetingPanel> {
    const answer = await upgrade(offering(pass));
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

  /** Asks and waits for the answer; ids count from 1 in each panel unless one is given. */
  async ask(command: Command, id: CommandId = this.#newId()): Promise<Answer> {
    this.say(this.panel.ask(id, command));
    await this.until(() => !this.panel.isWaitingFor(id));
    return this.panel.accepted.has(id) ? "accepted" : (this.panel.refused.get(id) ?? "malformed");
  }

  /** Done when it has heard all that was said to it so far. */
  async hearAll(): Promise<void> {
    const before = this.clocks;
    this.say({ type: "clock", sent: 0 });
    await this.until(() => this.clocks > before || this.closedWith !== undefined);
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  close(): void {
    this.#socket.close(1000);
  }

  messages(): readonly ServerMessage[] {
    return this.frames.map((frame) => JSON.parse(frame) as ServerMessage);
  }

  private get clocks(): number {
    return this.messages().filter(({ type }) => type === "clock").length;
  }

  #newId(): CommandId {
    this.#commands += 1;
    return this.#commands.toString(16).padStart(32, "0") as CommandId;
  }

  #hear(frame: string): void {
    this.frames.push(frame);
    this.panel.hear(JSON.parse(frame) as ServerMessage);
    this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
