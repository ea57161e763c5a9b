import { expect, test } from "vitest";
import { timeLeft } from "../../core/session/clock.ts";
import { ann, ben, cem, dora, eva, finn, GROUP } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { ALL, readers, write } from "../support/writing.ts";

/** The round of members in which all have spoken, the leader last. */
function allHeard(): Scene {
  return [ann, dora, eva, cem].reduce(
    (scene, person) => scene.does(person, "finishTurn"),
    started(EVERY_FLOOR).upTo("advise", 1).does(cem, "begin"),
  );
}

test("[T12] only the leader goes round again, and only when all were called", () => {
  const during = started(EVERY_FLOOR).upTo("advise", 1);
  expect(GROUP.map((person) => during.answer(person, "goRoundAgain"))).toEqual(
    GROUP.map((person) => (person === cem ? "notNow" : "notLeader")),
  );
  expect(GROUP.map((person) => allHeard().answer(person, "goRoundAgain"))).toEqual(
    GROUP.map((person) => (person === cem ? "yes" : "notLeader")),
  );
  const last = during.does(cem, "next", "next", "next");
  expect(last.stage().round?.current).toBe(cem);
  expect(last.answer(cem, "goRoundAgain")).toBe("yes");
});

test("[T12] a round that the method does not repeat, and a part that is no round, are not gone around again", () => {
  const asked = [ann, dora, eva, cem].reduce(
    (scene, person) => scene.does(person, "passTurn"),
    started(EVERY_FLOOR).upTo("ask", 1),
  );
  expect(asked.stage().ahead).toBe("phase");
  expect(asked.answer(cem, "goRoundAgain")).toBe("notNow");
  expect(started(EVERY_FLOOR).upTo("advise").answer(cem, "goRoundAgain")).toBe("notNow");
});

test("[T12] the same order is called anew, nobody was heard, and it is one new step", () => {
  const before = allHeard();
  const again = before.does(cem, "goRoundAgain");
  expect(again.stage().round).toEqual({
    ...before.stage().round,
    heard: [],
    current: ann,
    coming: [dora, eva, cem],
  });
  expect(again.stage().step).toBe(before.stage().step + 1);
  expect(again.answer(cem, { type: "goRoundAgain", from: before.stage().step })).toBe(
    "alreadyMovedOn",
  );
  expect(again.stage().ahead).toBe("turn");
});

test("[T12] the clock of the part goes on, and each turn is as long as before", () => {
  const before = allHeard().later(7_000);
  const again = before.does(cem, "goRoundAgain");
  const [was, now] = [before.stage().clock, again.stage().clock];
  expect(timeLeft(now, again.at)).toBe(timeLeft(was, before.at));
  expect(now).toMatchObject({ turnEndsAt: again.at + (before.stage().round?.turn ?? 0) });
  const halted = allHeard().does(dora, "pause").does(cem, "goRoundAgain");
  expect(halted.stage().clock.state).toBe("paused");
});

test("[T12] [T3] whoever is away is passed over, whoever has come takes a turn, the leader still last", () => {
  const scene = allHeard().isLetIn(finn, 80).does(finn, "passTurn").drops(ann);
  const again = scene.does(cem, "goRoundAgain");
  expect(again.stage(dora).round).toMatchObject({
    order: [ann, dora, eva, finn, cem],
    current: dora,
    coming: [eva, finn, cem],
  });
});

test("[T12] [N5] what was sealed for the turn since opens with the second turn", () => {
  const again = allHeard()
    .does(cem, "goRoundAgain")
    .does(dora, write(1, "view", "One more."));
  expect(readers(again, "One more.")).toEqual(["Dora"]);
  expect(readers(again.does(ann, "finishTurn"), "One more.")).toEqual(ALL);
});

test("[T12] nobody goes round again during a short pause", () => {
  expect(allHeard().does(ben, "stop").answer(cem, "goRoundAgain")).toBe("shortPause");
});
