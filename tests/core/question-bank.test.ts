import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { QUESTIONS, questionsFor } from "../../core/questions/bank.ts";
import { isForQuestions } from "../../core/questions/slots.ts";
import { QUESTIONS_ENGLISH } from "../../core/questions/text/en.ts";
import { QUESTIONS_GERMAN } from "../../core/questions/text/de.ts";
import { QUESTIONS_DUTCH } from "../../core/questions/text/nl.ts";

test("[Q1] the bank has fifty questions, with a text of their own in every language", () => {
  const ids = Array.from({ length: 50 }, (_, at) => `q${String(at + 1).padStart(2, "0")}`);
  expect(QUESTIONS.map(({ id }) => id)).toEqual(ids);
  for (const texts of [QUESTIONS_ENGLISH, QUESTIONS_DUTCH, QUESTIONS_GERMAN]) {
    expect(Object.keys(texts)).toEqual(ids);
    expect(new Set(Object.values(texts)).size).toBe(50);
    for (const text of Object.values(texts)) expect(text).toMatch(/^\p{Lu}.{8,110}\?$/u);
  }
});

/** As practice.md 4.7 and `questionKinds` of methods.json have it. */
test.each([
  ["chair-eight", "state", "present", "q08"],
  [
    ...(["chair-eight", "explore", "clarify"] as const),
    "q01 q02 q03 q04 q05 q06 q07 q08 q09 q10 q11 q12 q13 q14 q15 q16 q17 q18 q29 q42",
  ],
  ["chair-eight", "decide", "decide", "q18 q48"],
  ["incident", "note", "clarify", "q01 q02 q04 q06"],
  ["socratic", "sort", "deepen", "q04 q06 q13 q15 q16 q19 q20 q21 q22 q23 q24 q25 q26"],
  ["balint", "sitback", "imagine", "q35 q36 q37 q38 q39 q40"],
  ["brainstorm", "write", "advise", ""],
  ["online", "evaluate", "close", "q47 q48 q49 q50"],
] as const)(
  "[Q2] in %s, %s, which is to %s, these can be borrowed",
  (method, id, kind, expected) => {
    expect(questionsFor({ id, kind }, method).join(" ")).toBe(expected);
  },
);

test("[Q2] a group's own method borrows the questions of all methods", () => {
  const own = questionsFor({ id: "looking", kind: "imagine" }, "our-own");
  expect(own).toEqual(["q14", "q25", "q35", "q36", "q37", "q38", "q39", "q40", "q44", "q45"]);
});

test("[Q2] a method is taken by its whole name and not by one that every object has", () => {
  expect(questionsFor({ id: "explore", kind: "advise" }, "toString")).toEqual([]);
  expect(questionsFor({ id: "constructor", kind: "advise" }, "chair-eight")).toEqual([]);
});

test("[Q5] the slots that are for questions are these, in all methods", () => {
  const slots = Object.entries(METHODS).flatMap(([method, { phases }]) =>
    phases.flatMap((phase) =>
      phase.writes
        .filter((writing) => isForQuestions(phase, writing))
        .map(({ slot }) => `${method}: ${slot}`),
    ),
  );
  expect(slots.toSorted()).toEqual([
    "chair-eight: questionDraft",
    "gossip: questions",
    "incident: factQuestions",
    "online: questionDraft",
    "six-steps: questionDraft",
    "six-steps: questionIdea",
    "socratic: openQuestions",
    "socratic: questionDraft",
    "solution-focused: questionDraft",
  ]);
});
