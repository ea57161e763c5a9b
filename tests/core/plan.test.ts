import fc from "fast-check";
import { expect, test } from "vitest";
import { METHODS, methodById, planFor } from "../../core/methods/catalogue.ts";
import { chairEight } from "../../core/methods/chair-eight.ts";
import { arrive } from "../../core/methods/frame.ts";
import type { Method, PhaseFloor } from "../../core/methods/method.ts";
import {
  MINUTE,
  partKey,
  planMinutes,
  planSession,
  turnOf,
  type Plan,
} from "../../core/methods/plan.ts";
import { sixSteps } from "../../core/methods/six-steps.ts";

const SEVEN = "inclusion safety specific own-learning presence confidential dialogue";

const LOOKING_BACK = { withoutNextSteps: false };
const FIRST_TIME = { withoutNextSteps: true };

function partsOf({ phases }: Plan): readonly string[] {
  return phases.flatMap(({ id, parts }) =>
    parts.map(({ floor, lasts, reserve }) =>
      [id, floor, lasts, ...(reserve === undefined ? [] : [`reserve ${reserve}`])].join(" "),
    ),
  );
}

/** A method of one phase with this floor, for eight minutes. */
function oneFloor(floor: PhaseFloor, quiet: number, reserve = 0): Method {
  return {
    ...chairEight,
    phases: [{ ...arrive, id: "only", floor }],
    agendas: {
      short: {
        minutes: { only: 8 },
        quiet: quiet > 0 ? { only: quiet } : {},
        reserve: reserve > 0 ? { only: reserve } : {},
      },
    },
    defaultAgenda: "short",
    flexPhase: "only",
  };
}

test("[M2] [M4] the 45 minutes of a first session are these parts, in milliseconds", () => {
  expect(partsOf(planSession(chairEight, "45", FIRST_TIME))).toEqual([
    "arrive round 180000 reserve 60000",
    "inventory round 180000",
    "choose8 open 120000",
    "state solo 180000",
    "state silence 60000",
    "explore silence 60000",
    "explore pairRound 600000",
    "judge silence 180000",
    "judge round 360000",
    "decide solo 300000",
    "share round 300000",
    "evaluate8 round 180000",
  ]);
});

test("[M4] with next steps to look back on, the look back keeps its minute", () => {
  const parts = partsOf(planSession(chairEight, "45", LOOKING_BACK));
  expect(parts.slice(0, 3)).toEqual([
    "arrive round 180000 reserve 60000",
    "followup round 60000",
    "inventory round 180000",
  ]);
  expect(parts).toContain("explore pairRound 540000");
});

test("[M3] a phase that the agenda does not name is left out", () => {
  const withLookBack = planSession(chairEight, "60", LOOKING_BACK);
  expect(withLookBack.phases.map(({ id }) => id)).not.toContain("followup");
  const source = planSession(chairEight, "source", LOOKING_BACK);
  expect(source.phases.map(({ id }) => id)).toEqual([
    "inventory",
    "choose8",
    "state",
    "explore",
    "judge",
    "decide",
    "share",
    "evaluate8",
  ]);
});

test("[M1] [M4] every agenda keeps its total, whether or not there is a look back", () => {
  const agendas = Object.values(METHODS).flatMap((method) =>
    Object.entries(method.agendas).map(([id, { minutes }]) => ({ method, id, minutes })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...agendas), fc.boolean(), ({ method, id, minutes }, without) => {
      const total = Object.values(minutes).reduce((sum, one) => sum + one, 0);
      expect(planMinutes(planSession(method, id, { withoutNextSteps: without }))).toBe(total);
    }),
  );
});

test.each<[PhaseFloor, number, readonly string[]]>([
  ["open", 0, ["only open 480000"]],
  ["round", 0, ["only round 480000"]],
  ["pairRound", 0, ["only pairRound 480000"]],
  ["pair", 0, ["only pair 480000"]],
  ["solo", 0, ["only solo 480000"]],
  ["solo", 2, ["only solo 360000", "only silence 120000"]],
  ["groupWithoutCaseGiver", 0, ["only groupWithoutCaseGiver 480000"]],
  ["silence", 0, ["only silence 480000"]],
  ["silentThenRound", 3, ["only silence 180000", "only round 300000"]],
  ["silentThenSolo", 3, ["only silence 180000", "only solo 300000"]],
  ["silentThenPairRound", 1, ["only silence 60000", "only pairRound 420000"]],
  ["soloThenRound", 0, ["only solo 240000", "only round 240000"]],
  ["soloThenOpen", 0, ["only solo 240000", "only open 240000"]],
  ["soloThenSilence", 1, ["only solo 420000", "only silence 60000"]],
  ["silentThenRound", 0, ["only round 480000"]],
  ["silentThenSolo", 0, ["only solo 480000"]],
  ["silentThenPairRound", 0, ["only pairRound 480000"]],
  ["soloThenSilence", 0, ["only solo 480000"]],
])("[M2] eight minutes of %s with %i quiet ones are %j", (floor, quiet, parts) => {
  expect(partsOf(planSession(oneFloor(floor, quiet), "short", FIRST_TIME))).toEqual(parts);
});

test.each<[PhaseFloor, number, readonly string[]]>([
  ["silentThenRound", 2, ["only silence 120000", "only round 360000 reserve 60000"]],
  ["soloThenRound", 0, ["only solo 240000", "only round 240000 reserve 60000"]],
])("[M5] a minute in reserve on %s belongs to the round", (floor, quiet, parts) => {
  expect(partsOf(planSession(oneFloor(floor, quiet, 1), "short", FIRST_TIME))).toEqual(parts);
});

