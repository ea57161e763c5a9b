import fc from "fast-check";
import { expect, test } from "vitest";
import { Allowance } from "../../worker/limits.ts";

const RATE = { burst: 4, perSecond: 2 };

/** How many of so many frames at these instants are allowed. */
function taken(instants: readonly number[]): number {
  const allowance = new Allowance(RATE, 0);
  return instants.filter((at) => allowance.take(at)).length;
}

test.each([
  ["a burst at once, and no more", [0, 0, 0, 0, 0, 0], 4],
  ["one more after half a second", [0, 0, 0, 0, 500, 500], 5],
  ["nothing more just before that", [0, 0, 0, 0, 499], 4],
  [
    "a burst again after two seconds, and no more",
    [0, 0, 0, 0, 9_000, 9_000, 9_000, 9_000, 9_000],
    8,
  ],
  ["the steady rate for ever", Array.from({ length: 100 }, (_, second) => second * 500), 100],
  ["nothing more because the clock went back", [9_000, 9_000, 9_000, 9_000, 0, 0], 4],
])("[L13] an allowance lets through %s", (_, instants, allowed) => {
  expect(taken(instants)).toBe(allowed);
});

test("[L13] in no stretch of time are there more frames than the burst and the rate allow", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 200 }), (gaps) => {
      let at = 0;
      const instants = gaps.map((gap) => (at += gap));
      expect(taken(instants)).toBeLessThanOrEqual(RATE.burst + (at / 1000) * RATE.perSecond);
    }),
    { numRuns: 1_000 },
  );
});
