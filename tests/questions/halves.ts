import { Dice } from "../support/dice.ts";
import type { Sentences } from "./sentences.ts";

export type Half = "tuned" | "heldOut";

/** One half of each kind: the patterns were made with the one, and never changed after the other was looked at. */
export function halfOf(sentences: Sentences, half: Half): Sentences {
  return {
    question: every(sentences.question, half),
    openAdvice: every(sentences.openAdvice, half),
    disguisedAdvice: every(sentences.disguisedAdvice, half),
  };
}

function every(sentences: readonly string[], half: Half): readonly string[] {
  return shuffled(sentences).filter((_, at) => (at % 2 === 0) === (half === "tuned"));
}

/** Always the same order. */
function shuffled(sentences: readonly string[]): readonly string[] {
  const dice = new Dice(4);
  return sentences
    .map((sentence) => ({ sentence, place: dice.next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ sentence }) => sentence);
}
