import type { Instant } from "../core/ids.ts";
import type { ClientMessage } from "../core/protocol/message.ts";
import type { Connection } from "./connection.ts";
import { Indicating } from "./indicating.ts";
import { Listening, type ListeningSurroundings, type ToldOfListening } from "./listening.ts";

type Told = ToldOfListening | Extract<ClientMessage, { readonly type: "indicator" }>;

/** What panels and room tell each other beside the session: it is stored nowhere. */
export class OffRecord {
  readonly #listening: Listening;
  readonly #indicating: Indicating;

  constructor(around: ListeningSurroundings) {
    this.#listening = new Listening(around);
    this.#indicating = new Indicating(around);
  }

  /** Whether it was something that this panel may say. */
  heard(connection: Connection, message: Told): boolean {
    if (message.type !== "indicator") return this.#listening.heard(connection, message);
    this.#indicating.heard(connection, message.can);
    return true;
  }

  hostProven(connection: Connection, isHost: boolean): void {
    this.#listening.hostProven(connection, isHost);
  }

  /** A connection is gone. */
  lost(connection: Connection): void {
    this.#indicating.lost(connection);
    this.follow();
  }

  /** After anything that happened. */
  follow(): void {
    this.#listening.follow();
    this.#indicating.follow();
  }

  nextDue(): Instant | undefined {
    const dues = [this.#listening.nextDue(), this.#indicating.nextDue()];
    const due = Math.min(...dues.map((one) => one ?? Infinity));
    return due === Infinity ? undefined : due;
  }
}
