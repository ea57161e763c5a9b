import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText, stepDetails, stepSentence } from "../../client/panel/card-words.ts";
import { CARD_FIELDS, lineOf, roomFor, withLine } from "../../client/panel/forms/card-fields.ts";
import { speak } from "../../client/text/languages.ts";
import { fieldsOf, readCard, tidyCard } from "../../core/session/card.ts";

beforeAll(() => speak(["en-GB"]));

describe("a next step is read as a sentence", () => {
  test.each([
    [
      "Monday's planning starts\nshow two options",
      "When Monday's planning starts, then I show two options.",
    ],
    ["he asks,\nsay no.", "When he asks, then I say no."],
    ["\nsay no", "Then I say no."],
    ["he asks", "When he asks."],
  ])("%j", (text, sentence) => {
    expect(stepSentence(readCard("step", text))).toBe(sentence);
  });

  test("with sign, date and who asks where there are any", () => {
    const step = readCard("step", "he asks\nsay no\nHe laughs.\n2026-12-07\nAnn");
    expect(stepDetails(step)).toEqual([
      "First sign that it works: He laughs",
      "By Mon 7 Dec",
      "Ann asks how it went",
    ]);
    expect(stepDetails(readCard("step", "he asks\nsay no"))).toEqual([]);
  });

  test("a day that no date field writes stands as it is", () => {
    for (const day of ["soon", "2026-13-40", "7 December"])
      expect(stepDetails(readCard("step", `a\nb\n\n${day}`))).toEqual([`By ${day}`]);
  });
});

test("a note is read as it was meant, whatever its form", () => {
  expect(plainText("pitch", "Saying no\n\nTo stay friends")).toBe("Saying no\nTo stay friends");
  expect(plainText("step", "he asks\nsay no\n\n\nAnn")).toBe(
    "When he asks, then I say no.\nAnn asks how it went",
  );
  expect(plainText("text", "Ask her\n\ntwice")).toBe("Ask her\n\ntwice");
});

describe("a card that is typed", () => {
  const FORMS = ["pitch", "step"] as const;

  test.each(FORMS)("%s has a field for each of its lines, in their order", (form) => {
    expect(CARD_FIELDS[form].map(({ name }) => name)).toEqual(fieldsOf(form));
  });

  test("keeps the space before the next word, and no line break", () => {
    const text = withLine("pitch", "", "difficulty", "He says yes ");
    expect(lineOf("pitch", text, "difficulty")).toBe("He says yes ");
    expect(lineOf("pitch", text, "title")).toBe("");
    expect(withLine("pitch", text, "title", "Saying\r\nno")).toBe("Saying no\nHe says yes \n");
  });

  test("is in the room the card that its fields say", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(fc.tuple(line, line, line, line, line), (lines) => {
        const typed = fieldsOf("step").reduce(
          (text, field, at) => withLine("step", text, field, lines[at] ?? ""),
          "",
        );
        const card = fieldsOf("step").map((field, at) => {
          const said = (lines[at] ?? "").replaceAll(/[\r\n]+/gu, " ").trim();
          return [field, said] as const;
        });
        expect(readCard("step", tidyCard(typed))).toEqual(
          Object.fromEntries(card.filter(([, said]) => said !== "")),
        );
      }),
    );
  });

  test("has room for a line within what is left of the card, and never cuts what is there", () => {
    expect(roomFor("abc", "abc\n\n", 60, 300)).toBe(60);
    expect(roomFor("abc", `abc\n${"x".repeat(290)}`, 60, 300)).toBe(9);
    expect(roomFor("abc", `abc\n${"x".repeat(400)}`, 60, 300)).toBe(3);
  });
});
