import { afterAll, beforeAll, expect, test } from "vitest";
import { plant, type PlantedProject } from "../support/planted.ts";

/** What must not be written, where, in which words, and the rule that refuses it. */
interface Violation {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly rule: string;
}

const IMPORT = "no-restricted-imports";

const LINTED: readonly Violation[] = [
  violation("core importing a package", "core/session/a.ts", IMPORT, 'import "hono";'),
  violation("core importing Node", "core/session/b.ts", IMPORT, 'import "node:fs";'),
  violation("core importing valibot", "core/session/c.ts", IMPORT, 'import "valibot";'),
  violation(
    "core importing the worker",
    "core/session/d.ts",
    IMPORT,
    'import "../../worker/a.ts";',
  ),
  violation(
    "core importing the client",
    "core/methods/a.ts",
    IMPORT,
    'import "../../client/a.ts";',
  ),
  violation("core importing tests", "core/protocol/a.ts", IMPORT, 'import "../../tests/a.ts";'),
  violation(
    "a session importing the protocol",
    "core/session/e.ts",
    IMPORT,
    'import "../protocol/a.ts";',
  ),
  violation(
    "a method importing the session",
    "core/methods/b.ts",
    IMPORT,
    'import "../session/a.ts";',
  ),
  violation(
    "a method importing the protocol",
    "core/methods/c.ts",
    IMPORT,
    'import "../protocol/a.ts";',
  ),
  violation(
    "a question importing the session",
    "core/questions/a.ts",
    IMPORT,
    'import "../session/a.ts";',
  ),
  violation(
    "minutes importing the session",
    "core/minutes/a.ts",
    IMPORT,
    'import "../session/a.ts";',
  ),
  violation("the ids importing the session", "core/ids.ts", IMPORT, 'import "./session/a.ts";'),
  violation(
    "the schema importing another package",
    "core/protocol/schema.ts",
    IMPORT,
    'import "hono";',
  ),
  violation("the worker importing the client", "worker/a.ts", IMPORT, 'import "../client/a.ts";'),
  violation("the worker importing React", "worker/b.ts", IMPORT, 'import "react";'),
  violation(
    "the room importing Cloudflare",
    "worker/room.ts",
    IMPORT,
    'import "cloudflare:workers";',
  ),
  violation("the client importing the worker", "client/a.ts", IMPORT, 'import "../worker/a.ts";'),
  violation("the client importing tests", "client/b.ts", IMPORT, 'import "../tests/a.ts";'),
  violation("the panel importing the SDK", "client/panel/a.ts", IMPORT, 'import "@zoom/appssdk";'),
  violation("the link importing the panel", "client/link/a.ts", IMPORT, 'import "../panel/a.ts";'),
  violation(
    "the panel importing the simulator",
    "client/panel/b.ts",
    IMPORT,
    'import "../simulator/a.ts";',
  ),
  violation(
    "core reading the clock",
    "core/session/f.ts",
    "no-restricted-properties",
    "export const now = Date.now();",
  ),
  violation(
    "core making a date",
    "core/session/g.ts",
    "no-restricted-globals",
    "export const now = new Date();",
  ),
  violation(
    "core throwing dice",
    "core/session/h.ts",
    "no-restricted-properties",
    "export const die = Math.random();",
  ),
  violation(
    "core reaching around the ban",
    "core/session/i.ts",
    "no-restricted-globals",
    "export const now = globalThis.Date.now();",
  ),
  violation("core talking", "core/session/j.ts", "no-console", 'console.log("here");'),
  violation("the worker talking", "worker/c.ts", "no-console", 'console.log("here");'),
  violation("the client talking", "client/c.ts", "no-console", 'console.log("here");'),
  violation("a file of 251 lines", "core/session/k.ts", "max-lines", lines(251)),
  violation("a test of 401 lines", "tests/core/a.test.ts", "max-lines", lines(401)),
  violation(
    "a function of 51 lines",
    "core/session/l.ts",
    "max-lines-per-function",
    `export function long(): void {\n${lines(50)}}`,
  ),
  violation("eleven ways through a function", "core/session/m.ts", "complexity", branching(10)),
  violation("any", "core/session/n.ts", "no-explicit-any", "export type Anything = any;"),
  violation(
    "a value asserted to be there",
    "core/session/o.ts",
    "no-non-null-assertion",
    "export function first(all: readonly string[]): string {\n  return all[0]!;\n}",
  ),
  violation("a promise nobody waits for", "client/d.ts", "no-floating-promises", 'fetch("/");'),
  violation(
    "a switch that leaves a case out",
    "core/session/p.ts",
    "switch-exhaustiveness-check",
    'export function size(word: "few" | "many"): void {\n  switch (word) {\n    case "few":\n      break;\n  }\n}',
  ),
  violation("a default export", "core/session/q.ts", "no-default-export", "export default 1;"),
  violation("a barrel", "core/session/r.ts", "no-barrel-file", 'export * from "./a.ts";'),
  violation(
    "a type where an interface does",
    "core/session/t.ts",
    "consistent-type-definitions",
    "export type Point = { readonly x: number };",
  ),
  violation("an import without its ending", "core/session/u.ts", "extensions", 'import "./a";'),
  violation(
    "a compiler told to look away",
    "core/session/v.ts",
    "ban-ts-comment",
    "// @ts-ignore\nexport const one: string = 1;",
  ),
  violation(
    "a module mock",
    "tests/core/b.test.ts",
    "no-restricted-vi-methods",
    'import { vi } from "vitest";\nvi.mock("../../core/ids.ts");',
  ),
  violation(
    "a snapshot",
    "tests/core/c.test.ts",
    "no-restricted-matchers",
    'import { expect, test } from "vitest";\ntest("a", () => {\n  expect(1).toMatchSnapshot();\n});',
  ),
  violation(
    "a test left out",
    "tests/core/d.test.ts",
    "no-disabled-tests",
    'import { expect, test } from "vitest";\ntest.skip("a", () => {\n  expect(1).toBe(1);\n});',
  ),
  violation(
    "a browser test left out",
    "tests/browser/a.spec.ts",
    "no-restricted-properties",
    'import { test } from "@playwright/test";\ntest.skip("a", () => undefined);',
  ),
];

