import { expect, test } from "vitest";
import { keptFor, retentionOf } from "../../worker/session-key.ts";

const HOUR = 3_600_000;

test.each<[string | undefined, number]>([
  [undefined, 168],
  ["", 168],
  [" ", 168],
  ["24", 24],
  ["1", 1],
  ["0.5", 0.5],
  ["0", 0],
  ["168", 168],
  ["169", 168],
  ["1e99", 168],
  ["-1", 24],
  ["NaN", 24],
  ["Infinity", 24],
  ["a day", 24],
])("[S5] a setting of %j keeps a closed session for %d hours at most", (setting, hours) => {
  expect(retentionOf(setting)).toBe(hours * HOUR);
});

test.each([
  [undefined, 168, 24],
  [undefined, 8, 8],
  ["end", 168, 0],
  ["day", 168, 24],
  ["week", 168, 168],
  ["week", 24, 24],
  ["day", 0, 0],
] as const)(
  "[S5] [J7] a group that wished %j, where %d hours are allowed, keeps %d",
  (keep, longest, hours) => {
    expect(keptFor(keep, longest * HOUR)).toBe(hours * HOUR);
  },
);
