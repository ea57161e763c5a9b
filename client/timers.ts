import type { Duration } from "../core/ids.ts";

export interface Timers {
  /** Runs something later, once; returns what calls it off. */
  after(delay: Duration, run: () => void): () => void;
}

export const BROWSER_TIMERS: Timers = {
  after(delay, run) {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
};
