import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Command, StopChoice } from "../../core/session/command.ts";
import { timeLeft } from "../../core/session/clock.ts";
import { ann, ben, cem, dora, eva, GROUP } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";

const MINUTE = 60_000;

function answerStop(choice: StopChoice): Command {
  return { type: "answerStop", choice };
}

function lower(person: PersonId): Command {
  return { type: "lowerHand", person };
}

function place({ running: { plan, stage } }: Scene): string {
  return `${plan.phases[stage.phase]?.id ?? "nowhere"} ${stage.part}`;
}

/** The round of Judge: Ann is on turn, Dora and Eva follow, Cem is last. */
function judging(): Scene {
  return started().upTo("judge", 1).does(cem, "begin");
}

function hands(scene: Scene): readonly (readonly PersonId[] | undefined)[] {
  return GROUP.map((person) => scene.sees(person).hands);
}

test("[H1] a hand is seen by its owner and the leader, first come first", () => {
  const scene = judging().does(eva, "raiseHand").does(ann, "raiseHand");
  expect(hands(scene)).toEqual([[ann], undefined, [eva, ann], undefined, [eva]]);
  expect(scene.answer(eva, "raiseHand")).toBe("alreadyDone");
  for (const person of [ben, dora]) expect(scene.sees(person)).toEqual(judging().sees(person));
});

test("[H1] a hand is lowered by its owner or the leader, and by nobody else", () => {
  const scene = judging().does(eva, "raiseHand").does(ann, "raiseHand");
  expect(scene.answer(ann, lower(eva))).toBe("notLeader");
  expect(scene.answer(dora, lower(dora))).toBe("alreadyDone");
  expect(hands(scene.does(cem, lower(eva)))[2]).toEqual([ann]);
  expect(hands(scene.does(eva, lower(eva)))[2]).toEqual([ann]);
  expect(hands(scene.does(eva, "leave"))[2]).toEqual([ann]);
});

test("[H1] [R7] hands are the new leader's to see, and no longer the old one's", () => {
  const scene = judging()
    .does(eva, "raiseHand")
    .does(cem, { type: "offerRole", role: "chair", to: ann })
    .does(ann, { type: "answerOffer", role: "chair", accept: true });
  expect(hands(scene)).toEqual([[eva], undefined, undefined, undefined, [eva]]);
});

test("[H2] stop halts the clock for everybody, and says for whom to the leader alone", () => {
  const scene = judging().later(MINUTE).does(dora, "stop");
  expect(scene.running.stage.clock.state).toBe("paused");
  const told = GROUP.map((person) => scene.sees(person).shortPause);
  expect(told).toEqual([{}, {}, { by: dora }, { by: dora }, {}]);
  const byEva = judging().later(MINUTE).does(eva, "stop");
  for (const person of [ann, ben]) expect(byEva.sees(person)).toEqual(scene.sees(person));
});

test("[H2] [C3] going on keeps what was left of part and turn to the millisecond", () => {
  const before = judging().later(12_345);
  const after = before.does(dora, "stop").later(MINUTE).does(dora, answerStop("goOn"));
  const left = timeLeft(before.running.stage.clock, before.at);
  expect(timeLeft(after.running.stage.clock, after.at)).toBe(left);
  expect(after.sees(ann).shortPause).toBeUndefined();
  expect(place(after)).toBe("judge 1");
});

test("[H2] [C1] a stop while the clock waits for Begin costs the part nothing, and going on begins", () => {
  const waiting = started().upTo("judge");
  const { lasts } = waiting.running.plan.phases[waiting.running.stage.phase]?.parts[0] ?? {};
  const stopped = waiting.does(ann, "stop").later(5 * MINUTE);
  expect(stopped.answer(cem, "begin")).toBe("notNow");
  const on = stopped.does(ann, answerStop("goOn"));
  expect(timeLeft(on.running.stage.clock, on.at)).toBe(lasts);
  expect(on.running.stage.clock).toMatchObject({ state: "running", startsAt: on.at });
});

test.each(["next", "endPart", "back", "resume"] as const)(
  "[H3] during a short pause the leader's %s is refused",
  (command) => {
    expect(judging().does(dora, "stop").answer(cem, command)).toBe("shortPause");
  },
);

test("[H3] during a short pause nobody on turn moves on, and nobody asks for a second one", () => {
  const scene = judging().does(dora, "stop");
  expect(scene.answer(ann, "finishTurn")).toBe("shortPause");
  expect(scene.answer(ann, "passTurn")).toBe("shortPause");
  expect(scene.answer(eva, "stop")).toBe("shortPause");
  expect(scene.answer(cem, "close")).toBe("yes");
});

const CHOICES: readonly StopChoice[] = ["goOn", "skip", "endCase"];

