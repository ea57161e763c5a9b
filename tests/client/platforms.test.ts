import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BrowserPlatform } from "../../client/platforms/browser.ts";
import type { MuteList } from "../../core/session/mute-list.ts";
import type { MeetingPlatform } from "../../client/platforms/platform.ts";
import { BROWSER_TIMERS } from "../../client/timers.ts";
import { ben } from "../support/people.ts";
import { platformContract } from "../support/platform-contract.ts";
import { CALLS, PretendPage, type Manner } from "../support/pretend-page.ts";

const MINUTE = 60_000;
/** After this long the SDK gives up. */
const PATIENCE = 10_000;

const FAULTS: readonly Manner[] = ["rejects", "never", "throws", "nonsense"];

let isVisible = true;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockReturnValue();
  isVisible = true;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A new page has a new SDK: it remembers its channel. */
async function zoomPlatform(): Promise<MeetingPlatform> {
  vi.resetModules();
  const { ZoomPlatform } = await import("../../client/platforms/zoom.ts");
  return new ZoomPlatform({ timers: BROWSER_TIMERS, isVisible: () => isVisible });
}

/** All that ten seconds of patience with three calls in a row may take. */
async function wait(): Promise<void> {
  await vi.advanceTimersByTimeAsync(4 * PATIENCE);
}

async function ended<Value>(call: Promise<Value>): Promise<Value> {
  const [answer] = await Promise.all([call, wait()]);
  return answer;
}

async function enteredPage(
  prepare: (page: PretendPage) => void = () => undefined,
): Promise<{ page: PretendPage; platform: MeetingPlatform; heard: boolean[] }> {
  const page = PretendPage.open("webview");
  prepare(page);
  const platform = await zoomPlatform();
  const heard: boolean[] = [];
  platform.onMicrophone((on) => heard.push(on));
  await ended(platform.enter());
  heard.length = 0;
  return { page, platform, heard };
}

function tab(): BrowserPlatform {
  return new BrowserPlatform({ open: () => undefined });
}

function media(state: unknown): unknown {
  return { media: { audio: { state } } };
}

function configs(page: PretendPage): number {
  return page.calls().filter((name) => name === "config").length;
}

describe("a browser tab", () => {
  platformContract(() => Promise.resolve({ platform: tab(), wait: () => Promise.resolve() }));

  test("knows no name and has nothing to show at the door", async () => {
    expect(await tab().enter()).toEqual({
      displayName: "",
      role: "participant",
      abilities: ["openLink"],
    });
    expect(await tab().evidence()).toEqual({ ok: false, reason: "unsupported" });
  });

  test("shows the code of its address at the door", async () => {
    expect(await new BrowserPlatform({ code: "ABCD2345" }).evidence()).toEqual({
      ok: true,
      value: { code: "ABCD2345" },
    });
  });

  test("opens links, unless the browser does not let it", async () => {
    const opened: string[] = [];
    const platform = new BrowserPlatform({ open: (url) => opened.push(url) });
    expect(await platform.openLink("https://example.org/")).toBe("done");
    expect(opened).toEqual(["https://example.org/"]);
    const blocked = new BrowserPlatform({
      open: () => {
        throw new Error("blocked");
      },
    });
    expect(await blocked.openLink("https://example.org/")).toBe("declined");
  });
});

describe.each(["webview", "parent"] as const)("Zoom through its %s", (transport) => {
  platformContract(async () => {
    PretendPage.open(transport);
    return { platform: await zoomPlatform(), wait };
  });

  test("knows name, role and microphone, and has a context to show", async () => {
    const page = PretendPage.open(transport);
    const platform = await zoomPlatform();
    expect(await ended(platform.enter())).toEqual({
      displayName: "Ann",
      role: "coHost",
      microphone: true,
      abilities: ["microphone", "openLink", "indicator", "chat"],
    });
    expect(await ended(platform.evidence())).toEqual({
      ok: true,
      value: { context: "a sealed context" },
    });
    expect(await ended(platform.setMicrophone(false))).toBe("done");
    expect(await ended(platform.openLink("https://example.org/"))).toBe("done");
    expect(page.calls()).toEqual([
      "config",
      "getUserContext",
      "getAppContext",
      "setAudioState",
      "openUrl",
    ]);
    expect(page.requests[0]?.data).toMatchObject({ version: "0.16" });
  });
});

describe.each(CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const)))(
  "Zoom when %s: %s",
  (call, fault) => {
    platformContract(async () => {
      const page = PretendPage.open("webview");
      page.manners[call] = fault;
      return { platform: await zoomPlatform(), wait };
    });

    test("nothing is asked of the client that it does not know", async () => {
      const { page, platform } = await enteredPage(({ manners }) => {
        manners[call] = fault;
      });
      await ended(platform.evidence());
      await ended(platform.setMicrophone(false));
      await ended(platform.muteOthers({ mute: [], off: [], spare: [] }));
      await ended(platform.notify("It is your turn."));
      expect(CALLS).toEqual(expect.arrayContaining([...page.calls()]));
    });
  },
);

