import type { PhaseKind, Writing } from "../methods/method.ts";
import type { PlannedPhase } from "../methods/plan.ts";

/** The phases that are for questions, before anybody advises. */
const ASKING: readonly PhaseKind[] = ["present", "clarify", "deepen"];

/** Whether members keep a question here until it is asked; what they may keep for good is no question. */
export function isForQuestions(
  { kind }: Pick<PlannedPhase, "kind">,
  writing: Pick<Writing, "by" | "form" | "visibility" | "reveal">,
): boolean {
  return (
    ASKING.includes(kind) &&
    isForMembers(writing) &&
    (writing.visibility === "own" || writing.visibility === "sealed") &&
    writing.reveal !== "authorBrings"
  );
}

/** Whether members give back to the case giver what they heard: it is what they keep there, in place of questions. */
export function isForListening({ kind, writes }: Pick<PlannedPhase, "kind" | "writes">): boolean {
  return (
    kind === "deepen" &&
    writes.some(
      (writing) =>
        isForMembers(writing) && writing.visibility === "own" && writing.reveal === "authorBrings",
    )
  );
}

/** Whether a member writes words of their own there. */
export function isForMembers({ by, form }: Pick<Writing, "by" | "form">): boolean {
  return form === "text" && (by === "everyone" || by.includes("member"));
}
