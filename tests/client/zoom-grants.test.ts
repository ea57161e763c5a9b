import { describe, expect, test, vi } from "vitest";
import type { PretendPage, Manner } from "../support/pretend-page.ts";
import { ended, ZoomBench } from "../support/zoom-bench.ts";

const FAULTS: readonly Manner[] = ["rejects", "never", "throws", "nonsense"];
const MINUTE = 60_000;

const bench = ZoomBench.forEach();

function configs(page: PretendPage): number {
  return page.calls().filter((name) => name === "config").length;
}

describe("what a refusal by Zoom means", () => {
  test.each([
    ["80012", "unsupported"],
    ["10017", "declined"],
    ["10001", "unknown"],
  ])("a microphone refused with %s is %s", async (code, outcome) => {
    const { page, platform } = await bench.enter();
    page.code = code;
    page.manners.setAudioState = "rejects";
    expect(await ended(platform.setMicrophone(true))).toBe(outcome);
  });

  test("a microphone that nobody answers for is unknown: the answer may still come", async () => {
    const { page, platform } = await bench.enter();
    page.manners.setAudioState = "never";
    expect(await ended(platform.setMicrophone(false))).toBe("unknown");
  });

  test.each(FAULTS)("a context that %s has failed", async (fault) => {
    const { page, platform } = await bench.enter();
    page.manners.getAppContext = fault;
    expect(await ended(platform.evidence())).toEqual({ ok: false, reason: "failed" });
  });

  test("a client that refuses all capabilities as a whole gets the core ones", async () => {
    const { page, platform } = await bench.enter((old) => {
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
    const { page, platform } = await bench.enter(({ manners }) => {
      manners.config = "never";
    });
    expect(page.calls()).toEqual(["config"]);
    page.manners.config = "answers";
    expect((await ended(platform.enter())).displayName).toBe("Ann");
  });
});

describe("what Zoom granted", () => {
  test("is asked for once, however many calls there are", async () => {
    const { page, platform } = await bench.enter();
    await ended(Promise.all([platform.evidence(), platform.openLink("https://example.org/")]));
    expect(configs(page)).toBe(1);
  });

  test("is asked for again before two hours are over", async () => {
    const { page } = await bench.enter();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(configs(page)).toBe(2);
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(configs(page)).toBe(3);
  });

  test("is asked for again when the person's role changes", async () => {
    const { page } = await bench.enter();
    page.event("onMyUserContextChange", { role: "host" });
    await vi.advanceTimersByTimeAsync(0);
    expect(configs(page)).toBe(2);
  });

  test("is asked for again by a call that a forgetful client refuses, which then is made once more", async () => {
    const { page, platform } = await bench.enter();
    page.hasForgotten = true;
    expect(await ended(platform.evidence())).toEqual({
      ok: true,
      value: { context: "a sealed context" },
    });
    expect(page.calls().slice(-3)).toEqual(["getAppContext", "config", "getAppContext"]);
    page.hasForgotten = true;
    expect(await ended(platform.muteOthers({ mute: [], off: [], spare: [] }))).toMatchObject({
      outcome: "done",
    });
  });

  test.each(["80012", "10017"])("is not asked for again after a plain no (%s)", async (code) => {
    const { page, platform } = await bench.enter();
    page.code = code;
    page.manners.setAudioState = "rejects";
    await ended(platform.setMicrophone(false));
    expect(configs(page)).toBe(1);
  });

  test("holds on where the client says nothing when asked again", async () => {
    const { page, platform } = await bench.enter();
    page.manners.config = "never";
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect((await ended(platform.evidence())).ok).toBe(true);
  });

  test("is all that it was before rooms where a client does not know the newest capabilities", async () => {
    const { page, platform } = await bench.enter((old) => (old.unknown = "promptAuthorize"));
    expect(configs(page)).toBe(2);
    expect(await ended(platform.notify("It is your turn."))).toBe("done");
    expect(await ended(platform.invite([]))).toBe("unsupported");
  });
});