describe("what a refusal by Zoom means", () => {
  test.each([
    ["80012", "unsupported"],
    ["10017", "declined"],
    ["10001", "unknown"],
  ])("a microphone refused with %s is %s", async (code, outcome) => {
    const { page, platform } = await enteredPage();
    page.code = code;
    page.manners.setAudioState = "rejects";
    expect(await ended(platform.setMicrophone(true))).toBe(outcome);
  });

  test("a microphone that nobody answers for is unknown: the answer may still come", async () => {
    const { page, platform } = await enteredPage();
    page.manners.setAudioState = "never";
    expect(await ended(platform.setMicrophone(false))).toBe("unknown");
  });

  test.each(FAULTS)("a context that %s has failed", async (fault) => {
    const { page, platform } = await enteredPage();
    page.manners.getAppContext = fault;
    expect(await ended(platform.evidence())).toEqual({ ok: false, reason: "failed" });
  });

  test("a client that refuses all capabilities as a whole gets the core ones", async () => {
    const { page, platform } = await enteredPage((old) => {
      Object.assign(old, { unknown: "onMyMediaChange" });
    });
    expect(page.calls().slice(0, 6)).toEqual([
      ...["config", "config", "config", "config", "config"],
      "getUserContext",
    ]);
    expect((await ended(platform.enter())).abilities).toEqual(["openLink"]);
    expect((await ended(platform.evidence())).ok).toBe(true);
  });

  test("a client that was silent is asked again by the next call", async () => {
    const { page, platform } = await enteredPage(({ manners }) => {
      manners.config = "never";
    });
    expect(page.calls()).toEqual(["config"]);
    page.manners.config = "answers";
    expect((await ended(platform.enter())).displayName).toBe("Ann");
  });
});

describe("guests", () => {
  test.each(["unauthenticated", "authenticated"])(
    "who is %s has a name and no say over the microphone",
    async (status) => {
      const page = PretendPage.open("webview");
      const user = { screenName: "Gia", role: "attendee", status };
      page.results = { ...page.results, getUserContext: user };
      const platform = await zoomPlatform();
      expect(await ended(platform.enter())).toEqual({
        displayName: "Gia",
        role: "participant",
        microphone: true,
        abilities: ["openLink", "indicator", "chat"],
      });
      expect(await ended(platform.setMicrophone(false))).toBe("unsupported");
      expect(page.calls()).toEqual(["config", "getUserContext"]);
    },
  );
});