test.each<[string, () => Scene, PersonId, string]>([
  ["a member with a turn ahead", judging, dora, "goOn skip"],
  ["the member on turn", judging, ann, "goOn skip"],
  ["a member who was heard", () => judging().does(ann, "finishTurn"), ann, "goOn"],
  ["the case giver in the case", judging, ben, "goOn skip endCase"],
  ["the case giver before the case", () => started().upTo("choose8"), ben, "goOn"],
  ["the case giver in Arrive", started, ben, "goOn skip"],
  ["the case giver at the goodbye", () => started().upTo("evaluate8"), ben, "goOn skip"],
  ["a member in silence", () => started().upTo("judge"), dora, "goOn"],
])("[H3] %s may answer the own stop so", (_, scene, person, choices) => {
  const stopped = scene().does(person, "stop");
  const may = CHOICES.filter((choice) => stopped.answer(person, answerStop(choice)) === "yes");
  expect(may.join(" ")).toBe(choices);
  for (const other of GROUP.filter((one) => one !== person)) {
    for (const choice of CHOICES) expect(stopped.answer(other, answerStop(choice))).toBe("notNow");
  }
});

test("[H3] [T6] leaving out the own turn passes it, now or ahead", () => {
  const onTurn = judging().does(ann, "stop").does(ann, answerStop("skip"));
  expect(onTurn.stage().round).toMatchObject({
    current: dora,
    heard: [{ person: ann, how: "passed" }],
  });
  const ahead = judging().does(dora, "stop").does(dora, answerStop("skip"));
  expect(ahead.stage().round).toMatchObject({ current: ann, coming: [eva, cem] });
  expect(ahead.running.stage.clock.state).toBe("running");
});

test("[H3] the case giver leaves out the part, or ends the case and goes to the goodbye", () => {
  const stopped = started().upTo("explore").does(ben, "stop");
  expect(place(stopped.does(ben, answerStop("goOn")))).toBe("explore 0");
  expect(place(stopped.does(ben, answerStop("skip")))).toBe("explore 1");
  const ended = stopped.does(ben, answerStop("endCase"));
  expect(place(ended)).toBe("evaluate8 0");
  expect(ended.running.stage.step).toBe(stopped.running.stage.step + 1);
  expect(ended.sees(ann).shortPause).toBeUndefined();
});

test("[H3] [N6] what the end of a phase opens is opened when the case is ended in it", () => {
  const scene = started(EVERY_FLOOR)
    .upTo("ask")
    .does(ann, { type: "writeNote", note: "7".repeat(32) as never, slot: "late", text: "At last." })
    .does(ben, "stop")
    .does(ben, answerStop("endCase"));
  expect(Object.values(scene.sees(dora).notes).map(({ text }) => text)).toEqual(["At last."]);
});

test("[H3] in a plan without a goodbye ending the case leaves the clock halted for the leader to close", () => {
  const core = { ...EVERY_FLOOR, phases: EVERY_FLOOR.phases.slice(2, 6) };
  const ended = started(core).does(ben, "stop").does(ben, answerStop("endCase"));
  expect(ended.running.stage.clock.state).toBe("paused");
  expect(ended.sees(ann).shortPause).toBeUndefined();
  expect(ended.answer(cem, "close")).toBe("yes");
});

test.each<[string, (scene: Scene) => Scene]>([
  ["drops", (scene) => scene.drops(ann)],
  ["says goodbye", (scene) => scene.does(ann, "leave")],
  ["is taken out", (scene) => scene.does(cem, { type: "removePerson", person: ann })],
])("[H4] when who asked %s, the leader ends the pause, on turn or not", (_, goes) => {
  const gone = goes(judging().does(ann, "stop"));
  expect(gone.answer(dora, "resume")).toBe("shortPause");
  expect(gone.answer(cem, "next")).toBe("shortPause");
  const on = gone.does(cem, "resume");
  expect(on.sees(dora).shortPause).toBeUndefined();
  expect(on.running.stage.clock.state).toBe("running");
  expect(on.does(cem, "next").stage(dora).round?.current).toBe(dora);
});

test("[H4] whoever is back answers the own stop, and a chair who asked and is gone leaves it to the stand-in", () => {
  const back = judging().does(ann, "stop").drops(ann).comesBack(ann);
  expect(back.answer(cem, "resume")).toBe("shortPause");
  expect(back.answer(ann, answerStop("goOn"))).toBe("yes");
  const chairGone = judging().does(cem, "stop").drops(cem).later(MINUTE);
  expect(chairGone.answer(dora, "resume")).toBe("shortPause");
  const stoodIn = chairGone.does(dora, { type: "takeRole", role: "chair" });
  expect(stoodIn.answer(dora, "resume")).toBe("yes");
});
