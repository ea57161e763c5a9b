import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";

/** What people write at work when they are asked for questions, labelled by hand before there was a pattern. */
export interface Sentences {
  readonly question: readonly string[];
  /** Says what to do, and does not ask. */
  readonly openAdvice: readonly string[];
  /** Asks, and means what to do. */
  readonly disguisedAdvice: readonly string[];
}

export const SENTENCES: Readonly<Record<"en" | "nl" | "de", Sentences>> = {
  en: ENGLISH,
  nl: DUTCH,
  de: GERMAN,
};
