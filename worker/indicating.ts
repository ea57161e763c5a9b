import type { Instant } from "../core/ids.ts";
import { whoShows, type Awaited } from "../core/session/indicator.ts";
import { AWAY_AFTER } from "../core/session/presence.ts";
import type { Session } from "../core/session/session.ts";
import type { Connection } from "./connection.ts";

interface Surroundings {
  readonly connections: () => readonly Connection[];
  readonly session: () => Session;
  readonly now: () => Instant;
}

/** Sees to it that one panel shows the whole meeting how the session stands; which one does is on its connection. */
export class Indicating {
  readonly #around: Surroundings;
  /** Forgotten in a crash or in sleep: then nobody is waited for. */
  #awaited: Awaited | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What a panel says of itself on each new connection, the line of a panel that was waited for included. */
  heard(connection: Connection, can: boolean): void {
    const { indicator: before, ...carried } = connection.carried;
    connection.carry(can ? { ...carried, indicator: before ?? "can" } : carried);
    if (!can && this.#awaited?.person === carried.person) this.#awaited = undefined;
    if (!can && before === "shows") connection.send({ type: "indicator", yours: false });
    this.follow();
    // It may have shown it before its line was lost, and another panel shows it now.
    if (connection.carried.indicator === "can")
      connection.send({ type: "indicator", yours: false });
  }

  lost({ carried: { person, indicator } }: Connection): void {
    if (indicator === "shows") this.#awaited = { person, until: this.#around.now() + AWAY_AFTER };
  }

  /** After anything that happened. */
  follow(): void {
    const panels = this.#able().map((connection) => {
      const { person, indicator } = connection.carried;
      return { person, shows: indicator === "shows", connection };
    });
    const chosen = whoShows(this.#around.session(), panels, this.#stillAwaited())?.connection;
    if (chosen !== undefined) this.#awaited = undefined;
    // First whoever had it: two would show it twice.
    for (const { connection } of panels) if (connection !== chosen) tell(connection, false);
    if (chosen !== undefined) tell(chosen, true);
  }

  /** When somebody is waited for no longer. */
  nextDue(): Instant | undefined {
    return this.#stillAwaited()?.until;
  }

  #stillAwaited(): Awaited | undefined {
    const isOver = this.#awaited !== undefined && this.#around.now() >= this.#awaited.until;
    if (isOver) this.#awaited = undefined;
    return this.#awaited;
  }

  #able(): readonly Connection[] {
    return this.#around
      .connections()
      .filter(({ carried }) => carried.ticket === undefined && carried.indicator !== undefined);
  }
}

function tell(connection: Connection, yours: boolean): void {
  const { carried } = connection;
  if ((carried.indicator === "shows") === yours) return;
  connection.carry({ ...carried, indicator: yours ? "shows" : "can" });
  connection.send({ type: "indicator", yours });
}
