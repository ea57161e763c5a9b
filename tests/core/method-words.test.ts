import { describe, expect, test } from "vitest";
import { LANGUAGE_NAMES } from "../../client/text/languages.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import { cueText, openingLine } from "../../core/methods/method-text.ts";
import { ROLES, type CueRole } from "../../core/methods/method.ts";
import { WORDS, phaseWordsOf, wordsIn, wordsOf } from "../support/method-words.ts";

const EVERYBODY: readonly CueRole[] = [...ROLES, "member"];

const PHASES = Object.values(METHODS).flatMap(({ id: method, phases }) =>
  phases.map(({ id: phase }) => ({ method, phase })),
);

const IN = await Promise.all(
  LANGUAGE_NAMES.map(async ([code, name]) => [name, code, await wordsIn(code)] as const),
);

/** The methods that are also called otherwise, each with its other name. */
const ALIASES = {
  en: {
    "chair-eight": ["Balint method for intervision"],
    gossip: ["Reflecting team"],
    "solution-focused": ["Solution-focused reflecting team"],
    balint: ["Classic Balint group"],
  },
  nl: {
    "chair-eight": ["Balintmethode voor intervisie"],
    gossip: ["Reflecting team"],
    "solution-focused": ["Oplossingsgericht reflecting team"],
    balint: ["Klassieke balintgroep"],
  },
  de: {
    "chair-eight": ["Balint-Methode für Intervision"],
    gossip: ["Reflecting Team"],
    "solution-focused": ["Lösungsfokussiertes Reflecting Team"],
    balint: ["Klassische Balintgruppe"],
  },
} as const;

describe.each(IN)("[M9] in %s", (_, code, words) => {
  test.each(PHASES)(
    "[M9] in every part of $phase of $method each role reads a cue of its own",
    (at) => {
      const phase = phaseWordsOf(at.method, at.phase, words);
      phase.parts.forEach((_part, part) => {
        const cues = EVERYBODY.map((role) => cueText(phase, part, role));
        expect(new Set(cues).size).toBe(EVERYBODY.length);
      });
    },
  );

  test.each(PHASES)("[M9] nothing is left unsaid of $phase of $method", (at) => {
    const { name, purpose, opens, closes, cues, endsWhen, drift, parts, writes } = phaseWordsOf(
      at.method,
      at.phase,
      words,
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
    const { parts, cues } = phaseWordsOf(at.method, at.phase, words);
    for (const part of parts) {
      for (const role of EVERYBODY) expect(part.cues?.[role]).not.toBe(cues[role]);
    }
  });

  test.each(PHASES)("[M9] the chair has a line to open every part of $phase of $method", (at) => {
    const phase = phaseWordsOf(at.method, at.phase, words);
    const lines = phase.parts.map((_part, part) => openingLine(phase, part));
    expect(lines.filter((line) => line === undefined)).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each(PHASES)("[M9] $phase of $method has two lines against drifting or more", (at) => {
    const { drift } = phaseWordsOf(at.method, at.phase, words);
    expect(drift.length).toBeGreaterThanOrEqual(2);
  });

  test.each(Object.keys(METHODS))("[M9] no word of %s is loud, or left half done", (method) => {
    const text = JSON.stringify(wordsOf(method, words));
    expect(text).not.toMatch(/!|TODO|\bTBD\b|\?\?/u);
    expect(text).not.toMatch(/ {2}|" | "/u);
  });

  test.each(Object.keys(METHODS))("[M9] the phases of %s have names of their own", (method) => {
    const names = Object.values(wordsOf(method, words).phases).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(Object.keys(METHODS))(
    "[M9] %s has words in the same places as in English",
    (method) => {
      expect(placesOf(wordsOf(method, words))).toEqual(placesOf(wordsOf(method)));
    },
  );

  test("[M9] methods that share a name with another say so in what else they are called", () => {
    const called = Object.keys(METHODS).map((id) => [id, wordsOf(id, words).aliases] as const);
    const aliases = Object.fromEntries(called.filter(([, names]) => names !== undefined));
    expect(aliases).toEqual(ALIASES[code]);
  });
});

test("[M9] no two languages share the words of a phase", () => {
  for (const { method, phase } of PHASES) {
    const said = IN.map(([, , words]) => phaseWordsOf(method, phase, words).opens);
    expect(new Set(said).size).toBe(IN.length);
  }
  expect(wordsOf("gossip")).toBe(WORDS.gossip);
});

/** Where in a text there are words, whatever they say. */
function placesOf(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([place, inner]) => [place, placesOf(inner)] as const),
  );
}
