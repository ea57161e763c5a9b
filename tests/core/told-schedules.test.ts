import fc from "fast-check";
import { expect, test } from "vitest";
import { gita } from "../support/people.ts";
import { CROWD, play, scripts } from "../support/play.ts";
import { toldTooMuch } from "../support/private-channels.ts";
import { SCHEDULES } from "../support/schedules.ts";

test("[N18] [H1] [H2] [P12] whatever they do, marks, cards, hands, who asked for a pause and who is at the door are told to those alone whom it concerns", () => {
  const told = { hands: 0, shortPause: 0, door: 0, counts: 0 };
  fc.assert(
    fc.property(scripts(30), (script) => {
      play(script, ({ before, after }) => {
        if (after.session === before.session) return;
        for (const person of [...CROWD, gita]) {
          const view = after.sees(person);
          expect(toldTooMuch(after.session, person, view)).toEqual([]);
          for (const part of Object.keys(told) as (keyof typeof told)[])
            told[part] += view[part] === undefined ? 0 : 1;
        }
      });
    }),
    { numRuns: SCHEDULES },
  );
  expect(Math.min(...Object.values(told))).toBeGreaterThan(50);
});
