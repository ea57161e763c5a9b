import { expect, test } from "vitest";
import type { Instant, PersonId } from "../../core/ids.ts";
import type { RoleName } from "../../core/methods/method.ts";
import type { Command } from "../../core/session/command.ts";
import { leaderOf } from "../../core/session/people.ts";
import { ann, ben, cem, dora, eva, finn } from "../support/people.ts";
import { cast, gathered, started, type Scene } from "../support/scene.ts";

const MINUTE = 60_000;

function take(role: RoleName): Command {
  return { type: "takeRole", role };
}

function layDown(role: RoleName): Command {
  return { type: "layDownRole", role };
}

function offer(role: RoleName, to: PersonId): Command {
  return { type: "offerRole", role, to };
}

function answer(role: RoleName, accept: boolean): Command {
  return { type: "answerOffer", role, accept };
}

/** Ann opened, nobody has a role. */
function opened(): Scene {
  return gathered().does(ann, "start");
}

test.each<[string, () => Scene, PersonId | undefined]>([
  ["while people gather nobody leads", gathered, undefined],
  ["while people gather a chair leads", () => gathered().does(cem, take("chair")), cem],
  ["the opener leads without a chair", opened, ann],
  ["the chair leads once one is chosen", () => opened().does(cem, take("chair")), cem],
  ["a chair who is away still leads", () => started().drops(cem), cem],
  ["a stand-in leads", () => started().drops(cem).later(MINUTE).does(dora, take("chair")), dora],
])("[R1] %s", (_, scene, leader) => {
  expect(leaderOf(scene().session)).toBe(leader);
  expect(scene().sees(eva).leader).toBe(leader);
});

test("[R2] an offer sets nothing until it is answered, and nothing when it is declined", () => {
  const offered = started().does(cem, offer("chair", ann));
  expect(offered.session.roles).toEqual(started().session.roles);
  expect(offered.sees(ann).offers).toEqual({ chair: ann });
  expect(offered.does(ann, answer("chair", false)).session).toEqual(started().session);
  expect(offered.does(ann, answer("chair", true)).session.roles.chair).toBe(ann);
});

test("[R2] an offer is for one person, and a newer one takes its place", () => {
  const offered = started().does(cem, offer("chair", ann), offer("chair", eva));
  expect(offered.answer(ann, answer("chair", true))).toBe("notYourRole");
  expect(offered.answer(dora, answer("chair", true))).toBe("notYourRole");
  expect(offered.answer(eva, answer("chair", true))).toBe("yes");
});

test.each<[RoleName, RoleName]>([
  ["caseGiver", "chair"],
  ["caseGiver", "timekeeper"],
  ["caseGiver", "noteTaker"],
  ["chair", "caseGiver"],
  ["timekeeper", "caseGiver"],
  ["noteTaker", "caseGiver"],
])("[R3] whoever is %s does not become %s, by no way", (first, second) => {
  const holding = opened().does(eva, take(first));
  expect(holding.answer(eva, take(second))).toBe("caseGiverRolesApart");
  expect(holding.answer(holding.leader, offer(second, eva))).not.toBe("yes");
  const asked = opened().does(ann, offer(second, eva)).does(eva, take(first));
  expect(asked.answer(eva, answer(second, true))).toBe("caseGiverRolesApart");
  expect(asked.answer(eva, answer(second, false))).toBe("yes");
});

test("[R3] the opener leads and gives no case, until somebody else is chair", () => {
  expect(opened().answer(ann, take("caseGiver"))).toBe("caseGiverRolesApart");
  expect(opened().answer(ann, offer("caseGiver", ann))).toBe("caseGiverRolesApart");
  expect(opened().does(cem, take("chair")).answer(ann, take("caseGiver"))).toBe("yes");
});

test("[R3] a case giver starts no session that they would then lead", () => {
  const scene = gathered().does(ben, take("caseGiver"));
  expect(scene.answer(ben, "start")).toBe("caseGiverCannotLead");
  expect(scene.answer(ann, "start")).toBe("yes");
  expect(scene.does(cem, take("chair")).answer(ben, "start")).toBe("yes");
});

