import { expect, test } from "vitest";
import { isJurisdictionSetting, namespaceIn } from "../../worker/jurisdiction.ts";
import { WatchedMeetings } from "../support/door.ts";

test("[D6] without a setting the namespace is used as it is", () => {
  const meetings = new WatchedMeetings();
  expect(namespaceIn("", meetings)).toBe(meetings);
  expect(meetings.asked).toEqual([]);
});

test.each(["eu", "fedramp", "fedramp-high", "us"])(
  "[D6] with %s the namespace is narrowed to it",
  (setting) => {
    const meetings = new WatchedMeetings();
    namespaceIn(setting, meetings).getByName("a room");
    expect(meetings.asked).toEqual([`jurisdiction ${setting}`, "a room"]);
  },
);

test.each(["EU", "europe", " eu", "undefined"])(
  "[D6] a jurisdiction nobody knows never falls back to none: %j",
  (setting) => {
    const meetings = new WatchedMeetings();
    expect(isJurisdictionSetting(setting)).toBe(false);
    expect(() => namespaceIn(setting, meetings)).toThrow("unknown JURISDICTION");
    expect(meetings.asked).toEqual([]);
  },
);