describe("the microphone", () => {
  test("is heard of when it changes, and only then", async () => {
    const { page, heard } = await enteredPage();
    for (const state of [true, false, false, undefined, "yes", true])
      page.event("onMyMediaChange", media(state));
    page.event("onMyMediaChange", { media: { video: { state: false } } });
    page.event("onMyMediaChange", undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([false, true]);
  });

  test("is told at once to who starts to listen late", async () => {
    const { page, platform } = await enteredPage();
    page.event("onMyMediaChange", media(false));
    await vi.advanceTimersByTimeAsync(0);
    const late: boolean[] = [];
    platform.onMicrophone((on) => late.push(on));
    expect(late).toEqual([false]);
  });

  test("is told to every listener once, also after entering twice", async () => {
    const { page, platform, heard } = await enteredPage();
    await ended(platform.enter());
    page.event("onMyMediaChange", media(false));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([false]);
  });

  test("is asked for in view where the client does not tell (iOS)", async () => {
    const { page, heard } = await enteredPage(iOS);
    page.results = { ...page.results, getAudioState: { audio: false } };
    isVisible = false;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(heard).toEqual([]);
    isVisible = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard).toEqual([false]);
  });

  test("is asked for as soon as it was set where the client does not tell (iOS)", async () => {
    const { page, platform, heard } = await enteredPage(iOS);
    page.results = { ...page.results, getAudioState: { audio: false } };
    const answer = platform.setMicrophone(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([false]);
    expect(await answer).toBe("done");
  });
});

/** A client that says nothing when the microphone changes. */
function iOS(page: PretendPage): void {
  const config = { clientVersion: "6.6.0", unsupportedApis: ["onMyMediaChange"] };
  page.results = { ...page.results, config };
}

describe("what Zoom granted", () => {
  test("is asked for once, however many calls there are", async () => {
    const { page, platform } = await enteredPage();
    await ended(Promise.all([platform.evidence(), platform.openLink("https://example.org/")]));
    expect(configs(page)).toBe(1);
  });

  test("is asked for again before two hours are over", async () => {
    const { page } = await enteredPage();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(configs(page)).toBe(2);
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(configs(page)).toBe(3);
  });

  test("is asked for again when the person's role changes", async () => {
    const { page } = await enteredPage();
    page.event("onMyUserContextChange", { role: "host" });
    await vi.advanceTimersByTimeAsync(0);
    expect(configs(page)).toBe(2);
  });
});

function asksFor(page: PretendPage): readonly unknown[] {
  const asked = page.requests.filter(({ apiName }) => apiName === "toggleParticipantMediaAudio");
  return asked.map(({ data }) => data);
}

function meetingOf(page: PretendPage, size: number): void {
  const participants = Array.from({ length: size }, (_, at) => ({
    participantUUID: `id ${at}`,
    screenName: at === 0 ? "Cem" : `Person ${at}`,
  }));
  page.results = { ...page.results, getMeetingParticipants: { participants } };
}

describe("muting others", () => {
  const LIST: MuteList = {
    mute: [{ person: ben, participant: "id of Ben" }],
    off: [],
    spare: [{ participant: "id of Cem", name: "Cem" }],
  };

  test("[A7] [A10] goes by names that are Zoom's own, and leaves out the spared and the host's own person", async () => {
    const { page, platform } = await enteredPage();
    expect(await ended(platform.muteOthers(LIST))).toEqual({ outcome: "done", people: [ben] });
    const [asked, ...more] = asksFor(page);
    expect(asked).toMatchObject({ audio: false, user_UUID_list: ["id of Ben", "id of Dora"] });
    expect(more).toEqual([]);
  });

  test.each([
    [12, [10, 1]],
    [11, [10]],
    [2, [1]],
  ])("[A8] a meeting of %i is muted in lists of %j", async (size, lists) => {
    const { page, platform } = await enteredPage();
    meetingOf(page, size);
    await ended(platform.muteOthers({ mute: [], off: [], spare: [{ name: "Cem" }] }));
    const asked = asksFor(page) as { readonly user_UUID_list: readonly string[] }[];
    expect(asked.map(({ user_UUID_list: ids }) => ids.length)).toEqual(lists);
  });

  test("[A8] with nobody to mute nothing is asked: an empty list would mute everybody", async () => {
    const { page, platform } = await enteredPage();
    meetingOf(page, 1);
    const report = await ended(
      platform.muteOthers({ mute: [], off: [], spare: [{ name: "Cem" }] }),
    );
    expect(report).toEqual({ outcome: "done", people: [] });
    expect(asksFor(page)).toEqual([]);
  });

  test("[A7] where somebody spared is not found, whoever has no panel stays on, and it is partly done", async () => {
    const { page, platform } = await enteredPage();
    const list = { ...LIST, spare: [{ name: "Finn" }] };
    expect(await ended(platform.muteOthers(list))).toEqual({ outcome: "partly", people: [ben] });
    expect(asksFor(page)).toMatchObject([{ user_UUID_list: ["id of Ben"] }]);
  });

  test("[A7] where the meeting cannot be read, those alone are muted whose panel said who they are", async () => {
    const { page, platform } = await enteredPage();
    page.manners.getMeetingParticipants = "rejects";
    expect(await ended(platform.muteOthers(LIST))).toEqual({ outcome: "done", people: [ben] });
    expect(asksFor(page)).toMatchObject([{ user_UUID_list: ["id of Ben"] }]);
  });

  test.each<[Manner, string, string]>([
    ["rejects", "80012", "unsupported"],
    ["rejects", "10017", "declined"],
    ["rejects", "10105", "declined"],
    ["never", "", "unknown"],
  ])("[A9] a list that Zoom %s with %s is %s", async (manner, code, outcome) => {
    const { page, platform } = await enteredPage();
    page.code = code;
    page.manners.toggleParticipantMediaAudio = manner;
    expect(await ended(platform.muteOthers(LIST))).toEqual({ outcome, people: [] });
  });

  test("[A10] whatever it is asked, Zoom is asked to turn nobody's microphone on", async () => {
    const { page, platform } = await enteredPage();
    await ended(platform.muteOthers(LIST));
    await ended(platform.setMicrophone(false));
    expect(JSON.stringify(page.requests)).not.toContain('"audio":true');
  });
});

describe("who this person is", () => {
  test("is told when the role changes, by asking Zoom anew and not by the event", async () => {
    const { page, platform } = await enteredPage();
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
    const { page, platform } = await enteredPage();
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
    const { page, platform } = await enteredPage();
    expect(await ended(platform.notify("It is your turn."))).toBe("done");
    expect(page.requests.at(-1)).toMatchObject({
      apiName: "showNotification",
      data: { type: "info", title: "Intervision", message: "It is your turn." },
    });
    const old = await enteredPage((client) => (client.unknown = "showNotification"));
    expect(await ended(old.platform.notify("It is your turn."))).toBe("unsupported");
    expect(old.page.calls()).not.toContain("showNotification");
    expect(await ended(old.platform.muteOthers({ mute: [], off: [], spare: [] }))).toEqual({
      outcome: "done",
      people: [],
    });
  });

  test("is moved to another room, and each time it is said", async () => {
    const { page, platform } = await enteredPage();
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
