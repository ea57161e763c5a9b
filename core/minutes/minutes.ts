import type { Instant } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";

/** What people wrote about a case, in the order in which minutes tell it. */
export const LINE_KINDS = [
  "question",
  "fact",
  "angle",
  "view",
  "idea",
  "experience",
  "lesson",
  "other",
] as const;

export type LineKind = (typeof LINE_KINDS)[number];

export interface MinutesLine {
  readonly kind: LineKind;
  readonly text: string;
  /** The text of the line it answers. */
  readonly about?: string;
}

/** What a case giver leaves with. */
export interface StepCard {
  readonly when?: string;
  readonly then?: string;
  readonly sign?: string;
  /** As typed, often yyyy-mm-dd. */
  readonly by?: string;
  readonly buddy?: string;
}

export interface MinutesCase {
  readonly title?: string;
  readonly question?: string;
  readonly lines: readonly MinutesLine[];
  readonly step?: StepCard;
}

/** What is left of a session for those who held it. */
export interface Minutes {
  readonly heldAt: Instant;
  /** The id of a method, such as chair-eight, or the name of a group's own. */
  readonly method: string;
  readonly plannedMinutes: number;
  readonly realMinutes: number;
  readonly people: readonly { readonly name: string; readonly roles: readonly RoleName[] }[];
  readonly cases: readonly MinutesCase[];
  /** How often each condition of a good session was named on the evaluation cards. */
  readonly conditions: Readonly<Record<string, { readonly well: number; readonly care: number }>>;
}
