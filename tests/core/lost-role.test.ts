import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { RoleName } from "../../core/methods/method.ts";
import type { Command } from "../../core/session/command.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { started } from "../support/scene.ts";

const MINUTE = 60_000;

function layDown(role: RoleName): Command {
  return { type: "layDownRole", role };
}

function offer(role: RoleName, to: PersonId): Command {
  return { type: "offerRole", role, to };
}

function answer(role: RoleName, accept: boolean): Command {
  return { type: "answerOffer", role, accept };
}

test.each([
  [59_999, "notNow"],
  [60_000, "yes"],
])(
  "[R11] %i ms after its holder was lost the leader may offer a role on: %s",
  (after, expected) => {
    const away = started().drops(eva).later(after);
    expect(away.answer(cem, offer("noteTaker", ann))).toBe(expected);
    expect(away.answer(ann, offer("noteTaker", ann))).toBe("notLeader");
  },
);

test("[R11] [R7] a role that was offered on is taken by the other's yes, and counts at once", () => {
  const away = started()
    .upTo("judge", 1)
    .drops(eva)
    .later(MINUTE)
    .does(cem, offer("noteTaker", ann));
  expect(away.session.roles.noteTaker).toBe(eva);
  const taken = away.does(ann, answer("noteTaker", true));
  expect(taken.session.roles.noteTaker).toBe(ann);
  expect(taken.comesBack(eva).answer(eva, layDown("noteTaker"))).toBe("notYourRole");
});

test("[R11] whoever is back before the other's yes keeps the role", () => {
  const back = started().drops(eva).later(MINUTE).does(cem, offer("noteTaker", ann)).comesBack(eva);
  expect(back.answer(ann, answer("noteTaker", true))).toBe("roleTaken");
  expect(back.does(ann, answer("noteTaker", false)).session.roles.noteTaker).toBe(eva);
});

test("[R11] [R3] the case goes on with another giver only by their yes, and never with the chair", () => {
  const gone = started().upTo("state").drops(ben).later(MINUTE);
  expect(gone.answer(cem, offer("caseGiver", cem))).toBe("caseGiverRolesApart");
  expect(gone.answer(cem, offer("caseGiver", dora))).toBe("caseGiverRolesApart");
  const other = gone.does(cem, offer("caseGiver", ann)).does(ann, answer("caseGiver", true));
  expect(other.session.roles.caseGiver).toBe(ann);
});
