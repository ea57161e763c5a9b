import type { Taken } from "../../core/minutes/taken.ts";
import type { TakeawayCode } from "../../core/protocol/takeaway.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import type { Surroundings } from "../link/surroundings.ts";

/** Why there is nothing to see: unreachable may change by itself. */
export type NotTaken = "noCode" | "gone" | "notReleased" | "tooManyCodes" | "unreachable";

const REFUSALS: Readonly<Record<number, NotTaken>> = {
  403: "notReleased",
  404: "gone",
  410: "gone",
  429: "tooManyCodes",
};

/** What the code is for; whoever shows it again learns that it is gone. */
export async function redeem(
  code: string,
  fetch: Surroundings["fetch"],
): Promise<Result<Taken, NotTaken>> {
  if (code === "") return refuse("noCode");
  try {
    const answer = await fetch("/api/taken", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code } satisfies TakeawayCode),
      // Under the page's own no-referrer some engines name no origin, and the door asks for one.
      referrerPolicy: "same-origin",
    });
    if (!answer.ok) return refuse(REFUSALS[answer.status] ?? "unreachable");
    return ok((await answer.json()) as Taken);
  } catch {
    return refuse("unreachable");
  }
}
