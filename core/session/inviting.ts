import type { PersonId } from "../ids.ts";
import type { Session } from "./session.ts";

/** Whether somebody with a seat may let others in by a code: anybody while people gather, then whoever leads. */
export function mayInvite(
  status: Session["status"],
  leader: PersonId | undefined,
  you: PersonId,
): boolean {
  return status === "gathering" || (status === "running" && leader === you);
}
