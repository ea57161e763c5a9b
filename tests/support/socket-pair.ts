import type { Socket, SocketEvents } from "../../client/link/surroundings.ts";
import type { Duration, Instant } from "../../core/ids.ts";
import { PING, PONG, type ClientMessage, type ServerMessage } from "../../core/protocol/message.ts";
import type { HandClock } from "./hand-clock.ts";

/** How a frame gets through; a delay is for each way. */
export interface Weather {
  delay: Duration;
  /** Frames that are still let through, each way, before the line swallows everything in silence. */
  frames: number;
}

/** Both ends of one connection, which a test opens, cuts, slows down or leaves half delivered. */
export class SocketPair {
  /** What the panel offered in Sec-WebSocket-Protocol. */
  readonly protocols: readonly string[];
  /** What has reached the room. */
  readonly received: string[] = [];
  readonly weather: Weather = { delay: 0, frames: Infinity };
  isOpen = false;
  readonly #panel: SocketEvents;
  readonly #clock: HandClock;
  /** When the last frame under way arrives: nothing overtakes. */
  #lastArrival: Instant = 0;
  #isOver = false;

  constructor(protocols: readonly string[], panel: SocketEvents, clock: HandClock) {
    this.protocols = protocols;
    this.#panel = panel;
    this.#clock = clock;
  }

  /** The panel's end. */
  get socket(): Socket {
    return {
      send: (frame) => this.#carry(() => this.#reach(frame)),
      close: () => this.cut(1005),
    };
  }

  get pass(): string | undefined {
    return this.protocols.find((name) => name.startsWith("pass."))?.slice("pass.".length);
  }

  accept(): void {
    this.isOpen = true;
    this.#panel.opened();
  }

  /** The door says no, which a browser shows as a close without an opening. */
  refuse(): void {
    this.cut(1006);
  }

  send(...messages: readonly ServerMessage[]): void {
    for (const message of messages) this.sendText(JSON.stringify(message));
  }

  sendText(frame: string): void {
    this.#carry(() => this.#panel.heard(frame));
  }

  cut(code = 1006): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.isOpen = false;
    this.#panel.closed(code);
  }

  messages(): readonly ClientMessage[] {
    return this.received
      .filter((frame) => frame !== PING)
      .map((frame) => JSON.parse(frame) as ClientMessage);
  }

  /** What the panel sent of one kind. */
  all<Type extends ClientMessage["type"]>(
    type: Type,
  ): readonly Extract<ClientMessage, { readonly type: Type }>[] {
    return this.messages().filter(
      (message): message is Extract<ClientMessage, { readonly type: Type }> =>
        message.type === type,
    );
  }

  /** The runtime answers a ping by itself. */
  #reach(frame: string): void {
    this.received.push(frame);
    if (frame === PING) this.sendText(PONG);
  }

  #carry(arrive: () => void): void {
    if (this.#isOver || this.weather.frames <= 0) return;
    this.weather.frames -= 1;
    this.#lastArrival = Math.max(this.#clock.now + this.weather.delay, this.#lastArrival);
    const wait = this.#lastArrival - this.#clock.now;
    if (wait === 0) return arrive();
    this.#clock.after(wait, () => {
      if (!this.#isOver) arrive();
    });
  }
}
