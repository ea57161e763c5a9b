import { describe, expect, test } from "vitest";
import {
  addSeat,
  changeSeat,
  isHeard,
  meetingOf,
  nextName,
  removeSeat,
} from "../../client/simulator/meeting.ts";
import { shownAfter, shownBy } from "../../client/simulator/indicators.ts";
import { zoomEvents } from "../../client/simulator/zoom-events.ts";
import { FIVE, seatOf } from "../support/simulated-five.ts";

describe("the people of a simulated meeting", () => {
  test("it opens with five people, of whom the first is host", () => {
    expect(FIVE.seats.map(({ name, role }) => [name, role])).toEqual([
      ["Ann", "host"],
      ["Ben", "participant"],
      ["Cem", "participant"],
      ["Dora", "participant"],
      ["Eva", "participant"],
    ]);
  });

  test("a link may ask for any number, all with names and origins of their own", () => {
    const { seats } = meetingOf("m-1", 30);
    expect(seats.at(-1)?.name).toBe("Person 30");
    expect(new Set(seats.map(({ slug }) => slug)).size).toBe(30);
    expect(seats.every(({ slug }) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug))).toBe(true);
  });

  test.each([
    ["Ann", "ann-2"],
    ["Gül Şahin", "gul-sahin"],
    ["  !! ", "person"],
    ["Ævar", "var"],
    ["x".repeat(90), "x".repeat(40)],
  ])("%s sits on %s", (name, slug) => {
    expect(addSeat(FIVE, name).seats.at(-1)?.slug).toBe(slug);
  });

  test("who goes leaves all others as they are, and the name is free again", () => {
    const without = removeSeat(FIVE, "cem");
    expect(without.seats).toEqual(FIVE.seats.filter(({ slug }) => slug !== "cem"));
    expect(nextName(FIVE)).toBe("Finn");
    expect(nextName(without)).toBe("Cem");
  });

  test("a change is one person's, and the others stay the same objects", () => {
    const changed = changeSeat(FIVE, "ben", { microphone: false });
    expect(changed.seats[0]).toBe(FIVE.seats[0]);
    expect(seatOf(changed, "ben").microphone).toBe(false);
  });

  test("only who talks with the microphone on is heard", () => {
    const ben = seatOf(FIVE, "ben");
    expect(isHeard({ ...ben, isTalking: true })).toBe(true);
    expect(isHeard({ ...ben, isTalking: true, microphone: false })).toBe(false);
    expect(isHeard(ben)).toBe(false);
  });
});

describe("what Zoom tells a panel", () => {
  const ben = seatOf(FIVE, "ben");
  const AT = 1_795_000_000_900;
  const timestamp = 1_795_000_000;

  test.each([
    ["nothing", ben, { load: 1, line: { isCut: true, delay: 0 } }, []],
    [
      "its microphone",
      ben,
      { microphone: false },
      [{ name: "onMyMediaChange", data: { media: { audio: { state: false } }, timestamp } }],
    ],
    [
      "its role",
      ben,
      { role: "coHost" },
      [
        {
          name: "onMyUserContextChange",
          data: { role: "coHost", screenName: "Ben", timestamp },
        },
      ],
    ],
    [
      "that its person is heard",
      ben,
      { isTalking: true },
      [{ name: "onMyActiveSpeakerChange", data: { status: "started", timestamp } }],
    ],
    ["nothing of a silent talker", { ...ben, microphone: false }, { isTalking: true }, []],
    ["nothing of a guest's voice", { ...ben, role: "guest" }, { isTalking: true }, []],
  ] as const)("%s", (_what, before, changes, events) => {
    expect(zoomEvents(before, { ...before, ...changes }, AT)).toEqual(events);
  });

  test("a mute while talking is two events", () => {
    const talking = { ...ben, isTalking: true };
    const names = zoomEvents(talking, { ...talking, microphone: false }, AT).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["onMyMediaChange", "onMyActiveSpeakerChange"]);
  });
});

describe("what the whole meeting is shown", () => {
  const timer = { action: "start", direction: "down", start: 60_000 };
  const first = shownAfter({}, "ben", { text: "Explore", timer }, 1_000);

  test("what is left out stays as it was, until it is taken away", () => {
    expect(first).toEqual({ ben: { text: "Explore", endsAt: 61_000 } });
    expect(shownAfter(first, "ben", { text: "Pause" }, 2_000)).toEqual({
      ben: { text: "Pause", endsAt: 61_000 },
    });
    expect(shownAfter(first, "ben", undefined, 2_000)).toEqual({});
  });

  test("each person shows their own, and it goes with them", () => {
    const both = shownAfter(first, "cem", { text: "Explore" }, 1_000);
    expect(Object.keys(both)).toEqual(["ben", "cem"]);
    expect(shownAfter(both, "cem", undefined, 1_000)).toEqual(first);
    expect(Object.keys(shownBy(both, ["cem"]))).toEqual(["cem"]);
  });

  test.each([{}, { timer: null }, { timer: {} }, { timer: { start: "1" } }])(
    "options of %j count nothing down",
    (options) => {
      expect(shownAfter({}, "ben", options, 0)).toEqual({ ben: { text: "" } });
    },
  );
});
