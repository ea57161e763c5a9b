import fc from "fast-check";
import { expect, test } from "vitest";
import { METHODS, planFor } from "../../core/methods/catalogue.ts";
import { chairEight } from "../../core/methods/chair-eight.ts";
import { leastMinutes, mayLeaveOut, ownAgenda } from "../../core/methods/own-agenda.ts";
import { agendaOf, MINUTE, planMinutes, REHEARSAL } from "../../core/methods/plan.ts";
import { ann, eva } from "../support/people.ts";
import { gathered } from "../support/scene.ts";

/** Of the 45 minutes. */
const EIGHT: Readonly<Record<string, number>> = {
  arrive: 3,
  inventory: 3,
  choose8: 2,
  state: 4,
  explore: 11,
  judge: 9,
  decide: 5,
  share: 5,
  evaluate8: 3,
};

test("[M16] [F1] a group gives the phases minutes of its own, and a phase without any is left out", () => {
  const minutes = { ...EIGHT, explore: 8, judge: 12, inventory: 0 };
  const choice = { type: "choosePlan", method: "chair-eight", agenda: "45", minutes } as const;
  const { plan } = gathered().does(eva, choice).sees(ann);
  expect(plan?.own).toBe(true);
  expect(
    plan?.phases.map(({ id, parts }) => [id, ...parts.map(({ lasts }) => lasts / MINUTE)]),
  ).toEqual([
    ["arrive", 3],
    ["choose8", 2],
    ["state", 3, 1],
    ["explore", 1, 7],
    ["judge", 3, 9],
    ["decide", 5],
    ["share", 5],
    ["evaluate8", 3],
  ]);
});

test.each<[string, Readonly<Record<string, number>>]>([
  ["half a minute", { ...EIGHT, decide: 5.5 }],
  ["less than none", { ...EIGHT, decide: -1 }],
  ["more than a phase may have", { ...EIGHT, explore: 121 }],
  ["no number", { ...EIGHT, explore: Number.NaN }],
  ["too little for two parts", { ...EIGHT, judge: 1 }],
  ["a phase of another method", { ...EIGHT, introduce: 3 }],
  ["a phase that every object has", { ...EIGHT, constructor: 3 }],
  ["no telling", { ...EIGHT, state: 0 }],
  ["no decision", Object.fromEntries(Object.entries(EIGHT).filter(([id]) => id !== "decide"))],
  ["four hours and more", { ...EIGHT, explore: 100, judge: 100, share: 60 }],
  ["nothing", {}],
])("[M16] minutes with %s are refused whole", (_flaw, minutes) => {
  const choice = { type: "choosePlan", method: "chair-eight", agenda: "45", minutes } as const;
  expect(gathered().answer(ann, choice)).toBe("minutesUnfit");
});

test("[M16] a session shorter than ten minutes is no session", () => {
  const short = { introduce: 2, questions: 2, brainstorm: 2, recommend: 2, feedback: 1 };
  expect(planFor("six-steps", "30", short)).toBeUndefined();
  expect(planFor("six-steps", "30", { ...short, feedback: 2 })).toBeDefined();
});

test("[M16] own minutes for an agenda that is not known are an unknown plan", () => {
  const choice = {
    type: "choosePlan",
    method: "chair-eight",
    agenda: "30",
    minutes: EIGHT,
  } as const;
  expect(gathered().answer(ann, choice)).toBe("unknownPlan");
});

const AGENDAS = Object.values(METHODS).flatMap((method) =>
  Object.keys(method.agendas).map((agenda) => ({ method, agenda })),
);

test("[M16] [M17] whatever is moved, a plan has the sum of its minutes and every part has time, or there is none", () => {
  let plans = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...AGENDAS),
      fc.array(fc.nat(30), { minLength: 20, maxLength: 20 }),
      ({ method, agenda }, all) => {
        const minutes = Object.fromEntries(
          method.phases.map(({ id }, place) => [id, all[place] ?? 0]),
        );
        const plan = planFor(method.id, agenda, minutes);
        if (plan === undefined) return;
        plans += 1;
        const sum = Object.values(minutes).reduce((before, one) => before + one, 0);
        expect(planMinutes(plan)).toBe(sum);
        for (const { lasts, reserve = 0 } of plan.phases.flatMap(({ parts }) => parts))
          expect(lasts - reserve).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(plans).toBeGreaterThan(100);
});

test("[M17] the minutes of an agenda are that agenda", () => {
  for (const { method, agenda } of AGENDAS) {
    const known = agendaOf(method, agenda);
    expect(known && ownAgenda(method, agenda, known.minutes)).toEqual(known);
  }
});

function leftOutOf(id: string): readonly string[] {
  const agenda = agendaOf(chairEight, id);
  return chairEight.phases.flatMap((phase) =>
    agenda !== undefined && mayLeaveOut(chairEight, agenda, phase) ? [phase.id] : [],
  );
}

test("[M16] what stands around the case may be left out; of the case, what an agenda does without", () => {
  const around = ["arrive", "followup", "inventory", "choose8", "evaluate8"];
  expect(leftOutOf("45")).toEqual(around);
  expect(leftOutOf(REHEARSAL)).toEqual([...around.slice(0, -1), "share", "evaluate8"]);
});

test("[M16] a phase has a minute for each of its parts", () => {
  const agenda = agendaOf(chairEight, "45");
  const least = chairEight.phases.map((phase) => agenda && leastMinutes(chairEight, agenda, phase));
  expect(least).toEqual([1, 1, 1, 1, 2, 2, 2, 1, 1, 1]);
});
