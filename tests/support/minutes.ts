import type { Minutes, StepCard } from "../../core/minutes/minutes.ts";
import { fieldsOf } from "../../core/session/card.ts";

export const STEP: StepCard = stepOf([
  "the roster is handed out on Monday",
  "ask Kim for ten minutes, alone",
  "Kim asks me something back",
  "2026-12-04",
  "Cem",
]);

/** Friday, 20 November 2026, at noon. */
export const HELD_AT = Date.UTC(2026, 10, 20, 12);

export const MINUTES: Minutes = {
  heldAt: HELD_AT,
  method: "chair-eight",
  plannedMinutes: 45,
  realMinutes: 52,
  people: [
    { name: "Ann", roles: [] },
    { name: "Ben", roles: ["caseGiver"] },
    { name: "Cem", roles: ["chair", "timekeeper"] },
    { name: "Zoë", roles: ["noteTaker"] },
  ],
  cases: [
    {
      title: "A colleague who falls silent",
      question: "How can I speak with Kim before the next shift?",
      lines: [
        { kind: "question", text: "What would Kim say it is about?" },
        { kind: "angle", text: "Who gains by the silence?", about: "Kim stopped asking in May" },
        { kind: "fact", text: "Kim stopped asking in May" },
        { kind: "view", text: "It may be tiredness.\nIt may be shame." },
        { kind: "idea", text: "Walk to the station together & say nothing first" },
        { kind: "lesson", text: "I wait too long as well" },
        { kind: "other", text: "1. is no list, 2 * 3 = 6, and C# is a language" },
      ],
      step: STEP,
    },
    { lines: [{ kind: "experience", text: "Mine took half a year" }] },
  ],
  conditions: { safety: { well: 3, care: 0 }, dialogue: { well: 1, care: 2 } },
};

/** The same with this text wherever a person wrote one. */
export function minutesWith(text: string): Minutes {
  const lines = MINUTES.cases.flatMap(({ lines: all }) => all);
  return {
    ...MINUTES,
    method: text,
    people: [
      { name: text, roles: ["chair"] },
      { name: text, roles: [] },
    ],
    cases: [
      {
        title: text,
        question: text,
        lines: lines.map((line) => ({
          ...line,
          text,
          ...(line.about === undefined ? {} : { about: text }),
        })),
        step: stepWith(text),
      },
    ],
    conditions: { [text]: { well: 1, care: 1 } },
  };
}

export function stepWith(text: string): StepCard {
  return stepOf(fieldsOf("step").map(() => text));
}

function stepOf(texts: readonly string[]): StepCard {
  return Object.fromEntries(fieldsOf("step").map((field, place) => [field, texts[place]]));
}
