import type { PhaseKind } from "../methods/method.ts";
import type { LineKind } from "./held-minutes.ts";

/** What a text is that was written in a phase of this kind; what comes before the case and the choosing is of no case. */
const KINDS: Readonly<Partial<Record<PhaseKind, LineKind>>> = {
  present: "fact",
  clarify: "fact",
  deepen: "angle",
  imagine: "view",
  advise: "idea",
  decide: "idea",
  share: "experience",
  close: "lesson",
};

/** Slots of our own methods that are something else than their phase is for. */
const SLOTS: Readonly<Record<string, LineKind>> = {
  associations: "view",
  listening: "view",
  stirred: "view",
  reworded: "angle",
  angles: "angle",
  coreSentence: "view",
  views: "view",
  viewsNoted: "view",
  insights: "view",
  affirmation: "view",
  questionsAsked: "asked",
  questionDraft: "asked",
  questionIdea: "asked",
  questions: "asked",
  openQuestions: "asked",
  factQuestions: "asked",
  lesson: "lesson",
  lessons: "lesson",
  rewritten: "lesson",
  kept: "lesson",
};

/** Undefined for what is said before a case is on. */
export function kindOf(phase: PhaseKind, slot: string): LineKind | undefined {
  const usual = KINDS[phase];
  return usual === undefined ? undefined : (SLOTS[slot] ?? usual);
}
