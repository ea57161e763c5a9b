import { ok, refuse, type Result } from "../../core/result.ts";
import type { MeetingPlatform } from "../platforms/platform.ts";
import { claimIn } from "./claim.ts";
import type { Surroundings } from "./surroundings.ts";

/** Why a code opens nothing: only its person can mend it. */
export type NoCode = "codeUnknown" | "tooManyCodes";

/** Why there is no pass: unreachable and refused may change by themselves, unsupported never. */
export type NoPass = "unreachable" | "refused" | "notConfigured" | "unsupported" | NoCode;

interface DoorSurroundings extends Pick<Surroundings, "lasting" | "fetch"> {
  readonly platform: Pick<MeetingPlatform, "evidence">;
}

/** Shows the door what the platform has to show and this browser keeps, and gets a pass for it. */
export async function fetchEntryPass({
  platform,
  lasting,
  fetch,
}: DoorSurroundings): Promise<Result<string, NoPass>> {
  const evidence = await platform.evidence();
  const claim = claimIn(lasting);
  if (!evidence.ok) return refuse(evidence.reason === "failed" ? "refused" : "unsupported");
  try {
    return await readPass(
      await fetch("/api/pass", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...evidence.value, ...(claim === undefined ? {} : { claim }) }),
      }),
    );
  } catch {
    return refuse("unreachable");
  }
}

const CODE_REFUSALS: Readonly<Record<number, NoCode>> = { 404: "codeUnknown", 429: "tooManyCodes" };

async function readPass(response: Response): Promise<Result<string, NoPass>> {
  if (!response.ok) return refuse(CODE_REFUSALS[response.status] ?? reasonOf(response));
  const { pass } = (await response.json()) as { readonly pass: string };
  return ok(pass);
}

/** Why an upgrade failed, which a socket never says: the door answers or nobody does. */
export async function askWhyRefused(fetch: Surroundings["fetch"]): Promise<NoPass> {
  try {
    // Only the status is of interest; a body that nobody reads is broken off, and shows up as a failed request.
    const response = await fetch("/api/health", { method: "HEAD" });
    return response.ok ? "refused" : reasonOf(response);
  } catch {
    return "unreachable";
  }
}

function reasonOf({ status }: Response): NoPass {
  if (status === 503) return "notConfigured";
  return status >= 500 ? "unreachable" : "refused";
}
