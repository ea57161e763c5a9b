import fc from "fast-check";
import { expect, test } from "vitest";
import type { Duration, Instant, PersonId } from "../../core/ids.ts";
import { MINUTE } from "../../core/methods/plan.ts";
import {
  begun,
  extended,
  isWaiting,
  paused,
  timeLeft,
  turnTimeLeft,
  waitingClock,
} from "../../core/session/clock.ts";
import type { Clock } from "../../core/session/session.ts";
import { asked } from "../support/asked.ts";
import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { started, type Scene } from "../support/scene.ts";

const SECOND = 1_000;

/** What is left of the part, and of the turn where somebody has one, in seconds. */
function left(scene: Scene): string {
  const { clock } = scene.stage();
  const turn = turnTimeLeft(clock, scene.at);
  const part = timeLeft(clock, scene.at) / SECOND;
  return turn === undefined ? String(part) : `${part} ${turn / SECOND}`;
}

function telling(): Scene {
  return started().upTo("state");
}

test("[C1] a part's clock waits for Begin, or for 20 seconds, and then has all of its time", () => {
  const scene = telling();
  expect(left(scene)).toBe("180");
  expect(isWaiting(scene.stage().clock, scene.at)).toBe(true);
  expect(left(scene.later(19_999))).toBe("180");
  expect(left(scene.later(20_000))).toBe("180");
  expect(isWaiting(scene.stage().clock, scene.at + 20_000)).toBe(false);
  expect(left(scene.later(30_000))).toBe("170");
  expect(left(scene.later(8_000).does(cem, "begin").later(10_000))).toBe("170");
});

test("[C1] Begin is there until the clock has started by itself", () => {
  const scene = telling();
  expect(scene.sees(cem).may.begin).toEqual({ until: scene.at + 20_000 });
  expect(scene.later(19_999).answer(cem, "begin")).toBe("yes");
  expect(scene.later(20_000).answer(cem, "begin")).toBe("notNow");
  expect(scene.does(cem, "begin").later(1).answer(cem, "begin")).toBe("notNow");
});

test.each<[string, string]>([
  ["begin", "notLeader"],
  ["pause", "yes"],
  ["extend", "yes"],
])("[C2] the timekeeper who asks to %s is answered %s", (words, answer) => {
  expect(telling().answer(dora, asked(words))).toBe(answer);
});

test("[C2] the timekeeper resumes what the chair has halted, and nobody else does", () => {
  const halted = telling().does(cem, "pause");
  expect(halted.answer(dora, "resume")).toBe("yes");
  expect([ann, ben, eva].map((person) => halted.answer(person, "resume"))).toEqual([
    "notLeader",
    "notLeader",
    "notLeader",
  ]);
  expect(halted.answer(cem, "pause")).toBe("alreadyDone");
  expect(telling().answer(cem, "resume")).toBe("alreadyDone");
});

/** One after the other: `+10` lets ten seconds pass, other words are the chair's command. */
function play(scene: Scene, words: string): Scene {
  return words.split(", ").reduce((one, word) => {
    if (/^[+-]\d+$/u.test(word)) return one.later(Number(word) * SECOND);
    if (word.startsWith("extend")) {
      return one.does(cem, { type: "extend", minutes: Number(word.slice(6)) as 1 | 2 | 5 });
    }
    return one.does(cem, asked(word));
  }, scene);
}

test.each([
  ["begin, +10", "170"],
  ["begin, +10, pause", "170"],
  ["begin, +10, pause, +600, resume", "170"],
  ["begin, +10, pause, +600, resume, +10", "160"],
  ["begin, +10, pause, +5, resume, +10, pause, +5, resume, +10", "150"],
  ["+5, pause, +30, resume, +10", "170"],
  ["+5, pause, +30, resume, pause, +30", "180"],
  ["begin, +200", "-20"],
  ["begin, +200, pause, +50, resume, +10", "-30"],
])("[C3] [C5] of three minutes, after %s, %s seconds are left", (words, seconds) => {
  expect(left(play(telling(), words))).toBe(seconds);
});

test.each([
  ["begin, +10, extend1", "230"],
  ["begin, +10, extend2", "290"],
  ["begin, +10, extend5", "470"],
  ["extend1", "240"],
  ["extend1, +30", "230"],
  ["begin, +200, extend1", "60"],
  ["begin, +200, pause, +50, extend2", "120"],
  ["begin, +10, pause, +50, extend2, +5", "290"],
  ["begin, +180, extend1", "60"],
])("[C4] of three minutes, after %s, %s seconds are left", (words, seconds) => {
  expect(left(play(telling(), words))).toBe(seconds);
});

test("[C5] time that is up changes nothing but what is left", () => {
  const before = telling().does(cem, "begin");
  const after = before.later(60 * MINUTE);
  expect(left(after)).toBe(String(180 - 3600));
  expect(after.sees(ann)).toEqual(before.sees(ann));
  expect(after.answer(cem, "next")).toBe("yes");
});

