import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { holds, isPresent, isSeated, leaderOf } from "../../core/session/people.ts";
import type { Running } from "../../core/session/session.ts";
import { ann, cem, dora, gita } from "../support/people.ts";
import { CROWD, play, scripts } from "../support/play.ts";
import { started } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";

const STAND_IN_AFTER = 90_000;

test("[R1] [R8] [R9] whatever happens there are never two who lead, and who leads is who everybody sees", () => {
  fc.assert(
    fc.property(scripts(30), (script) => {
      const last = play(script, ({ after }) => {
        if (after.session.status !== "running") return;
        const leader = leaderOf(after.session);
        const may = [...CROWD, gita].filter((person) => after.answer(person, "close") === "yes");
        if (may.length > 1 || may.some((person) => person !== leader))
          throw new Error(`${may.join(" and ")} may lead, the leader is ${String(leader)}`);
      });
      const seated = CROWD.filter((person) => isSeated(last.session, person));
      const seen = new Set(seated.map((person) => last.sees(person).leader));
      expect(seen.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: SCHEDULES },
  );
});

/** Who is here and could lead. */
function couldLead(session: Running): readonly PersonId[] {
  return CROWD.filter(
    (person) => isPresent(session.people[person]) && !holds(session, person, "caseGiver"),
  );
}

test("[R4] [R8] whenever the leader is gone, somebody who is here can take the chair, after 90 seconds at most", () => {
  let gone = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, ({ after }) => {
        const { session } = after;
        if (session.status !== "running") return;
        const leader = session.people[leaderOf(session) ?? ann];
        if (leader === undefined || isPresent(leader)) return;
        const since = Math.max(leader.awaySince ?? after.at, after.at);
        const then = after.later(since - after.at + STAND_IN_AFTER);
        const free = couldLead(session);
        if (free.length === 0) return;
        gone += 1;
        const may = free.filter(
          (person) => then.answer(person, { type: "takeRole", role: "chair" }) === "yes",
        );
        if (may.length === 0) throw new Error("nobody can take the chair");
      });
    }),
    { numRuns: SCHEDULES },
  );
  expect(gone).toBeGreaterThan(SCHEDULES);
});

test("[R7] whoever has lost the chair is refused what a leader asks, and whoever has it is not, in the very next command", () => {
  let changes = 0;
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, ({ before, after }) => {
        if (before.session.status !== "running" || after.session.status !== "running") return;
        const [was, is] = [leaderOf(before.session), leaderOf(after.session)];
        if (was === undefined || is === undefined || was === is) return;
        changes += 1;
        expect(after.answer(was, "close")).not.toBe("yes");
        if (isSeated(after.session, is)) expect(after.answer(is, "close")).toBe("yes");
      });
    }),
    { numRuns: SCHEDULES },
  );
  expect(changes).toBeGreaterThan(SCHEDULES / 10);
});

const TAKE = { type: "takeRole", role: "chair" } as const;

test.each([
  [dora, ann],
  [ann, dora],
])(
  "[R8] [R2] two take the empty chair at once: the first has it, the second has a word",
  (first, second) => {
    const away = started().drops(cem).later(STAND_IN_AFTER);
    expect([first, second].map((person) => away.answer(person, TAKE))).toEqual(["yes", "yes"]);
    const taken = away.does(first, TAKE);
    expect(taken.answer(second, TAKE)).toBe("roleTaken");
    expect(taken.leader).toBe(first);
  },
);

test("[R9] [F3] a chair who comes back to a stale panel moves nothing on", () => {
  const before = started().upTo("judge");
  const { step } = before.running.stage;
  const stoodIn = before
    .drops(cem)
    .later(60_000)
    .does(dora, TAKE)
    .does(dora, "next")
    .comesBack(cem);
  const stale = { type: "next", from: step } as const;
  expect(stoodIn.answer(cem, stale)).toBe("alreadyMovedOn");
  expect(stoodIn.answer(cem, "next")).toBe("notLeader");
  const again = stoodIn.does(cem, TAKE);
  expect(again.answer(cem, stale)).toBe("alreadyMovedOn");
  expect(again.answer(cem, "next")).toBe("yes");
  expect(again.answer(dora, "next")).toBe("notLeader");
});
