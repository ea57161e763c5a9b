import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Plan } from "../../core/methods/plan.ts";
import { cells } from "../support/asked.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { ann, cem, dora, eva, GROUP, nameOf } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

/** Floor, who speaks, and for each of the five their sign and whose cue they read. */
function shown(scene: Scene): readonly string[] {
  const { floor, speakers } = scene.stage(eva);
  const names = GROUP.filter((person) => speakers.includes(person)).map(nameOf);
  const five = GROUP.map((person) => `${scene.stage(person).sign}/${scene.stage(person).cue}`);
  return [floor, names.length === 5 ? "all" : names.join("+") || "nobody", ...five];
}

// From practice.md 1.3 and 2.1: who has the floor, what each person is to do, whose cue they read.
// Ann is a member, Ben the case giver, Cem the chair, Dora the timekeeper, Eva the note-taker.
// The turn is that of the person named; the leader may always speak about the process, except in silence.
const CHAIR_EIGHT = `
  arrive 0 Ann    | round     Ann     yourTurn/member listen/caseGiver   speak/chair      listen/timekeeper listen/noteTaker
  arrive 0 Ben    | round     Ben     listen/member   yourTurn/caseGiver speak/chair      listen/timekeeper listen/noteTaker
  arrive 0 Cem    | round     Cem     listen/member   listen/caseGiver   yourTurn/member  listen/timekeeper listen/noteTaker
  inventory 0 Ann | round     Ann     yourTurn/member listen/caseGiver   speak/chair      listen/timekeeper listen/noteTaker
  inventory 0 Ben | round     Ben     listen/member   yourTurn/caseGiver speak/chair      listen/timekeeper listen/noteTaker
  inventory 0 Dora| round     Dora    listen/member   listen/caseGiver   speak/chair      yourTurn/member   listen/noteTaker
  choose8 0 -     | open      all     speak/member    speak/caseGiver    speak/chair      speak/timekeeper  speak/noteTaker
  state 0 -       | solo      Ben     listen/member   speak/caseGiver    speak/chair      listen/timekeeper listen/noteTaker
  state 1 -       | silence   nobody  write/member    listen/caseGiver   write/chair      write/member      write/member
  explore 0 -     | silence   nobody  write/member    listen/caseGiver   write/chair      write/member      write/member
  explore 1 Ann   | pairRound Ann+Ben yourTurn/member speak/caseGiver    speak/chair      listen/timekeeper listen/noteTaker
  explore 1 Eva   | pairRound Ben+Eva listen/member   speak/caseGiver    speak/chair      listen/timekeeper yourTurn/member
  explore 1 Cem   | pairRound Ben+Cem listen/member   speak/caseGiver    yourTurn/member  listen/timekeeper listen/noteTaker
  judge 0 -       | silence   nobody  write/member    listen/caseGiver   write/chair      write/member      write/member
  judge 1 Ann     | round     Ann     yourTurn/member listen/caseGiver   speak/chair      listen/timekeeper listen/noteTaker
  judge 1 Dora    | round     Dora    listen/member   listen/caseGiver   speak/chair      yourTurn/member   listen/noteTaker
  decide 0 -      | solo      Ben     listen/member   speak/caseGiver    speak/chair      listen/timekeeper listen/noteTaker
  share 0 Ann     | round     Ann     yourTurn/member listen/caseGiver   speak/chair      listen/timekeeper listen/noteTaker
  share 0 Eva     | round     Eva     listen/member   listen/caseGiver   speak/chair      listen/timekeeper yourTurn/member
  evaluate8 0 Ben | round     Ben     listen/member   yourTurn/caseGiver speak/chair      listen/timekeeper listen/noteTaker
  evaluate8 0 Cem | round     Cem     listen/member   listen/caseGiver   yourTurn/member  listen/timekeeper listen/noteTaker
`;

