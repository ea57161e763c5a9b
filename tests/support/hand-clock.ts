import type { Timers } from "../../client/timers.ts";
import type { Duration, Instant } from "../../core/ids.ts";

interface Due {
  readonly at: Instant;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class HandClock implements Timers {
  now: Instant;
  #due: readonly Due[] = [];

  constructor(now: Instant = 1_795_000_000_000) {
    this.now = now;
  }

  after(delay: Duration, run: () => void): () => void {
    const due = { at: this.now + delay, run };
    this.#due = [...this.#due, due];
    return () => {
      this.#due = this.#due.filter((one) => one !== due);
    };
  }

  /** Lets time pass, and everything that falls due in it happen in its order. */
  async pass(time: Duration): Promise<void> {
    const until = this.now + time;
    await settled();
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#due = this.#due.filter((one) => one !== next);
      this.now = next.at;
      next.run();
      await settled();
    }
    this.now = until;
  }

  #next(until: Instant): Due | undefined {
    const [first] = this.#due.toSorted((one, other) => one.at - other.at);
    return first !== undefined && first.at <= until ? first : undefined;
  }
}

/** Every promise that can go on without time has gone on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
