import { ok, type Result } from "../result.ts";
import type { Refusal } from "./command.ts";
import type { SessionEvent } from "./event.ts";

/** The events a command makes happen, or the reason why it does not. */
export type Decision = Result<readonly SessionEvent[], Refusal>;

export function happens(...events: readonly SessionEvent[]): Decision {
  return ok(events);
}
