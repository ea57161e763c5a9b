import type { FrozenTime } from "../support/frozen-time.ts";
import type { Secrets } from "../support/secrets.ts";
import type { Six } from "../support/six.ts";

/** What a walk through the session has at hand. */
export interface Walk extends Six {
  readonly time: FrozenTime;
  readonly secrets: Secrets;
  /** Compares all six panels, and every socket with what it may carry by now. */
  readonly at: (part: string, stop: string) => Promise<void>;
}
