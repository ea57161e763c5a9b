import { useSyncExternalStore } from "react";
import type { Instant } from "../../core/ids.ts";
import type { SessionLink } from "../link/session-link.ts";
import type { Timers } from "../timers.ts";

const TICK = 250;

/** The one thing in the panel that counts: what time it is at the server, four times a second. */
export class Ticker {
  readonly #link: Pick<SessionLink, "now">;
  readonly #timers: Timers;
  readonly #listeners = new Set<() => void>();
  #at: Instant;

  constructor(link: Pick<SessionLink, "now" | "subscribe">, timers: Timers) {
    this.#link = link;
    this.#timers = timers;
    this.#at = link.now();
    // What the link hears may also set its clock, and is drawn at the time it came.
    link.subscribe(() => this.#tick());
    this.#tickOn();
  }

  get at(): Instant {
    return this.#at;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tickOn(): void {
    this.#timers.after(TICK, () => {
      this.#tickOn();
      this.#tick();
    });
  }

  #tick(): void {
    this.#at = this.#link.now();
    for (const listener of this.#listeners) listener();
  }
}

/** What follows from the time; draws again only when that changes, and so takes plain values only. */
export function useNow<Shown extends string | number | boolean | undefined>(
  ticker: Ticker,
  shownAt: (at: Instant) => Shown,
): Shown {
  const shownNow = (): Shown => shownAt(ticker.at);
  // The third draws a panel where there is no browser, as tests do.
  return useSyncExternalStore(ticker.subscribe, shownNow, shownNow);
}