test("[R3] one person may be chair, timekeeper and note-taker", () => {
  const scene = opened().does(cem, take("chair"), take("timekeeper"), take("noteTaker"));
  expect(scene.session.roles).toEqual({ chair: cem, timekeeper: cem, noteTaker: cem });
});

test.each<RoleName>(["chair", "timekeeper", "noteTaker", "caseGiver"])(
  "[R4] the role of %s is free again when its holder says goodbye, and not when they are away",
  (role) => {
    const scene = opened().does(eva, take(role));
    expect(scene.answer(ben, take(role))).toBe("roleTaken");
    expect(scene.drops(eva).answer(ben, take(role))).not.toBe("yes");
    const gone = scene.does(eva, "leave");
    expect(gone.answer(ben, take(role))).toBe("yes");
    expect(gone.does(ben, take(role)).joins(eva, 90).session.roles[role]).toBe(ben);
    expect(gone.joins(eva, 90).session.roles[role]).toBe(eva);
  },
);

test.each<[string, () => Scene, RoleName, string]>([
  ["while people gather", () => cast(gathered()), "chair", "yes"],
  ["while people gather", () => cast(gathered()), "caseGiver", "yes"],
  ["in Arrive", started, "chair", "notNow"],
  ["in Arrive", started, "caseGiver", "yes"],
  ["in Choose", () => started().upTo("choose8"), "caseGiver", "yes"],
  ["in State", () => started().upTo("state"), "caseGiver", "notNow"],
  ["in Evaluate", () => started().upTo("evaluate8"), "caseGiver", "notNow"],
  ["in Evaluate", () => started().upTo("evaluate8"), "chair", "notNow"],
  ["in Evaluate", () => started().upTo("evaluate8"), "timekeeper", "yes"],
  ["in Evaluate", () => started().upTo("evaluate8"), "noteTaker", "yes"],
])("[R5] %s: may the %3$s lay the role down?", (_, scene, role, expected) => {
  const holder = scene().session.roles[role] ?? ann;
  expect(scene().answer(holder, layDown(role))).toBe(expected);
});

test("[R5] a role that was laid down is free, and laying down another's is refused", () => {
  const scene = started().does(dora, layDown("timekeeper"));
  expect(scene.session.roles.timekeeper).toBeUndefined();
  expect(scene.answer(ann, take("timekeeper"))).toBe("yes");
  expect(scene.answer(dora, layDown("noteTaker"))).toBe("notYourRole");
});

test("[R6] the leader offers a role to somebody who is here and does not have it", () => {
  const scene = opened();
  expect(scene.answer(ann, offer("timekeeper", dora))).toBe("yes");
  expect(scene.answer(ben, offer("timekeeper", dora))).toBe("notLeader");
  expect(scene.drops(dora).answer(ann, offer("timekeeper", dora))).toBe("personAway");
  expect(scene.does(dora, "leave").answer(ann, offer("timekeeper", dora))).toBe("personAway");
  expect(scene.answer(ann, offer("timekeeper", finn))).toBe("unknownPerson");
  expect(started().answer(cem, offer("noteTaker", ann))).toBe("roleTaken");
  expect(started().does(eva, "leave").answer(cem, offer("noteTaker", ann))).toBe("yes");
});

test("[R6] an offer ends when the role is taken by anybody, or by a goodbye", () => {
  const offered = opened().does(ann, offer("timekeeper", dora));
  expect(offered.does(eva, take("timekeeper")).session.offers).toEqual({});
  expect(offered.does(dora, "leave").session.offers).toEqual({});
  expect(offered.does(ann, offer("noteTaker", eva)).does(dora, "leave").session.offers).toEqual({
    noteTaker: eva,
  });
  expect(offered.drops(dora).comesBack(dora).answer(dora, answer("timekeeper", true))).toBe("yes");
});

