import { readFileSync } from "node:fs";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { afterAll, expect, test } from "vitest";
import { minutesWords, sheetWords } from "../../client/taken/sheet-words.ts";
import { LANGUAGE_NAMES, speak } from "../../client/text/languages.ts";
import { markdownOf } from "../../core/minutes/markdown.ts";
import { plainLine, plainLines } from "../../core/minutes/plain-lines.ts";
import { minutesSheet, stepSheet, type Sheet } from "../../core/minutes/sheet.ts";
import { HOSTILE_TEXTS, hostileText } from "../support/hostile-text.ts";
import { MINUTES, minutesWith, STEP } from "../support/minutes.ts";

afterAll(() => speak(["en"]));

await speak(["en"]);
const words = await minutesWords("chair-eight");

test.each(LANGUAGE_NAMES)("[E5] minutes are written as Markdown in %s", async (code) => {
  await speak([code]);
  const spoken = await minutesWords(MINUTES.method);
  const golden = readFileSync(`tests/golden/minutes.${code}.md`, "utf8");
  expect(markdownOf(minutesSheet(MINUTES, spoken))).toBe(golden);
});

test.each(LANGUAGE_NAMES)("[E5] a next step is written as Markdown in %s", async (code) => {
  await speak([code]);
  const golden = readFileSync(`tests/golden/step.${code}.md`, "utf8");
  expect(markdownOf(stepSheet([STEP], sheetWords()))).toBe(golden);
});

test("[E5] rendered, no text of a person is anything but text", () => {
  for (const text of HOSTILE_TEXTS) expectOnlyText(text);
  fc.assert(fc.property(hostileText, expectOnlyText), { numRuns: 500 });
});

/** As the most willing of readers: HTML, tables, and links in whatever looks like one. */
const willing = new MarkdownIt("default", { html: true, linkify: true });

/** All that GitHub's kind of Markdown makes of a sheet. */
const PLAIN_KINDS = "br escape heading list list_item paragraph space strong text".split(" ");

function expectOnlyText(text: string): void {
  const own = { ...words, method: () => text, condition: () => text };
  const sheet = minutesSheet(minutesWith(text), own);
  const markdown = markdownOf(sheet);
  expect(seenIn(markdown)).toEqual(drawn(sheet));
  const kinds = new Set<string>();
  void marked.walkTokens(marked.lexer(markdown), ({ type }) => void kinds.add(type));
  expect([...kinds].filter((kind) => !PLAIN_KINDS.includes(kind))).toEqual([]);
}

/** The elements of a rendering, and what stands in them. */
function seenIn(markdown: string): readonly string[] {
  return willing.parse(markdown, {}).flatMap(({ type, tag, children }) => {
    if (children === null) return type.endsWith("_close") || tag === "p" ? [] : [tag];
    return children
      .map(({ type: kind, content }) => (kind === "text" ? content : kind))
      .filter((seen) => seen.trim() !== "");
  });
}

/** The same of a sheet, as it is meant. */
function drawn({ title, blocks }: Sheet): readonly string[] {
  return [
    ...headingOf("h1", title),
    ...blocks.flatMap((block) => {
      if (block.type === "heading") return headingOf(`h${block.level}`, block.text);
      if (block.type === "list")
        return [
          "ul",
          ...block.items.flatMap(({ text, about = "" }) => [
            "li",
            ...broken([...plainLines(text), ...plainLines(about)]),
          ]),
        ];
      return [
        "ul",
        ...block.facts.flatMap(({ label, text }) => [
          ...["li", "strong_open", `${plainLine(label)}:`, "strong_close"],
          ...broken(plainLines(text).map((line, place) => (place === 0 ? ` ${line}` : line))),
        ]),
      ];
    }),
  ];
}

function headingOf(tag: string, text: string): readonly string[] {
  return [tag, ...(plainLine(text) === "" ? [] : [plainLine(text)])];
}

function broken(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, place) => (place === 0 ? [line] : ["hardbreak", line]));
}