test.each<[string, boolean, Readonly<Record<string, number>>]>([
  ["45", true, { arrive: 24, inventory: 36, explore: 90, judge: 90, share: 75, evaluate8: 20 }],
  [
    "45",
    false,
    { arrive: 24, followup: 12, inventory: 36, explore: 90, judge: 90, share: 75, evaluate8: 20 },
  ],
  [
    "90",
    false,
    { arrive: 30, followup: 36, inventory: 60, explore: 90, judge: 90, share: 90, evaluate8: 20 },
  ],
  ["60", false, { arrive: 30, inventory: 48, explore: 90, judge: 90, share: 90, evaluate8: 20 }],
  ["source", false, { inventory: 60, explore: 90, judge: 90, share: 90, evaluate8: 20 }],
])("[M6] in %s minutes five people have these turns (first session: %s)", (id, first, seconds) => {
  const turns = planSession(chairEight, id, { withoutNextSteps: first }).phases.flatMap((phase) => {
    const round = phase.parts.find(({ floor }) => floor === "round" || floor === "pairRound");
    const speakers = phase.speakers === "everyone" ? 5 : 4;
    if (round === undefined) return [];
    return [[phase.id, turnOf(round, speakers, phase.longestTurn) / 1_000]];
  });
  expect(Object.fromEntries(turns)).toEqual(seconds);
});

test.each([
  { lasts: 180_000, reserve: 60_000, speakers: 7, cap: 30_000, turn: 17_000 },
  { lasts: 180_000, reserve: 60_000, speakers: 1, cap: 30_000, turn: 30_000 },
  { lasts: 100_000, reserve: 0, speakers: 3, cap: undefined, turn: 33_000 },
  { lasts: 60_000, reserve: 0, speakers: 0, cap: 20_000, turn: 20_000 },
  { lasts: 60_000, reserve: 0, speakers: 0, cap: undefined, turn: 60_000 },
  { lasts: 60_000, reserve: 0, speakers: 0, cap: 90_000, turn: 90_000 },
  { lasts: 5_000, reserve: 0, speakers: 10, cap: 20_000, turn: 1_000 },
  { lasts: 60_000, reserve: 60_000, speakers: 5, cap: 20_000, turn: 1_000 },
])("[M6] $speakers speakers in $lasts ms, $reserve in reserve, at most $cap: $turn", (row) => {
  const part = { floor: "round", lasts: row.lasts, reserve: row.reserve } as const;
  expect(turnOf(part, row.speakers, row.cap)).toBe(row.turn);
});

test("[M6] turns of at least a second fit into their round", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 30 }),
      (minutes, people) => {
        const part = { floor: "round", lasts: minutes * MINUTE } as const;
        expect(turnOf(part, people) * people).toBeLessThanOrEqual(part.lasts);
      },
    ),
  );
});

test("[M11] a plan names its method and agenda, and how the chair takes part", () => {
  const { method, agenda, chairContributes } = planSession(chairEight, "90", FIRST_TIME);
  expect({ method, agenda, chairContributes }).toEqual({
    method: "chair-eight",
    agenda: "90",
    chairContributes: "last",
  });
});

test("[M11] an agenda that the method does not have is a broken invariant", () => {
  expect(() => planSession(chairEight, "30", FIRST_TIME)).toThrow("chair-eight has no agenda 30");
  expect(() => planSession(chairEight, "constructor", FIRST_TIME)).toThrow("no agenda constructor");
});

test("[M11] a first session of a built-in method is planned by name, and unknown names have no plan", () => {
  expect(planFor("chair-eight", "90")).toEqual(planSession(chairEight, "90", FIRST_TIME));
  expect(planFor("chair-eight")).toEqual(planSession(chairEight, "45", FIRST_TIME));
  expect(methodById("chair-eight")).toBe(chairEight);
  expect(planFor("six-steps", "30")).toEqual(planSession(sixSteps, "30", FIRST_TIME));
  expect(planFor("six-steps")).toEqual(planSession(sixSteps, "45", FIRST_TIME));
  expect(planFor("six-steps", "60")).toBeUndefined();
  for (const name of ["nine-steps", "", "__proto__", "constructor", "toString"]) {
    expect(methodById(name)).toBeUndefined();
    expect(planFor(name, "45")).toBeUndefined();
    expect(planFor("chair-eight", name)).toBeUndefined();
  }
});

test.each([
  [chairEight, "45", ["decide choices take keep leave", `evaluate8 evaluation ${SEVEN}`]],
  [sixSteps, "30", ["feedback choices works notForMe maybe"]],
  [sixSteps, "45", ["feedback choices works notForMe maybe", `evaluate evaluation ${SEVEN}`]],
] as const)(
  "[M8] the plan of $0.id in %s minutes carries what is chosen from",
  (method, agenda, rows) => {
    const { phases } = planSession(method, agenda, FIRST_TIME);
    const chosen = phases.flatMap(({ id, writes }) =>
      writes.flatMap(({ slot, choices }) =>
        choices === undefined ? [] : [[id, slot, ...choices].join(" ")],
      ),
    );
    expect(chosen).toEqual(rows);
  },
);

test("[M11] a part is named by phase and part, from zero", () => {
  expect(partKey(2, 1)).toBe("2.1");
});
