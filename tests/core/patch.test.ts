import fc from "fast-check";
import { expect, test } from "vitest";
import {
  apply,
  canonical,
  diff,
  hashOf,
  type Json,
  type JsonRecord,
} from "../../core/protocol/patch.ts";
import { CROWD, play, scripts } from "../support/play.ts";

const odd = fc.constantFrom("__proto__", "constructor", "toString", "", "0", "10", "a", "b", "c");

/** Plain JSON without null, of few keys so that two values share some. */
const { record } = fc.letrec<{ readonly value: Json; readonly record: JsonRecord }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.boolean(),
    fc.integer({ min: 0, max: 3 }),
    fc.string({ maxLength: 3, unit: "binary" }),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("record"),
  ),
  record: fc.dictionary(odd, tie("value"), { maxKeys: 5, noNullPrototype: true }),
}));

/** Equal down to own keys: a key named `__proto__` counts as any other. */
function same(one: object, other: object): boolean {
  return JSON.stringify(entries(one)) === JSON.stringify(entries(other));
}

function entries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entries);
  if (typeof value !== "object" || value === null) return value;
  const sorted = Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return { of: sorted.map(([key, inner]) => [key, entries(inner)]) };
}

test("[W1] a patch makes the one value of the other, whatever the keys", () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      const patch = diff(before, after) ?? {};
      // As it travels: what JSON cannot say must not be needed.
      const travelled = JSON.parse(JSON.stringify(patch)) as typeof patch;
      expect(same(apply(before, travelled), after)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test("[W1] a patch between any two views of a session makes the one of the other", () => {
  fc.assert(
    fc.property(scripts(20), (script) => {
      const views = CROWD.map((person) => play({ ...script, picks: [] }).sees(person));
      const later = play(script);
      views.forEach((view, index) => {
        const after = later.sees(CROWD[(index + 1) % CROWD.length] ?? view.you);
        expect(apply(view, diff(view, after) ?? {})).toEqual(after);
        expect(hashOf(apply(view, diff(view, after) ?? {}))).toBe(hashOf(after));
      });
    }),
    { numRuns: 300 },
  );
}, 60_000);

test.each<[JsonRecord, JsonRecord, object | undefined]>([
  [{ a: 1 }, { a: 1 }, undefined],
  [{ a: 1 }, { a: 2 }, { a: 2 }],
  [{ a: 1, b: 1 }, { b: 1 }, { a: null }],
  [{ a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, { a: { b: 2 } }],
  [{ a: { b: 1 } }, { a: {} }, { a: { b: null } }],
  [{ a: [1, 2] }, { a: [1, 2, 3] }, { a: [1, 2, 3] }],
  [{ a: [1] }, { a: { 0: 1 } }, { a: { 0: 1 } }],
  [{ a: "x" }, { a: {} }, { a: {} }],
  [{}, { a: {} }, { a: {} }],
  [{ a: { b: 1 } }, { a: [] }, { a: [] }],
])("[W1] the patch from %j to %j is %j", (before, after, patch) => {
  expect(diff(before, after)).toEqual(patch);
  expect(apply(before, diff(before, after) ?? {})).toEqual(after);
});

test("[W1] a patch reaches no prototype", () => {
  const patched = apply({}, JSON.parse('{"__proto__":{"isChair":true}}') as JsonRecord);
  expect("isChair" in {}).toBe(false);
  expect(Object.keys(patched)).toEqual(["__proto__"]);
});

test("[W1] neither value is changed by a patch", () => {
  const before = { a: { b: 1 }, c: [1] };
  const after = { a: { b: 2 }, d: { e: 1 } };
  apply(before, diff(before, after) ?? {});
  expect([before, after]).toEqual([
    { a: { b: 1 }, c: [1] },
    { a: { b: 2 }, d: { e: 1 } },
  ]);
});

/** The same value with the keys of every record turned round. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => turned(item));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value as JsonRecord)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test("[W2] equal values have no difference and one hash, however their keys are ordered", () => {
  fc.assert(
    fc.property(record, (value) => {
      const other = turned(value) as JsonRecord;
      expect(diff(value, other)).toBeUndefined();
      expect(hashOf(other)).toBe(hashOf(value));
      expect(hashOf(value)).toMatch(/^[0-9a-f]{16}$/u);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test("[W2] different values have different hashes", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(record, (value) => {
      const text = canonical(value);
      const known = seen.get(hashOf(value)) ?? text;
      seen.set(hashOf(value), text);
      expect(known).toBe(text);
    }),
    { numRuns: 10_000 },
  );
  expect(seen.size).toBeGreaterThan(1_000);
}, 60_000);
