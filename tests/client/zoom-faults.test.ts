import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MeetingPlatform } from "../../client/platforms/platform.ts";
import type { Answer } from "../../client/link/session-link.ts";
import { BROWSER_TIMERS } from "../../client/timers.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench, SEATED_VIEW } from "../support/link-bench.ts";
import { CALLS, PretendPage, type Manner } from "../support/pretend-page.ts";

/** After this long the SDK gives up a call. */
const PATIENCE = 10_000;

const FAULTS: readonly (Manner | "unsupported")[] = [
  ...(["rejects", "never", "throws", "nonsense", "unsupported"] as const),
];

const WITH_QUESTION = { ...SEATED_VIEW, question: "How can I say no?" };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function spoil(page: PretendPage, call: string, fault: Manner | "unsupported"): void {
  page.manners[call] = fault === "unsupported" ? "rejects" : fault;
  if (fault === "unsupported") page.code = "80012";
}

/** A panel in a client, with its line in the hands of a test. */
async function panel(): Promise<{
  page: PretendPage;
  platform: MeetingPlatform;
  bench: LinkBench;
}> {
  const page = PretendPage.open("webview");
  // A new page has a new SDK: it remembers its channel.
  vi.resetModules();
  const { ZoomPlatform } = await import("../../client/platforms/zoom.ts");
  const platform = new ZoomPlatform({ timers: BROWSER_TIMERS, isVisible: () => true });
  return { page, platform, bench: new LinkBench() };
}

async function inTime<Value>(call: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([call, vi.advanceTimersByTimeAsync(5 * PATIENCE)]);
  return value;
}

/** All that a panel ever asks of its client. */
function everyCall(platform: MeetingPlatform): readonly Promise<unknown>[] {
  return [
    platform.enter(),
    platform.evidence(),
    platform.setMicrophone(false),
    platform.notify("It is your turn."),
    platform.muteOthers({ mute: [], off: [], spare: [] }),
    platform.invite(["Ben"]),
    platform.authorize(),
    platform.indicate({ text: "Explore", left: 60_000 }),
    platform.indicate(undefined),
    platform.writeInChat("Explore, 15 minutes."),
    platform.openLink("https://example.org/"),
  ];
}

/** The session goes on: what others do is shown, and what is asked is answered. */
async function expectToGoOn(bench: LinkBench): Promise<void> {
  bench.socket.send(bench.patch(SEATED_VIEW, WITH_QUESTION));
  expect(bench.state).toMatchObject({ line: "live", view: { question: "How can I say no?" } });
  const answer: Promise<Answer> = bench.link.ask({ type: "raiseHand" });
  const [asked] = bench.socket.all("command");
  if (asked === undefined) throw new Error("nothing was asked");
  bench.socket.send({ type: "accepted", id: asked.id });
  await settled();
  expect(await answer).toEqual({ ok: true });
  bench.link.stop();
}

describe.each(CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const)))(
  "when %s begins to fail in the client: %s",
  (call, fault) => {
    test("every call of the panel ends, and the session goes on", async () => {
      const { page, platform, bench } = await panel();
      await inTime(platform.enter());
      await bench.open(platform);
      await vi.advanceTimersByTimeAsync(0);
      await settled();
      await bench.admit();
      spoil(page, call, fault);
      for (const made of everyCall(platform)) expect(await inTime(made)).toBeDefined();
      await expectToGoOn(bench);
    });
  },
);

/** Without them nobody can show at the door in which meeting they are. */
const NEEDED = ["config", "getAppContext"];

describe.each(
  CALLS.filter((call) => !NEEDED.includes(call)).flatMap((call) =>
    FAULTS.map((fault) => [call, fault] as const),
  ),
)("when %s fails in the client from the beginning: %s", (call, fault) => {
  test("a panel gets into the session all the same", async () => {
    const { page, platform, bench } = await panel();
    spoil(page, call, fault);
    const entered = inTime(platform.enter());
    await bench.open(platform);
    expect((await entered).abilities).toBeDefined();
    await settled();
    await bench.admit();
    await expectToGoOn(bench);
  });
});
