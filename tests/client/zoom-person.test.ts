import { describe, expect, test, vi } from "vitest";
import type { MeetingPlatform } from "../../client/platforms/platform.ts";
import { PretendPage, type Manner } from "../support/pretend-page.ts";
import { ended, ZoomBench } from "../support/zoom-bench.ts";

const bench = ZoomBench.forEach();

describe("guests", () => {
  test.each(["unauthenticated", "authenticated"])(
    "who is %s has a name and no say over the microphone",
    async (status) => {
      const page = PretendPage.open("webview");
      page.answer("getUserContext", { screenName: "Gia", role: "attendee", status });
      const platform = await bench.platform();
      expect(await ended(platform.enter())).toEqual({
        displayName: "Gia",
        role: "participant",
        microphone: true,
        abilities: ["openLink", "authorize", "indicator", "chat"],
      });
      expect(await ended(platform.setMicrophone(false))).toBe("unsupported");
      expect(page.calls()).toEqual(["config", "getUserContext"]);
    },
  );
});

describe("a guest who is asked to add the app", () => {
  const GUEST = { role: "attendee", status: "authenticated" };

  async function guest(): Promise<{
    page: PretendPage;
    platform: MeetingPlatform;
    able: (readonly string[])[];
  }> {
    const { page, platform } = await bench.enter((one) => one.answer("getUserContext", GUEST));
    const able: (readonly string[])[] = [];
    platform.onAbilities((abilities) => able.push(abilities));
    return { page, platform, able };
  }

  test("and does, may do what the others may, with or without a word of the client", async () => {
    const { page, platform, able } = await guest();
    expect(await ended(platform.authorize())).toBe("done");
    expect(able).toEqual([["openLink", "authorize", "indicator", "chat"]]);
    page.answer("getUserContext", { status: "authorized" });
    page.event("onMyUserContextChange", { status: "authorized" });
    await vi.advanceTimersByTimeAsync(0);
    expect(able.at(-1)).toEqual(["microphone", "openLink", "invite", "indicator", "chat"]);
    expect(await ended(platform.setMicrophone(false))).toBe("done");

    const silent = await guest();
    silent.page.answer("getUserContext", { status: "authorized" });
    await ended(silent.platform.authorize());
    expect(silent.able.at(-1)).toEqual(["microphone", "openLink", "invite", "indicator", "chat"]);
  });

  test.each<[Manner, string, string]>([
    ["rejects", "10017", "declined"],
    ["rejects", "80012", "unsupported"],
    ["rejects", "10001", "unknown"],
    ["never", "", "unknown"],
  ])("stays what they were where Zoom %s with %s, which is %s", async (manner, code, outcome) => {
    const { page, platform, able } = await guest();
    page.code = code;
    page.manners.promptAuthorize = manner;
    expect(await ended(platform.authorize())).toBe(outcome);
    expect(able).toEqual([["openLink", "authorize", "indicator", "chat"]]);
    expect((await ended(platform.evidence())).ok).toBe(true);
  });

  test("who has added it is not asked again", async () => {
    const { page, platform } = await bench.enter();
    expect(await ended(platform.authorize())).toBe("unsupported");
    expect(page.calls()).not.toContain("promptAuthorize");
  });
});

describe("who this person is", () => {
  test("is told when the role changes, by asking Zoom anew and not by the event", async () => {
    const { page, platform } = await bench.enter();
    const heard: unknown[] = [];
    platform.onStanding((standing) => heard.push(standing));
    const user = { screenName: "Ann", role: "attendee", participantUUID: "another id" };
    page.results = { ...page.results, getUserContext: user };
    page.event("onMyUserContextChange", { role: "host" });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([
      { role: "coHost", participant: "id of Ann" },
      { role: "participant", participant: "another id" },
    ]);
  });

  test("is told to talk and to be quiet again, by nothing else than those two words", async () => {
    const { page, platform } = await bench.enter();
    const heard: boolean[] = [];
    platform.onTalking((talks) => heard.push(talks));
    for (const status of ["started", "started", "sings", undefined, "stopped"])
      page.event("onMyActiveSpeakerChange", { status });
    page.event("onMyActiveSpeakerChange", undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([true, false]);
  });
});

describe("this person", () => {
  test("is told outside of the panel where the client lets it be", async () => {
    const { page, platform } = await bench.enter();
    expect(await ended(platform.notify("It is your turn."))).toBe("done");
    expect(page.requests.at(-1)).toMatchObject({
      apiName: "showNotification",
      data: { type: "info", title: "Intervision", message: "It is your turn." },
    });
    const old = await bench.enter((client) => (client.unknown = "showNotification"));
    expect(await ended(old.platform.notify("It is your turn."))).toBe("unsupported");
    expect(old.page.calls()).not.toContain("showNotification");
    expect(await ended(old.platform.muteOthers({ mute: [], off: [], spare: [] }))).toEqual({
      outcome: "done",
      people: [],
    });
  });

  test("is moved to another room, and each time it is said", async () => {
    const { page, platform } = await bench.enter();
    let moves = 0;
    const stop = platform.onRoomChange(() => (moves += 1));
    page.event("onBreakoutRoomChange", { action: "join" });
    page.event("onBreakoutRoomChange", { action: "leave" });
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(2);
    stop();
    page.event("onBreakoutRoomChange", { action: "join" });
    await vi.advanceTimersByTimeAsync(0);
    expect(moves).toBe(2);
  });
});
