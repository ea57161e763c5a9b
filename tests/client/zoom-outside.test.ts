import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BrowserPlatform } from "../../client/platforms/browser.ts";
import type { MeetingPlatform } from "../../client/platforms/platform.ts";
import { BROWSER_TIMERS } from "../../client/timers.ts";
import { PretendPage, type Manner } from "../support/pretend-page.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function inTime<Value>(call: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([call, vi.advanceTimersByTimeAsync(60_000)]);
  return value;
}

async function entered(
  prepare: (page: PretendPage) => void = () => undefined,
): Promise<{ page: PretendPage; platform: MeetingPlatform; abilities: readonly string[] }> {
  const page = PretendPage.open("webview");
  prepare(page);
  // A new page has a new SDK: it remembers its channel.
  vi.resetModules();
  const { ZoomPlatform } = await import("../../client/platforms/zoom.ts");
  const platform = new ZoomPlatform({ timers: BROWSER_TIMERS, isVisible: () => true });
  const { abilities } = await inTime(platform.enter());
  page.requests.length = 0;
  return { page, platform, abilities };
}

test("[Z3] what was shown is taken away before something else is shown, whole and in silence", async () => {
  const { page, platform } = await entered();
  expect(await inTime(platform.indicate({ text: "Explore", left: 61_000.4 }))).toBe("done");
  expect(await inTime(platform.indicate({ text: "Short pause" }))).toBe("done");
  expect(await inTime(platform.indicate(undefined))).toBe("done");
  const countdown = {
    ...{ action: "start", direction: "down", start: 61_000 },
    ...{ withSound: false, showNotification: false, countNegativeAfterAlarm: true },
  };
  expect(page.requests.map(({ apiName, data }) => [apiName, data])).toEqual([
    ["removeDynamicIndicator", undefined],
    ["setDynamicIndicator", { text: "Explore", timer: countdown }],
    ["removeDynamicIndicator", undefined],
    ["setDynamicIndicator", { text: "Short pause" }],
    ["removeDynamicIndicator", undefined],
  ]);
});

test.each([0, -5_000])("[Z3] a time that is over (%i) is not counted down", async (left) => {
  const { page, platform } = await entered();
  await inTime(platform.indicate({ text: "Explore", left }));
  expect(page.requests.at(-1)?.data).toEqual({ text: "Explore" });
});

test.each<[Manner, string, string]>([
  ["rejects", "80012", "unsupported"],
  ["rejects", "10017", "declined"],
  ["rejects", "10001", "unknown"],
  ["never", "", "unknown"],
])("an indicator that Zoom %s with %s is %s", async (manner, code, outcome) => {
  const { page, platform } = await entered();
  page.code = code;
  page.manners.setDynamicIndicator = manner;
  expect(await inTime(platform.indicate({ text: "Explore" }))).toBe(outcome);
});

test("one that cannot be taken away is no reason not to show another", async () => {
  const { page, platform } = await entered();
  page.manners.removeDynamicIndicator = "rejects";
  expect(await inTime(platform.indicate({ text: "Explore" }))).toBe("done");
});

test("a line for the chat goes to Zoom as it is", async () => {
  const { page, platform } = await entered();
  expect(await inTime(platform.writeInChat("Explore, 15 min"))).toBe("done");
  expect(page.requests).toMatchObject([
    { apiName: "sendMessageToChat", data: { message: "Explore, 15 min" } },
  ]);
});

const WITHOUT = ["setDynamicIndicator", "removeDynamicIndicator", "sendMessageToChat"];

test.each(["lacks", "refuses all for"])(
  "a client that %s the newer calls is asked for none of them",
  async (how) => {
    const { page, platform, abilities } = await entered((old) => {
      if (how !== "lacks") Object.assign(old, { unknown: "setDynamicIndicator" });
      const config = { clientVersion: "5.16.0", unsupportedApis: how === "lacks" ? WITHOUT : [] };
      old.results = { ...old.results, config };
    });
    expect(abilities).toEqual(["microphone", "openLink"]);
    expect(await inTime(platform.indicate({ text: "Explore" }))).toBe("unsupported");
    expect(await inTime(platform.writeInChat("Explore"))).toBe("unsupported");
    expect(await inTime(platform.notify("It is your turn."))).toBe("done");
    expect(page.calls()).toEqual(["showNotification"]);
  },
);

test("an indicator that could not be taken away again is not shown at all", async () => {
  const { abilities } = await entered((page) => {
    const config = { clientVersion: "6.6.0", unsupportedApis: ["removeDynamicIndicator"] };
    page.results = { ...page.results, config };
  });
  expect(abilities).not.toContain("indicator");
  expect(abilities).toContain("chat");
});

test("a guest can show it too, and a browser tab cannot", async () => {
  const { abilities } = await entered((page) => {
    const user = { screenName: "Gia", role: "attendee", status: "unauthenticated" };
    page.results = { ...page.results, getUserContext: user };
  });
  expect(abilities).toEqual(["openLink", "indicator", "chat"]);
  const tab = new BrowserPlatform({ open: () => undefined });
  expect((await tab.enter()).abilities).toEqual(["openLink"]);
  expect([await tab.indicate(), await tab.writeInChat()]).toEqual(["unsupported", "unsupported"]);
});
