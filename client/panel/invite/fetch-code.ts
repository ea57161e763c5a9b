import type { CodeAnswer } from "../../../core/protocol/code.ts";

/** Undefined where the room gives none, or does not answer. */
export async function fetchCode(ask: () => Promise<Response>): Promise<CodeAnswer | undefined> {
  try {
    const answer = await ask();
    return answer.ok ? ((await answer.json()) as CodeAnswer) : undefined;
  } catch {
    return undefined;
  }
}
