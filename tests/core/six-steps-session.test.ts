import { expect, test } from "vitest";
import { planFor } from "../../core/methods/catalogue.ts";
import { cells } from "../support/asked.ts";
import { ann, ben, cem, eva, GROUP, nameOf } from "../support/people.ts";
import { cast, gathered, started, type Scene } from "../support/scene.ts";

// Ann is a member, Ben the case giver, Cem the chair, Dora the timekeeper, Eva the note-taker.
const FLOORS = `
  choose Ann     | round                 Ann              yourTurn/member listen/caseGiver   speak/chair     listen/timekeeper listen/noteTaker
  introduce -    | solo                  Ben              listen/member   speak/caseGiver    speak/chair     listen/timekeeper listen/noteTaker
  questions Ann  | pairRound             Ann+Ben          yourTurn/member speak/caseGiver    speak/chair     listen/timekeeper listen/noteTaker
  questions Cem  | pairRound             Ben+Cem          listen/member   speak/caseGiver    yourTurn/member listen/timekeeper listen/noteTaker
  brainstorm -   | groupWithoutCaseGiver Ann+Cem+Dora+Eva speak/member    listen/caseGiver   speak/chair     speak/timekeeper  speak/noteTaker
  recommend Dora | round                 Dora             listen/member   listen/caseGiver   speak/chair     yourTurn/member   listen/noteTaker
  feedback -     | solo                  Ben              listen/member   speak/caseGiver    speak/chair     listen/timekeeper listen/noteTaker
  evaluate Ben   | round                 Ben              listen/member   yourTurn/caseGiver speak/chair     listen/timekeeper listen/noteTaker
`;

test.each(cells(FLOORS).map(([place = "", ...row]) => ({ place, row })))(
  "[F9] [F10] [F11] in $place the floor, its speakers and the five signs and cues are $row",
  ({ place, row }) => {
    const [phase = "", turn = "-"] = place.split(" ");
    const scene = onTurn(started(planFor("six-steps")).upTo(phase), turn);
    const { floor, speakers } = scene.stage(eva);
    const names = GROUP.filter((person) => speakers.includes(person)).map(nameOf);
    const five = GROUP.map((person) => `${scene.stage(person).sign}/${scene.stage(person).cue}`);
    expect([floor, names.join("+"), ...five]).toEqual(row);
  },
);

function onTurn(scene: Scene, name: string): Scene {
  const current = scene.stage(eva).round?.current;
  const isThere = name === "-" || (current !== undefined && nameOf(current) === name);
  return isThere ? scene : onTurn(scene.does(cem, "next"), name);
}

function way(scene: Scene): readonly string[] {
  const { plan, stage } = scene.running;
  const current = scene.stage().round?.current;
  const phase = plan.phases[stage.phase]?.id ?? "";
  const place = current === undefined ? phase : `${phase} ${nameOf(current)}`;
  return scene.answer(cem, "next") === "yes" ? [place, ...way(scene.does(cem, "next"))] : [place];
}

test("[F4] [T1] Next leads through six-steps in the order of the seats, the chair among them", () => {
  expect(way(started(planFor("six-steps")))).toEqual([
    ...["arrive Ann", "arrive Ben", "arrive Cem", "arrive Dora", "arrive Eva"],
    ...["choose Ann", "choose Ben", "choose Cem", "choose Dora", "choose Eva"],
    "introduce",
    ...["questions Ann", "questions Cem", "questions Dora", "questions Eva"],
    "brainstorm",
    ...["recommend Ann", "recommend Cem", "recommend Dora", "recommend Eva"],
    "feedback",
    ...["evaluate Ann", "evaluate Ben", "evaluate Cem", "evaluate Dora", "evaluate Eva"],
  ]);
});

test("[F16] thirty minutes begin with the case, and start once there is a case giver", () => {
  const scene = gathered(planFor("six-steps", "30"));
  expect(scene.answer(ann, "start")).toBe("noCaseGiver");
  expect(scene.sees(ann).may).not.toHaveProperty("start");
  const chosen = scene.does(ben, { type: "takeRole", role: "caseGiver" });
  expect(way(chosen.does(cem, { type: "takeRole", role: "chair" }, "start"))[0]).toBe("introduce");
  expect(chosen.answer(ben, "start")).toBe("caseGiverCannotLead");
  expect(chosen.does(ben, "leave").answer(ann, "start")).toBe("noCaseGiver");
  expect(chosen.does(ben, { type: "layDownRole", role: "caseGiver" }).answer(ann, "start")).toBe(
    "noCaseGiver",
  );
});

test.each(["45", "90"])("[F16] %s minutes choose their case giver on the way", (agenda) => {
  expect(gathered(planFor("six-steps", agenda)).answer(ann, "start")).toBe("yes");
});

test("[F4] thirty minutes go from the case to its feedback and end there", () => {
  expect(way(cast(gathered(planFor("six-steps", "30"))).does(ann, "start"))).toEqual([
    "introduce",
    ...["questions Ann", "questions Cem", "questions Dora", "questions Eva"],
    "brainstorm",
    ...["recommend Ann", "recommend Cem", "recommend Dora", "recommend Eva"],
    "feedback",
  ]);
});
