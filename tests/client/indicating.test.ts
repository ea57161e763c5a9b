import { beforeAll, expect, test } from "vitest";
import { followIndicator } from "../../client/panel/indicator.ts";
import { chatLine } from "../../client/panel/outside-words.ts";
import type { Indicator, Outcome } from "../../client/platforms/platform.ts";
import { speakIn } from "../../client/text/languages.ts";
import type { Duration } from "../../core/ids.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { ownMethodId } from "../../core/methods/own-method.ts";
import { AWAY_AFTER } from "../../core/session/presence.ts";
import type { SessionView } from "../../core/session/view.ts";
import { settled } from "../support/hand-clock.ts";
import { LinkBench } from "../support/link-bench.ts";
import { ann, ben, cem, eva, noteId } from "../support/people.ts";
import { started, type Scene } from "../support/scene.ts";

beforeAll(() => speakIn("en", ["en"]));

const PLAN = planFor("chair-eight", "source");

/** So long a panel waits before it shows what another may still have to take away. */
const TAKING_OVER = 2_000;

/** Eva's panel on a link in the hands of a test, and what her platform was asked to show. */
class IndicatorBench extends LinkBench {
  readonly asked: (Indicator | undefined)[] = [];
  outcome: Outcome = "done";
  leave = (): void => undefined;
  #view: SessionView | undefined;

