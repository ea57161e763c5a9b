import type { Minutes, StepCard } from "./minutes.ts";

/** What somebody takes out of a session, as it leaves the room. */
export type Taken =
  | { readonly what: "minutes"; readonly minutes: Minutes }
  /** The own next steps, the first first: one for each case that was one's own. */
  | { readonly what: "step"; readonly steps: readonly StepCard[] };

export type Takeable = Taken["what"];

const FORMAT = 1;

/** For other programs: what it is, in which version of this format, and all of it as it is. */
export function jsonOf({ what, ...content }: Taken): string {
  return `${JSON.stringify({ intervision: what, version: FORMAT, ...content }, null, 2)}\n`;
}
