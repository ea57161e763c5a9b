import type { Duration, Instant, PersonId } from "../ids.ts";

/** What a line of the minutes is: the words of practice.md 4.8, and the cards that are lines too. */
export type LineKind =
  | "title"
  | "question"
  | "asked"
  | "fact"
  | "angle"
  | "view"
  | "idea"
  | "experience"
  | "lesson"
  | "step";

/** What may stay of a session that is closed: what nobody approves is erased with it. Plain JSON. */
export interface HeldMinutes {
  /** Grows whenever what could be taken out has changed: a yes is for what was read. */
  readonly version: number;
  readonly method: string;
  readonly startedAt: Instant;
  readonly planned: Duration;
  readonly cases: readonly HeldCase[];
  /** By the id of a note, or by what it is of which case. */
  readonly lines: Readonly<Record<string, HeldLine>>;
  /** What the evaluation cards came to, by field and condition, where they were opened. */
  readonly evaluation: Readonly<Record<string, number>>;
  /** Everybody who was there while it ran. */
  readonly present: readonly PersonId[];
  /** Whether the minutes may be taken out, by each who has answered. */
  readonly answers: Readonly<Record<PersonId, boolean>>;
}

/** One case, and its case giver's word on it. */
export interface HeldCase {
  readonly number: number;
  readonly caseGiver: PersonId;
  /** Who had a seat while it was on: nobody else reads what was written in it. */
  readonly seated: readonly PersonId[];
  /** Grows with every line that is struck. */
  readonly version: number;
  readonly approved?: true;
}

export interface HeldLine {
  readonly case: number;
  readonly kind: LineKind;
  /** Of a step, one line for each field of the card. */
  readonly text: string;
  readonly place: number;
}
