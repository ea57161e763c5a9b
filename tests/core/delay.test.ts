import { expect, test } from "vitest";
import type { Duration, PersonId } from "../../core/ids.ts";
import { MINUTE } from "../../core/methods/plan.ts";
import { expectedEnd } from "../../core/session/clock.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { started, type Scene } from "../support/scene.ts";

const SECOND = 1_000;

/** By how much the session would end after its time, in seconds. */
function late(scene: Scene): Duration {
  const { plan, stage, plannedEnd } = scene.running;
  return (expectedEnd(plan, stage, scene.at) - plannedEnd) / SECOND;
}

const begun = started().does(cem, "begin");

test("[C9] a session that keeps its agenda is not late, however much of it is over", () => {
  expect(late(begun)).toBe(0);
  expect(late(begun.later(30 * SECOND))).toBe(0);
});

test("[C9] reading the opening line, overtime and a pause make it late", () => {
  const waiting = started();
  expect(late(waiting)).toBe(20);
  expect(late(waiting.later(20 * SECOND))).toBe(20);
  const { lasts = 0 } = begun.running.plan.phases[0]?.parts[0] ?? {};
  expect(late(begun.later(lasts + 4 * MINUTE))).toBe(240);
  const paused = begun.does(dora, "pause");
  expect(late(paused.later(3 * MINUTE))).toBe(180);
  expect(
    late(
      paused
        .later(3 * MINUTE)
        .does(dora, "resume")
        .later(MINUTE),
    ),
  ).toBe(180);
});

test("[C9] more time makes it late, and ending a part early brings it back", () => {
  const longer = begun.does(dora, { type: "extend", minutes: 2 });
  expect(late(longer)).toBe(120);
  const { lasts = 0 } = begun.running.plan.phases[0]?.parts[0] ?? {};
  const early = longer.later(MINUTE).does(cem, "endPart", "begin");
  expect(late(early)).toBe((MINUTE - lasts) / SECOND);
});

test.each<[string, PersonId, boolean]>([
  ["the chair", cem, true],
  ["the timekeeper", dora, true],
  ["a member", ann, false],
  ["the case giver", ben, false],
  ["the note-taker", eva, false],
])("[C9] when it would end is known to %s: %#", (_who, person, isKnown) => {
  expect(begun.sees(person).plannedEnd !== undefined).toBe(isKnown);
});
