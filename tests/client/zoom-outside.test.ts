import { expect, test } from "vitest";
import { BrowserPlatform } from "../../client/platforms/browser.ts";
import type { MeetingPlatform } from "../../client/platforms/platform.ts";
import type { Manner, PretendPage } from "../support/pretend-page.ts";
import { ended, ZoomBench } from "../support/zoom-bench.ts";

const bench = ZoomBench.forEach();

async function entered(
  prepare?: (page: PretendPage) => void,
): Promise<{ page: PretendPage; platform: MeetingPlatform; abilities: readonly string[] }> {
  const { page, platform } = await bench.enter(prepare);
  const { abilities } = await ended(platform.enter());
  page.requests.length = 0;
  return { page, platform, abilities };
}

test("[Z3] what was shown is taken away before something else is shown, whole and in silence", async () => {
  const { page, platform } = await entered();
  expect(await ended(platform.indicate({ text: "Explore", left: 61_000.4 }))).toBe("done");
  expect(await ended(platform.indicate({ text: "Short pause" }))).toBe("done");
  expect(await ended(platform.indicate(undefined))).toBe("done");
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
  await ended(platform.indicate({ text: "Explore", left }));
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
  expect(await ended(platform.indicate({ text: "Explore" }))).toBe(outcome);
});

test.each([{ text: "Explore" }, undefined])(
  "a client that has forgotten what it granted is asked for it anew, and shows %j all the same",
  async (indicator) => {
    const { page, platform } = await entered();
    page.hasForgotten = true;
    expect(await ended(platform.indicate(indicator))).toBe("done");
    expect(page.calls().slice(0, 3)).toEqual([
      "removeDynamicIndicator",
      "config",
      "removeDynamicIndicator",
    ]);
    page.hasForgotten = true;
    expect(await ended(platform.writeInChat("Explore"))).toBe("done");
    expect(page.calls().slice(-3)).toEqual(["sendMessageToChat", "config", "sendMessageToChat"]);
  },
);

test("one that cannot be taken away is no reason not to show another", async () => {
  const { page, platform } = await entered();
  page.manners.removeDynamicIndicator = "rejects";
  expect(await ended(platform.indicate({ text: "Explore" }))).toBe("done");
});

test("a line for the chat goes to Zoom as it is", async () => {
  const { page, platform } = await entered();
  expect(await ended(platform.writeInChat("Explore, 15 min"))).toBe("done");
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
    for (const one of ["indicator", "chat"]) expect(abilities).not.toContain(one);
    expect(abilities).toContain("microphone");
    expect(await ended(platform.indicate({ text: "Explore" }))).toBe("unsupported");
    expect(await ended(platform.writeInChat("Explore"))).toBe("unsupported");
    expect(await ended(platform.notify("It is your turn."))).toBe("done");
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
  expect(abilities).toEqual(["openLink", "authorize", "indicator", "chat"]);
  const tab = new BrowserPlatform({ open: () => undefined });
  expect((await tab.enter()).abilities).toEqual(["openLink"]);
  expect([await tab.indicate(), await tab.writeInChat()]).toEqual(["unsupported", "unsupported"]);
});
