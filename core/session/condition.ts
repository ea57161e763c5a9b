import type { PersonId } from "../ids.ts";
import { ok, refuse, type Result } from "../result.ts";
import { ALWAYS, type Window } from "./ask.ts";
import type { Refusal } from "./command.ts";
import type { Running, Session } from "./session.ts";

/** When an ask would be accepted, or why it would not. */
export type Verdict = Result<Window, Refusal>;

/** Asked with the role, slot, note, person or choice the command is about; empty where it is about none. */
export type Condition = (session: Session, you: PersonId, detail: string) => Verdict;

export const yes: Verdict = ok(ALWAYS);

export function check(holdsTrue: boolean, reason: Refusal): Verdict {
  return holdsTrue ? yes : refuse(reason);
}

/** A condition on a running session; in any other it refuses. */
export function inStage(
  condition: (session: Running, you: PersonId, detail: string) => Verdict,
): Condition {
  return (session, you, detail) =>
    session.status === "running" ? condition(session, you, detail) : refuse("wrongStatus");
}
