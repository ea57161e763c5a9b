import { describe, expect, test } from "vitest";
import { barPercent, timeState } from "../../client/panel/time-state.ts";
import { clockText } from "../../client/text/times.ts";
import type { PlannedPart } from "../../core/methods/plan.ts";
import type { Clock } from "../../core/session/session.ts";

const TEN_MINUTES = 600_000;

const part: PlannedPart = { floor: "open", lasts: TEN_MINUTES };

function leaving(left: number): Clock {
  return { state: "paused", left };
}

describe("the time of a part", () => {
  test.each([
    [TEN_MINUTES, "fine"],
    [120_000, "fine"],
    [119_999, "soon"],
    [1, "soon"],
    [0, "soon"],
    [-999, "soon"],
    [-1_000, "over"],
    [-60_000, "over"],
  ])("with %i ms left it is %s", (left, state) => {
    expect(timeState(leaving(left), part, 0)).toBe(state);
  });

  test("it is over in the second in which the digits count up", () => {
    for (let left = 3_000; left > -3_000; left -= 50) {
      const isCountingUp = clockText(left).startsWith("+");
      expect(timeState(leaving(left), part, 0) === "over").toBe(isCountingUp);
    }
  });

  test("a clock that runs is read at the time of looking, and one that waits has all of it", () => {
    const clock: Clock = { state: "running", startsAt: 20_000, endsAt: 20_000 + TEN_MINUTES };
    expect(timeState(clock, part, 0)).toBe("fine");
    expect(timeState(clock, part, 20_000 + TEN_MINUTES - 1_000)).toBe("soon");
    expect(timeState(clock, part, 20_000 + TEN_MINUTES + 1_000)).toBe("over");
  });
});

describe("the bar", () => {
  test.each([
    [TEN_MINUTES, 100],
    [TEN_MINUTES / 2, 50],
    [TEN_MINUTES / 3, 33.5],
    [0, 0],
    [-60_000, 0],
    [2 * TEN_MINUTES, 100],
  ])("with %i ms left of ten minutes it is %d percent full", (left, percent) => {
    expect(barPercent(left, TEN_MINUTES)).toBe(percent);
  });
});

describe("the digits", () => {
  test.each([
    [600_000, "10:00"],
    [599_001, "10:00"],
    [599_000, "9:59"],
    [1, "0:01"],
    [0, "0:00"],
    [-1, "0:00"],
    [-1_000, "+0:01"],
    [-84_000, "+1:24"],
    [3_600_000, "60:00"],
  ])("with %i ms left they are %s", (left, digits) => {
    expect(clockText(left)).toBe(digits);
  });
});
