import { describe, expect, test } from "vitest";
import { agendaFor, agendasOf } from "../../client/panel/plan/plan-list.ts";
import { methodById, planFor } from "../../core/methods/catalogue.ts";
import type { Method } from "../../core/methods/method.ts";
import type { OwnMethod } from "../../core/methods/own-method.ts";
import { startObstacle } from "../../core/session/start.ts";
import { NIGHT_CIRCLE } from "../support/night-circle.ts";
import { ann, ben, cem, dora, eva, GROUP } from "../support/people.ts";
import { gathered, type Scene } from "../support/scene.ts";

test.each([
  ["chair-eight", [10, 45, 60, 90, 95]],
  ["six-steps", [30, 45, 90]],
  ["four-phases", [45, 90]],
  ["empathic", [45, 90]],
  ["gossip", [45, 90]],
  ["incident", [45, 74, 90]],
  ["solution-focused", [35, 45, 90]],
  ["socratic", [45, 90]],
  ["balint", [45, 90]],
  ["brainstorm", [45, 90]],
  ["online", [45, 90]],
])("the lengths of %s stand from the shortest to the longest", (id, lengths) => {
  expect(agendasOf(known(id)).map(({ minutes }) => minutes)).toEqual(lengths);
});

test("another method has the same length where it can, else its usual one", () => {
  expect(agendaFor(known("six-steps"), "90")).toBe("90");
  expect(agendaFor(known("six-steps"), "60")).toBe("45");
  expect(agendaFor(known("chair-eight"), "30")).toBe("45");
});

test("a method that a group brought along has its own lengths", () => {
  const circle = JSON.parse(NIGHT_CIRCLE) as OwnMethod;
  expect(agendasOf(circle).map(({ minutes }) => minutes)).toEqual([20, 30]);
  expect(agendaFor(circle, "45")).toBe("30");
});

function known(id: string): Method {
  const method = methodById(id);
  if (method === undefined) throw new Error(`no method ${id}`);
  return method;
}

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