const COMPILED: readonly Violation[] = [
  violation("core waiting", "core/session/a.ts", "TS2304", "setTimeout(() => undefined, 1);"),
  violation("core fetching", "core/session/b.ts", "TS2304", 'export const page = fetch("/");'),
  violation("core drawing", "core/session/c.ts", "TS2584", "export const page = document;"),
  violation(
    "core importing the worker",
    "core/session/d.ts",
    "TS6307",
    'import "../../worker/b.ts";',
  ),
  violation("the client importing the worker", "client/a.ts", "TS6307", 'import "../worker/b.ts";'),
  violation(
    "the worker importing the client",
    "worker/a.ts",
    "TS6307",
    'import "../client/panel.ts";',
  ),
  violation("the worker drawing", "worker/b.ts", "TS2584", "export const page = document;"),
  violation(
    "the client holding an object",
    "client/b.ts",
    "TS2304",
    "export type Held = DurableObjectState;",
  ),
  violation(
    "an index taken for granted",
    "core/session/e.ts",
    "TS2322",
    "export function first(all: readonly string[]): string {\n  return all[0];\n}",
  ),
  violation("an enum", "core/session/f.ts", "TS1294", "export enum Size {\n  Few,\n}"),
];

const ALLOWED: Readonly<Record<string, string>> = {
  "core/protocol/allowed.ts":
    'import { rule } from "../session/allowed.ts";\n\nexport const wire = rule;\n',
  "core/session/allowed.ts": "export const rule = 1;\n",
  "client/platforms/zoom-sdk.ts":
    'import zoomSdk from "@zoom/appssdk";\n\nexport const version: unknown = zoomSdk;\n',
  "client/panel.ts": "export const panel = 1;\n",
  "worker/door.ts": "export const door = import.meta.env.DEV;\n",
  "worker/index.ts": "export default { fetch: (): Response => new Response() };\n",
};

let linted: PlantedProject;
let compiled: PlantedProject;
let lintLines: readonly string[] = [];
let compilerLines: readonly string[] = [];

beforeAll(async () => {
  linted = plant({ ...ALLOWED, ...textsOf(LINTED) });
  compiled = plant({ ...ALLOWED, ...textsOf(COMPILED) });
  [lintLines, compilerLines] = await Promise.all([linted.lint(), compiled.compile()]);
}, 60_000);

afterAll(() => {
  linted.remove();
  compiled.remove();
});

test.each(LINTED)("the linter refuses $name", ({ path, rule }) => {
  expect(lintLines.filter((line) => line.startsWith(`${path}:`)).join("\n")).toContain(`(${rule})`);
});

test.each(COMPILED)("the compiler refuses $name", ({ path, rule }) => {
  expect(compilerLines.filter((line) => line.startsWith(`${path}(`)).join("\n")).toContain(rule);
});

test.each(Object.keys(ALLOWED))("%s passes linter and compiler", (path) => {
  const found = [...lintLines, ...compilerLines].filter((line) => line.startsWith(path));
  expect(found).toEqual([]);
});

function violation(name: string, path: string, rule: string, text: string): Violation {
  return { name, path, rule, text: `${text}\n` };
}

function textsOf(violations: readonly Violation[]): Readonly<Record<string, string>> {
  return Object.fromEntries(violations.map(({ path, text }) => [path, text]));
}

function lines(count: number): string {
  return "void 0;\n".repeat(count);
}

function branching(ways: number): string {
  const branch = "  if (value > 0) count += 1;\n".repeat(ways);
  return `export function ways(value: number): number {\n  let count = 0;\n${branch}  return count;\n}`;
}
