import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adviceIn, judge } from "../../core/questions/guard.ts";
import { QUESTIONS_ENGLISH } from "../../core/questions/text/en.ts";
import { QUESTIONS_GERMAN } from "../../core/questions/text/de.ts";
import { QUESTIONS_DUTCH } from "../../core/questions/text/nl.ts";
import { halfOf, type Half } from "../questions/halves.ts";
import { SENTENCES } from "../questions/sentences.ts";

const LANGUAGES = ["en", "nl", "de"] as const;

type Language = (typeof LANGUAGES)[number];

interface Figures {
  /** How much of what was taken for advice is advice. */
  readonly precision: number;
  /** How much of the advice was taken for it. */
  readonly recall: number;
}

function figures(language: Language, half: Half): Figures {
  const { question, openAdvice, disguisedAdvice } = halfOf(SENTENCES[language], half);
  const marked = (sentences: readonly string[]): number =>
    sentences.filter((sentence) => judge(sentence, language).kind !== "question").length;
  const advice = [...openAdvice, ...disguisedAdvice];
  const found = marked(advice);
  return { precision: found / (found + marked(question)), recall: found / advice.length };
}

function shown({ precision, recall }: Figures): string {
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
}

describe.each(LANGUAGES)("%s", (language) => {
  test("[Q3] advice of the half that the signs were made with is found", () => {
    const tuned = figures(language, "tuned");
    console.log(`${language}, advice, tuned half: ${shown(tuned)}`);
    console.log(`${language}, advice, held out:   ${shown(figures(language, "heldOut"))}`);
    expect(tuned.precision).toBeGreaterThanOrEqual(0.9);
    expect(tuned.recall).toBeGreaterThanOrEqual(0.9);
  });
});

test.each([
  ["en", "Have you thought of talking to her?", "disguisedAdvice", "tried"],
  ["en", "Why don’t you just ask him", "disguisedAdvice", "whyNot"],
  ["en", "WOULDN'T IT BE BETTER TO WAIT?", "disguisedAdvice", "negated"],
  ["en", "Maybe you could wait?", "disguisedAdvice", "should"],
  ["en", "You should wait.", "openAdvice", "should"],
  ["en", "Ask her.", "openAdvice", "imperative"],
  ["en", "Who decides?", "question", "asks"],
  ["en", "The long way home", "question", "noSign"],
  ["nl", "Heb je al eens geprobeerd om te wachten?", "disguisedAdvice", "tried"],
  ["nl", "Wat dacht je van een pauze?", "disguisedAdvice", "howAbout"],
  ["nl", "Ik zou wachten.", "openAdvice", "inYourPlace"],
  ["nl", "Wat zou je willen doen?", "question", "asks"],
  ["de", "Wäre es nicht besser, zu warten?", "disguisedAdvice", "negated"],
  ["de", "Vielleicht könntest du warten?", "disguisedAdvice", "should"],
  ["de", "„Bist du bereit, zu warten?“", "disguisedAdvice", "willing"],
  ["de", "An deiner Stelle würde ich warten.", "openAdvice", "inYourPlace"],
  ["de", "Was ist dir wichtig?", "question", "asks"],
] as const)("[Q3] in %s, %s is %s by %s", (language, sentence, kind, reason) => {
  expect(judge(sentence, language)).toEqual({ kind, reason });
});

test("[Q3] the first sentence of a text that advises is found", () => {
  const text = "Who was there?\nWhat did she say? Why don't you call her? You should wait.";
  expect(adviceIn(text, "en")).toEqual({ kind: "disguisedAdvice", reason: "whyNot" });
  expect(adviceIn("Who was there? What did she say?", "en")).toBeUndefined();
});

test("[Q3] any text is judged, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), fc.string(), (text, language) => {
      expect(["question", "openAdvice", "disguisedAdvice"]).toContain(judge(text, language).kind);
    }),
  );
});

test("[Q4] advice in another language than the panel's is found, and in a language we do not have", () => {
  expect(judge("Waarom bel je niet?", "en").kind).toBe("disguisedAdvice");
  expect(judge("Why don't you call?", "de").kind).toBe("disguisedAdvice");
  expect(judge("An deiner Stelle würde ich warten.", "fr").kind).toBe("openAdvice");
  expect(judge("Qui décide ?", "fr")).toEqual({ kind: "question", reason: "asks" });
});

test.each([
  ["en", QUESTIONS_ENGLISH],
  ["nl", QUESTIONS_DUTCH],
  ["de", QUESTIONS_GERMAN],
] as const)("[Q4] no question of the bank is taken for advice in %s", (language, texts) => {
  const taken = Object.values(texts).filter((text) => adviceIn(text, language) !== undefined);
  expect(taken).toEqual([]);
});
