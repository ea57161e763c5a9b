import type { Five } from "../support/five.ts";
import type { FrozenTime } from "../support/frozen-time.ts";
import type { Secrets } from "../support/secrets.ts";

/** What a walk through the session has at hand. */
export interface Walk extends Five {
  readonly time: FrozenTime;
  readonly secrets: Secrets;
  /** Compares all five panels, and every socket with what it may carry by now. */
  readonly at: (part: string, stop: string) => Promise<void>;
}
