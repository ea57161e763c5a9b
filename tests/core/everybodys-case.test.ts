import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVERYBODY } from "../../core/methods/between.ts";
import { coreMinutes, coreOf, leastForCase } from "../../core/methods/cases.ts";
import { METHODS, planFor } from "../../core/methods/catalogue.ts";
import { MINUTE, planMinutes, type Plan } from "../../core/methods/plan.ts";
import { CORE, idsOf, ofCase, phaseOn, WANTS, WANTS_NONE, wishing } from "../support/cases.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { cast, gathered, started } from "../support/scene.ts";

describe("everybody's case", () => {
  test("[K6] [K7] has a case for each who wants one, and a break after every second", () => {
    const five = wishing(ann, ben, cem, dora, eva).running.plan;
    expect(idsOf(five)).toEqual([
      "1 arrive",
      ...ofCase(1, ["next-case", ...CORE]),
      ...ofCase(2, ["next-case", ...CORE]),
      ...ofCase(3, ["break", "next-case", ...CORE]),
      ...ofCase(4, ["next-case", ...CORE]),
      ...ofCase(5, ["break", "next-case", ...CORE, "evaluate"]),
    ]);
    const minutes = [1, 2, 3, 4, 5].map((number) => coreMinutes(coreOf(five, number)));
    expect(new Set(minutes)).toEqual(new Set([28]));
    expect(planMinutes(five)).toBeLessThanOrEqual(180);
  });

  test("[K7] each says so for themselves, everybody sees it, and the plan follows", () => {
    const scene = gathered(planFor("six-steps", EVERYBODY));
    const two = scene.does(ann, WANTS).does(eva, WANTS);
    expect(two.sees(dora).wishes).toEqual([ann, eva]);
    expect(
      planMinutes(two.session.status === "gathering" ? two.session.plan : { phases: [] }),
    ).toBe(3 + 2 * 36 + 4);
    expect(two.answer(ann, WANTS)).toBe("alreadyDone");
    const one = two.does(ann, WANTS_NONE);
    expect(one.sees(dora).wishes).toEqual([eva]);
    expect(gathered().answer(ann, WANTS)).toBe("notNow");
    expect(gathered().sees(ann).wishes).toBeUndefined();
  });

  test("[K7] also while the session runs, until the first case is told, and moves nobody on", () => {
    const scene = wishing(ben);
    const more = scene.does(eva, WANTS);
    expect(more.running.stage).toEqual(scene.running.stage);
    expect(idsOf(more.running.plan).filter((id) => id.endsWith("next-case"))).toHaveLength(2);
    const casting = more.upTo("next-case").does(ann, WANTS);
    expect(idsOf(casting.running.plan).filter((id) => id.endsWith("next-case"))).toHaveLength(3);
    expect(casting.upTo("introduce").answer(dora, WANTS)).toBe("notNow");
    expect(casting.does(ann, WANTS_NONE).running.plan).toEqual(more.running.plan);
  });

  test("[K6] whoever has gone before the start has no case in the plan", () => {
    const scene = gathered(planFor("six-steps", EVERYBODY)).does(ann, WANTS).does(eva, WANTS);
    const begun = cast(scene).does(eva, "leave").does(ann, "start");
    expect(begun.running.plan).toEqual(planFor("six-steps", EVERYBODY, undefined, { cases: 1 }));
  });

  test("[K8] a wish is no yes, and goes with the case", () => {
    const scene = wishing(ben, ann);
    const first = scene.upTo("next-case");
    const nobody = first.does(ben, { type: "layDownRole", role: "caseGiver" });
    expect(nobody.answer(cem, "next")).toBe("noCaseGiver");
    const second = first.upTo("feedback").does(cem, "next");
    expect(second.sees(dora).wishes).toEqual([ann]);
    expect(second.running.roles.caseGiver).toBeUndefined();
  });

  test("[K8] [R3] whoever leads hands the chair on before the own case", () => {
    const second = wishing(ben, cem).upTo("feedback").does(cem, "next");
    expect(second.answer(cem, { type: "takeRole", role: "caseGiver" })).toBe("caseGiverRolesApart");
    const handed = second
      .does(cem, { type: "offerRole", role: "chair", to: ben })
      .does(ben, { type: "answerOffer", role: "chair", accept: true });
    expect(handed.does(cem, { type: "takeRole", role: "caseGiver" }).running.roles).toMatchObject({
      chair: ben,
      caseGiver: cem,
    });
  });

  test("[K9] a case that nobody brings is left out, and the next is as long as it was", () => {
    const second = wishing(ben, ann, eva).upTo("feedback").does(cem, "next");
    const skipped = second.does(cem, "skipCase");
    expect(phaseOn(skipped)).toBe("break");
    expect(skipped.running.former).toHaveLength(1);
    expect(coreMinutes(coreOf(skipped.running.plan, 3))).toBe(34);
  });

  test("[K1] [K6] no other case is begun between two that are planned", () => {
    expect(wishing(ben, ann).upTo("feedback").answer(cem, "anotherCase")).toBe("notNow");
  });

  test("[F14] [K7] is discarded to its whole plan", () => {
    const scene = wishing(ben).does(eva, WANTS).does(cem, "discard");
    const { session } = scene;
    expect(session.status === "gathering" ? session.plan : undefined).toEqual(
      planFor("six-steps", EVERYBODY, undefined, { cases: 2 }),
    );
  });

  test("[K6] [F17] may be chosen while the case is chosen, for the cases that are wanted", () => {
    const choosing = started(planFor("six-steps", "45")).upTo("choose");
    const chosen = choosing.does(cem, {
      type: "choosePlan",
      method: "six-steps",
      agenda: EVERYBODY,
    });
    const two = chosen.does(ann, WANTS).does(ben, WANTS);
    expect(idsOf(two.running.plan)).toEqual([
      ...ofCase(1, ["arrive", "choose", ...CORE]),
      ...ofCase(2, ["next-case", ...CORE, "evaluate"]),
    ]);
  });

  test("[K6] [M11] every method has it, for up to ten, and own minutes do not fit it", () => {
    const methods = fc.constantFrom(...Object.keys(METHODS));
    fc.assert(
      fc.property(methods, fc.integer({ min: -1, max: 14 }), (method, wanted) => {
        const plan = planFor(method, EVERYBODY, undefined, { cases: wanted });
        if (plan === undefined) throw new Error(`no everybody's case in ${method}`);
        lookAtCases(plan, Math.min(Math.max(wanted, 1), 10));
        expect(planFor(method, EVERYBODY, {}, { cases: wanted })).toBeUndefined();
      }),
    );
  });
});

function lookAtCases(plan: Plan, cases: number): void {
  const cores = Array.from({ length: cases }, (_, at) => coreOf(plan, at + 1));
  const lengths = cores.map(coreMinutes);
  expect(new Set(lengths).size).toBe(1);
  const [first = []] = cores;
  for (const core of cores) {
    expect(core.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    for (const { parts } of core)
      for (const { lasts } of parts) {
        expect(lasts % 1_000).toBe(0);
        expect(lasts).toBeGreaterThanOrEqual(MINUTE / 2);
      }
  }
  expect(coreOf(plan, cases + 1)).toEqual([]);
  const isLeast = lengths[0] === leastForCase(first);
  if (!isLeast) expect(planMinutes(plan)).toBeLessThanOrEqual(180);
}
