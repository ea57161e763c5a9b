import type { Duration } from "../../core/ids.ts";
import { PING, PONG, type ClientMessage, type ServerMessage } from "../../core/protocol/message.ts";
import { PROTOCOL_VERSION, subprotocol } from "../../core/protocol/version.ts";
import type { Socket, Surroundings } from "./surroundings.ts";

/** How often we ask whether anybody is there, and how long an answer may take. */
const KEEPALIVE: Duration = 25_000;
const PATIENCE: Duration = 8_000;

const NO_CLOSE_FRAME = 1006;

export interface LineEvents {
  heard(message: ServerMessage): void;
  /** The line is gone, once; it never opened where the door said no. */
  lost(end: LineEnd): void;
}

export interface LineEnd {
  readonly opened: boolean;
  readonly code: number;
}

/** One connection, from the upgrade to its loss; notices by itself that nobody answers any more. */
export class Line {
  readonly #around: Pick<Surroundings, "timers">;
  readonly #events: LineEvents;
  readonly #socket: Socket;
  #opened = false;
  #over = false;
  #isWaiting = false;
  #callOff: (() => void) | undefined;

  constructor(
    around: Pick<Surroundings, "timers" | "openSocket">,
    passes: readonly string[],
    events: LineEvents,
  ) {
    this.#around = around;
    this.#events = events;
    const shown = passes.map((pass) => `pass.${pass}`);
    this.#socket = around.openSocket([subprotocol(PROTOCOL_VERSION), ...shown], {
      opened: () => this.#open(),
      heard: (frame) => this.#hear(frame),
      closed: (code) => this.#end(code),
    });
    this.#waitForFrame();
  }

  send(message: ClientMessage): void {
    if (!this.#over) this.#socket.send(JSON.stringify(message));
  }

  /** Asks whether anybody is there: a laptop that slept may hold a line that is long gone. */
  check(): void {
    if (this.#over || !this.#opened || this.#isWaiting) return;
    this.#waitForFrame();
    this.#socket.send(PING);
  }

  /** Silently: nobody is told that it was lost. */
  close(): void {
    if (this.#over) return;
    this.#over = true;
    this.#callOff?.();
    this.#socket.close();
  }

  #open(): void {
    this.#opened = true;
    this.#waitForFrame();
  }

  #hear(frame: string): void {
    if (this.#over) return;
    this.#rest();
    const message = frame === PONG ? undefined : parse(frame);
    if (message !== undefined) this.#events.heard(message);
  }

  /** Also while others talk: by our asking the room knows that this panel is there. */
  #rest(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#then(KEEPALIVE, () => this.check());
  }

  #waitForFrame(): void {
    if (this.#over) return;
    this.#isWaiting = true;
    this.#then(PATIENCE, () => this.#end(NO_CLOSE_FRAME));
  }

  #then(delay: Duration, run: () => void): void {
    this.#callOff?.();
    this.#callOff = this.#around.timers.after(delay, run);
  }

  #end(code: number): void {
    if (this.#over) return;
    this.close();
    this.#events.lost({ opened: this.#opened, code });
  }
}

/** Our own server's words; something else in between, such as a portal's page, is no message. */
function parse(frame: string): ServerMessage | undefined {
  try {
    return JSON.parse(frame) as ServerMessage;
  } catch {
    return undefined;
  }
}
