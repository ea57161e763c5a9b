import { expect, test } from "vitest";
import { NEW_GROUP, withMembers, withSession } from "../../core/group/group.ts";
import { heldLastTime, rotaOf, suggestedCast, turnOrder } from "../../core/group/rota.ts";
import type { MemberId } from "../../core/ids.ts";
import { ROLES } from "../../core/methods/method.ts";
import { memberId, named, playHistory, summaryOf } from "../support/histories.ts";

test("[G7] a complete group of three to ten: each chairs once and brings a case once in every round, and never both in one", () => {
  for (let size = 3; size <= 10; size += 1) {
    const evenings = Array.from({ length: size * 4 }, () => EVERYBODY_COMES);
    const nights = playHistory({ members: size, evenings });
    for (const role of ["chair", "caseGiver"] as const) {
      for (let round = 0; round < nights.length; round += size) {
        const asked = nights.slice(round, round + size).map(({ cast }) => cast[role]);
        expect(new Set(asked).size).toBe(size);
      }
    }
  }
});

const EVERYBODY_COMES = { joins: false, away: [], skips: [], taken: [] };

const [ann, ben, cem, dora] = [0, 1, 2, 3].map(memberId) as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];
const four = withMembers(NEW_GROUP, named(0, 4));
const here = [ann, ben, cem, dora];

/** After a session that Ann chaired and to which Ben brought a case. */
const once = withSession(
  four,
  summaryOf({ here, held: {}, cast: { chair: ann, caseGiver: ben } }, 0),
);

test("[G4] a newcomer has had no turn, and is asked before those who had one", () => {
  const five = withMembers(once, named(4, 1));
  expect(turnOrder(rotaOf(five), "chair")).toEqual([ben, cem, dora, memberId(4), ann]);
});

test("[G5] a role that somebody holds who is no member is asked of nobody", () => {
  const today = { here, held: { chair: undefined }, skips: [] };
  expect(suggestedCast(rotaOf(four), today)).toEqual({
    caseGiver: ann,
    timekeeper: ben,
    noteTaker: cem,
  });
});

test("[G6] in exchange the other one is asked, and is the only one to lose their place", () => {
  const skips = [{ role: "chair", who: ben, to: dora }] as const;
  const cast = suggestedCast(rotaOf(once), { here, held: {}, skips });
  expect(cast.chair).toBe(dora);
  const twice = withSession(once, summaryOf({ here, held: {}, cast }, 1));
  expect(turnOrder(rotaOf(twice), "chair")).toEqual([ben, cem, ann, dora]);
  const goneHome = { here: [ann, ben, cem], held: {}, skips };
  expect(suggestedCast(rotaOf(once), goneHome).chair).toBe(cem);
});

test("[G4] who held a role last time is known, for each role", () => {
  const rota = rotaOf(once);
  const last = ROLES.flatMap((role) =>
    here.filter((member) => heldLastTime(rota, role, member)).map((member) => [role, member]),
  );
  expect(last).toEqual([
    ["chair", ann],
    ["caseGiver", ben],
  ]);
});
