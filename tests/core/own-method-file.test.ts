import { expect, test } from "vitest";
import { MOST_PROBLEMS } from "../../core/methods/check-method.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import { flawInText } from "../../core/methods/plain-text.ts";
import { readMethod } from "../../core/methods/read-method.ts";
import { BROKEN } from "../support/broken-methods.ts";
import { changed, NIGHT_CIRCLE } from "../support/night-circle.ts";

function problemsIn(file: string) {
  const read = readMethod(file);
  return read.ok ? [] : read.reason;
}

test("[M7] a file that was written from the document is a method", () => {
  expect(problemsIn(NIGHT_CIRCLE)).toEqual([]);
  expect(BROKEN.length).toBeGreaterThanOrEqual(40);
});

test.each(BROKEN)("[M7] $what is told at $at: $code", ({ path, value, at, code }) => {
  const found = problemsIn(changed(path, value));
  expect(found.map((one) => [one.at, one.code])).toContainEqual([at, code]);
  for (const problem of found) {
    expect(problem.mend).not.toBe("");
    expect(problem.at).not.toBe("");
    expect(flawInText(problem.at)).not.toBe("hidden");
  }
});

test.each<[string, string, string]>([
  ["nothing", "", "notJson"],
  ["half a file", NIGHT_CIRCLE.slice(0, 500), "notJson"],
  ["brackets without end", "[".repeat(LARGEST_METHOD), "notJson"],
  ["a list in a list in a list", `${"[".repeat(30_000)}${"]".repeat(30_000)}`, "wrongType"],
  ["a byte too many", `${" ".repeat(LARGEST_METHOD - 1)}{}`, "tooLarge"],
  ["few letters of many bytes", `"${"€".repeat(LARGEST_METHOD / 3)}"`, "tooLarge"],
  ["few characters of many bytes", `"${"😀".repeat(LARGEST_METHOD / 4)}"`, "tooLarge"],
])("[M7] %s is no method, and the whole file is named", (_, file, code) => {
  expect(problemsIn(file).map((one) => [one.at, one.code])).toEqual([["", code]]);
});

test("[M7] as many bytes as may be are read", () => {
  const padded = NIGHT_CIRCLE + " ".repeat(LARGEST_METHOD - NIGHT_CIRCLE.length);
  expect(problemsIn(padded)).toEqual([]);
  expect(problemsIn(`${padded} `).map(({ code }) => code)).toEqual(["tooLarge"]);
});

test("[M7] of a file that is nothing but problems only so many are told", () => {
  const keys = Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`k${at}`, at]));
  expect(problemsIn(JSON.stringify(keys))).toHaveLength(MOST_PROBLEMS);
});

test.each([
  "Two hundred < three hundred, and <3 for you.",
  "Ask: what happened? (Facts only.)",
  "Data: what was said; file: what was written.",
  "Größe, naïveté, Łódź – “quoted” … 50 % ☕ שלום",
])("[M7] plain words are plain: %s", (text) => {
  expect(flawInText(text)).toBeUndefined();
});

test.each([
  0x0, 0x1b, 0x7f, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x2028, 0x202a,
  0x202e, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xe000, 0xfe0f, 0xfeff, 0xfffd, 0xe0041,
])("[M7] the hidden character %i is refused", (code) => {
  expect(flawInText(`a${String.fromCodePoint(code)}b`)).toBe("hidden");
});
