import type { Instant } from "../core/ids.ts";
import type { EventLog } from "./entry.ts";

/** What one panel and one room may use (quality.md 2.3); a session of 95 minutes needs about 400 commands. */
export const LIMITS = {
  connectionsOfPerson: 5,
  connectionsOfRoom: 100,
  entriesOfSession: 5_000,
  bytesOfSession: 5 * 1024 * 1024,
  /** Own methods that a group brings along, one after the other. */
  methodsOfSession: 20,
  /** Frames that were too large, too fast or no message of ours, before the connection is closed. */
  breaches: 3,
  /** A panel that comes says eleven things by itself: what it can, its microphone, and what time it is. */
  connection: { burst: 30, perSecond: 5 },
  room: { burst: 200, perSecond: 60 },
  /** What is asked by request, which is dearer than a frame: own methods, and the code of a session. */
  desk: { burst: 60, perSecond: 2 },
} as const;

/** Whether a session takes no more commands. */
export function isFull({ entries, bytes }: EventLog["size"]): boolean {
  return entries >= LIMITS.entriesOfSession || bytes >= LIMITS.bytesOfSession;
}

interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** A token bucket: as many frames at once as it holds, refilled as time goes by. */
export class Allowance {
  readonly #rate: Rate;
  #left: number;
  #at: Instant;

  constructor(rate: Rate, at: Instant) {
    this.#rate = rate;
    this.#left = rate.burst;
    this.#at = at;
  }

  /** Whether there was one left; takes it. */
  take(at: Instant): boolean {
    const refilled = (Math.max(at - this.#at, 0) / 1000) * this.#rate.perSecond;
    this.#left = Math.min(this.#left + refilled, this.#rate.burst);
    this.#at = at;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
