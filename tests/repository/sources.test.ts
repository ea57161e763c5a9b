import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

// What no linter rule says: house rules on names and on what may stand in a source file.
const SOURCES = ["core", "worker", "client", "tests"].flatMap(sourcesIn);

const NAME =
  /^([a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d|fuzz|module))*|[A-Z][A-Za-z]*)\.tsx?$/u;
const LEFTOVER = /\b(utils?|helpers?|managers?|services?)\b/u;
const EXPORTED_ARROW = /^export const \w+ = (async )?(\([^()]*\)|\w+)(: [^=]+)? =>/mu;
const SILENCED = /(oxlint|eslint)-(disable|enable)/u;

test("files are named in kebab-case, components in PascalCase", () => {
  expect(SOURCES.filter((path) => !NAME.test(basename(path)))).toEqual([]);
});

test("no file is named after being left over", () => {
  expect(SOURCES.filter((path) => LEFTOVER.test(path))).toEqual([]);
});

test("functions are exported as declarations, unless a type says what the constant is", () => {
  expect(SOURCES.filter((path) => EXPORTED_ARROW.test(read(path)))).toEqual([]);
});

test("no comment silences the linter", () => {
  const self = join("tests", "repository", "sources.test.ts");
  expect(SOURCES.filter((path) => path !== self && SILENCED.test(read(path)))).toEqual([]);
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
