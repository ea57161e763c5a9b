import type { CommandId, PersonId } from "../../core/ids.ts";
import type { ClientMessage, ServerMessage } from "../../core/protocol/message.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { sealContext } from "../../client/simulator/sealed-context.ts";
import { anyCommand } from "../support/any-command.ts";
import type { Dice } from "../support/dice.ts";
import { CLIENT_SECRET, CONTEXT } from "../support/door.ts";
import { TestPanel } from "../support/test-panel.ts";

/** For each line: below the burst of a connection, which a kill refills. */
const MOST_FRAMES = 18;
const MOST_WAITING = 3;
const LONGEST_GAP = 6;

/** Node's own WebSocket lets a client say where it comes from. */
type OpenSocket = new (
  url: string,
  choices: {
    readonly protocols: readonly string[];
    readonly headers: Readonly<Record<string, string>>;
  },
) => WebSocket;

export async function passFor(origin: string, name: string): Promise<string> {
  const fresh = { ts: Date.now(), exp: Date.now() + 60_000, uid: `uid of ${name}` };
  const context = await sealContext({ ...CONTEXT, ...fresh }, CLIENT_SECRET);
  const answer = await fetch(`${origin}/api/pass`, {
    method: "POST",
    headers: { Origin: origin, "Content-Type": "application/json" },
    body: JSON.stringify({ context }),
  });
  if (!answer.ok) throw new Error(`no pass, but ${answer.status}`);
  const { pass } = await answer.json<{ readonly pass: string }>();
  return pass;
}

export function openSocket(origin: string, pass: string): WebSocket {
  return new (WebSocket as unknown as OpenSocket)(`${origin}/api/meeting`, {
    protocols: [subprotocol(PROTOCOL_VERSION), `pass.${pass}`],
    headers: { Origin: origin },
  });
}

/** A person who goes on asking for anything, over lines that die without a word. */
export class KillPanel {
  readonly panel = new TestPanel();
  /** In which life each accepted command was answered. */
  readonly answeredIn = new Map<CommandId, number>();
  /** Called with every answer to a command. */
  answered: () => void = () => undefined;
  readonly #name: string;
  readonly #dice: Dice;
  #socket: WebSocket | undefined;
  #frames = 0;
  #life = 0;
  #isResting = false;
  #next: NodeJS.Timeout | undefined;
  #atRest: (() => void) | undefined;
  #heardAll: (() => void) | undefined;

  constructor(name: string, dice: Dice) {
    this.#name = name;
    this.#dice = dice;
  }

  get person(): PersonId {
    if (this.panel.view === undefined) throw new Error(`${this.#name} has seen nothing`);
    return this.panel.view.you;
  }

  /** Opens a line in this life of the room; a room that dies meanwhile is tried again in its next. */
  async connect(origin: string, life: number): Promise<void> {
    this.#life = life;
    this.#frames = 0;
    try {
      const pass = this.panel.pass ?? (await passFor(origin, this.#name));
      if (life !== this.#life) return;
      this.panel.lost();
      this.#open(origin, pass);
    } catch {
      // The room died before it answered.
    }
  }

  /** Everything that was said on the line so far is all there will be. */
  lose(): void {
    clearTimeout(this.#next);
    this.#life = -1;
    this.#socket = undefined;
  }

  /** Asks for nothing more; done when all is answered and all that follows from it has arrived. */
  async rest(): Promise<void> {
    clearTimeout(this.#next);
    this.#isResting = true;
    const rested = new Promise<void>((settle) => (this.#atRest = settle));
    this.#checkRest();
    await rested;
  }

  /** Frames arrive in order, so the answer comes after everything that the room had said before. */
  async hearAll(): Promise<void> {
    const heard = new Promise<void>((settle) => (this.#heardAll = settle));
    this.#send({ type: "clock", sent: 0 });
    await heard;
  }

  #open(origin: string, pass: string): void {
    const socket = openSocket(origin, pass);
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      if (socket === this.#socket) this.#hear(JSON.parse(String(data)) as ServerMessage);
    });
    socket.addEventListener("error", () => undefined);
  }

  #hear(message: ServerMessage): void {
    const isBack = this.panel.view === undefined;
    this.panel.hear(message);
    if (message.type === "clock") this.#heardAll?.();
    if (message.type === "accepted") this.answeredIn.set(message.id, this.#life);
    if (message.type === "accepted" || message.type === "refused") this.answered();
    if (isBack && this.panel.view !== undefined) this.#begin(this.panel.view);
    this.#checkRest();
  }

  #begin({ may }: SessionView): void {
    for (const message of this.panel.resend()) this.#send(message);
    if (may.join !== undefined && this.panel.waiting === 0)
      this.#ask({ type: "join", name: this.#name });
    this.#askSoon();
  }

  #askSoon(): void {
    if (this.#isResting) return;
    this.#next = setTimeout(() => this.#askAnything(), this.#dice.below(LONGEST_GAP));
  }

  #askAnything(): void {
    const { view, waiting } = this.panel;
    if (view !== undefined && waiting < MOST_WAITING && this.#frames < MOST_FRAMES) {
      const without = ["join", "choosePlan", "leave", "observe", "close"] as const;
      const command = anyCommand(view, Date.now(), this.#dice, without);
      if (command !== undefined) this.#ask(command);
    }
    this.#askSoon();
  }

  #ask(command: Command): void {
    this.#send(this.panel.ask(this.#dice.hex(32) as CommandId, command));
  }

  #send(message: ClientMessage): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#frames += 1;
    this.#socket.send(JSON.stringify(message));
  }

  #checkRest(): void {
    if (this.#isResting && this.panel.view !== undefined && this.panel.waiting === 0)
      this.#atRest?.();
  }
}
