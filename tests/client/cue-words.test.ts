import { beforeAll, expect, test } from "vitest";
import { floorText, headline, microphoneText } from "../../client/panel/cue-words.ts";
import { methodById } from "../../core/methods/catalogue.ts";
import { planSession } from "../../core/methods/plan.ts";
import { speak } from "../../client/text/languages.ts";
import type { PersonId } from "../../core/ids.ts";
import { NO_MICROPHONE, stageOf } from "../support/on-stage.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

beforeAll(() => speak(["en"]));

const FIVE = [
  ["Ann", ann],
  ["Ben", ben],
  ["Cem", cem],
  ["Dora", dora],
  ["Eva", eva],
] as const;

function at(phase: string, part = 0): Scene {
  return started(EVERY_FLOOR).upTo(phase, part).does(cem, "begin");
}

/** Each person's headline; Ann is a member, Ben gives the case, Cem leads. */
const HEADLINES: readonly [string, Scene, Readonly<Record<string, string>>][] = [
  [
    "a round",
    at("arrive"),
    {
      Ann: "Your turn.",
      Ben: "Listen. You are next.",
      Cem: "You lead. Keep to the process.",
      Dora: "Listen. You speak after Ben.",
      Eva: "Listen. You speak after Dora.",
    },
  ],
  [
    "a round in which somebody is away",
    at("arrive").drops(ben).does(dora, "passTurn"),
    {
      Ann: "Your turn.",
      Ben: "Listen.",
      Cem: "You lead. Keep to the process.",
      Dora: "Listen.",
      Eva: "Listen. You are next.",
    },
  ],
  [
    "an open floor",
    at("choose"),
    { Ann: "You may speak.", Ben: "You may speak.", Cem: "You may speak." },
  ],
  [
    "a solo",
    at("tell"),
    { Ann: "Listen.", Ben: "You have the floor.", Cem: "You lead. Keep to the process." },
  ],
  [
    "silence in which all may write",
    at("tell", 1),
    { Ann: "Write in silence.", Ben: "Write in silence.", Cem: "Write in silence." },
  ],
  ["a pair", at("pair"), { Ann: "Listen.", Ben: "You may speak.", Cem: "You may speak." }],
  [
    "questions one by one",
    at("ask", 1),
    {
      Ann: "Your turn to ask.",
      Ben: "You answer.",
      Cem: "You lead. Keep to the process.",
      Dora: "Listen. You are next.",
      Eva: "Listen. You ask after Dora.",
    },
  ],
  ["a group without its case giver", at("talk"), { Ann: "You may speak.", Ben: "Listen." }],
];

test.each(HEADLINES)("in %s each is told what to do", (_where, scene, expected) => {
  const people = FIVE.filter(([name]) => name in expected);
  expect(
    Object.fromEntries(people.map(([name, person]) => [name, headline(stageOf(scene, person))])),
  ).toEqual(expected);
});

test("whoever gives back what the case giver tells is not told to ask", () => {
  const empathic = methodById("empathic");
  if (empathic === undefined) throw new Error("there is no empathic method");
  const plan = planSession(empathic, "45", { withoutNextSteps: true });
  const scene = started(plan).upTo("reflective").does(cem, "begin");
  expect(FIVE.map(([, person]) => headline(stageOf(scene, person)))).toEqual([
    "Your turn.",
    "You may speak.",
    "You lead. Keep to the process.",
    "Listen. You speak after Cem.",
    "Listen. You speak after Dora.",
  ]);
  expect(floorText(stageOf(scene, eva))).toBe("Ann and Ben speak");
});

test("[T11] a new case giver is not told to be next in a round that calls nobody who gives the case", () => {
  const scene = at("ask", 1)
    .does(ben, "leave")
    .does(dora, { type: "layDownRole", role: "timekeeper" })
    .does(dora, { type: "takeRole", role: "caseGiver" });
  expect(headline(stageOf(scene, dora))).toBe("You answer.");
  expect(headline(stageOf(scene, eva))).toBe("Listen. You are next.");
});

test("nobody is told to write where there is nothing to write", () => {
  const silent = {
    ...EVERY_FLOOR,
    phases: EVERY_FLOOR.phases.map((phase) => ({ ...phase, writes: [] })),
  };
  const on = stageOf(started(silent).upTo("tell", 1), ann);
  expect(headline(on)).toBe("Rest. Nobody speaks now.");
  expect(floorText(on)).toBe("Nobody speaks");
});

const FLOORS: readonly [string, Scene, string][] = [
  ["a round", at("arrive"), "Ann speaks"],
  ["an open floor", at("choose"), "Everyone may speak"],
  ["a solo", at("tell"), "Ben speaks"],
  ["silence", at("tell", 1), "Everybody writes"],
  ["a pair", at("pair"), "Ben and Cem speak"],
  ["questions one by one", at("ask", 1), "Ann asks, Ben answers"],
  ["a group without its case giver", at("talk"), "The group speaks, Ben listens"],
];

test.each(FLOORS)("who has the floor in %s is the same on every panel", (_where, scene, words) => {
  expect(FIVE.map(([, person]) => floorText(stageOf(scene, person)))).toEqual(
    FIVE.map(() => words),
  );
});

test("nobody speaks in a round when all have been heard", () => {
  const passed = [ann, ben, dora, eva, cem].reduce(
    (scene, person) => scene.does(person, "passTurn"),
    at("arrive"),
  );
  expect(floorText(stageOf(passed, ann))).toBe("Nobody speaks");
});

test("one asks alone where nobody gives the case any more", () => {
  expect(floorText(stageOf(at("ask", 1).does(ben, "leave"), ann))).toMatch(/^Ann asks/u);
});

const MICROPHONES: readonly [PersonId, Scene, boolean | undefined, string | undefined][] = [
  [eva, at("arrive"), true, "Your microphone is still on"],
  [eva, at("arrive"), false, "Your microphone is off"],
  [eva, at("arrive"), undefined, undefined],
  [ann, at("arrive"), true, "Your microphone is on"],
  [ann, at("tell", 1), true, "Your microphone is still on"],
  [ann, at("choose"), false, "Your microphone is off"],
];

test.each(MICROPHONES)("what is said of a microphone (%#)", (person, scene, on, words) => {
  const microphone = { ...NO_MICROPHONE, mayBeSet: true };
  const known = on === undefined ? microphone : { ...microphone, on };
  expect(microphoneText(stageOf(scene, person, { microphone: known }))).toBe(words);
});

test("a panel without a session has no stage", () => {
  expect(() => stageOf(gathered(EVERY_FLOOR), ann)).toThrow("no session is on");
});
