import { describe, expect, test, vi } from "vitest";
import type { Manner, PretendPage } from "../support/pretend-page.ts";
import { ended, ZoomBench } from "../support/zoom-bench.ts";

const bench = ZoomBench.forEach();

const ALL = "sendAppInvitationToAllParticipants";

function runsIn(page: PretendPage, runningContext: string): void {
  page.answer("config", { runningContext });
}

describe("outside of a meeting", () => {
  test.each([
    ["inMainClient", true],
    ["inChat", true],
    ["inMeeting", undefined],
    ["inWebinar", undefined],
    ["inWhatEverComes", undefined],
  ])("a panel that runs %s knows that there is none: %s", async (context, isOutside) => {
    const { page, platform } = await bench.enter((one) => runsIn(one, context));
    expect((await ended(platform.enter())).isOutside).toBe(isOutside);
    expect((await ended(platform.evidence())).ok).toBe(isOutside === undefined);
    expect(page.calls().includes("getAppContext")).toBe(isOutside === undefined);
  });

  test("a meeting that begins around the panel is a room to move into, by what the client answers and not by the event", async () => {
    const { page, platform } = await bench.enter((one) => runsIn(one, "inMainClient"));
    let moves = 0;
    platform.onRoomChange(() => (moves += 1));
    page.event("onRunningContextChange", { runningContext: "inMeeting" });
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(0);
    runsIn(page, "inMeeting");
    page.event("onRunningContextChange", undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(1);
    expect((await ended(platform.evidence())).ok).toBe(true);
    page.event("onRunningContextChange", undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(1);
  });
});

describe("inviting the others", () => {
  test("[P15] a host's client asks those of whom no panel is known, ten at a time", async () => {
    const { page, platform } = await bench.enter();
    expect(await ended(platform.invite(["Ann", "ben"]))).toBe("done");
    expect(page.asked("sendAppInvitation")).toMatchObject([
      { user_UUID_list: ["id of Cem", "id of Dora"] },
    ]);
    const participants = Array.from({ length: 23 }, (_, at) => ({
      participantUUID: `id ${at}`,
      screenName: `Person ${at}`,
    }));
    page.answer("getMeetingParticipants", { participants });
    expect(await ended(platform.invite(["Person 0"]))).toBe("done");
    expect(page.asked("sendAppInvitation").slice(1)).toMatchObject([
      { user_UUID_list: { length: 10 } },
      { user_UUID_list: { length: 10 } },
      { user_UUID_list: ["id 21", "id 22"] },
    ]);
    expect(page.calls()).not.toContain(ALL);
  });

  test("[P15] where everybody has a panel, nobody is asked", async () => {
    const { page, platform } = await bench.enter();
    expect(await ended(platform.invite(["Ann", "Ben", "Cem", "Dora"]))).toBe("nobody");
    expect(page.calls()).not.toContain("sendAppInvitation");
  });

  test.each<Manner>(["rejects", "never", "nonsense"])(
    "where the meeting cannot be read (%s), everybody is asked",
    async (manner) => {
      const { page, platform } = await bench.enter();
      page.manners.getMeetingParticipants = manner;
      expect(await ended(platform.invite(["Ann"]))).toBe("done");
      expect(page.calls().at(-1)).toBe(ALL);
    },
  );

  test("a participant's client lists nobody, and asks everybody", async () => {
    const unsupportedApis = ["getMeetingParticipants", "sendAppInvitation"];
    const { page, platform } = await bench.enter((one) =>
      one.answer("config", { unsupportedApis }),
    );
    expect(await ended(platform.invite([]))).toBe("done");
    expect(page.calls()).toContain(ALL);
    expect(page.calls()).not.toContain("getMeetingParticipants");
  });

  test.each<[Manner, string, string]>([
    ["rejects", "10027", "declined"],
    ["rejects", "10017", "declined"],
    ["rejects", "80012", "unsupported"],
    ["never", "", "unknown"],
  ])("an invitation that Zoom %s with %s is %s", async (manner, code, outcome) => {
    const { page, platform } = await bench.enter();
    page.code = code;
    page.manners.sendAppInvitation = manner;
    expect(await ended(platform.invite(["Ann"]))).toBe(outcome);
  });
});

describe("a recording", () => {
  test("is told to a host's panel at the beginning, and whenever it starts, pauses and stops", async () => {
    const { page, platform } = await bench.enter((one) =>
      one.answer("getRecordingContext", { cloudRecordingStatus: "started" }),
    );
    const heard: boolean[] = [];
    platform.onRecording((on) => heard.push(on));
    for (const action of ["started", "paused", "sings", undefined, "connecting", "stopped"])
      page.event("onCloudRecording", { action });
    page.event("onCloudRecording", undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([true, false, true, false]);
  });

  test("is nothing that the panel of a participant asks about", async () => {
    const { page } = await bench.enter((one) => one.answer("getUserContext", { role: "attendee" }));
    expect(page.calls()).not.toContain("getRecordingContext");
  });
});
