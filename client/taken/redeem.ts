import type { Attendance } from "../../core/group/attendance.ts";
import type { Taken } from "../../core/minutes/taken.ts";
import type { TakeawayCode } from "../../core/protocol/takeaway.ts";
import { ok, refuse, type Result } from "../../core/result.ts";
import type { Surroundings } from "../link/surroundings.ts";
import { readNext, type NextSession } from "../../core/group/next-session.ts";

/** What a link outside of the panel is for. */
export type Opened =
  | Taken
  /** What a group lets an organiser see of it. */
  | { readonly what: "attendance"; readonly attendance: Attendance }
  | { readonly what: "next"; readonly next: NextSession };

/** Why there is nothing to see: unreachable may change by itself. */
export type NotTaken =
  | "noCode"
  | "gone"
  | "notReleased"
  | "withdrawn"
  | "tooManyCodes"
  | "unreachable";

type Refusals = Readonly<Record<number, NotTaken>>;

const REFUSALS: Refusals = {
  403: "notReleased",
  404: "gone",
  410: "gone",
  429: "tooManyCodes",
};

const REFUSALS_OF_A_GROUP: Refusals = { 404: "withdrawn", 429: "tooManyCodes" };

const OF_A_GROUP = "sessions-";

/** What stands after the `#`: a code that the door knows, of a group or for once; or all that there is to show. */
export async function redeem(
  shown: string,
  fetch: Surroundings["fetch"],
): Promise<Result<Opened, NotTaken>> {
  if (shown === "") return refuse("noCode");
  const next = readNext(shown);
  if (next !== undefined) return ok({ what: "next", next });
  if (!shown.startsWith(OF_A_GROUP)) return ask<Taken>("/api/taken", shown, REFUSALS, fetch);
  const code = shown.slice(OF_A_GROUP.length);
  const found = await ask<Attendance>("/api/attendance", code, REFUSALS_OF_A_GROUP, fetch);
  return found.ok ? ok({ what: "attendance", attendance: found.value }) : found;
}

async function ask<Answer>(
  path: string,
  code: string,
  refusals: Refusals,
  fetch: Surroundings["fetch"],
): Promise<Result<Answer, NotTaken>> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code } satisfies TakeawayCode),
      // Under the page's own no-referrer some engines name no origin, and the door asks for one.
      referrerPolicy: "same-origin",
    });
    if (!answer.ok) return refuse(refusals[answer.status] ?? "unreachable");
    return ok((await answer.json()) as Answer);
  } catch {
    return refuse("unreachable");
  }
}
