import { expect, type BrowserContext } from "@playwright/test";
import type { Duration, Instant } from "../../../core/ids.ts";

export const SECOND: Duration = 1_000;
export const MINUTE: Duration = 60_000;
export const DAY: Duration = 24 * 60 * MINUTE;

/** Time that stands still in the Worker and in all pages alike, and moves only when a test says so. */
export class FrozenTime {
  readonly #context: BrowserContext;
  #at: Instant;

  private constructor(context: BrowserContext, at: Instant) {
    this.#context = context;
    this.#at = at;
  }

  static async begin(context: BrowserContext): Promise<FrozenTime> {
    const time = new FrozenTime(context, nextAfternoon());
    await time.moveOn(0);
    return time;
  }

  get at(): Instant {
    return this.#at;
  }

  /** Runs whatever alarm is then due. What was asked before is answered at the time before. */
  async moveOn(by: Duration): Promise<void> {
    await this.#allAnswered();
    this.#at += by;
    await this.#tellWorker({ at: this.#at });
    await this.#context.clock.setFixedTime(this.#at);
  }

  /** What the pages wait for comes at once, as if this much time had passed for their timers alone. */
  async runTimers(by: Duration): Promise<void> {
    await this.#context.clock.fastForward(by);
  }

  /** The Worker's time runs again; the pages are gone by then. */
  async release(): Promise<void> {
    await this.#tellWorker({});
  }

  async #allAnswered(): Promise<void> {
    const panels = await Promise.all(
      this.#context.pages().map((page) => page.locator("iframe").all()),
    );
    await Promise.all(
      panels.flat().map((panel) => {
        const asking = panel.contentFrame().locator('[data-line="live"][data-waiting]');
        return expect(asking).toHaveCount(0);
      }),
    );
  }

  async #tellWorker(clock: { readonly at?: Instant }): Promise<void> {
    // The server may close a kept connection in the very moment in which it is used again.
    const again = { maxRetries: 3 };
    const answer = await this.#context.request.post("/api/dev/clock", { data: clock, ...again });
    if (!answer.ok()) throw new Error(`the clock seam answered ${answer.status()}`);
  }
}

/** Two o'clock tomorrow, in UTC: never in the past of what the machine's own clock has dated. */
function nextAfternoon(): Instant {
  return Math.ceil(Date.now() / DAY) * DAY + 14 * 60 * MINUTE;
}
