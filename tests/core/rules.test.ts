import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const RULES = readFileSync("core/RULES.md", "utf8");

/** The rules by their numbers, in the order of the file. */
const numbers = matches(RULES, /^- \*\*([A-Z]\d+)\*\* /gmu);

/** Test files, and the numbers that their titles cite. */
const cited = new Map(
  readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(test|spec)\.tsx?$/u.test(path))
    .map((path) => join("tests", path))
    .map((path) => [path, citedIn(readFileSync(path, "utf8"))]),
);

test("every number stands once, and counts on from the one before it", () => {
  const families = Map.groupBy(numbers, (number) => number.slice(0, 1));
  for (const [letter, family] of families)
    expect(family).toEqual(family.map((_, place) => `${letter}${place + 1}`));
});

test("every rule is proven by a test that cites it", () => {
  const proven = new Set([...cited.values()].flat());
  expect(numbers.filter((number) => !proven.has(number))).toEqual([]);
});

test("every number that a test cites is a rule", () => {
  const known = new Set(numbers);
  const unknown = [...cited].flatMap(([path, all]) =>
    all.filter((number) => !known.has(number)).map((number) => `${path}: ${number}`),
  );
  expect(unknown).toEqual([]);
});

test("every test of core, worker and room cites a rule", () => {
  const bare = [...cited.keys()].filter(
    (path) => /^tests\/(core|worker|workerd|kill)\//u.test(path) && !SELF.test(path),
  );
  expect(bare.flatMap(untitled)).toEqual([]);
});

test("what schedules hold is held where the table says", () => {
  const rows = matches(RULES, /^\| R\d+ \| [^|]+ \| (.*) \|$/gmu).map((row) => row.split(" | "));
  expect(rows).not.toEqual([]);
  for (const [rules = "", files = ""] of rows) {
    for (const file of files.split(", ")) {
      expect(existsSync(file) && readFileSync(file, "utf8")).toMatch(/SCHEDULES|10_000/u);
      expect(cited.get(file)).toEqual(expect.arrayContaining(rules.split(", ")));
    }
  }
});

/** This file is about the rules, not proof of one. */
const SELF = /rules\.test\.ts$/u;

/** Numbers stand in brackets at the beginning of a title: `[C3] [C4] ...` or `[C3, C4] ...`. */
function citedIn(text: string): readonly string[] {
  return matches(text, /["`]((?:\[[A-Z]\d+(?:, [A-Z]\d+)*\] )+)/gu).flatMap((cites) =>
    matches(cites, /([A-Z]\d+)/gu),
  );
}

/** The titles that begin without a number, and without a cell of a table, which may bring one. */
function untitled(path: string): readonly string[] {
  const text = readFileSync(path, "utf8");
  const titles = matches(text, /(?:^\s*test\(|\)\()\s*(["`][^"`]*)/gmu);
  return titles
    .filter((title) => !/^.(?:\[[A-Z]\d+[\],]|%s)/u.test(title))
    .map((title) => `${path}: ${title}`);
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, found = ""]) => found);
}
