import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { API_HEADERS, PAGE_HEADERS, TAKEN_HEADERS } from "../../worker/headers.ts";

const file = await readFile(new URL("../../client/public/_headers", import.meta.url), "utf8");

/** The rules of the file in order: a path, then its lines. */
function rules(): readonly (readonly [path: string, lines: readonly string[]])[] {
  return file
    .replaceAll(/^#.*\n/gm, "")
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n").map((line) => line.trim()))
    .map(([path = "", ...lines]) => [path, lines]);
}

test("[D9] the file for static answers says what worker/headers.ts says, for every page", () => {
  const [first] = rules();
  const expected = Object.entries(PAGE_HEADERS).map(([name, value]) => `${name}: ${value}`);
  expect(first).toEqual(["/*", expected]);
});

test("[D9] built files with a hash in their name are kept for good, and nothing else is", () => {
  const [, assets] = rules();
  expect(assets).toEqual([
    "/assets/*",
    ["! Cache-Control", "Cache-Control: public, max-age=31536000, immutable"],
  ]);
});

test("[D9] the pages outside the panel have headers of their own, and no other has", () => {
  const [, , ...outside] = rules();
  const own = Object.entries(TAKEN_HEADERS);
  const lines = own.flatMap(([name, value]) => [`! ${name}`, `${name}: ${value}`]);
  expect(outside).toEqual([
    ["/taken", lines],
    ["/preset", lines],
  ]);
});

test.each([
  "Strict-Transport-Security",
  "X-Content-Type-Options",
  "Content-Security-Policy",
  "Referrer-Policy",
])("[D9] a page carries %s, or Zoom would not show it", (name) => {
  expect(PAGE_HEADERS[name]).toBeTruthy();
});

test("[D9] no policy allows inline code, evaluated code, or a host of somebody else but Zoom as its frame", () => {
  for (const { "Content-Security-Policy": policy = "" } of [
    PAGE_HEADERS,
    API_HEADERS,
    TAKEN_HEADERS,
  ]) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*(?!\.zoom\.)|http:|wss?:/);
  }
});

test("[D9] nothing forbids Zoom's web client to frame the panel", () => {
  expect(Object.keys(PAGE_HEADERS)).not.toContain("X-Frame-Options");
});
