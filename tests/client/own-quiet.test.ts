import { expect, test } from "vitest";
import { OwnQuiet } from "../../client/panel/quiet/own-quiet.ts";
import { NOTICE } from "../../core/session/listeners.ts";
import type { MuteOutcome } from "../../core/session/mute-list.ts";
import { LONG_TALK, SHORT_WORD, type OwnMicrophone } from "../../core/session/own-microphone.ts";
import { ann, cem } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";

const ON: OwnMicrophone = { on: true, mayBeSet: true, isLeftAlone: false };
const OFF: OwnMicrophone = { ...ON, on: false };

/** Ann's panel, and all that it did. */
class QuietBench {
  scene: Scene = started(EVERY_FLOOR).upTo("tell");
  readonly told: unknown[] = [];
  readonly quiet: OwnQuiet;
  mutes = 0;
  outcome: MuteOutcome = "done";

  constructor() {
    this.quiet = new OwnQuiet({
      now: () => this.scene.at,
      mute: () => {
        this.mutes += 1;
        return Promise.resolve(this.outcome);
      },
      tell: (what) => this.told.push(what),
    });
    this.quiet.know(this.scene.sees(ann), ON);
  }

  becomes(scene: Scene, own: OwnMicrophone = ON): void {
    this.scene = scene;
    this.quiet.know(scene.sees(ann), own);
  }

  async passes(time: number): Promise<void> {
    this.scene = this.scene.later(time);
    this.quiet.tick();
    await Promise.resolve();
  }

  asks(): void {
    this.becomes(this.scene.does(cem, "muteListeners"));
  }

  answer(outcome: MuteOutcome, number = this.scene.stage().muting?.number): unknown {
    return { type: "muteAnswer", number, outcome };
  }
}

test("[A10] a listener's panel shows for some seconds that it mutes, does it once, and says how it went", async () => {
  const bench = new QuietBench();
  bench.asks();
  expect(bench.quiet.state().mutesAt).toBe(bench.scene.at + NOTICE);
  await bench.passes(NOTICE - 1);
  expect(bench.mutes).toBe(0);
  await bench.passes(1);
  await bench.passes(1);
  expect([bench.mutes, bench.quiet.state().mutesAt]).toEqual([1, undefined]);
  expect(bench.told).toEqual([bench.answer("done")]);
});

test("[A10] whoever says no in time is not muted, nor by the next wish in this part", async () => {
  const bench = new QuietBench();
  bench.asks();
  bench.quiet.leaveOn();
  expect(bench.quiet.state().mutesAt).toBeUndefined();
  await bench.passes(60_000);
  const first = bench.answer("declined");
  bench.asks();
  await bench.passes(NOTICE);
  expect(bench.mutes).toBe(0);
  expect(bench.told).toEqual([first, bench.answer("declined")]);
});

test("[A6] [A10] whoever turns the microphone on after having been muted takes the answer back", async () => {
  const bench = new QuietBench();
  bench.asks();
  await bench.passes(NOTICE);
  bench.becomes(bench.scene, OFF);
  bench.becomes(bench.scene, ON);
  expect(bench.told).toEqual([bench.answer("done"), bench.answer("declined")]);
  await bench.passes(60_000);
  bench.asks();
  await bench.passes(NOTICE);
  expect(bench.mutes).toBe(1);
});

test("[A10] whoever has been on with the floor is a listener like any other afterwards", async () => {
  const bench = new QuietBench();
  bench.becomes(bench.scene.upTo("talk"), OFF);
  bench.becomes(bench.scene, ON);
  bench.becomes(bench.scene.does(cem, "next"));
  bench.asks();
  await bench.passes(NOTICE);
  expect(bench.mutes).toBe(1);
});

test("[A11] talk is noticed gently, told after a while, and untold when it is over", async () => {
  const bench = new QuietBench();
  bench.quiet.heard(true);
  await bench.passes(SHORT_WORD - 1);
  expect(bench.quiet.state().isTalking).toBe(false);
  await bench.passes(1);
  expect(bench.quiet.state().isTalking).toBe(true);
  expect(bench.told).toEqual([]);
  await bench.passes(LONG_TALK - SHORT_WORD);
  expect(bench.told).toEqual([{ type: "talking", on: true }]);
  bench.quiet.heard(false);
  await bench.passes(5_000);
  expect(bench.told.slice(1)).toEqual([{ type: "talking", on: false }]);
  expect(bench.quiet.state().isTalking).toBe(false);
});

test("[A11] talk with the floor counts for nothing when the floor has passed on", async () => {
  const bench = new QuietBench();
  bench.becomes(bench.scene.upTo("talk"));
  bench.quiet.heard(true);
  await bench.passes(LONG_TALK);
  expect(bench.quiet.state().isTalking).toBe(false);
  bench.becomes(bench.scene.does(cem, "next"));
  expect(bench.quiet.state().isTalking).toBe(false);
  await bench.passes(SHORT_WORD);
  expect(bench.quiet.state().isTalking).toBe(true);
});

test("a panel that has no session yet does nothing", () => {
  const told: unknown[] = [];
  const quiet = new OwnQuiet({
    now: () => 0,
    mute: () => Promise.reject(new Error("nobody asked")),
    tell: (what) => told.push(what),
  });
  quiet.leaveOn();
  quiet.tick();
  quiet.heard(true);
  expect([told, quiet.state()]).toEqual([[], { isTalking: false }]);
});
