import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE } from "../../core/methods/plan.ts";
import { PITFALLS, pitfallsOf } from "../../core/methods/pitfalls.ts";
import { hintsFor, type Hint } from "../../core/session/hints.ts";
import { ann, ben, cem, dora, eva, GROUP, noteId } from "../support/people.ts";
import { play, scripts } from "../support/play.ts";
import { gathered, started, type Scene } from "../support/scene.ts";
import { write } from "../support/writing.ts";

/** What Cem, who leads, is told. */
function told(scene: Scene, slips = 0): readonly Hint[] {
  return hintsFor(scene.sees(cem), slips, scene.at);
}

function types(scene: Scene, slips = 0): readonly Hint["type"][] {
  return told(scene, slips).map(({ type }) => type);
}

const asked = started().upTo("state").does(ben, { type: "setQuestion", text: "How do I say no?" });

test("[X1] a session that goes well brings no hint", () => {
  expect(types(asked.does(cem, "begin"))).toEqual([]);
  expect(types(asked.upTo("explore", 1).does(cem, "begin").later(MINUTE))).toEqual([]);
});

test("[X1] whatever they do, nobody who does not lead is told anything, nor anybody in a short pause", () => {
  let hints = 0;
  fc.assert(
    fc.property(scripts(25), fc.nat(4), (script, slips) => {
      play(script, ({ after }) => {
        for (const person of GROUP) {
          const view = after.sees(person);
          const given = hintsFor(view, slips, after.at);
          if (view.leader !== person || view.shortPause !== undefined) expect(given).toEqual([]);
          hints += given.length;
        }
      });
    }),
    { numRuns: 300 },
  );
  expect(hints).toBeGreaterThan(100);
});

test("[X1] whoever stands in is told, and a leader before there is a chair", () => {
  const early = gathered()
    .does(ann, "start")
    .later(20 * MINUTE);
  expect(hintsFor(early.sees(ann), 0, early.at).map(({ type }) => type)).toContain("late");
  expect(hintsFor(early.sees(cem), 0, early.at)).toEqual([]);
  const away = asked.upTo("explore", 1).drops(cem).later(60_000);
  const stoodIn = away.does(dora, { type: "takeRole", role: "chair" });
  const late = stoodIn.later(40 * MINUTE);
  expect(hintsFor(late.sees(dora), 0, late.at).map(({ type }) => type)).toContain("late");
});

test("[X2] two passes in a row are told, one or two apart are not", () => {
  const round = asked.upTo("judge", 1).does(cem, "begin");
  const once = round.does(ann, "passTurn");
  expect(types(once)).toEqual([]);
  expect(types(once.does(dora, "finishTurn").does(eva, "passTurn"))).toEqual([]);
  expect(types(once.does(dora, "passTurn"))).toEqual(["passes"]);
});

test("[X2] those are named for whom half of a turn is not left", () => {
  const round = asked.upTo("judge", 1).does(cem, "begin");
  const { round: turns, clock } = round.stage(cem);
  if (turns === undefined || clock.state !== "running") throw new Error("no round is on");
  const tight = (turns.turn * turns.coming.length) / 2;
  const left = clock.endsAt - round.at;
  expect(types(round.later(left - tight))).toEqual([]);
  const late = told(round.later(left - tight + 1_000));
  expect(late).toEqual([{ type: "unheard", people: [dora, eva, cem] }]);
});

test("[X2] a ready line reached for a third time in one phase is told", () => {
  expect(types(asked, 2)).toEqual([]);
  expect(told(asked, 3)).toEqual([{ type: "slips", times: 3 }]);
});

test("[X3] a missing question is told near the end of the telling, and as long as it is missing", () => {
  const telling = started().upTo("state").does(cem, "begin");
  expect(types(telling)).toEqual([]);
  expect(types(telling.later(2.5 * MINUTE))).toEqual(["noQuestion"]);
  expect(types(telling.upTo("explore"))).toEqual(["noQuestion"]);
  expect(
    types(
      started()
        .upTo("choose8")
        .later(3 * MINUTE),
    ),
  ).not.toContain("noQuestion");
});

test("[X3] a step that is missing or waits for its yes is told near the end", () => {
  const deciding = asked.upTo("decide").does(cem, "begin");
  const step = write(1, "step", "On Monday\nI say no");
  const nearly = 4.5 * MINUTE;
  expect(types(deciding)).toEqual([]);
  expect(types(deciding.later(nearly))).toEqual(["noStep"]);
  const typed = deciding.does(eva, step);
  expect(types(typed.later(nearly))).toEqual(["stepUnconfirmed"]);
  const confirmed = typed.does(ben, { type: "confirmStep", note: noteId(1) });
  expect(types(confirmed.later(nearly))).toEqual([]);
});

test("[X4] minutes behind the plan come with the longest phase that can still give some", () => {
  const judging = asked.upTo("judge");
  expect(told(asked.later(25 * MINUTE)).at(-1)).toMatchObject({ type: "late", from: "explore" });
  const late = told(judging.later(30 * MINUTE)).find(({ type }) => type === "late");
  expect(late).toMatchObject({ from: "share", gives: 2 });
  const atTheEnd = told(asked.upTo("share").later(60 * MINUTE)).at(-1);
  expect(atTheEnd).toEqual({ type: "late", minutes: expect.any(Number) as number });
});

test("[X5] two signs together bring the way to restore safety first", () => {
  const passed = asked.upTo("judge", 1).does(cem, "begin").does(ann, "passTurn");
  const twice = passed.does(dora, "passTurn");
  expect(types(twice, 3)).toEqual(["restore", "slips", "passes"]);
  expect(types(passed, 3)).toEqual(["slips"]);
});

test("[X6] each pitfall is at hand in some phase, and at most four in one", () => {
  const kinds = ["present", "clarify", "deepen", "imagine", "advise", "decide", "share"] as const;
  const all = kinds.map(pitfallsOf);
  expect([...new Set(all.flat())].toSorted()).toEqual(PITFALLS.toSorted());
  for (const some of all) expect(some.length).toBeLessThanOrEqual(4);
  expect(pitfallsOf("open")).toEqual([]);
});
