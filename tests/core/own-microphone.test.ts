import { expect, test } from "vitest";
import { NOTICE, PANELS_ANSWER } from "../../core/session/listeners.ts";
import {
  isListening,
  leftOn,
  LONG_TALK,
  ownStep,
  SHORT_WORD,
  talkAfter,
  talkAt,
  type OwnMemory,
  type OwnMicrophone,
  type Talk,
} from "../../core/session/own-microphone.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";

/** Ben has the floor; Ann and Eva listen. */
const asked = started(EVERY_FLOOR).upTo("tell").does(cem, "muteListeners");
const ON: OwnMicrophone = { on: true, mayBeSet: true, isLeftAlone: false };

function step(
  scene: Scene,
  {
    memory = {},
    own = ON,
    person = ann,
  }: { memory?: OwnMemory; own?: OwnMicrophone; person?: typeof ann } = {},
): ReturnType<typeof ownStep> {
  return ownStep(scene.sees(person), memory, own, scene.at);
}

const over = asked.later(NOTICE);
const number = asked.at;

test("[A1] a view tells who listens as the session does", () => {
  const listeners = [ann, ben, cem, dora, eva].filter((person) => isListening(asked.sees(person)));
  expect(listeners).toEqual([ann, eva]);
});

test("[A10] a listener reads a notice for some seconds, and then is muted", () => {
  expect(step(asked)).toEqual({ type: "notice", until: asked.at + NOTICE });
  expect(step(asked.later(NOTICE - 1))).toMatchObject({ type: "notice" });
  expect(step(over)).toEqual({ type: "mute", number });
  expect(step(over, { own: { ...ON, on: undefined } })).toEqual({ type: "mute", number });
});

test("[A10] whom no panel can mute reads the notice too, and the room is told", () => {
  const own = { ...ON, mayBeSet: false };
  expect(step(asked, { own })).toMatchObject({ type: "notice" });
  expect(step(over, { own })).toEqual({ type: "answer", number, outcome: "unsupported" });
});

test.each([
  ["has the floor", { person: ben }],
  ["leads", { person: cem }],
  ["keeps the time", { person: dora }],
  ["is off already", { own: { ...ON, on: false } }],
  ["shares the microphone or wants no muting", { own: { ...ON, isLeftAlone: true } }],
  ["was muted by this wish before", { memory: { answered: number } }],
])("[A6] [A10] whoever %s reads and does nothing", (_, who) => {
  expect(step(asked, who)).toEqual({ type: "nothing" });
  expect(step(over, who)).toEqual({ type: "nothing" });
});

test("[A6] [A10] whoever has said no, or turned the microphone on, is asked no more in this part, and in the next again", () => {
  const memory = leftOn(asked.sees(ann));
  const no = { type: "answer", number, outcome: "declined" };
  expect(step(asked, { memory })).toEqual(no);
  expect(step(over, { memory })).toEqual(no);
  const again = asked.later(60_000).does(cem, "muteListeners");
  expect(step(again, { memory })).toEqual({ ...no, number: again.at });
  const next = asked.does(cem, "next").later(1).does(cem, "muteListeners");
  expect(step(next, { memory })).toMatchObject({ type: "notice" });
});

test("[A4] [A10] whoever had the floor when the wish was made is not muted when they give it away", () => {
  const round = started(EVERY_FLOOR).upTo("advise", 1).does(cem, "muteListeners");
  const given = round.does(ann, "finishTurn");
  expect(isListening(given.sees(ann))).toBe(true);
  expect(step(given)).toEqual({ type: "nothing" });
  expect(step(given.later(NOTICE))).toEqual({ type: "nothing" });
});

test("[A10] a panel that comes later than that mutes nobody out of the blue", () => {
  expect(step(over.later(PANELS_ANSWER - 1))).toMatchObject({ type: "mute" });
  expect(step(over.later(PANELS_ANSWER))).toEqual({ type: "nothing" });
});

test("[A10] without a wish nothing happens, whoever listens", () => {
  const scene = started(EVERY_FLOOR).upTo("tell");
  expect(step(scene)).toEqual({ type: "nothing" });
  expect(leftOn(started(EVERY_FLOOR).does(cem, "close").sees(ann))).toEqual({});
});

/** Said and unsaid at these times, one after the other. */
function talked(...times: readonly number[]): Talk | undefined {
  return times.reduce<Talk | undefined>(
    (talk, at, place) => talkAfter(talk, place % 2 === 0, at),
    undefined,
  );
}

test.each<[times: readonly number[], at: number, how: ReturnType<typeof talkAt>]>([
  [[], 5, "none"],
  [[0], SHORT_WORD - 1, "none"],
  [[0], SHORT_WORD, "gentle"],
  [[0], LONG_TALK - 1, "gentle"],
  [[0], LONG_TALK, "long"],
  [[0, 500], 60_000, "none"],
  [[0, 500], 2_400, "none"],
  [[0, 5_000], 6_999, "gentle"],
  [[0, 5_000], 7_000, "none"],
  [[0, 5_000, 6_000], LONG_TALK, "long"],
  [[0, 5_000, 7_000], LONG_TALK, "gentle"],
  [[0, 5_000, 7_000, 7_500], LONG_TALK, "none"],
])("[A11] talk begun and ended at %j is %3$s at %2$i", (times, at, how) => {
  expect(talkAt(talked(...times), at)).toBe(how);
});

test("[A11] who is heard to stop twice stopped when they first did", () => {
  const twice = talkAfter(talked(0, 5_000), false, 6_000);
  expect(talkAt(twice, 7_000)).toBe("none");
});
