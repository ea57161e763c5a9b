import type { Instant } from "../core/ids.ts";
import { isClockFrozen, now } from "./clock.ts";

/** The one alarm of an object; one that comes too early finds nothing to do. */
export class Alarm {
  readonly #ctx: DurableObjectState;
  #armedFor: Instant | undefined;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
  }

  /** It has come, and there is none any more. */
  rang(): void {
    this.#armedFor = undefined;
  }

  /** For then or earlier: a row is written only where it would come too late. */
  armBy(due: Instant): void {
    if ((this.#armedFor ?? Infinity) > due) this.armFor(due);
  }

  armFor(due: Instant): void {
    const at = Math.max(due, now() + 1);
    if (isClockFrozen() || this.#armedFor === at) return;
    this.#armedFor = at;
    this.#ctx.waitUntil(this.#ctx.storage.setAlarm(at));
  }
}
