import { afterEach, beforeEach, vi } from "vitest";
import type { MeetingPlatform } from "../../client/platforms/platform.ts";
import { BROWSER_TIMERS } from "../../client/timers.ts";
import { PretendPage } from "./pretend-page.ts";

/** After this long the SDK gives up. */
const PATIENCE = 10_000;

/** What a test of the panel's end of the SDK has around it. */
export class ZoomBench {
  /** Whether the panel is in view. */
  isVisible = true;

  /** In a file of tests: time stands still, and nothing is left of one page for the next. */
  static forEach(): ZoomBench {
    const bench = new ZoomBench();
    beforeEach(() => {
      vi.useFakeTimers();
      vi.spyOn(console, "warn").mockReturnValue();
      bench.isVisible = true;
    });
    afterEach(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    });
    return bench;
  }

  /** A new page has a new SDK: it remembers its channel. */
  async platform(): Promise<MeetingPlatform> {
    vi.resetModules();
    const { ZoomPlatform } = await import("../../client/platforms/zoom.ts");
    return new ZoomPlatform({ timers: BROWSER_TIMERS, isVisible: () => this.isVisible });
  }

  async enter(
    prepare: (page: PretendPage) => void = () => undefined,
  ): Promise<{ page: PretendPage; platform: MeetingPlatform; heard: boolean[] }> {
    const page = PretendPage.open("webview");
    prepare(page);
    const platform = await this.platform();
    const heard: boolean[] = [];
    platform.onMicrophone((on) => heard.push(on));
    await ended(platform.enter());
    heard.length = 0;
    return { page, platform, heard };
  }
}

/** All that ten seconds of patience with three calls in a row may take. */
export async function patience(): Promise<void> {
  await vi.advanceTimersByTimeAsync(4 * PATIENCE);
}

export async function ended<Value>(call: Promise<Value>): Promise<Value> {
  const [answer] = await Promise.all([call, patience()]);
  return answer;
}
