import type { CodeAnswer } from "../../core/protocol/code.ts";
import type { Health } from "../../core/protocol/health.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import type { Surroundings } from "./surroundings.ts";

/** Why no session began in this tab. */
export type NoBeginning = "browserSessionsOff" | "tooManyBegun" | "unreachable";

const REFUSALS: Readonly<Record<number, NoBeginning>> = {
  403: "browserSessionsOff",
  429: "tooManyBegun",
};

/** Whether the operator lets sessions begin without Zoom; not where nobody says so. */
export async function maySessionBegin(fetch: Surroundings["fetch"]): Promise<boolean> {
  try {
    const answer = await fetch("/api/health");
    return answer.ok && ((await answer.json()) as Health).browserSessions === true;
  } catch {
    return false;
  }
}

/** The code of a new room, by which everybody comes in, and whoever began it too. */
export async function beginSession(
  fetch: Surroundings["fetch"],
): Promise<Result<string, NoBeginning>> {
  try {
    const answer = await fetch("/api/begin", { method: "POST" });
    if (!answer.ok) return refuse(REFUSALS[answer.status] ?? "unreachable");
    return ok(((await answer.json()) as CodeAnswer).code);
  } catch {
    return refuse("unreachable");
  }
}
