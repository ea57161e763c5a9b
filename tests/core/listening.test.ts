import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { listenersMeant, listenersNow, sparedBy } from "../../core/session/listening.ts";
import { NOTICE, PANELS_ANSWER } from "../../core/session/listeners.ts";
import { ann, ben, cem, dora, eva, finn, GROUP } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";

const MEANT = { number: 1, at: 1, part: "", people: GROUP };

/** Ann is on turn first where members are called; Ben gives the case, Cem leads, Dora keeps the time, Eva takes notes. */
test.each<[phase: string, part: number, listeners: readonly PersonId[]]>([
  ["arrive", 0, [ben, eva]],
  ["choose", 0, []],
  ["tell", 0, [ann, eva]],
  ["tell", 1, [ann, ben, eva]],
  ["pair", 0, [ann, eva]],
  ["ask", 0, [ann, ben, eva]],
  ["ask", 1, [eva]],
  ["talk", 0, [ben]],
  ["advise", 1, [ben, eva]],
])("[A1] in part %2$i of %1$s listen those who have not the floor", (phase, part, listeners) => {
  const { running } = started(EVERY_FLOOR).upTo(phase, part);
  expect(listenersNow(running)).toEqual(listeners);
  expect(sparedBy(running, MEANT)).toEqual(GROUP.filter((person) => !listeners.includes(person)));
});

test("[A1] a turn changes who listens, and whoever sits on paper never does", () => {
  const asking = started(EVERY_FLOOR)
    .upTo("ask", 1)
    .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" });
  const evasTurn = asking.does(ann, "finishTurn").does(dora, "finishTurn");
  expect(listenersNow(evasTurn.running)).toEqual([ann]);
  expect(sparedBy(asking.running, MEANT)).toContain(finn);
});

test("[A1] whose line is down may still be heard in the meeting; whoever has left is not", () => {
  const telling = started(EVERY_FLOOR).upTo("tell");
  expect(listenersNow(telling.drops(eva).running)).toEqual([ann, eva]);
  expect(listenersNow(telling.does(eva, "leave").running)).toEqual([ann]);
});

const telling = started(EVERY_FLOOR).upTo("tell");

test("[A2] the leader asks where somebody listens, and in a short pause nobody", () => {
  expect(telling.answer(cem, "muteListeners")).toBe("yes");
  expect(telling.answer(dora, "muteListeners")).toBe("notLeader");
  expect(telling.does(ann, "stop").answer(cem, "muteListeners")).toBe("shortPause");
  const choosing = started(EVERY_FLOOR).upTo("choose");
  expect(choosing.answer(cem, "muteListeners")).toBe("notNow");
});

test("[A2] the leader asks again when the panels have had their time", () => {
  const asked = telling.does(cem, "muteListeners");
  const over = NOTICE + PANELS_ANSWER;
  expect(asked.sees(cem).may.muteListeners).toEqual({ from: asked.at + over });
  expect(asked.later(over - 1).answer(cem, "muteListeners")).toBe("notNow");
  expect(asked.later(over).answer(cem, "muteListeners")).toBe("yes");
  expect(asked.does(cem, "next").answer(cem, "muteListeners")).toBe("yes");
});

function wishes(scene: Scene): number {
  return scene.log.filter(({ type }) => type === "mutingAsked").length;
}

const SWITCHED = { type: "muteEachPart", on: true } as const;

test("[A3] with the switch on each part asks it as it begins, and the part that is on does not", () => {
  const switched = telling.does(cem, SWITCHED);
  expect(wishes(switched)).toBe(0);
  const silence = switched.does(cem, "next");
  expect(silence.stage().muting).toMatchObject({ number: silence.at, at: silence.at });
  expect(wishes(silence.does(cem, "back"))).toBe(2);
  const off = silence.does(cem, { type: "muteEachPart", on: false });
  expect(wishes(off.does(cem, "next"))).toBe(1);
});

test("[A3] the next turn asks nothing, nor does a round that is gone around again, nor an open part", () => {
  const round = telling.does(cem, SWITCHED).upTo("advise", 1);
  const before = wishes(round);
  const again = round
    .does(ann, "finishTurn")
    .does(dora, "finishTurn")
    .does(eva, "finishTurn")
    .does(cem, "finishTurn", "goRoundAgain");
  expect(wishes(again)).toBe(before);
  const choosing = started(EVERY_FLOOR).does(cem, SWITCHED).upTo("choose");
  expect(wishes(choosing)).toBe(0);
  expect(wishes(choosing.does(cem, "next"))).toBe(1);
});

test("[A3] the leader alone switches", () => {
  expect(telling.answer(cem, SWITCHED)).toBe("yes");
  expect(telling.answer(ann, SWITCHED)).toBe("notLeader");
});

test("[A4] everybody sees the wish of this part and the switch, and nothing of another part", () => {
  const asked = telling.does(cem, "muteListeners", SWITCHED);
  for (const person of GROUP) {
    expect(asked.stage(person).muting).toEqual({
      number: asked.at,
      at: asked.at,
      people: [ann, eva],
    });
    expect(asked.sees(person).mutesEachPart).toBe(true);
  }
  const off = asked.does(cem, { type: "muteEachPart", on: false }, "next");
  for (const person of GROUP) {
    expect(off.stage(person).muting).toBeUndefined();
    expect(off.sees(person).mutesEachPart).toBeUndefined();
  }
  expect(off.does(cem, "muteListeners").stage().muting?.number).toBe(asked.at + 1);
});

test("[A4] a wish means those who listened when it was made, and listen still", () => {
  const round = started(EVERY_FLOOR).upTo("advise", 1).does(cem, "muteListeners");
  expect(round.stage().muting?.people).toEqual([ben, eva]);
  const next = round.does(ann, "finishTurn").does(dora, "finishTurn").running;
  const { muting = MEANT } = next;
  expect(listenersMeant(next, muting)).toEqual([ben]);
  expect(sparedBy(next, muting)).toEqual([ann, cem, dora, eva]);
});
