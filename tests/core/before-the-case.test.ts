import { expect, test } from "vitest";
import { METHODS } from "../../core/methods/catalogue.ts";
import { answersFor, NEEDS, TIMES } from "../../core/methods/chooser.ts";
import {
  caseFits,
  CHECK_QUESTIONS,
  STOP_SIGNS,
  type CheckAnswers,
} from "../../core/methods/start-check.ts";
import { beforeTheCase } from "../../core/methods/text/en/before-the-case.ts";

test("[M19] there is a need for each of the eleven methods of the practice, and for no method twice", () => {
  expect(NEEDS).toHaveLength(11);
  expect(new Set(NEEDS.map(({ method }) => method)).size).toBe(11);
  const needed = NEEDS.map(({ method }) => method);
  expect(Object.keys(METHODS).filter((method) => !needed.includes(method))).toEqual([]);
});

test("[M19] a method is offered in the longest agenda for which there is time", () => {
  const facts = { trusts: true, minutes: 60 };
  const answers = answersFor(facts).map(
    ({ need, method, minutes }) => `${need} ${method} ${minutes}`,
  );
  expect(answers).toContain("complete chair-eight 60");
  expect(answers).toContain("plain six-steps 45");
  expect(answersFor({ ...facts, minutes: 90 }).map(({ agenda }) => agenda)).toContain("90");
  expect(answersFor({ ...facts, minutes: 9 })).toEqual([]);
});

test("[M19] what needs trust is offered to those who trust, else what does the same without", () => {
  for (const minutes of TIMES) {
    const methods = answersFor({ trusts: false, minutes }).map(({ method }) => METHODS[method]);
    expect(methods.filter((method) => method?.needsTrust === true)).toEqual([]);
    expect(methods).not.toContain(undefined);
    for (const { method, agenda, minutes: lasts } of answersFor({ trusts: true, minutes })) {
      expect(METHODS[method]?.agendas).toHaveProperty(agenda);
      expect(lasts).toBeLessThanOrEqual(minutes);
    }
  }
});

test("[M19] what wants an hour is not offered in less", () => {
  const slow = NEEDS.filter(({ atLeast }) => atLeast === 60).map(({ id }) => id);
  expect(slow).toEqual(["pattern", "relation"]);
  const offered = answersFor({ trusts: true, minutes: 59 }).map(({ need }) => need);
  expect(offered.filter((need) => slow.includes(need))).toEqual([]);
});

test.each<[string, boolean | undefined]>([
  ["", undefined],
  ["y", undefined],
  ["yn", undefined],
  ["yy", true],
  ["nn", false],
  ["yny", true],
  ["nyn", false],
  ["yyy", true],
  ["nnn", false],
])("[M20] answers %s: fits %s", (given, fits) => {
  const answers = Array.from(given, (one, place) => [CHECK_QUESTIONS[place], one === "y"] as const);
  expect(caseFits(Object.fromEntries(answers) as CheckAnswers)).toBe(fits);
});

test("[M19] [M20] every need, question and stop sign has its words, and no word is without a place", () => {
  expect(Object.keys(beforeTheCase.needs)).toEqual(NEEDS.map(({ id }) => id));
  expect(Object.keys(beforeTheCase.questions)).toEqual([...CHECK_QUESTIONS]);
  expect(Object.keys(beforeTheCase.stopSigns)).toEqual([...STOP_SIGNS]);
});
