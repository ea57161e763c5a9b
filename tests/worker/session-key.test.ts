import { expect, test } from "vitest";
import { retentionOf } from "../../worker/session-key.ts";

const HOUR = 3_600_000;

test.each<[string | undefined, number]>([
  [undefined, 24],
  ["", 24],
  [" ", 24],
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
])("[S5] a setting of %j keeps a closed session for %d hours", (setting, hours) => {
  expect(retentionOf(setting)).toBe(hours * HOUR);
});
