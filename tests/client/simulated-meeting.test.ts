import { describe, expect, test } from "vitest";
import {
  addSeat,
  changeSeat,
  isHeard,
  meetingOf,
  nextName,
  removeSeat,
  type Meeting,
  type Seat,
  type SeatRole,
} from "../../client/simulator/meeting.ts";
import { shownAfter, shownBy } from "../../client/simulator/indicators.ts";
import { zoomAnswer, type ZoomAnswer } from "../../client/simulator/zoom-answer.ts";
import { zoomEvents } from "../../client/simulator/zoom-events.ts";

const MEETING = meetingOf("m-1", 5);

function seatOf(meeting: Meeting, slug: string): Seat {
  const seat = meeting.seats.find((one) => one.slug === slug);
  if (seat === undefined) throw new Error(`nobody sits on ${slug}`);
  return seat;
}

/** What Zoom answers to Ben, who has this role. */
function answerTo(role: SeatRole, api: string, data?: unknown): ZoomAnswer {
  const meeting = changeSeat(MEETING, "ben", { role });
  return zoomAnswer(meeting, seatOf(meeting, "ben"), api, data);
}

describe("the people of a simulated meeting", () => {
  test("it opens with five people, of whom the first is host", () => {
    expect(MEETING.seats.map(({ name, role }) => [name, role])).toEqual([
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
    expect(addSeat(MEETING, name).seats.at(-1)?.slug).toBe(slug);
  });

  test("who goes leaves all others as they are, and the name is free again", () => {
    const without = removeSeat(MEETING, "cem");
    expect(without.seats).toEqual(MEETING.seats.filter(({ slug }) => slug !== "cem"));
    expect(nextName(MEETING)).toBe("Finn");
    expect(nextName(without)).toBe("Cem");
  });

  test("a change is one person's, and the others stay the same objects", () => {
    const changed = changeSeat(MEETING, "ben", { microphone: false });
    expect(changed.seats[0]).toBe(MEETING.seats[0]);
    expect(seatOf(changed, "ben").microphone).toBe(false);
  });

  test("only who talks with the microphone on is heard", () => {
    const ben = seatOf(MEETING, "ben");
    expect(isHeard({ ...ben, isTalking: true })).toBe(true);
    expect(isHeard({ ...ben, isTalking: true, microphone: false })).toBe(false);
    expect(isHeard(ben)).toBe(false);
  });
});

describe("what Zoom answers", () => {
  // Rows of the API table in the Zoom facts, by who may call.
  const everybody = ["host", "coHost", "participant", "guest"] as const;
  const members = ["host", "coHost", "participant"] as const;
  const hosts = ["host", "coHost"] as const;

  test.each([
    ["config", everybody],
    ["getSupportedJsApis", everybody],
    ["getRunningContext", everybody],
    ["getUserContext", everybody],
    ["getMeetingUUID", everybody],
    ["getAppContext", everybody],
    ["openUrl", everybody],
    ["showNotification", everybody],
    ["setDynamicIndicator", everybody],
    ["removeDynamicIndicator", everybody],
    ["sendMessageToChat", everybody],
    ["getAudioState", members],
    ["setAudioState", members],
    ["getMeetingContext", hosts],
    ["getMeetingParticipants", hosts],
    ["toggleParticipantMediaAudio", hosts],
    ["promptAuthorize", everybody],
    ["sendAppInvitation", hosts],
    ["sendAppInvitationToAllParticipants", members],
    ["getRecordingContext", hosts],
  ])("%s is for the roles of its row, and 80012 for the others", (api, may) => {
    for (const role of everybody) {
      const answer = answerTo(role, api, { audio: false });
      const refused = "errorCode" in answer ? answer.errorCode : undefined;
      expect(refused).toBe(may.some((one) => one === role) ? undefined : "80012");
    }
  });

  test.each(["sing", "__proto__", "constructor", ""])("%j is no call", (api) => {
    expect(answerTo("host", api)).toMatchObject({ errorCode: "10000" });
  });

  test("config names the client, without which the SDK refuses every later call", () => {
    const answer = answerTo("participant", "config", {
      js_api_lists: ["getUserContext", "onMyMediaChange", "drawImage"],
    });
    expect(answer).toMatchObject({
      result: {
        clientVersion: "6.6.0",
        unsupportedApis: ["drawImage"],
        runningContext: "inMeeting",
        media: { audio: { state: true } },
      },
    });
  });

  test("actions and the running context are bare words, as the SDK wants them", () => {
    expect(answerTo("host", "getRunningContext")).toEqual({ result: "inMeeting" });
    expect(answerTo("host", "setAudioState", { audio: false })).toEqual({
      result: "Success",
      effect: { microphone: false },
    });
  });

  test("a context carries who and where, and a guest's carries no account", () => {
    expect(answerTo("coHost", "getAppContext")).toEqual({
      seal: {
        typ: "meeting",
        mid: "/simulated+m-1==",
        attendrole: "co-host",
        uid: "m-1:ben",
        iid: "m-1:ben",
      },
    });
    const guest = answerTo("guest", "getAppContext");
    expect("seal" in guest && guest.seal).not.toHaveProperty("uid");
  });

  test("each source has its own word for a role", () => {
    expect(answerTo("coHost", "getUserContext")).toMatchObject({
      result: { role: "coHost", status: "authorized" },
    });
    expect(answerTo("guest", "getUserContext")).toMatchObject({
      result: { role: "attendee", status: "unauthenticated" },
    });
  });

  test("on demand every answer is an error", () => {
    const meeting: Meeting = { ...MEETING, manner: "errors" };
    expect(zoomAnswer(meeting, seatOf(meeting, "ann"), "getUserContext", undefined)).toEqual({
      errorCode: "10001",
      errorMessage: "Client error",
    });
  });

  test.each([undefined, null, "text", 7, []])("data of %j harms nothing", (data) => {
    expect(answerTo("host", "openUrl", data)).toEqual({ result: "Success", effect: { open: "" } });
    expect(answerTo("host", "config", data)).toMatchObject({ result: { unsupportedApis: [] } });
  });
});

describe("what Zoom tells a panel", () => {
  const ben = seatOf(MEETING, "ben");
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

describe("muting others", () => {
  const CALL = "toggleParticipantMediaAudio";
  const LIST = { audio: false, user_UUID_list: ["UUID-cem", "UUID-nobody"] };

  test("turns those off who are meant, and with an empty list everybody but the caller", () => {
    expect(answerTo("coHost", CALL, LIST)).toMatchObject({ effect: { muted: ["cem"] } });
    expect(answerTo("host", CALL, { audio: false })).toMatchObject({
      effect: { muted: ["ann", "cem", "dora", "eva"] },
    });
  });

  test.each([
    ["turning somebody on", { ...LIST, audio: true }, "10017"],
    ["nothing said of on or off", { user_UUID_list: ["UUID-cem"] }, "10017"],
    [
      "more than ten",
      { audio: false, user_UUID_list: Array.from({ length: 11 }, String) },
      "10107",
    ],
    ["oneself", { audio: false, user_UUID_list: ["UUID-ben"] }, "10108"],
  ])("%s is refused", (_, data, errorCode) => {
    expect(answerTo("host", CALL, data)).toMatchObject({ errorCode });
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

const OUTSIDE = ["setDynamicIndicator", "removeDynamicIndicator", "sendMessageToChat"];

describe("what a client has for a panel", () => {
  const asked = ["onMyMediaChange", "onMyActiveSpeakerChange", "toggleParticipantMediaAudio"];

  function missing(changes: Partial<Seat>): unknown {
    const meeting = changeSeat(MEETING, "ben", changes);
    return zoomAnswer(meeting, seatOf(meeting, "ben"), "config", { js_api_lists: asked });
  }

  test.each<[Partial<Seat>, readonly string[]]>([
    [{ role: "coHost" }, []],
    [{ role: "coHost", device: "ios" }, ["onMyMediaChange"]],
    [{ role: "participant" }, ["toggleParticipantMediaAudio"]],
    [{ role: "guest" }, ["onMyActiveSpeakerChange", "toggleParticipantMediaAudio"]],
  ])("%j lacks %j", (changes, unsupportedApis) => {
    expect(missing(changes)).toMatchObject({ result: { unsupportedApis } });
  });

  test.each<[Partial<Seat>, readonly string[]]>([
    [{ device: "desktop" }, []],
    [{ device: "ios" }, ["sendMessageToChat"]],
    [{ role: "guest" }, []],
  ])("%j lacks %j of what the whole meeting is shown", (changes, unsupportedApis) => {
    const meeting = changeSeat(MEETING, "ben", changes);
    const names = { js_api_lists: OUTSIDE };
    expect(zoomAnswer(meeting, seatOf(meeting, "ben"), "config", names)).toMatchObject({
      result: { unsupportedApis },
    });
  });

  test.each(OUTSIDE)(
    "an old client does not know %s, and refuses a panel that asks for it",
    (api) => {
      const meeting = changeSeat(MEETING, "ben", { device: "old" });
      const ben = seatOf(meeting, "ben");
      expect(zoomAnswer(meeting, ben, api, {})).toMatchObject({ errorCode: "10000" });
      const names = { js_api_lists: ["openUrl", api] };
      expect(zoomAnswer(meeting, ben, "config", names)).toMatchObject({ errorCode: "10001" });
    },
  );

  test("iOS says nothing when the microphone changes", () => {
    const ios = { ...seatOf(MEETING, "ben"), device: "ios" } as const;
    expect(zoomEvents(ios, { ...ios, microphone: false }, 0)).toEqual([]);
  });
});
