import { expect, test } from "vitest";
import { planFor } from "../../core/methods/catalogue.ts";
import { FIRST_TIME, isFirstTime, rolesFor } from "../../core/methods/first-time.ts";
import { planMinutes, type Plan } from "../../core/methods/plan.ts";
import { ann, ben, cem, noteId } from "../support/people.ts";
import { gathered } from "../support/scene.ts";
import { write } from "../support/writing.ts";

function plan(method: string, agenda?: string): Plan {
  const found = planFor(method, agenda);
  if (found === undefined) throw new Error(`no plan ${method} ${agenda}`);
  return found;
}

const first = plan("chair-eight", FIRST_TIME);

function parts({ phases }: Plan): unknown {
  return phases.map(({ id, parts: all }) => [id, all]);
}

function slots({ phases }: Plan): readonly string[] {
  return phases.flatMap(({ writes }) => writes.map(({ slot }) => slot));
}

test("[M15] the first time is chair-eight in an hour, part by part", () => {
  const sixty = plan("chair-eight", "60");
  expect(planMinutes(first)).toBe(60);
  expect(parts(first)).toEqual(parts(sixty));
  expect(isFirstTime(first)).toBe(true);
  expect(isFirstTime(sixty)).toBe(false);
});

test("[M15] the first time nothing is written for choosing, and there is no list to keep", () => {
  expect(slots(first)).toEqual([
    ...["agreements", "checkIn", "roles", "associations", "question", "questionDraft"],
    ...["views", "choices", "step", "experience", "evaluation"],
  ]);
});

test("[M15] the first time there are two roles to fill, else four", () => {
  expect(rolesFor(first)).toEqual(["chair", "caseGiver"]);
  expect(rolesFor(plan("chair-eight"))).toEqual(["chair", "timekeeper", "noteTaker", "caseGiver"]);
});

test("[M15] no other method has a first time", () => {
  expect(planFor("six-steps", FIRST_TIME)).toBeUndefined();
});

test("[M15] a first session goes from Start to the goodbye with a chair and a case giver alone", () => {
  const gathering = gathered().does(ann, {
    type: "choosePlan",
    method: "chair-eight",
    agenda: FIRST_TIME,
  });
  const chosen = gathering
    .does(ann, "start")
    .does(ben, { type: "takeRole", role: "caseGiver" })
    .does(cem, { type: "takeRole", role: "chair" });
  const judging = chosen.upTo("judge").does(ann, write(1, "views", "Say no."));
  const over = judging.upTo("decide").does(cem, write(2, "step", "On Monday\nI say no"));
  expect(over.sees(ben).may[`confirmStep:${noteId(2)}`]).toEqual({});
  const closed = over.upTo("evaluate8").does(cem, "close");
  expect(closed.session.status).toBe("closed");
});
