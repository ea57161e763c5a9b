import { describe, expect, test } from "vitest";
import {
  changeSeat,
  type Meeting,
  type Seat,
  type SeatRole,
} from "../../client/simulator/meeting.ts";
import { zoomAnswer, type ZoomAnswer } from "../../client/simulator/zoom-answer.ts";
import { zoomEvents } from "../../client/simulator/zoom-events.ts";
import { FIVE, seatOf } from "../support/simulated-five.ts";

/** What Zoom answers to Ben, who has this role. */
function answerTo(role: SeatRole, api: string, data?: unknown): ZoomAnswer {
  const meeting = changeSeat(FIVE, "ben", { role });
  return zoomAnswer(meeting, seatOf(meeting, "ben"), api, data);
}

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
    const meeting: Meeting = { ...FIVE, manner: "errors" };
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

const OUTSIDE = ["setDynamicIndicator", "removeDynamicIndicator", "sendMessageToChat"];

describe("what a client has for a panel", () => {
  const asked = ["onMyMediaChange", "onMyActiveSpeakerChange", "toggleParticipantMediaAudio"];

  function missing(changes: Partial<Seat>): unknown {
    const meeting = changeSeat(FIVE, "ben", changes);
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
    const meeting = changeSeat(FIVE, "ben", changes);
    const names = { js_api_lists: OUTSIDE };
    expect(zoomAnswer(meeting, seatOf(meeting, "ben"), "config", names)).toMatchObject({
      result: { unsupportedApis },
    });
  });

  test.each(OUTSIDE)(
    "an old client does not know %s, and refuses a panel that asks for it",
    (api) => {
      const meeting = changeSeat(FIVE, "ben", { device: "old" });
      const ben = seatOf(meeting, "ben");
      expect(zoomAnswer(meeting, ben, api, {})).toMatchObject({ errorCode: "10000" });
      const names = { js_api_lists: ["openUrl", api] };
      expect(zoomAnswer(meeting, ben, "config", names)).toMatchObject({ errorCode: "10001" });
    },
  );

  test("iOS says nothing when the microphone changes", () => {
    const ios = { ...seatOf(FIVE, "ben"), device: "ios" } as const;
    expect(zoomEvents(ios, { ...ios, microphone: false }, 0)).toEqual([]);
  });
});