test.each([
  ["begin, +60, next, +30, back", "120"],
  ["begin, +170, next, +30, back", "60"],
  ["begin, +300, next, +30, back", "60"],
  ["begin, +60, next, back, begin, +30, next, back", "90"],
  ["begin, +60, pause, +60, next, back", "120"],
  ["next, back", "180"],
])("[C6] of three minutes, come back to after %s, %s seconds are left", (words, seconds) => {
  const scene = play(telling(), words);
  expect(left(scene)).toBe(seconds);
  expect(isWaiting(scene.stage().clock, scene.at)).toBe(true);
});

test.each([
  ["-600", "180"],
  ["begin, -600", "180"],
  ["begin, +60, -600", "180"],
  ["begin, +60, -600, pause", "180"],
  ["begin, +60, -600, pause, resume, +30", "150"],
  ["begin, +60, pause, -600, +1200", "120"],
  ["begin, +60, pause, -600, resume, +30", "90"],
  ["begin, +200, -600, extend1", "240"],
])(
  "[C7] of three minutes, with a clock that jumps back, after %s, %s seconds are left",
  (words, seconds) => {
    expect(left(play(telling(), words))).toBe(seconds);
  },
);

test.each([
  ["+5", "360 90"],
  ["begin, +30", "330 60"],
  ["begin, +30, pause, +500", "330 60"],
  ["begin, +30, pause, +500, resume, +10", "320 50"],
  ["begin, +100", "260 -10"],
  ["begin, +30, pause, next", "330 90"],
  ["begin, +30, pause, next, +30, resume, +10", "320 80"],
  ["begin, +30, extend1", "390 60"],
  ["begin, +30, next, +10, back", "320 90"],
  ["+5, next, +5", "360 90"],
])(
  "[C8] of six minutes with turns of 90 seconds, after %s, %s seconds are left",
  (words, seconds) => {
    expect(left(play(started().upTo("judge", 1), words))).toBe(seconds);
  },
);

interface Move {
  readonly wait: Duration;
  readonly act: "pause" | "resume" | "extend" | "begin";
}

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    wait: fc.oneof(
      { weight: 5, arbitrary: fc.nat(200_000) },
      { weight: 1, arbitrary: fc.integer({ min: -300_000, max: 0 }) },
    ),
    act: fc.constantFrom("pause", "resume", "extend", "begin"),
  }),
  { maxLength: 30 },
);

/** What the clock makes of a move that is allowed then; the same clock where it is not. */
function moved(clock: Clock, act: Move["act"], at: Instant): Clock {
  if (act === "extend") return extended(clock, at, MINUTE);
  if (act === "pause") return clock.state === "running" ? paused(clock, at) : clock;
  if (act === "resume") return clock.state === "paused" ? begun(clock, at) : clock;
  return isWaiting(clock, at) ? begun(clock, at) : clock;
}

/** Two books of the same clock: one of instants, as the session has it, one of running spans, added up. */
test("[C3] [C4] [C7] the running spans of any part add up to what it was given, to the millisecond", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(600_000), moves, (start, lasts, all) => {
      let at = start;
      let clock = waitingClock(at, lasts);
      let given = lasts;
      let spent = 0;
      for (const { wait, act } of all) {
        at += wait;
        const span = clock.state === "running" ? Math.max(at - clock.startsAt, 0) : 0;
        const over = Math.max(spent + span - given, 0);
        const next = moved(clock, act, at);
        if (act === "extend") given += MINUTE + over;
        if (next !== clock && act !== "extend") spent += span;
        clock = next;
        const running = clock.state === "running" ? Math.max(at - clock.startsAt, 0) : 0;
        expect(timeLeft(clock, at)).toBe(given - spent - running);
        expect(timeLeft(clock, at)).toBeLessThanOrEqual(given);
      }
    }),
    { numRuns: 10_000 },
  );
});

test("[C3] [C8] a session's own clock, halted and resumed by its people, keeps time to the millisecond", () => {
  const people: readonly PersonId[] = [cem, dora];
  const halts = fc.array(fc.record({ ran: fc.nat(90_000), stood: fc.nat(90_000), by: fc.nat(1) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(halts, (all) => {
      const scene = all.reduce(
        (one, { ran, stood, by }) => {
          const who = people[by] ?? cem;
          return one.later(ran).does(who, "pause").later(stood).does(cem, "resume");
        },
        started().upTo("judge", 1).does(cem, "begin"),
      );
      const ran = all.reduce((sum, one) => sum + one.ran, 0);
      const { clock } = scene.stage();
      expect(timeLeft(clock, scene.at)).toBe(6 * MINUTE - ran);
      expect(turnTimeLeft(clock, scene.at)).toBe(90_000 - ran);
    }),
    { numRuns: 1_000 },
  );
});
