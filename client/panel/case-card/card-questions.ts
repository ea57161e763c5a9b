import type { TypedCardField, Want } from "../../../core/session/case-card.ts";

/** A field to type in, and its label. */
export interface CardQuestion {
  readonly field: TypedCardField;
  readonly label: string;
  readonly isLong?: true;
}

/** What the card asks before what one wants, and after it (practice.md 4.8). */
export const ABOUT_THE_CASE: readonly CardQuestion[] = [
  { field: "title", label: /*i18n*/ "caseCard.title" },
  { field: "role", label: /*i18n*/ "caseCard.role" },
  { field: "what", label: /*i18n*/ "caseCard.what", isLong: true },
  { field: "who", label: /*i18n*/ "caseCard.who" },
  { field: "hard", label: /*i18n*/ "caseCard.hard", isLong: true },
  { field: "tried", label: /*i18n*/ "caseCard.tried", isLong: true },
  { field: "question", label: /*i18n*/ "caseCard.question" },
];

export const ABOUT_THE_GROUP: readonly CardQuestion[] = [
  { field: "limits", label: /*i18n*/ "caseCard.limits" },
  { field: "skill", label: /*i18n*/ "caseCard.skill" },
];

/** For a method that rebuilds what happened: the group hears of it last. */
export const OUTCOME: CardQuestion = {
  field: "outcome",
  label: /*i18n*/ "caseCard.outcome",
  isLong: true,
};

export const WANT_LABELS: Readonly<Record<Want, string>> = {
  ideas: /*i18n*/ "caseCard.want.ideas",
  mirror: /*i18n*/ "caseCard.want.mirror",
  understanding: /*i18n*/ "caseCard.want.understanding",
  heard: /*i18n*/ "caseCard.want.heard",
};
