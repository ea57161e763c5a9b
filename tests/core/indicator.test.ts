import fc from "fast-check";
import { expect, test } from "vitest";
import { ownMethodId } from "../../core/methods/own-method.ts";
import { indicationOf, whoShows, type Indication } from "../../core/session/indicator.ts";
import type { SessionView } from "../../core/session/view.ts";
import { ann, ben, cem, dora, eva, gita, GROUP, noteId } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

const telling = started(EVERY_FLOOR).upTo("tell");
const awaited = { person: ben, until: telling.at + 1 };

const OF_ANN = { person: ann };
const OF_BEN = { person: ben };
const AGAIN_OF_BEN = { person: ben, at: "home" };
const BY_CEM = { person: cem, shows: true };
const OF_GITA = { person: gita };
const ALL = [OF_ANN, OF_BEN, BY_CEM];

test.each<[string, Scene, Parameters<typeof whoShows>[1], typeof awaited | undefined, unknown]>([
  ["nobody can", telling, [], undefined, undefined],
  ["whoever came first", telling, [OF_BEN, OF_ANN], undefined, OF_ANN],
  ["the one that does keeps it", telling, ALL, undefined, BY_CEM],
  ["and keeps it although another is waited for", telling, ALL, awaited, BY_CEM],
  ["one is waited for", telling, [OF_ANN], awaited, undefined],
  ["and is back", telling, [OF_ANN, AGAIN_OF_BEN], awaited, AGAIN_OF_BEN],
  ["and is away", telling.drops(ben), [OF_ANN], awaited, OF_ANN],
  [
    "and has said goodbye",
    telling.drops(eva).does(eva, "leave"),
    [OF_ANN],
    { ...awaited, person: eva },
    OF_ANN,
  ],
  [
    "one who has said goodbye makes way",
    telling.does(eva, "leave"),
    [{ person: eva, shows: true }, OF_ANN],
    undefined,
    OF_ANN,
  ],
  ["nobody without a seat", telling, [OF_GITA], undefined, undefined],
  ["in a pause too", telling.does(ann, "stop"), [OF_ANN], undefined, OF_ANN],
  ["not while people gather", gathered(), ALL, undefined, undefined],
  ["not after the goodbye", closed(), ALL, undefined, undefined],
  [
    "not once the session was discarded",
    started(EVERY_FLOOR).does(cem, "discard"),
    ALL,
    undefined,
    undefined,
  ],
])("[Z1] [Z2] who shows it: %s", (_, { session }, panels, waitedFor, expected) => {
  expect(whoShows(session, panels, waitedFor)).toBe(expected);
});

function closed(): Scene {
  const last = started(EVERY_FLOOR).upTo("end");
  return last.does(cem, { type: "close", from: last.running.stage.step });
}

test("[Z1] of all panels of all who are here one shows it, whichever has, and nobody but them", () => {
  const panel = fc.record({
    person: fc.constantFrom(...GROUP, gita),
    shows: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(panel), (panels) => {
      const chosen = whoShows(telling.drops(dora).session, panels);
      const able = panels.filter(({ person }) => person !== dora && person !== gita);
      expect(chosen === undefined).toBe(able.length === 0);
      if (chosen !== undefined) expect(able).toContain(chosen);
      // Asked again it is the same one, whatever others come.
      const next = panels.map((one) => ({ ...one, shows: one === chosen }));
      const again = whoShows(telling.drops(dora).session, [{ person: ann, shows: false }, ...next]);
      if (chosen !== undefined) expect(again).toEqual({ ...chosen, shows: true });
    }),
  );
});

test("[Z5] the leader alone switches it off, and on again", () => {
  const off = telling.does(cem, { type: "showIndicator", on: false });
  expect(telling.answer(ann, { type: "showIndicator", on: false })).toBe("notLeader");
  expect(whoShows(off.session, ALL)).toBeUndefined();
  expect(off.sees(ann).hidesIndicator).toBe(true);
  const on = off.does(cem, { type: "showIndicator", on: true });
  expect(whoShows(on.session, ALL)).toBe(BY_CEM);
  expect(on.sees(ann).hidesIndicator).toBeUndefined();
});

function shown({ at }: Scene, view: SessionView): Indication | undefined {
  return indicationOf(view, at);
}

const TELL = {
  number: 3,
  of: EVERY_FLOOR.phases.length,
  named: { method: EVERY_FLOOR.method, phase: "tell" },
};

test("[Z3] shown are the phase and when its part ends, once its clock runs", () => {
  const begun = telling.does(cem, "begin");
  const { clock } = begun.running.stage;
  if (clock.state !== "running") throw new Error("the clock does not run");
  expect(shown(begun, begun.sees(eva))).toEqual({ ...TELL, endsAt: clock.endsAt });
  const late = begun.later(60 * 60_000);
  expect(shown(late, late.sees(eva))).toEqual({ ...TELL, endsAt: clock.endsAt });
});

test("[Z3] a clock that waits is not shown, and is known to start by itself", () => {
  const { clock } = telling.running.stage;
  if (clock.state !== "running") throw new Error("the clock does not wait");
  expect(indicationOf(telling.sees(eva), clock.startsAt - 1)).toEqual({
    ...TELL,
    startsAt: clock.startsAt,
  });
  expect(indicationOf(telling.sees(eva), clock.startsAt)).toEqual({
    ...TELL,
    endsAt: clock.endsAt,
  });
});

test("[Z3] a clock that was halted, and a short pause, which says of nobody who asked for it", () => {
  const halted = telling.does(cem, "begin", "pause");
  expect(shown(halted, halted.sees(eva))).toEqual({ ...TELL, halted: "clock" });
  const pause = telling.does(eva, "stop");
  for (const person of GROUP)
    expect(shown(pause, pause.sees(person))).toEqual({ ...TELL, halted: "shortPause" });
});

test("[Z3] [Z4] a group's own method gives numbers, and a phase that was held with another method its name", () => {
  const view = telling.sees(eva);
  if (view.plan === undefined) throw new Error("there is no plan");
  const own = { ...view.plan, method: ownMethodId(1) };
  expect(shown(telling, { ...view, plan: own })?.named).toBeUndefined();
  const phases = own.phases.map((phase) => ({ ...phase, method: "six-steps" }));
  expect(shown(telling, { ...view, plan: { ...own, phases } })?.named?.method).toBe("six-steps");
});

test("[Z3] nothing is shown while no session runs", () => {
  for (const scene of [gathered(), closed()]) expect(shown(scene, scene.sees(ann))).toBeUndefined();
});

test("[Z4] nothing that anybody wrote is in it", () => {
  const written = started(EVERY_FLOOR)
    .does(ben, { type: "setQuestion", text: "canary question" })
    .upTo("choose")
    .does(ann, { type: "writeNote", note: noteId(1), slot: "pitch", text: "canary pitch" })
    .upTo("tell");
  expect(JSON.stringify(written.sees(ann))).toContain("canary");
  expect(JSON.stringify(shown(written, written.sees(ann)))).not.toContain("canary");
});
