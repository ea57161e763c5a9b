import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ATTENDANCE_OPEN_FOR,
  attendanceBy,
  nameInAttendance,
  shareAttendance,
  withdrawAttendance,
} from "../../core/group/attendance.ts";
import {
  comingDates,
  NEW_GROUP,
  nextDate,
  withMembers,
  withoutMember,
  withSession,
  type Group,
  type SessionSummary,
} from "../../core/group/group.ts";
import { nextSessionLink, readNext } from "../../core/group/next-session.ts";
import { pageOf, withDates } from "../../core/group/page.ts";
import type { MemberId } from "../../core/ids.ts";
import { memberId } from "../support/histories.ts";

const [ann, ben, cem] = [0, 1, 2].map(memberId) as [MemberId, MemberId, MemberId];
const DAY = 24 * 60 * 60_000;
const AT = 1_000 * DAY;
const SECRET = "what nobody outside is to know";

const SUMMARY: SessionSummary = {
  id: SECRET,
  at: AT,
  method: SECRET,
  planned: 90,
  real: 80,
  present: [ann, ben],
  guests: 1,
  roles: [{ role: "chair", who: ann }],
  evaluation: { [`well:${SECRET}`]: 4 },
  steps: [{ id: SECRET, owner: ben, text: SECRET }],
  results: [],
};

const THREE = withMembers(NEW_GROUP, { [ann]: "Ann", [ben]: "Ben", [cem]: "Cem" });
const HELD = withSession(THREE, SUMMARY);
const SHARED = shareAttendance(HELD, "key", AT);
const NAMES = HELD.members;

function namesIn(group: Group): readonly string[] {
  return attendanceBy(group, "key", AT)?.sessions.flatMap(({ names }) => names) ?? [];
}

test("[G22] whoever has the link reads days, how many, size and rhythm, and not a word more", () => {
  expect(attendanceBy(SHARED, "key", AT)).toEqual({
    rhythm: "monthly",
    size: 3,
    sessions: [{ at: AT, people: 3, names: [] }],
  });
  const all = [ann, ben, cem].reduce((group, one) => nameInAttendance(group, one, true), SHARED);
  const told = JSON.stringify(attendanceBy(all, "key", AT));
  for (const secret of [SECRET, "chair", ann, ben, "Cem"]) expect(told).not.toContain(secret);
});

test.each<[string, Group, string, number]>([
  ["never given", HELD, "key", AT],
  ["withdrawn", withdrawAttendance(SHARED), "key", AT],
  ["replaced", shareAttendance(SHARED, "another", AT), "key", AT],
  ["another's", SHARED, "another", AT],
  ["empty", SHARED, "", AT],
  ["old", SHARED, "key", AT + ATTENDANCE_OPEN_FOR],
])("[G22] a link that is %s opens nothing", (_, group, key, at) => {
  expect(attendanceBy(group, key, at)).toBeUndefined();
});

test("[G22] each member sees since when there is a link, and nobody its key", () => {
  expect(pageOf(HELD, "id", ann, AT)).not.toHaveProperty("shared");
  for (const member of [ann, ben, cem])
    expect(pageOf(SHARED, "id", member, AT).shared).toEqual({ since: AT });
  expect(pageOf(SHARED, "id", ann, AT + ATTENDANCE_OPEN_FOR)).not.toHaveProperty("shared");
  expect(JSON.stringify(pageOf(SHARED, "id", ann, AT))).not.toContain('"key"');
});

test("[G23] a name stands there by its own yes, to this link, until it is taken back or its member leaves", () => {
  const yes = nameInAttendance(SHARED, ann, true);
  expect(namesIn(yes)).toEqual(["Ann"]);
  expect(pageOf(yes, "id", ann, AT).shared).toEqual({ since: AT, named: true });
  expect(pageOf(yes, "id", ben, AT).shared).toEqual({ since: AT });
  expect(namesIn(nameInAttendance(yes, ann, false))).toEqual([]);
  expect(namesIn(shareAttendance(yes, "key", AT))).toEqual([]);
  const left = withoutMember(yes, ann) ?? NEW_GROUP;
  expect(JSON.stringify(left)).not.toContain(ann);
  expect(attendanceBy(left, "key", AT)?.sessions).toEqual([{ at: AT, people: 3, names: [] }]);
});

