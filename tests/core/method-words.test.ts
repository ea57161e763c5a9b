import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { cueText, openingLine } from "../../core/methods/method-text.ts";
import { ROLES, type CueRole } from "../../core/methods/method.ts";
import { phaseWordsOf, wordsOf } from "../support/method-words.ts";

const EVERYBODY: readonly CueRole[] = [...ROLES, "member"];

const PHASES = Object.values(METHODS).flatMap(({ id: method, phases }) =>
  phases.map(({ id: phase }) => ({ method, phase })),
);

test.each(PHASES)(
  "[M9] in every part of $phase of $method each role reads a cue of its own",
  (at) => {
    const words = phaseWordsOf(at.method, at.phase);
    words.parts.forEach((_, part) => {
      const cues = EVERYBODY.map((role) => cueText(words, part, role));
      expect(new Set(cues).size).toBe(EVERYBODY.length);
    });
  },
);

test.each(PHASES)("[M9] nothing is left unsaid of $phase of $method", (at) => {
  const { name, purpose, opens, closes, cues, endsWhen, drift, parts, writes } = phaseWordsOf(
    at.method,
    at.phase,
  );
  const lines = [
    ...[name, purpose, opens, closes, endsWhen, ...Object.values(cues), ...Object.values(writes)],
    ...drift.flatMap(({ sign, say }) => [sign, say]),
    ...parts.map(({ what }) => what),
  ];
  expect(lines.filter((line) => line.trim() === "")).toEqual([]);
  expect(Object.keys(cues).toSorted()).toEqual(EVERYBODY.toSorted());
});

test.each(PHASES)("[M9] a part of $phase of $method says only what its phase does not", (at) => {
  const { parts, cues } = phaseWordsOf(at.method, at.phase);
  for (const part of parts) {
    for (const role of EVERYBODY) expect(part.cues?.[role]).not.toBe(cues[role]);
  }
});

test.each(PHASES)("[M9] the chair has a line to open every part of $phase of $method", (at) => {
  const words = phaseWordsOf(at.method, at.phase);
  const lines = words.parts.map((_, part) => openingLine(words, part));
  expect(lines.filter((line) => line === undefined)).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
});

test.each(PHASES)("[M9] $phase of $method has two lines against drifting or more", (at) => {
  expect(phaseWordsOf(at.method, at.phase).drift.length).toBeGreaterThanOrEqual(2);
});

test.each(Object.keys(METHODS))("[M9] no word of %s is loud, or left half done", (method) => {
  const words = JSON.stringify(wordsOf(method));
  expect(words).not.toMatch(/!|TODO|\bTBD\b|\?\?/u);
  expect(words).not.toMatch(/ {2}|" | "/u);
});

test.each(Object.keys(METHODS))("[M9] the phases of %s have names of their own", (method) => {
  const names = Object.values(wordsOf(method).phases).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("[M9] methods that share a name with another say so in what else they are called", () => {
  const called = Object.keys(METHODS).map((id) => [id, wordsOf(id).aliases] as const);
  const aliases = Object.fromEntries(called.filter(([, names]) => names !== undefined));
  expect(aliases).toEqual({
    "chair-eight": ["Balint method for intervision"],
    gossip: ["Reflecting team"],
    "solution-focused": ["Solution-focused reflecting team"],
    balint: ["Classic Balint group"],
  });
});