  static async seeing(scene: Scene, can = true): Promise<IndicatorBench> {
    const bench = new IndicatorBench();
    bench.clock.now = scene.at;
    await bench.open();
    followIndicator({
      link: bench.link,
      entrance: Promise.resolve({
        displayName: "Eva",
        role: "participant",
        abilities: can ? ["indicator"] : [],
      }),
      platform: { indicate: (indicator) => bench.#indicate(indicator) },
      timers: bench.clock,
      onLeaving: (leave) => (bench.leave = leave),
      onLanguage: () => undefined,
    });
    await bench.sees(scene);
    return bench;
  }

  /** The panel that shows it is this one from now on. */
  static async showing(scene: Scene): Promise<IndicatorBench> {
    const bench = await IndicatorBench.seeing(scene);
    bench.given(true);
    await bench.passes(TAKING_OVER);
    return bench;
  }

  given(yours: boolean): void {
    this.socket.send({ type: "indicator", yours });
  }

  async sees(scene: Scene): Promise<void> {
    const view = scene.sees(eva);
    if (this.#view === undefined || this.state.line !== "live") await this.admit(view);
    else this.socket.send(this.patch(this.#view, view));
    this.#view = view;
    await loaded();
  }

  async passes(time: Duration): Promise<void> {
    await this.pass(time);
    await loaded();
  }

  /** What was said of the ability, on the newest connection. */
  get said(): readonly boolean[] {
    return this.socket.all("indicator").map(({ can }) => can);
  }

  #indicate(indicator: Indicator | undefined): Promise<Outcome> {
    this.asked.push(indicator);
    return Promise.resolve(this.outcome);
  }
}

/** Words and code that come when they are first needed have come. */
async function loaded(): Promise<void> {
  await settled();
  await import("../../client/panel/indicating.ts");
  await import("../../core/methods/text/en/chair-eight.ts");
  for (let turn = 0; turn < 5; turn += 1) await settled();
}

const telling = started(PLAN).upTo("state").does(cem, "begin");
const LEFT = endOf(telling) - telling.at;

function endOf({ running }: Scene): number {
  const { clock } = running.stage;
  if (clock.state !== "running") throw new Error("the clock does not run");
  return clock.endsAt;
}

const STATE = "State and associate";

test("[Z1] a panel says whether it can, on each new connection, and shows nothing unasked", async () => {
  for (const can of [true, false]) {
    const bench = await IndicatorBench.seeing(telling, can);
    expect(bench.said).toEqual([can]);
    bench.socket.cut();
    await bench.passes(5_000);
    await bench.sees(telling);
    expect(bench.said).toEqual([can]);
    expect(bench.asked).toEqual([]);
  }
});

test("[Z3] the panel that is to shows the phase and what is left of its part, once and not each second", async () => {
  const bench = await IndicatorBench.seeing(telling);
  bench.given(true);
  await bench.passes(TAKING_OVER - 1);
  expect(bench.asked).toEqual([]);
  await bench.passes(1);
  expect(bench.asked).toEqual([{ text: STATE, left: LEFT - TAKING_OVER }]);
  await bench.passes(60_000);
  await bench.sees(telling.does(ann, "raiseHand"));
  expect(bench.asked).toHaveLength(1);
});

test("[Z3] it is shown anew when the phase, its clock or its time changes, and a pause has no time", async () => {
  const bench = await IndicatorBench.showing(telling);
  const paused = telling.does(cem, "pause");
  await bench.sees(paused);
  await bench.sees(telling.does(ann, "stop"));
  await bench.sees(telling.does(cem, { type: "extend", minutes: 2 }));
  const next = telling.does(cem, "next");
  await bench.sees(next);
  expect(bench.asked.slice(1)).toEqual([
    { text: `${STATE}: paused` },
    { text: "Short pause" },
    { text: STATE, left: LEFT - TAKING_OVER + 120_000 },
    { text: STATE },
  ]);
});

test("[Z3] a clock that starts by itself is shown as soon as it does", async () => {
  const waiting = telling.does(cem, "next");
  const bench = await IndicatorBench.showing(waiting);
  expect(bench.asked).toEqual([{ text: STATE }]);
  await bench.passes(20_000 - TAKING_OVER);
  const left = endOf(waiting) - waiting.at - 20_000;
  expect(bench.asked).toEqual([{ text: STATE }, { text: STATE, left }]);
});

test("[Z1] it is taken away at the end, and where another panel shows it", async () => {
  const atEnd = await IndicatorBench.showing(telling);
  const last = telling.upTo("evaluate8");
  await atEnd.sees(last.does(cem, { type: "close", from: last.running.stage.step }));
  expect(atEnd.asked.at(-1)).toBeUndefined();

  const bench = await IndicatorBench.showing(telling);
  bench.given(false);
  await loaded();
  expect(bench.asked).toEqual([bench.asked[0], undefined]);
  await bench.passes(AWAY_AFTER);
  expect(bench.asked).toHaveLength(2);
});

test("[Z2] a line that is down for a moment changes nothing that is shown", async () => {
  const bench = await IndicatorBench.showing(telling);
  bench.socket.cut();
  await bench.passes(5_000);
  await bench.sees(telling);
  bench.given(true);
  await bench.passes(AWAY_AFTER);
  expect(bench.asked).toHaveLength(1);
});

test("[Z2] a line that is down for longer: it is gone before the person is away, and comes back when it is given again", async () => {
  const bench = await IndicatorBench.showing(telling);
  bench.door.pass = 0;
  bench.socket.cut();
  await bench.passes(AWAY_AFTER - 1_000);
  expect(bench.asked).toEqual([bench.asked[0], undefined]);
  bench.door.pass = 200;
  await bench.passes(60_000);
  await bench.sees(telling);
  bench.given(false);
  await bench.passes(TAKING_OVER);
  expect(bench.asked).toHaveLength(2);
  bench.given(true);
  await bench.passes(TAKING_OVER);
  expect(bench.asked).toHaveLength(3);
});

test("[Z2] a panel whose client does not show it says so, and leaves it to another", async () => {
  const bench = await IndicatorBench.seeing(telling);
  bench.outcome = "unknown";
  bench.given(true);
  await bench.passes(TAKING_OVER);
  expect(bench.said).toEqual([true, false]);
});

test("[Z2] a page that goes takes it along", async () => {
  const bench = await IndicatorBench.showing(telling);
  bench.leave();
  await loaded();
  expect(bench.asked.at(-1)).toBeUndefined();
  expect(bench.asked).toHaveLength(2);
});

/** As if the group had brought it along, with the words of people. */
function ownView(scene: Scene): SessionView {
  const view = scene.sees(eva);
  if (view.plan === undefined) throw new Error("there is no plan");
  return { ...view, plan: { ...view.plan, method: ownMethodId(1) } };
}

test("[Z3] [Z4] of a group's own method no word is shown or written", async () => {
  const view = ownView(telling);
  const place = `Phase ${(view.stage?.phase ?? 0) + 1} of ${view.plan?.phases.length}`;
  expect(await chatLine(view)).toBe(`${place} (4 min)`);
});

test("[Z6] a line for the chat says the phase, its minutes and what is done, and nothing that anybody wrote", async () => {
  const written = started(PLAN)
    .does(ben, { type: "setQuestion", text: "canary question" })
    .does(ann, { type: "writeNote", note: noteId(1), slot: "pitch", text: "canary pitch" })
    .upTo("state");
  expect(await chatLine(written.sees(cem))).toBe(`${STATE} (4 min). The case giver tells.`);
});
