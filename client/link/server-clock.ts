import type { Duration, Instant } from "../../core/ids.ts";

const ROUND_TRIPS = 8;
const STALE_AFTER: Duration = 15 * 60_000;

interface Surroundings {
  deviceNow(): Instant;
  /** Asks the server what time it is; the answer repeats `sent`. */
  ask(sent: Instant): void;
}

interface RoundTrip {
  readonly took: Duration;
  readonly offset: Duration;
}

/** What time it is at the server: this device's clock, and how far it is off. */
export class ServerClock {
  readonly #around: Surroundings;
  #offset: Duration = 0;
  /** On the device's clock. */
  #measuredAt: Instant | undefined;
  #asked: Instant | undefined;
  #roundTrips: readonly RoundTrip[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
  }

  now(): Instant {
    return this.#around.deviceNow() + this.#offset;
  }

  /** The time that came with a whole view, one way and so late: better than nothing until measured. */
  told(now: Instant): void {
    if (this.#measuredAt === undefined) this.#offset = now - this.#around.deviceNow();
  }

  /** Starts anew, also when an answer got lost with its line. */
  measure(): void {
    this.#roundTrips = [];
    this.#ask();
  }

  measureIfStale(): void {
    const age = this.#around.deviceNow() - (this.#measuredAt ?? -Infinity);
    // A clock that was set back makes what was measured look as if it came from the future.
    if (Math.abs(age) > STALE_AFTER) this.measure();
  }

  answered(sent: Instant, now: Instant): void {
    if (sent !== this.#asked) return;
    const received = this.#around.deviceNow();
    const took = received - sent;
    // The device's clock was set in between: this one says nothing.
    if (took < 0) return this.#ask();
    this.#roundTrips = [...this.#roundTrips, { took, offset: now - (sent + received) / 2 }];
    this.#settle(received);
  }

  /** The first estimate counts at once, a better one when it is complete. */
  #settle(at: Instant): void {
    const complete = this.#roundTrips.length === ROUND_TRIPS;
    if (complete || this.#measuredAt === undefined) this.#offset = best(this.#roundTrips).offset;
    if (!complete) return this.#ask();
    this.#asked = undefined;
    this.#measuredAt = at;
  }

  #ask(): void {
    this.#asked = this.#around.deviceNow();
    this.#around.ask(this.#asked);
  }
}

function best(roundTrips: readonly RoundTrip[]): RoundTrip {
  return roundTrips.reduce((one, other) => (other.took < one.took ? other : one));
}