test("[R7] handing the chair over counts for the very next command", () => {
  const handed = started().does(cem, offer("chair", ann)).does(ann, answer("chair", true));
  expect(handed.answer(cem, "next")).toBe("notLeader");
  expect(handed.answer(ann, "next")).toBe("yes");
  expect(handed.answer(cem, "pause")).toBe("notLeader");
  const taken = opened().does(cem, take("chair"));
  expect(taken.answer(ann, "next")).toBe("notLeader");
  expect(taken.answer(cem, "next")).toBe("yes");
});

test.each<[Instant, readonly PersonId[]]>([
  [0, []],
  [MINUTE - 1, []],
  [MINUTE, [dora]],
  [90_000 - 1, [dora]],
  [90_000, [ann, dora, eva]],
  [-MINUTE, []],
])("[R8] %i ms after the chair was lost these may stand in: %j", (after, people) => {
  const scene = started().drops(cem).later(after);
  const may = [ann, ben, dora, eva].filter((one) => scene.answer(one, take("chair")) === "yes");
  expect(may).toEqual(people);
  expect(scene.answer(ben, take("chair"))).toBe("caseGiverRolesApart");
});

test("[R8] the view names the instants from which one may stand in, and none once the chair is back", () => {
  const scene = started().drops(cem);
  const lostAt = scene.at;
  expect(scene.sees(dora).may["takeRole:chair"]).toEqual({ from: lostAt + MINUTE });
  expect(scene.sees(ann).may["takeRole:chair"]).toEqual({ from: lostAt + 90_000 });
  expect(scene.sees(ben).may["takeRole:chair"]).toBeUndefined();
  expect(scene.comesBack(cem).sees(dora).may["takeRole:chair"]).toBeUndefined();
});

test("[R8] before a session runs nobody stands in", () => {
  const scene = cast(gathered())
    .drops(cem)
    .later(10 * MINUTE);
  expect(scene.answer(dora, take("chair"))).toBe("roleTaken");
});

/** Cem's line is down and Dora stands in. */
function stoodIn(): Scene {
  return started().drops(cem).later(MINUTE).does(dora, take("chair"));
}

test("[R9] a chair who was stood in for takes the chair back with one tap", () => {
  expect(stoodIn().sees(eva).standInFor).toBe(cem);
  const back = stoodIn().comesBack(cem);
  expect(back.sees(cem).may["takeRole:chair"]).toEqual({});
  const again = back.does(cem, take("chair"));
  expect(again.session.roles.chair).toBe(cem);
  expect(again.sees(eva).standInFor).toBeUndefined();
  expect(again.answer(dora, take("chair"))).toBe("roleTaken");
});

test("[R9] nobody else takes the chair from a stand-in who is here", () => {
  expect(
    stoodIn()
      .later(10 * MINUTE)
      .answer(ann, take("chair")),
  ).toBe("roleTaken");
});

test("[R9] who stands in for a stand-in keeps the chair for the same person", () => {
  const twice = stoodIn()
    .drops(dora)
    .later(2 * MINUTE)
    .does(ann, take("chair"));
  expect(twice.sees(eva).standInFor).toBe(cem);
  expect(twice.comesBack(dora).answer(dora, take("chair"))).toBe("roleTaken");
  expect(twice.comesBack(cem).answer(cem, take("chair"))).toBe("yes");
});

test("[R9] a stand-in who hands the chair on, or a chair who says goodbye, ends the claim", () => {
  const handed = stoodIn().does(dora, offer("chair", ann)).does(ann, answer("chair", true));
  expect(handed.sees(eva).standInFor).toBeUndefined();
  expect(handed.comesBack(cem).answer(cem, take("chair"))).toBe("roleTaken");
  const left = started().does(cem, "leave").does(ann, take("chair"));
  expect(left.sees(eva).standInFor).toBeUndefined();
  expect(left.joins(cem, 90).answer(cem, take("chair"))).toBe("roleTaken");
});
