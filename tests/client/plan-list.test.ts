import { describe, expect, test } from "vitest";
import { agendaFor, agendasOf } from "../../client/panel/plan/plan-list.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { startObstacle } from "../../core/session/start.ts";
import { ann, ben, cem, dora, eva, GROUP } from "../support/people.ts";
import { gathered, type Scene } from "../support/scene.ts";

test("the lengths of a method stand from the shortest to the longest", () => {
  expect(agendasOf("chair-eight").map(({ minutes }) => minutes)).toEqual([10, 45, 60, 90, 95]);
  expect(agendasOf("six-steps").map(({ minutes }) => minutes)).toEqual([30, 45, 90]);
  expect(agendasOf("four-phases").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("empathic").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("gossip").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("incident").map(({ minutes }) => minutes)).toEqual([45, 74, 90]);
  expect(agendasOf("solution-focused").map(({ minutes }) => minutes)).toEqual([35, 45, 90]);
  expect(agendasOf("socratic").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("balint").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("brainstorm").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("online").map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(agendasOf("unknown")).toEqual([]);
});

test("another method has the same length where it can, else its usual one", () => {
  expect(agendaFor("six-steps", "90")).toBe("90");
  expect(agendaFor("six-steps", "60")).toBe("45");
  expect(agendaFor("chair-eight", "30")).toBe("45");
  expect(agendaFor("unknown", "45")).toBeUndefined();
});

describe("why somebody cannot start", () => {
  const caseFirst = gathered(planFor("six-steps", "30"));

  test.each<[string, Scene, string | undefined]>([
    ["a plan that begins with the case has nobody who brings it", caseFirst, "noCaseGiver"],
    [
      "somebody else brings it",
      caseFirst.does(ben, { type: "takeRole", role: "caseGiver" }),
      undefined,
    ],
    [
      "whoever brings it has left",
      caseFirst.does(ben, { type: "takeRole", role: "caseGiver" }, "leave"),
      "noCaseGiver",
    ],
    [
      "whoever brings it would lead",
      gathered().does(ann, { type: "takeRole", role: "caseGiver" }),
      "caseGiverCannotLead",
    ],
    ["too few are here", gathered().does(ben, "leave").drops(cem).drops(ann), "tooFewPeople"],
  ])("%s", (_why, scene, obstacle) => {
    expect(startObstacle(scene.sees(ann))).toBe(obstacle);
  });

  test("is what the room would answer, to each of the group", () => {
    const plans = ["six-steps", "chair-eight"].map(
      (method) => planFor(method, "30") ?? planFor(method),
    );
    const answers = plans.flatMap((plan) =>
      castings(gathered(plan)).flatMap((scene) =>
        GROUP.filter((person) => scene.sees(person).plan !== undefined).map((person) => {
          const answer = scene.answer(person, "start");
          expect(startObstacle(scene.sees(person)) ?? "yes").toBe(answer);
          return answer;
        }),
      ),
    );
    expect(new Set(answers)).toEqual(
      new Set(["yes", "noCaseGiver", "caseGiverCannotLead", "tooFewPeople"]),
    );
  });
});

/** With and without case giver, chair, and most of the people. */
function castings(scene: Scene): readonly Scene[] {
  const given = [
    scene,
    ...[ann, ben].map((one) => scene.does(one, { type: "takeRole", role: "caseGiver" })),
  ];
  const led = given.flatMap((one) => [one, one.does(cem, { type: "takeRole", role: "chair" })]);
  return led.flatMap((one) => [one, one.does(ben, "leave"), one.drops(cem).drops(eva).drops(dora)]);
}
