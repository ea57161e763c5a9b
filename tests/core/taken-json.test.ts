import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonOf } from "../../core/minutes/taken.ts";
import { hostileText } from "../support/hostile-text.ts";
import { MINUTES, minutesWith, STEP } from "../support/minutes.ts";

test("[E6] JSON says what it is and in which version, and is read as it was written", () => {
  expect(JSON.parse(jsonOf({ what: "step", steps: [STEP] }))).toEqual({
    intervision: "step",
    version: 1,
    steps: [STEP],
  });
  expect(JSON.parse(jsonOf({ what: "minutes", minutes: MINUTES }))).toEqual({
    intervision: "minutes",
    version: 1,
    minutes: MINUTES,
  });
  fc.assert(
    fc.property(hostileText, (text) => {
      const minutes = minutesWith(text);
      expect(JSON.parse(jsonOf({ what: "minutes", minutes }))).toMatchObject({ minutes });
    }),
  );
});
