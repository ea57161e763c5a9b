import { expect, test } from "vitest";
import {
  movable,
  steps,
  sumOf,
  wholeMinutes,
  type Movable,
} from "../../client/panel/plan/movable.ts";
import { methodById, planFor } from "../../core/methods/catalogue.ts";
import { ann, cem } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

function movableIn(scene: Scene): Movable {
  const view = scene.sees(cem);
  const method = methodById(view.plan?.method ?? "");
  const known = view.plan && method && movable({ view, plan: view.plan }, method);
  if (known === undefined) throw new Error("nothing can be moved");
  return known;
}

test("while people gather, all minutes of the plan can be moved", () => {
  const { minutes, fixed } = movableIn(gathered());
  expect(Object.keys(minutes)).toEqual(planFor("chair-eight")?.phases.map(({ id }) => id));
  expect(sumOf(minutes)).toBe(45);
  expect(fixed).toEqual({});
});

test("once a session runs, the minutes of the case and of what follows can be moved", () => {
  const known = movableIn(started().upTo("inventory"));
  expect(Object.keys(known.minutes)).toEqual([
    ...["state", "explore", "judge", "decide", "share", "evaluate8"],
  ]);
  expect(sumOf(wholeMinutes(known, known.minutes))).toBe(45);
  expect(known.fixed).toEqual({ arrive: 3, inventory: 3, choose8: 2 });
});

test("minutes that are used where a case is chosen in another method's way leave what was held as it is", () => {
  const scene = started()
    .upTo("choose8")
    .does(cem, { type: "choosePlan", method: "six-steps", agenda: "45" });
  const known = movableIn(scene);
  expect(known.fixed).toEqual({ arrive: 3, choose: 4 });
  const minutes = wholeMinutes(known, { ...known.minutes, questions: 12 });
  const after = scene.does(cem, {
    type: "choosePlan",
    method: "six-steps",
    agenda: "45",
    minutes,
  });
  expect(after.running.plan.phases.map(({ id }) => id)).toEqual(
    scene.running.plan.phases.map(({ id }) => id),
  );
  expect(after.does(cem, "discard").sees(ann).plan?.phases[1]?.id).toBe("choose");
});

test("a minute less or more ends where the phase would be too short or too long", () => {
  const known = movableIn(gathered());
  const around = (id: string, now: number): readonly (number | undefined)[] => {
    const { less, more } = steps(known, { ...known.minutes, [id]: now }, id);
    return [less, more];
  };
  expect(around("explore", 11)).toEqual([10, 12]);
  expect(around("explore", 2)).toEqual([undefined, 3]);
  expect(around("explore", 120)).toEqual([119, undefined]);
  expect(around("inventory", 1)).toEqual([0, 2]);
  expect(around("inventory", 0)).toEqual([undefined, 1]);
  expect(around("decide", 1)).toEqual([undefined, 2]);
});
