import { expect, test } from "vitest";
import { METHODS, planFor } from "../../core/methods/catalogue.ts";
import { CONDITIONS } from "../../core/methods/conditions.ts";
import { chairEight as chairEightWords } from "../../core/methods/text/en/chair-eight.ts";
import { conditions } from "../../core/methods/text/en/conditions.ts";
import { sixSteps as sixStepsWords } from "../../core/methods/text/en/six-steps.ts";
import type { MethodText } from "../../core/methods/method-text.ts";
import { ben, dora, noteId } from "../support/people.ts";
import { started, type Scene } from "../support/scene.ts";

test("[M14] seven conditions are chosen from in this order, each with a label and a sentence", () => {
  expect(CONDITIONS.map((id) => [id, conditions[id].label, conditions[id].text])).toEqual([
    ["inclusion", "All voices", "All views count and get heard."],
    [
      "safety",
      "Safety",
      "Say or ask anything. You may also stay silent; tell us that you do, so we can slow down.",
    ],
    ["specific", "Being exact", "Be exact, also about what makes it hard to be open."],
    ["own-learning", "Own learning", "You steer your own learning."],
    ["presence", "Presence", "Be here fully; others learn through you."],
    ["confidential", "Confidentiality", "It stays inside unless all of us agree otherwise."],
    [
      "dialogue",
      "Dialogue",
      "Several truths may stand side by side; stay curious and do not dodge a conflict.",
    ],
  ]);
});

const SEVEN = "inclusion safety specific own-learning presence confidential dialogue";

test("[M8] [M14] these slots are chosen from, and no others", () => {
  const rows = Object.values(METHODS).flatMap((method) =>
    method.phases.flatMap(({ id, writes }) =>
      writes.flatMap(({ slot, form, choices }) =>
        choices === undefined ? [] : [[method.id, id, slot, form, choices.join(" ")]],
      ),
    ),
  );
  expect(rows).toEqual([
    ["chair-eight", "decide", "choices", "choice", "take keep leave"],
    ["chair-eight", "evaluate8", "evaluation", "card", SEVEN],
    ["six-steps", "feedback", "choices", "choice", "works notForMe maybe"],
    ["six-steps", "evaluate", "evaluation", "card", SEVEN],
    ["four-phases", "evaluate", "evaluation", "card", SEVEN],
    ["empathic", "evaluate", "evaluation", "card", SEVEN],
    ["gossip", "gossip", "echo", "choice", "hit new notMine"],
    ["gossip", "evaluate", "evaluation", "card", SEVEN],
    ["incident", "evaluate", "evaluation", "card", SEVEN],
    ["solution-focused", "evaluate", "evaluation", "card", SEVEN],
    ["socratic", "sort", "warmth", "choice", "cold neutral warm"],
    ["socratic", "evaluate", "evaluation", "card", SEVEN],
    ["balint", "evaluate", "evaluation", "card", SEVEN],
    ["brainstorm", "evaluate", "evaluation", "card", SEVEN],
    ["online", "react", "choices", "choice", "helps notForMe maybe"],
    ["online", "evaluate", "evaluation", "card", SEVEN],
  ]);
});

test.each<readonly [MethodText, string, readonly string[]]>([
  [
    chairEightWords,
    "decide",
    ["Take: I will use this.", "Keep: I hold on to it for later.", "Leave: I do without this one."],
  ],
  [
    sixStepsWords,
    "feedback",
    [
      "Works: I can see myself doing this.",
      "Not for me: This will not work for me.",
      "Maybe: I want to think about it.",
    ],
  ],
])("[M9] in $0.name the case giver chooses in %s among these", (text, phase, expected) => {
  const choices = Object.values(text.phases[phase]?.choices?.["choices"] ?? {});
  expect(choices.map((one) => `${one.label}: ${one.text}`)).toEqual(expected);
});

/** Dora has given her recommendation, the case giver has the floor. */
function recommended(): Scene {
  return started(planFor("six-steps"))
    .upTo("recommend")
    .does(dora, { type: "writeNote", note: noteId(1), slot: "recommendation", text: "Ask her." })
    .upTo("feedback");
}

test.each([
  ["works", "yes"],
  ["notForMe", "yes"],
  ["maybe", "yes"],
  ["take", "unknownChoice"],
  ["", "unknownChoice"],
])("[N20] in the feedback of six-steps %j is answered %s", (choice, answer) => {
  const text = `${noteId(1)}\n${choice}`;
  const asked = { type: "writeNote", note: noteId(2), slot: "choices", text } as const;
  expect(recommended().answer(ben, asked)).toBe(answer);
});
