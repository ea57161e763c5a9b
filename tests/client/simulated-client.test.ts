import { describe, expect, test } from "vitest";
import {
  changeSeat,
  meetingOf,
  type Consent,
  type Meeting,
  type Seat,
} from "../../client/simulator/meeting.ts";
import { zoomAnswer, type ZoomAnswer } from "../../client/simulator/zoom-answer.ts";
import { recordingEvent, zoomEvents } from "../../client/simulator/zoom-events.ts";

const MEETING = meetingOf("m-1", 5);

function seatOf(meeting: Meeting, slug: string): Seat {
  const seat = meeting.seats.find((one) => one.slug === slug);
  if (seat === undefined) throw new Error(`nobody sits on ${slug}`);
  return seat;
}

function asked(consent: Consent, api: string, changes: Partial<Seat> = {}): ZoomAnswer {
  const meeting = changeSeat(MEETING, "ann", { consent, ...changes });
  return zoomAnswer(meeting, seatOf(meeting, "ann"), api, {
    audio: false,
    user_UUID_list: ["UUID-cem"],
  });
}

function answer(changes: Partial<Seat>, api: string, data?: unknown): ZoomAnswer {
  const meeting = changeSeat(MEETING, "ben", changes);
  return zoomAnswer(meeting, seatOf(meeting, "ben"), api, data);
}

describe("what Zoom lets a panel do only with a yes", () => {
  test.each<[string, Partial<Seat>, object]>([
    ["toggleParticipantMediaAudio", {}, { muted: ["cem"] }],
    ["sendAppInvitation", {}, { invited: ["Cem"] }],
    ["sendAppInvitationToAllParticipants", {}, { invited: ["Ben", "Cem", "Dora", "Eva"] }],
    ["promptAuthorize", { role: "guest" }, { self: { role: "signedIn" } }],
    ["promptAuthorize", { role: "signedIn" }, { self: { role: "participant" } }],
  ])("%s of %j is done at once, after a yes, not, or never answered", (api, changes, effect) => {
    expect(asked("allowed", api, changes)).toMatchObject({ effect });
    expect(asked("asked", api, changes)).toMatchObject({ onYes: { effect } });
    expect(asked("refused", api, changes)).toEqual({
      errorCode: "10017",
      errorMessage: "Don't allow",
    });
    expect(asked("unanswered", api, changes)).toEqual({ silence: true });
  });

  test("Zoom asks who somebody is beside the app, which has its answer before", () => {
    expect(asked("asked", "promptAuthorize")).toMatchObject({ isAnsweredAtOnce: true });
    expect(asked("asked", "sendAppInvitation")).toMatchObject({ isAnsweredAtOnce: false });
  });

  test("an invitation to more than ten is refused, whatever this person would say", () => {
    const meeting = changeSeat(MEETING, "ann", { consent: "asked" });
    const list = { user_UUID_list: Array.from({ length: 11 }, String) };
    expect(zoomAnswer(meeting, seatOf(meeting, "ann"), "sendAppInvitation", list)).toMatchObject({
      errorCode: "10028",
    });
  });
});

describe("an odd client", () => {
  test("that forgot its config refuses everything until it is configured", () => {
    expect(answer({ quirk: "forgot" }, "getAppContext")).toHaveProperty("errorCode");
    expect(answer({ quirk: "forgot" }, "config")).toMatchObject({
      effect: { self: { quirk: "none" } },
    });
  });

  test("that knows little refuses all capabilities together with one that it does not know", () => {
    const known = { js_api_lists: ["getUserContext"] };
    const more = { js_api_lists: ["getUserContext", "promptAuthorize"] };
    expect(answer({ quirk: "old" }, "config", known)).toHaveProperty("result");
    expect(answer({ quirk: "old" }, "config", more)).toHaveProperty("errorCode");
  });
});

describe("outside of a meeting", () => {
  const meeting = changeSeat(MEETING, "ben", { room: "outside" });
  const ben = seatOf(meeting, "ben");

  test("a panel is in the main client, and its context is of no meeting", () => {
    expect(zoomAnswer(meeting, ben, "config", {})).toMatchObject({
      result: { runningContext: "inMainClient" },
    });
    expect(zoomAnswer(meeting, ben, "getRunningContext", {})).toEqual({ result: "inMainClient" });
    const context = zoomAnswer(meeting, ben, "getAppContext", {});
    expect(context).toMatchObject({ seal: { typ: "panel" } });
    expect("seal" in context && context.seal).not.toHaveProperty("mid");
  });

  test("a panel is told when there is a meeting, and that is no breakout room", () => {
    const timestamp = 1;
    expect(zoomEvents(ben, { ...ben, room: "main" }, 1_000)).toEqual([
      { name: "onRunningContextChange", data: { runningContext: "inMeeting", timestamp } },
    ]);
  });
});

test("a recording is told to hosts alone", () => {
  const recorded = { ...MEETING, isRecorded: true };
  expect(recordingEvent(recorded, seatOf(MEETING, "ann"))).toMatchObject({
    data: { action: "started" },
  });
  expect(recordingEvent(recorded, seatOf(MEETING, "ben"))).toBeUndefined();
});
