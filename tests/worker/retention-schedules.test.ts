import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Instant } from "../../core/ids.ts";
import { METHODS } from "../../core/methods/catalogue.ts";
import { RUNTIME_GLOBALS } from "../support/objects.ts";
import { SCHEDULES } from "../support/schedules.ts";
import {
  heldEvening,
  RetentionRun,
  type HeldEvening,
  type RetentionPlan,
} from "../support/retention-run.ts";

/** An evening with its door and its objects takes longer than a schedule of the room alone. */
const RUNS = SCHEDULES / 2;

/** Where Node is not as Cloudflare's runtime. */
beforeEach(() => {
  for (const [name, value] of Object.entries(RUNTIME_GLOBALS)) vi.stubGlobal(name, value);
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const plans: fc.Arbitrary<RetentionPlan> = fc.record({
  seed: fc.nat(),
  method: fc.constantFrom(...Object.keys(METHODS)),
  before: fc.oneof(
    { weight: 9, arbitrary: fc.nat(100).map((percent) => percent / 100) },
    fc.constant(undefined),
  ),
  keep: fc.constantFrom("end", "day", "week", undefined),
  end: fc.oneof(
    { weight: 3, arbitrary: fc.constant("close" as const) },
    fc.constantFrom("away", "another"),
  ),
  alarm: fc.constantFrom("inTime", "late", "twice", "lost"),
  deaths: fc.array(fc.nat(20), { maxLength: 3 }),
});

function setTime(at: Instant): void {
  vi.setSystemTime(at);
}

test("[S5, S7, S8] whatever is written is sealed, and gone once when it is due: however late the alarm, whoever dies, no late panel finds it or makes it anew", async () => {
  const held = new Map<string, HeldEvening>();
  for (const method of Object.keys(METHODS)) held.set(method, await heldEvening(method, setTime));
  const total = { deaths: 0, late: 0, codes: 0, grouped: 0, dumps: 0, kept: 0 };
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const run = new RetentionRun(plan, setTime);
      await run.play(held.get(plan.method) as HeldEvening);
      for (const what of Object.keys(total) as (keyof typeof total)[])
        total[what] += run.count[what];
      expect(run.faults).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  // It has tested something.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(0);
});
