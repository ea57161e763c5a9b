import { beforeAll, expect, test } from "vitest";
import { hintText } from "../../client/panel/hint-words.ts";
import { speak } from "../../client/text/languages.ts";
import { pitfallLines } from "../../client/text/pitfalls.ts";
import type { Hint } from "../../core/session/hints.ts";
import { stageOf } from "../support/on-stage.ts";
import { cem, dora, eva } from "../support/people.ts";
import { started } from "../support/scene.ts";

beforeAll(() => speak(["en"]));

test.each<[Hint, string]>([
  [
    { type: "late", minutes: 5, from: "share", gives: 2 },
    "5 min late. Phase share can give 2 min.",
  ],
  [{ type: "late", minutes: 3 }, "3 min late. Close this phase soon."],
  [{ type: "unheard", people: [dora, eva] }, "Time for one sentence each: Dora and Eva."],
  [{ type: "passes" }, "Two in a row have passed. Ask whether the question is clear."],
  [
    { type: "slips", times: 3 },
    "Much has slipped in this phase. Pause, read two agreements, go on.",
  ],
  [{ type: "noQuestion" }, "The question is not set yet. Ask: what is your question to us?"],
  [{ type: "noStep" }, "There is no step yet. Ask: what is one small thing you will try?"],
  [{ type: "stepUnconfirmed" }, "Read the step back. It counts once the case giver says yes."],
  [
    { type: "restore" },
    "It may not feel safe now. Pause, read two agreements, one word each, then go on.",
  ],
])("%o reads well", (hint, words) => {
  expect(hintText(stageOf(started(), cem), hint)).toBe(words);
});

test("every pitfall of a phase has a sign to notice it by and a line to say", () => {
  expect(pitfallLines("clarify")).toEqual([
    {
      sign: "The case giver justifies",
      say: "You do not have to convince us. Next question.",
    },
    { sign: "The real worry stays hidden", say: "What have you not said yet that matters?" },
    { sign: "Fixes come first", say: "Solutions later. What is going on first?" },
  ]);
});
