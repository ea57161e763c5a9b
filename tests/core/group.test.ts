import { expect, test } from "vitest";
import {
  NEW_GROUP,
  nextDate,
  withMembers,
  withoutMember,
  withSession,
  type Group,
  type SessionSummary,
} from "../../core/group/group.ts";
import { isOpenStep } from "../../core/group/steps.ts";
import { trendOf } from "../../core/group/trend.ts";
import type { MemberId } from "../../core/ids.ts";
import { memberId, named } from "../support/histories.ts";

const [ann, ben, cem] = [0, 1, 2].map(memberId) as [MemberId, MemberId, MemberId];
const DAY = 24 * 60 * 60_000;
const MONDAY = 1_000 * DAY;

const first: SessionSummary = {
  id: "first",
  at: MONDAY,
  method: "chair-eight",
  planned: 45,
  real: 50,
  present: [ann, ben],
  guests: 1,
  roles: [
    { role: "chair", who: ann },
    { role: "caseGiver", who: ben },
  ],
  evaluation: { "well:safety": 3, "care:presence": 1 },
  steps: [{ id: "call", owner: ben, text: "On Monday\nI call" }],
  results: [],
};

const three = withMembers(NEW_GROUP, named(0, 3));
const held = withSession(three, first);

function reviewed(
  group: Group,
  at: number,
  status: "tried" | "done",
  line = "It went well",
): Group {
  const results = [{ step: "call", status, line }];
  return withSession(group, { ...first, id: `at ${at}`, at, steps: [], results });
}

test("[G2] a session that is told again changes nothing", () => {
  expect(withSession(held, first)).toEqual(held);
});

test("[G2] told again with one more who joined, the session has them too and stays in its place", () => {
  const later = reviewed(held, MONDAY + 28 * DAY, "done");
  const again = withSession(later, { ...first, present: [ann, ben, cem], guests: 0 });
  expect(again.held.map(({ id, present, guests }) => [id, present.length, guests])).toEqual([
    ["first", 3, 0],
    [`at ${MONDAY + 28 * DAY}`, 2, 1],
  ]);
  expect(again.steps).toEqual(later.steps);
});

test("[G2] whoever joins twice keeps place and name", () => {
  expect(withMembers(three, { [ann]: "Somebody else" })).toEqual(three);
});

test("[G1] whoever is no member any more is counted as a guest", () => {
  const without = withoutMember(three, ben) ?? NEW_GROUP;
  const [session] = withSession(without, first).held;
  expect(session).toMatchObject({
    present: [ann],
    guests: 2,
    roles: [{ role: "chair", who: ann }],
  });
  expect(withSession(without, first).steps).toEqual([]);
});

test("[G3] nothing names whoever has left, and places of others stay", () => {
  const left = withoutMember(held, ben) ?? NEW_GROUP;
  expect(JSON.stringify(left)).not.toContain(ben);
  expect(JSON.stringify(left)).not.toContain("I call");
  expect(left.held[0]).toMatchObject({ present: [ann], guests: 2 });
  expect(left.members[cem]?.place).toBe(2);
  expect(withMembers(left, { [ben]: "Ben" }).members[ben]?.place).toBe(3);
});

test("[G3] with the last one out there is no group", () => {
  const all = [ann, ben, cem];
  const left = all.reduce<Group | undefined>(
    (group, one) => group && withoutMember(group, one),
    held,
  );
  expect(left).toBeUndefined();
});

test("[G8] a step is open until it is done or dropped", () => {
  const statuses = ["planned", "tried", "done", "changed", "dropped"] as const;
  expect(statuses.filter((status) => isOpenStep({ status }))).toEqual([
    "planned",
    "tried",
    "changed",
  ]);
});

test("[G8] what was said of a step later stands, in whichever order it is told", () => {
  const [tried, done] = [MONDAY + 28 * DAY, MONDAY + 56 * DAY];
  const inOrder = reviewed(reviewed(held, tried, "tried"), done, "done");
  const late = reviewed(reviewed(held, done, "done"), tried, "tried");
  expect(late).toEqual(inOrder);
  expect(inOrder.steps[0]).toMatchObject({ status: "done", line: "It went well", reviewed: done });
});

test("[G8] a step of which nothing is said has no line", () => {
  expect(reviewed(held, MONDAY + DAY, "tried", "").steps[0]).not.toHaveProperty("line");
});

test("[G9] each condition has its counts, session by session, and none that nobody named", () => {
  const quiet = withSession(held, { ...first, id: "uncounted", at: MONDAY + DAY });
  const { evaluation: _none, ...uncounted } = quiet.held[1] ?? first;
  const group = { held: [held.held[0] ?? first, uncounted] };
  expect(trendOf(group)).toEqual({
    safety: [{ at: MONDAY, well: 3, care: 0 }],
    presence: [{ at: MONDAY, well: 0, care: 1 }],
  });
});

test("[G9] there are twelve sessions at most", () => {
  const many = Array.from({ length: 20 }, (_, number) => ({ ...first, at: number }));
  expect(trendOf({ held: many }).safety?.map(({ at }) => at)).toEqual(
    Array.from({ length: 12 }, (_, number) => number + 8),
  );
});

test("[G10] the next session is four weeks after the last, or two, or on the day that was named", () => {
  expect(nextDate(three)).toBeUndefined();
  expect(nextDate(held)).toBe(MONDAY + 28 * DAY);
  expect(nextDate({ ...held, rhythm: "twoWeekly" })).toBe(MONDAY + 14 * DAY);
  expect(nextDate({ ...held, next: MONDAY + 30 * DAY })).toBe(MONDAY + 30 * DAY);
});

test("[G10] a day that was named is past once a session is held on it or after it", () => {
  const named3 = { ...three, next: MONDAY };
  expect(withSession(named3, first)).not.toHaveProperty("next");
  expect(withSession({ ...three, next: MONDAY + 1 }, first).next).toBe(MONDAY + 1);
});

test("[G1] of a hundred thousand steps the newest two hundred are kept, and of any others nothing is lost", () => {
  const steps = Array.from({ length: 100_000 }, (_, place) => ({
    id: `step ${place}`,
    owner: ben,
    text: "I call",
  }));
  const { steps: kept, members, held: sessions } = withSession(three, { ...first, steps });
  expect(kept.map(({ id }) => id)).toEqual(steps.slice(-200).map(({ id }) => id));
  expect([members, sessions]).toEqual([three.members, held.held]);
});