test("[G23] without a link there is nothing to say yes to", () => {
  expect(nameInAttendance(HELD, ann, true)).toEqual(HELD);
});

test("[G23] whatever is said in whatever order, each name stands there by the last word of its own member", () => {
  const said = fc.array(fc.tuple(fc.constantFrom(ann, ben, cem), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(said, (words) => {
      const group = words.reduce(
        (before, [who, yes]) => nameInAttendance(before, who, yes),
        SHARED,
      );
      const last = new Map(words);
      const there = [ann, ben].filter((who) => last.get(who) === true);
      expect(namesIn(group)).toEqual(there.map((who) => NAMES[who]?.name));
    }),
    { numRuns: 300 },
  );
});

const [first, second, third] = comingDates(HELD, 3) as [number, number, number];

test("[G21] the next session is on the first date to come that is not skipped", () => {
  expect([first, second]).toEqual([AT + 28 * DAY, AT + 56 * DAY]);
  const one = withDates(HELD, { skip: { at: first, yes: true } });
  expect(nextDate(one)).toBe(second);
  const two = withDates(one, { skip: { at: second, yes: true } });
  expect(nextDate(two)).toBe(third);
  expect(pageOf(two, "id", ann, AT).coming.map(({ skipped = false }) => skipped)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const back = withDates(two, { skip: { at: first, yes: false } });
  expect(nextDate(back)).toBe(first);
  expect(withDates(back, { skip: { at: second, yes: false } })).toEqual(HELD);
});

test("[G21] no date is skipped that the group does not come to, or twice", () => {
  for (const at of [0, AT, first + 1, AT + 28 * 5 * DAY])
    expect(withDates(HELD, { skip: { at, yes: true } })).toEqual(HELD);
  const once = withDates(HELD, { skip: { at: first, yes: true } });
  expect(withDates(once, { skip: { at: first, yes: true } })).toEqual(once);
});

test("[G21] with other dates, or once it is past, nothing is skipped any more", () => {
  const skipping = withDates(HELD, { skip: { at: first, yes: true } });
  expect(withDates(skipping, { rhythm: "twoWeekly" })).not.toHaveProperty("skipped");
  expect(withDates(skipping, { next: AT + 3 * DAY })).not.toHaveProperty("skipped");
  expect(withDates(skipping, {})).toEqual(skipping);
  expect(withSession(skipping, { ...SUMMARY, id: "next", at: second })).not.toHaveProperty(
    "skipped",
  );
});

const NEXT = { id: "0f".repeat(16), start: AT, minutes: 90, every: 4, skipped: [first, second] };

test("[E13] a link to the next session is read as it was made", () => {
  for (const next of [NEXT, { ...NEXT, skipped: [] }, { ...NEXT, every: 2, minutes: 5 }]) {
    const link = new URL(nextSessionLink(next, { origin: "https://intervision.example" }));
    expect([link.pathname, link.search]).toEqual(["/taken", ""]);
    expect(readNext(link.hash.slice(1))).toEqual(next);
  }
});

test("[E13] what is no such link is none", () => {
  const { hash } = new URL(nextSessionLink(NEXT, { origin: "https://intervision.example" }));
  const shown = hash.slice(1);
  for (const other of [
    "",
    "next",
    shown.replace("0f", "0F"),
    `${shown}-`,
    `${shown}\r\nBEGIN:VALARM`,
    shown.replace("-4-", "-3-"),
    shown.replace("-90-", "-0-"),
    shown.replace(String(AT), "9".repeat(15)).replace("next-", "next-0"),
    `${shown}${"-1".repeat(12)}`,
  ])
    expect(readNext(other)).toBeUndefined();
});
