import { expect, test } from "vitest";
import { startOn } from "../../client/panel/group/next-start.ts";

const DAY = 24 * 60 * 60_000;

test("[E13] the next session is on its day at the hour of the last, as clocks on a wall show it", () => {
  for (let days = 0; days < 400; days += 7) {
    const usual = new Date(2026, 9, 20, 16, 2).getTime();
    const at = new Date(startOn(usual + days * DAY, usual));
    const day = new Date(usual + days * DAY);
    expect([at.toDateString(), at.getHours(), at.getMinutes()]).toEqual([
      day.toDateString(),
      16,
      0,
    ]);
  }
});

test("[E13] nobody begins on the minute", () => {
  const day = new Date(2026, 9, 20, 12).getTime();
  const hours = [58, 3, 0].map((minute) => new Date(2026, 8, 1, 9, minute).getTime());
  expect(hours.map((usual) => new Date(startOn(day, usual)).toTimeString().slice(0, 5))).toEqual([
    "10:00",
    "09:05",
    "09:00",
  ]);
});
