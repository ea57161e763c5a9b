import type { CommandId, Instant } from "../core/ids.ts";
import type { FrameError } from "../core/protocol/message.ts";
import { Allowance, LIMITS } from "./limits.ts";
import type { Connection } from "./connection.ts";

/** How many frames each connection and the whole room may send, and how many of them may be bad. */
export class FrameGuard {
  readonly #allowance: Allowance;
  readonly #allowances = new WeakMap<Connection, Allowance>();
  readonly #breaches = new WeakMap<Connection, number>();

  constructor(at: Instant) {
    this.#allowance = new Allowance(LIMITS.room, at);
  }

  isAllowed(connection: Connection, at: Instant): boolean {
    const own = this.#allowances.get(connection) ?? new Allowance(LIMITS.connection, at);
    this.#allowances.set(connection, own);
    return own.take(at) && this.#allowance.take(at);
  }

  breach(connection: Connection, code: FrameError, id?: CommandId): void {
    const breaches = (this.#breaches.get(connection) ?? 0) + 1;
    this.#breaches.set(connection, breaches);
    connection.send({ type: "error", code, ...(id === undefined ? {} : { id }) });
    if (breaches >= LIMITS.breaches) connection.sayGoodbye("breaches");
  }
}
