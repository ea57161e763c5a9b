import type { Plan } from "../methods/plan.ts";
import { writeCard } from "./card.ts";

/** What a case giver may prepare, with the most characters that are easy to hear (practice.md 4.8). */
export const CASE_CARD_FIELDS = {
  title: 60,
  role: 80,
  what: 600,
  who: 160,
  hard: 300,
  tried: 300,
  question: 160,
  want: 0,
  limits: 160,
  skill: 80,
  method: 0,
  outcome: 600,
} as const;

export type CaseCardField = keyof typeof CASE_CARD_FIELDS;

/** A case as its giver prepares it: theirs alone until they offer or tell it. */
export type CaseCard = Readonly<Partial<Record<CaseCardField, string>>>;

/** What a case giver may want of the group. */
export const WANTS = ["ideas", "mirror", "understanding", "heard"] as const;

export type Want = (typeof WANTS)[number];

/** Fields whose value is chosen and not typed. */
export type ChosenField = "want" | "method";

export type TypedCardField = Exclude<CaseCardField, ChosenField>;

/** How many characters a text is too long to be heard well; zero where it fits. */
export function isTooLongBy(field: TypedCardField, text: string): number {
  return Math.max(text.trim().length - CASE_CARD_FIELDS[field], 0);
}

/** Whether a case is told without notes, and kept without notes, as in Balint: no next step is written at its end. */
export function isToldWithoutNotes({ phases }: Pick<Plan, "phases">): boolean {
  return !phases.some(({ writes }) => writes.some(({ form }) => form === "step"));
}

/** What of a card is offered to the group: a title, what is hard, and what its giver wants to learn. */
export function pitchOf({ title, hard, skill }: CaseCard, longest: PitchLengths): string {
  return writeCard("pitch", {
    title: shortened(title, longest.title),
    difficulty: shortened(hard, longest.difficulty),
    wish: shortened(skill, longest.wish),
  });
}

export type PitchLengths = Readonly<Record<"title" | "difficulty" | "wish", number>>;

/** Cut where a word ends, or else between two characters: half a character would be refused as no text. */
function shortened(text: string = "", most: number): string {
  const tidy = text.replace(/\s+/gu, " ").trim();
  if (tidy.length <= most) return tidy;
  const cut = tidy.slice(0, most).replace(/[\uD800-\uDBFF]$/u, "");
  return tidy[most] === " " ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) || cut;
}
