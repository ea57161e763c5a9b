import { describe, expect, test, vi } from "vitest";
import type { MuteList } from "../../core/session/mute-list.ts";
import { ben } from "../support/people.ts";
import type { PretendPage, Manner } from "../support/pretend-page.ts";
import { ended, ZoomBench } from "../support/zoom-bench.ts";

const MINUTE = 60_000;

const bench = ZoomBench.forEach();

function media(state: unknown): unknown {
  return { media: { audio: { state } } };
}

describe("the microphone", () => {
  test("is heard of when it changes, and only then", async () => {
    const { page, heard } = await bench.enter();
    for (const state of [true, false, false, undefined, "yes", true])
      page.event("onMyMediaChange", media(state));
    page.event("onMyMediaChange", { media: { video: { state: false } } });
    page.event("onMyMediaChange", undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([false, true]);
  });

  test("is told at once to who starts to listen late", async () => {
    const { page, platform } = await bench.enter();
    page.event("onMyMediaChange", media(false));
    await vi.advanceTimersByTimeAsync(0);
    const late: boolean[] = [];
    platform.onMicrophone((on) => late.push(on));
    expect(late).toEqual([false]);
  });

  test("is told to every listener once, also after entering twice", async () => {
    const { page, platform, heard } = await bench.enter();
    await ended(platform.enter());
    page.event("onMyMediaChange", media(false));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([false]);
  });

  test("is asked for in view where the client does not tell (iOS)", async () => {
    const { page, heard } = await bench.enter(iOS);
    page.results = { ...page.results, getAudioState: { audio: false } };
    bench.isVisible = false;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(heard).toEqual([]);
    bench.isVisible = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard).toEqual([false]);
  });

  test("is asked for as soon as it was set where the client does not tell (iOS)", async () => {
    const { page, platform, heard } = await bench.enter(iOS);
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

function asksFor(page: PretendPage): readonly unknown[] {
  return page.asked("toggleParticipantMediaAudio");
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
    const { page, platform } = await bench.enter();
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
    const { page, platform } = await bench.enter();
    meetingOf(page, size);
    await ended(platform.muteOthers({ mute: [], off: [], spare: [{ name: "Cem" }] }));
    const asked = asksFor(page) as { readonly user_UUID_list: readonly string[] }[];
    expect(asked.map(({ user_UUID_list: ids }) => ids.length)).toEqual(lists);
  });

  test("[A8] with nobody to mute nothing is asked: an empty list would mute everybody", async () => {
    const { page, platform } = await bench.enter();
    meetingOf(page, 1);
    const report = await ended(
      platform.muteOthers({ mute: [], off: [], spare: [{ name: "Cem" }] }),
    );
    expect(report).toEqual({ outcome: "done", people: [] });
    expect(asksFor(page)).toEqual([]);
  });

  test("[A7] where somebody spared is not found, whoever has no panel stays on, and it is partly done", async () => {
    const { page, platform } = await bench.enter();
    const list = { ...LIST, spare: [{ name: "Finn" }] };
    expect(await ended(platform.muteOthers(list))).toEqual({ outcome: "partly", people: [ben] });
    expect(asksFor(page)).toMatchObject([{ user_UUID_list: ["id of Ben"] }]);
  });

  test("[A7] where the meeting cannot be read, those alone are muted whose panel said who they are", async () => {
    const { page, platform } = await bench.enter();
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
    const { page, platform } = await bench.enter();
    page.code = code;
    page.manners.toggleParticipantMediaAudio = manner;
    expect(await ended(platform.muteOthers(LIST))).toEqual({ outcome, people: [] });
  });

  test("[A10] whatever it is asked, Zoom is asked to turn nobody's microphone on", async () => {
    const { page, platform } = await bench.enter();
    await ended(platform.muteOthers(LIST));
    await ended(platform.setMicrophone(false));
    expect(JSON.stringify(page.requests)).not.toContain('"audio":true');
  });
});
