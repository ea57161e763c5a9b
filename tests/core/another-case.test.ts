import { describe, expect, test } from "vitest";
import { coreMinutes, coreOf } from "../../core/methods/cases.ts";
import { METHODS, planFor } from "../../core/methods/catalogue.ts";
import { MINUTE } from "../../core/methods/plan.ts";
import { anotherCaseIn, minutesLeft } from "../../core/session/case-minutes.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import {
  another,
  CORE,
  idsOf,
  IN_20,
  lastsOf,
  ofCase,
  phaseOn,
  told,
  wishing,
  worked,
} from "../support/cases.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { started, trusting } from "../support/scene.ts";

describe("a second case", () => {
  test("[K1] [K2] follows the first with the phases about a case, before the goodbye", () => {
    const second = worked().does(cem, "anotherCase");
    expect(idsOf(second.running.plan)).toEqual([
      ...ofCase(1, ["arrive", "choose", ...CORE]),
      ...ofCase(2, ["next-case", ...CORE, "evaluate"]),
    ]);
    expect(phaseOn(second)).toBe("next-case");
    expect(phaseOn(told(second).upTo("feedback").does(cem, "next"))).toBe("evaluate");
  });

  test("[K1] is for the leader, in the last part about a case, and is a step of its own", () => {
    const scene = worked();
    expect(scene.answer(ben, "anotherCase")).toBe("notLeader");
    expect(scene.does(eva, "stop").answer(cem, "anotherCase")).toBe("shortPause");
    expect(scene.does(cem, "back").answer(cem, "anotherCase")).toBe("notNow");
    expect(scene.does(cem, "next").answer(cem, "anotherCase")).toBe("notNow");
    const second = scene.does(cem, "anotherCase");
    expect(second.running.stage.step).toBe(scene.running.stage.step + 1);
    expect(second.answer(cem, { ...IN_20, from: scene.running.stage.step })).toBe("alreadyMovedOn");
  });

  test.each([
    [4, "minutesUnfit"],
    [5, "yes"],
    [120, "yes"],
    [121, "minutesUnfit"],
  ])("[K1] in %i minutes: %s", (minutes, answer) => {
    const scene = worked();
    const { step } = scene.running.stage;
    expect(scene.answer(cem, { ...IN_20, from: step, minutes })).toBe(answer);
  });

  test("[K1] [C9] has its minutes, and the session would end with them", () => {
    const scene = worked();
    const second = another(scene, 20);
    expect(coreMinutes(coreOf(second.running.plan, 2))).toBe(20);
    expect(second.running.plannedEnd).toBe(scene.at + (2 + 20 + 4) * MINUTE);
  });

  test("[K3] [R2] [F7] has nobody's yes yet, and begins with one's own", () => {
    const second = worked().does(cem, "anotherCase");
    expect(second.running.roles.caseGiver).toBeUndefined();
    expect(second.running.question).toBeUndefined();
    expect(second.answer(cem, "next")).toBe("noCaseGiver");
    const begun = told(second);
    expect(begun.running.roles.caseGiver).toBe(ann);
    expect(begun.answer(ann, { type: "layDownRole", role: "caseGiver" })).toBe("notNow");
    expect(
      begun.does(cem, "back").does(ann, { type: "layDownRole", role: "caseGiver" }),
    ).toBeDefined();
  });

  test("[K3] no step leads back into the first", () => {
    const second = worked().does(cem, "anotherCase");
    expect(second.answer(cem, "back")).toBe("notNow");
    expect(phaseOn(told(second).does(cem, "back"))).toBe("next-case");
    expect(second.answer(cem, "discard")).toBe("notNow");
  });

  test("[K3] [T1] rounds call the former case giver, and not the new one", () => {
    const round = told(worked().does(cem, "anotherCase")).upTo("recommend").running.rounds;
    expect(Object.values(round).at(-1)?.order).toEqual([ben, cem, dora, eva]);
  });

  test("[K9] [T10] is left out where nobody says yes, and another may follow after all", () => {
    const open = worked().does(cem, "anotherCase");
    expect(open.answer(ben, "skipCase")).toBe("notLeader");
    expect(open.does(ann, { type: "takeRole", role: "caseGiver" }).answer(cem, "skipCase")).toBe(
      "notNow",
    );
    const skipped = open.does(cem, "skipCase");
    expect(phaseOn(skipped)).toBe("evaluate");
    expect(skipped.running.plannedEnd).toBe(skipped.at + 4 * MINUTE);
    expect(skipped.running.former).toHaveLength(1);
  });

  test("[K1] after stepping back from the goodbye the next case and the goodbye begin anew", () => {
    const back = worked().does(cem, "next").later(MINUTE).does(cem, "back");
    const again = back.does(cem, "anotherCase");
    expect(lastsOf(again)).toBe(2 * MINUTE);
    expect(lastsOf(told(again).upTo("evaluate"))).toBe(4 * MINUTE);
  });

  test("[K10] ends where its case giver ends it; the first leads to a second that is planned", () => {
    const everybody = wishing(ann, ben).upTo("introduce");
    const giver = everybody.running.roles.caseGiver ?? ben;
    const ended = everybody
      .does(giver, "stop")
      .does(giver, { type: "answerStop", choice: "endCase" });
    expect(phaseOn(ended)).toBe("next-case");
    expect(ended.running.former).toHaveLength(1);
    const last = told(ended).does(ann, "stop").does(ann, { type: "answerStop", choice: "endCase" });
    expect(phaseOn(last)).toBe("evaluate");
  });

  test("[K11] is for no first time and no rehearsal", () => {
    for (const agenda of ["first", "rehearsal"]) {
      const scene = started(planFor("chair-eight", agenda));
      const last = coreOf(scene.running.plan, 1).at(-1);
      const there = scene.upTo(last?.id ?? "");
      expect(there.answer(cem, "anotherCase")).toBe("notNow");
    }
  });

  test("[K2] a third comes after a break, which is nobody's case", () => {
    const third = told(worked().does(cem, "anotherCase")).upTo("feedback").does(cem, "anotherCase");
    expect(phaseOn(third)).toBe("break");
    expect(third.answer(cem, "skipCase")).toBe("notNow");
    expect(phaseOn(third.does(cem, "next"))).toBe("next-case");
    expect(third.sees(ann).former).toEqual([
      { number: 1, caseGiver: ben, question: "How do I say no?" },
      { number: 2, caseGiver: ann },
    ]);
  });

  test("[K1] [S1] the log alone leads to the same session", () => {
    const whole = told(worked().does(cem, "anotherCase")).upTo("evaluate");
    expect(whole.log.reduce(evolve, NEW_SESSION)).toEqual(whole.session);
  });

  test("[K12] gets what the plan has left, and as much as it had before otherwise", () => {
    const scene = worked();
    expect(anotherCaseIn(scene.sees(cem))).toEqual({ least: 5, usual: 34, between: 2 });
    const left = [0, 34, 41].map((minutes) =>
      minutesLeft({ ...scene.sees(cem), plannedEnd: scene.at + minutes * MINUTE }, scene.at),
    );
    expect(left).toEqual([0, 30, 37]);
    expect(minutesLeft(scene.sees(ann), scene.at)).toBe(0);
  });
});

test("[K1] [K3] through every method two cases end at the goodbye, each with its own case giver", () => {
  for (const method of Object.keys(METHODS)) {
    const scene = trusting(started(planFor(method, "45")));
    const last = coreOf(scene.running.plan, 1).at(-1);
    const end = scene.upTo(last?.id ?? "", (last?.parts.length ?? 1) - 1);
    const second = told(end.does(cem, "anotherCase"));
    const closing = second.running.plan.phases.at(-1)?.id ?? "";
    expect(phaseOn(second.upTo(closing))).toBe(closing);
    expect(second.running.roles.caseGiver).toBe(ann);
  }
});
