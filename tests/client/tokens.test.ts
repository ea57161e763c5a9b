import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contrast, distance, EYES } from "../support/colours.ts";

const PANEL = join("client", "panel");
const TOKENS = readFileSync(join(PANEL, "tokens.css"), "utf8");
const STYLES = readdirSync(PANEL)
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(join(PANEL, file), "utf8"));

type Pair = readonly [ink: string, ground: string];

/** Every token that text is drawn in, and the surfaces it stands on. */
const TEXT = {
  text: ["surface", "raised"],
  muted: ["surface", "raised"],
  accent: ["surface", "raised"],
  "on-accent": ["accent"],
  soon: ["surface"],
  over: ["surface"],
  listen: ["listen-surface"],
  speak: ["speak-surface"],
  write: ["write-surface"],
  turn: ["turn-surface"],
  "turn-surface": ["turn"],
  pause: ["pause-surface"],
} as const;

/** What must be seen without being read: borders of controls, the ring of the focus, bars and dots. */
const SIGNS = [
  ["edge", "surface"],
  ["edge", "raised"],
  ["accent", "surface"],
  ["accent", "raised"],
  ["text", "surface"],
  ["muted", "surface"],
  ["speak", "speak-surface"],
  ["speak", "surface"],
  ["write", "surface"],
  ["turn-surface", "surface"],
  ["pause", "pause-surface"],
  ["pause", "surface"],
  ["fine", "surface"],
  ["soon", "surface"],
  ["over", "surface"],
  ["fine", "line"],
  ["soon", "line"],
] as const satisfies readonly Pair[];

const CUES = [
  "listen-surface",
  "speak-surface",
  "write-surface",
  "pause-surface",
  "turn-surface",
] as const;
const TIMES = ["fine", "soon", "over"] as const;

/** The figures of peers.md 4.3 for time; a cue has word, icon and shape besides its colour. */
const TIME_CONTRAST = 4.6;
const TIME_DISTANCE = 30;
const CUE_DISTANCE = 8;

const [LIGHT_CSS = "", DARK_CSS = ""] = TOKENS.split("@media (prefers-color-scheme: dark)");
const LIGHT = coloursIn(LIGHT_CSS);
const LOOKS = { light: LIGHT, dark: { ...LIGHT, ...coloursIn(DARK_CSS) } };

const LOOK = Object.keys(LOOKS) as (keyof typeof LOOKS)[];
const EYE = Object.keys(EYES);

describe.each(LOOK)("%s", (look) => {
  const colour = (token: string): string => LOOKS[look][token] ?? `no token ${token}`;

  test("every text stands out from what it stands on", () => {
    expect(tooFaint(pairsIn(TEXT), 4.5)).toEqual([]);
  });

  test("every sign and every edge stands out", () => {
    expect(tooFaint(SIGNS, 3)).toEqual([]);
  });

  test("the time stands out in each of its states", () => {
    const pairs = TIMES.map((time): Pair => [time, "surface"]);
    expect(tooFaint(pairs, TIME_CONTRAST)).toEqual([]);
  });

  test("one's own turn is the loudest cue", () => {
    const loudness = CUES.map((cue) => contrast(colour(cue), colour("surface")));
    expect(Math.max(...loudness)).toBe(loudness.at(-1));
    expect(loudness.at(-1)).toBeGreaterThan(3 * Math.max(...loudness.slice(0, -1)));
  });

  test.each(EYE)("the three states of the time differ for %s sight", (eye) => {
    expect(tooAlike(TIMES, eye, TIME_DISTANCE)).toEqual([]);
  });

  test.each(EYE)("the four cues and the short pause differ for %s sight", (eye) => {
    expect(tooAlike(CUES, eye, CUE_DISTANCE)).toEqual([]);
  });

  function tooFaint(pairs: readonly Pair[], least: number): readonly string[] {
    return pairs
      .map(([ink, ground]) => ({ ink, ground, found: contrast(colour(ink), colour(ground)) }))
      .filter(({ found }) => found < least)
      .map(({ ink, ground, found }) => `${ink} on ${ground}: ${found.toFixed(2)}`);
  }

  function tooAlike(tokens: readonly string[], eye: string, least: number): readonly string[] {
    const matrix = EYES[eye];
    if (matrix === undefined) throw new Error(`no eye ${eye}`);
    return tokens
      .flatMap((one, at) => tokens.slice(at + 1).map((other) => [one, other] as const))
      .map(([one, other]) => ({ one, other, found: distance(colour(one), colour(other), matrix) }))
      .filter(({ found }) => found < least)
      .map(({ one, other, found }) => `${one} and ${other}: ${found.toFixed(1)}`);
  }
});

test("the distances are those of the published figures", () => {
  const wong = ["#0072b2", "#e69f00", "#d55e00"] as const;
  const lowest = Object.values(EYES).flatMap((eye) => [
    distance(wong[0], wong[1], eye),
    distance(wong[0], wong[2], eye),
    distance(wong[1], wong[2], eye),
  ]);
  expect(Math.min(...lowest)).toBeCloseTo(12.5, 1);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

test("dark has a colour of its own for every token of light", () => {
  expect(Object.keys(coloursIn(DARK_CSS))).toEqual(Object.keys(LIGHT));
});

test("every colour of a text is compared here with what it stands on", () => {
  const inks = STYLES.flatMap((css) => matches(css, /[^-]color: var\(--([\w-]+)\)/gu));
  expect(inks.filter((ink) => !(ink in TEXT))).toEqual([]);
  expect(Object.keys(TEXT).filter((ink) => !inks.includes(ink))).toEqual([]);
});

test("a rule that sets text and ground sets a pair that is compared here", () => {
  const pairs = STYLES.flatMap((css) => matches(css, /\{([^{}]*)\}/gu)).flatMap((rule) => {
    const [ink] = matches(rule, /(?:^|[^-])color: var\(--([\w-]+)\)/gu);
    const [ground] = matches(rule, /background: var\(--([\w-]+)\)/gu);
    return ink === undefined || ground === undefined ? [] : [[ink, ground] as const];
  });
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(([ink, ground]) => !isCompared(ink, ground))).toEqual([]);
});

test("every token is used, no colour stands outside the tokens, and each that is used exists", () => {
  const used = STYLES.flatMap((css) => matches(css, /var\(--([\w-]+)\)/gu));
  const known = matches(LIGHT_CSS, /--([\w-]+):/gu);
  expect(known.filter((token) => !used.includes(token))).toEqual([]);
  expect(used.filter((token) => !known.includes(token))).toEqual([]);
  const modules = STYLES.filter((css) => css !== TOKENS);
  expect(modules.flatMap((css) => matches(css, /(#[0-9a-f]{3,8})\b/giu))).toEqual([]);
});

function isCompared(ink: string, ground: string): boolean {
  return pairsIn(TEXT).some(([one, other]) => one === ink && other === ground);
}

function pairsIn(table: Readonly<Record<string, readonly string[]>>): readonly Pair[] {
  return Object.entries(table).flatMap(([ink, grounds]) =>
    grounds.map((ground): Pair => [ink, ground]),
  );
}

function coloursIn(css: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [, token = "", colour = ""] of css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)) {
    found.set(token, colour);
  }
  return Object.fromEntries(found);
}

function matches(css: string, pattern: RegExp): readonly string[] {
  return Array.from(css.matchAll(pattern), ([, found = ""]) => found);
}