test("[F9] every part of chair-eight in 45 minutes has a row in the table of floors", () => {
  const parts = started().running.plan.phases.flatMap(({ id, parts: all }) =>
    all.map((_, part) => `${id} ${part}`),
  );
  const rows = cells(CHAIR_EIGHT).map(([place = ""]) => place.split(" ").slice(0, 2).join(" "));
  expect([...new Set(rows)]).toEqual(parts);
});

/** The chair calls people until this one is on turn. */
function onTurn(scene: Scene, name: string): Scene {
  const { round } = scene.stage(eva);
  const isThere = name === "-" || (round?.current !== undefined && nameOf(round.current) === name);
  return isThere ? scene : onTurn(scene.does(cem, "next"), name);
}

test.each(cells(CHAIR_EIGHT).map(([place = "", ...row]) => ({ place, row })))(
  "[F9] [F10] [F11] in $place the floor, the five signs and the five cues are $row",
  ({ place, row }) => {
    const [phase = "", part = "", turn = "-"] = place.split(" ");
    expect(shown(onTurn(started().upTo(phase, Number(part)), turn))).toEqual(row);
  },
);

// The floors that chair-eight does not have.
const OTHERS = `
  pair 0 -        | pair                  Ben+Cem           listen/member speak/caseGiver  speak/chair listen/timekeeper listen/noteTaker
  talk 0 -        | groupWithoutCaseGiver Ann+Cem+Dora+Eva  speak/member  listen/caseGiver speak/chair speak/timekeeper  speak/noteTaker
`;

test.each(cells(OTHERS).map(([place = "", ...row]) => ({ place, row })))(
  "[F9] [F10] [F11] in $place the floor, the five signs and the five cues are $row",
  ({ place, row }) => {
    const [phase = "", part = ""] = place.split(" ");
    expect(shown(started(EVERY_FLOOR).upTo(phase, Number(part)))).toEqual(row);
  },
);

test("[F10] [F11] without a chair the opener reads the chair's cue and speaks about the process", () => {
  const scene = gathered().does(ann, "start");
  expect(shown(scene)).toEqual([
    "round",
    "Ben",
    "speak/chair",
    "yourTurn/member",
    "listen/member",
    "listen/member",
    "listen/member",
  ]);
});

test("[F10] a round that waits for the chair has nobody on its floor", () => {
  const scene = started()
    .upTo("judge", 1)
    .does(cem, "next", "next", "next")
    .does(cem, "finishTurn");
  expect(shown(scene).slice(0, 2)).toEqual(["round", "nobody"]);
  expect(GROUP.map((person) => scene.stage(person).sign)).toEqual([
    "listen",
    "listen",
    "speak",
    "listen",
    "listen",
  ]);
});

test.each<[Plan["chairContributes"], string]>([
  ["none", "listen/chair"],
  ["last", "write/chair"],
  ["yes", "write/chair"],
])(
  "[F10] where the chair contributes %s the chair's silence is %s",
  (chairContributes, silence) => {
    const plan: Plan = {
      ...EVERY_FLOOR,
      chairContributes,
      phases: EVERY_FLOOR.phases.map((phase) => ({
        ...phase,
        writes: phase.writes.map((writing) => ({ ...writing, by: ["member"] as const })),
      })),
    };
    const { sign, cue } = started(plan).upTo("advise").stage(cem);
    expect(`${sign}/${cue}`).toBe(silence);
  },
);

test.each<[readonly PersonId[], string]>([
  [[], "listen/noteTaker"],
  [[dora], "listen/timekeeper"],
])(
  "[F11] of several roles the timekeeper's cue is read before the note-taker's",
  (gone, expected) => {
    const scene = gone
      .reduce((one, person) => one.does(person, "leave"), started())
      .does(eva, ...gone.map(() => ({ type: "takeRole", role: "timekeeper" }) as const))
      .upTo("state");
    const { sign, cue } = scene.stage(eva);
    expect(`${sign}/${cue}`).toBe(expected);
  },
);
