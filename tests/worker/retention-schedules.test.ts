import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Instant } from "../../core/ids.ts";
import { ErasureRun, type ErasurePlan } from "../support/erasure-run.ts";
import { HeldEvening } from "../support/held-evening.ts";
import { RUNTIME_GLOBALS } from "../support/objects.ts";
import { EVERY_METHOD } from "../support/party.ts";
import { RetentionRun, type RetentionPlan } from "../support/retention-run.ts";
import { SCHEDULES } from "../support/schedules.ts";

/** An evening with its door and its objects takes longer than a schedule of the room alone. */
const RUNS = SCHEDULES / 2;
const ERASURES = SCHEDULES / 20;

const held = new Map<string, HeldEvening>();

function setTime(at: Instant): void {
  vi.setSystemTime(at);
}

function enterRuntime(): void {
  for (const [name, value] of Object.entries(RUNTIME_GLOBALS)) vi.stubGlobal(name, value);
  vi.useFakeTimers({ toFake: ["Date"] });
}

function leaveRuntime(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

beforeEach(enterRuntime);
afterEach(leaveRuntime);

async function heldBy(method: string): Promise<HeldEvening> {
  const one = held.get(method) ?? (await HeldEvening.hold(method, setTime));
  held.set(method, one);
  return one;
}

const plans: fc.Arbitrary<RetentionPlan> = fc.record({
  seed: fc.nat(),
  method: fc.constantFrom(...EVERY_METHOD),
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

test("[S5, S7, S8] whatever is written is sealed, and gone once when it is due: however late the alarm, whoever dies, no late panel finds it or makes it anew", async () => {
  const total = { deaths: 0, late: 0, codes: 0, grouped: 0, dumps: 0, kept: 0 };
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const run = new RetentionRun(plan, setTime);
      await run.play(await heldBy(plan.method));
      for (const what of Object.keys(total) as (keyof typeof total)[])
        total[what] += run.count[what];
      expect(run.faults).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  // It has tested something.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(0);
});

const erasures: fc.Arbitrary<ErasurePlan> = fc.record({
  seed: fc.nat(),
  method: fc.constantFrom(...EVERY_METHOD),
  before: fc.nat(100).map((percent) => percent / 100),
  who: fc.nat(2),
  isClosed: fc.boolean(),
});

/** Whoever took notes had changed a line of the one who erases: it goes too. */
const CHANGED_BY_ANOTHER: ErasurePlan = {
  seed: 136_826_871,
  method: "incident",
  before: 0.9,
  who: 2,
  isClosed: false,
};

test("[S20, D17] whoever erases their words leaves none of them in log, views, minutes, takeaways or groups; all else replays as it was, and goes on", async () => {
  const total = { erased: 0, codes: 0, closed: 0, members: 0 };
  await fc.assert(
    fc.asyncProperty(erasures, async (plan) => {
      const run = new ErasureRun(plan, setTime);
      await run.play(await heldBy(plan.method));
      for (const what of Object.keys(total) as (keyof typeof total)[])
        total[what] += run.count[what];
      expect(run.faults).toEqual([]);
    }),
    { numRuns: ERASURES, examples: [[CHANGED_BY_ANOTHER]] },
  );
  // It has tested something.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(0);
});
