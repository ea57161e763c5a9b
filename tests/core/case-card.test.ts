import fc from "fast-check";
import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { planSession } from "../../core/methods/plan.ts";
import { namesIn } from "../../core/questions/names.ts";
import { readCard } from "../../core/session/card.ts";
import { isToldWithoutNotes, isTooLongBy, pitchOf } from "../../core/session/case-card.ts";

/** Written by hand: a text, the language it is read in, who is here, and what may be a name in it. */
const NAMED: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["my manager did not answer", "en", [], []],
  ["On Monday I asked my manager, and I'm still waiting.", "en", [], []],
  ["Then Peter said no.", "en", [], ["Peter"]],
  ["I told Mr. Jones and his boss. He left.", "en", [], ["Jones"]],
  ["a colleague called Anna's plan good", "en", [], ["Anna"]],
  ["Somebody called. Then nobody did.", "en", [], []],
  ["Ben was late", "en", ["Ben Ali"], ["Ben"]],
  ["write to anna@example.org", "en", [], ["anna@example.org"]],
  ["Then Peter and Peter", "en", [], ["Peter"]],
  ["Mijn collega zei niets. Ik ook niet.", "nl", [], []],
  ["Toen zei mevrouw Bakker dat het klaar was.", "nl", [], ["Bakker"]],
  ["Daarna belde Fatima", "nl", [], ["Fatima"]],
  ["Die Leitung hat mit dem Kollegen im Büro gesprochen.", "de", [], []],
  ["Dann kam Herr Schmidt ins Büro.", "de", [], ["Schmidt"]],
  ["eine Kollegin, sie heißt Sabine", "de", [], ["Sabine"]],
  ["Dann sagte Cem im Büro nichts", "de", ["Cem"], ["Cem"]],
];

test.each(NAMED)(
  "[N32] what may be a name is pointed at in: %s (%s)",
  (text, language, here, names) => {
    expect(namesIn(text, language, here)).toEqual(names);
  },
);

test("[N32] whatever is typed, only what stands in the text is pointed at, and each word once", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("en", "nl", "de"),
      (text, language) => {
        const names = namesIn(text, language, ["Ann"]);
        expect(names.filter((name) => !text.includes(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
      },
    ),
  );
});

const LONGEST = { title: 20, difficulty: 30, wish: 10 };

test("[N32] a card is offered as its title, what is hard and what is to be learned, cut where a word ends", () => {
  const pitch = pitchOf(
    {
      title: "A report that nobody wanted",
      what: "She never read it",
      hard: "Saying\nno",
      limits: "Her health",
    },
    LONGEST,
  );
  expect(readCard("pitch", pitch)).toEqual({
    title: "A report that nobody",
    difficulty: "Saying no",
  });
  expect(pitch).not.toMatch(/never read|health/u);
});

test("[N32] an offer is never longer than its fields are", () => {
  fc.assert(
    fc.property(
      fc.record({ title: fc.string(), hard: fc.string(), skill: fc.string() }),
      (card) => {
        const {
          title = "",
          difficulty = "",
          wish = "",
        } = readCard("pitch", pitchOf(card, LONGEST));
        expect(title.length).toBeLessThanOrEqual(LONGEST.title);
        expect(difficulty.length).toBeLessThanOrEqual(LONGEST.difficulty);
        expect(wish.length).toBeLessThanOrEqual(LONGEST.wish);
      },
    ),
  );
});

test("[N32] an offer is cut between characters, never within one", () => {
  for (const before of ["", "a"]) {
    const pitch = pitchOf({ title: before + "🙂".repeat(30) }, LONGEST);
    expect(pitch.isWellFormed()).toBe(true);
    expect(pitch).toMatch(/^a?🙂+$/u);
  }
});

test("[N32] nothing that is typed is cut off: what is too long is counted", () => {
  expect(isTooLongBy("title", `${"a".repeat(60)} `)).toBe(0);
  expect(isTooLongBy("title", "a".repeat(63))).toBe(3);
});

test("[N32] of all methods, Balint alone is told without notes", () => {
  const without = Object.values(METHODS).filter((method) => {
    const [agenda = ""] = Object.keys(method.agendas);
    return isToldWithoutNotes(planSession(method, agenda, { withoutNextSteps: true }));
  });
  expect(without.map(({ id }) => id)).toEqual(["balint"]);
});
