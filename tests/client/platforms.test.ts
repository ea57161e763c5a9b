import { describe, expect, test } from "vitest";
import { BrowserPlatform } from "../../client/platforms/browser.ts";
import { platformContract } from "../support/platform-contract.ts";
import { CALLS, PretendPage, type Manner } from "../support/pretend-page.ts";
import { ended, patience, ZoomBench } from "../support/zoom-bench.ts";

const FAULTS: readonly Manner[] = ["rejects", "never", "throws", "nonsense"];

const bench = ZoomBench.forEach();

function tab(): BrowserPlatform {
  return new BrowserPlatform({ open: () => undefined });
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
    return { platform: await bench.platform(), wait: patience };
  });

  test("knows name, role and microphone, and has a context to show", async () => {
    const page = PretendPage.open(transport);
    const platform = await bench.platform();
    expect(await ended(platform.enter())).toEqual({
      displayName: "Ann",
      role: "coHost",
      microphone: true,
      abilities: ["microphone", "openLink", "invite", "indicator", "chat"],
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
      "getRecordingContext",
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
      return { platform: await bench.platform(), wait: patience };
    });

    test("nothing is asked of the client that it does not know", async () => {
      const { page, platform } = await bench.enter(({ manners }) => {
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
