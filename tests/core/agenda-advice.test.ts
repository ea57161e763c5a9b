import fc from "fast-check";
import { expect, test } from "vitest";
import { adviseAgenda, minutesIn, moved, mostPeople } from "../../core/methods/agenda-advice.ts";
import { METHODS, methodById, planFor } from "../../core/methods/catalogue.ts";
import type { Plan } from "../../core/methods/plan.ts";
import type { PersonId } from "../../core/ids.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { personId } from "../support/people.ts";
import { Scene } from "../support/scene.ts";

function plan(method: string, agenda: string): Plan {
  const found = planFor(method, agenda);
  if (found === undefined) throw new Error(`no plan ${method} ${agenda}`);
  return found;
}

function warningsFor(method: string, agenda: string, people: number): readonly string[] {
  const advice = adviseAgenda(plan(method, agenda), people, methodById(method)?.fit.size);
  return advice.warnings.map((warning) => {
    if (warning.type === "tooMany") return `at most ${warning.most}`;
    if (warning.type === "unfit") return `for ${warning.size.join("-")}`;
    const { phase, turn, move } = warning;
    const mend = move === undefined ? "no mend" : `${move.minutes} from ${move.from}`;
    return `${phase} ${turn / 1_000} s, ${mend}`;
  });
}

test.each<[string, string, number, readonly string[]]>([
  ["chair-eight", "45", 3, ["for 5-8"]],
  ["chair-eight", "45", 5, []],
  ["chair-eight", "45", 6, []],
  ["chair-eight", "45", 7, ["at most 6", "arrive 17 s, 1 from explore"]],
  ["chair-eight", "45", 8, ["at most 6", "arrive 15 s, 1 from explore"]],
  ["chair-eight", "45", 9, ["at most 6", "for 5-8", "arrive 13 s, 1 from explore"]],
  ["chair-eight", "90", 8, []],
  ["chair-eight", "90", 9, ["at most 8", "for 5-8"]],
  ["chair-eight", "source", 8, []],
  ["six-steps", "30", 8, ["at most 6"]],
  ["six-steps", "45", 8, ["at most 6", "arrive 15 s, 1 from questions"]],
])("[M18] %s in %s minutes with %i people: %j", (method, agenda, people, warnings) => {
  expect(warningsFor(method, agenda, people)).toEqual(warnings);
});

test("[M18] six people at 45 minutes and less, eight at 90 and more, seven between", () => {
  expect([10, 30, 45, 60, 67, 68, 89, 90, 240].map(mostPeople)).toEqual([
    ...[6, 6, 6, 6, 6, 7, 7, 8, 8],
  ]);
});

test("[M18] a turn that no phase can mend is told without a way", () => {
  const short = planFor("six-steps", "45", {
    ...{ arrive: 1, choose: 1, introduce: 1, questions: 3, brainstorm: 2, recommend: 2 },
    ...{ feedback: 5, evaluate: 4 },
  });
  const { warnings } = adviseAgenda(short ?? plan("", ""), 10, undefined);
  expect(warnings).toContainEqual({ type: "shortTurn", phase: "choose", turn: 6_000 });
});

const AGENDAS = Object.values(METHODS).flatMap(({ id, agendas }) =>
  Object.keys(agendas).map((agenda) => [id, agenda] as const),
);

test("[M18] the turns told are those of the rounds that are held", () => {
  for (const [method, agenda] of AGENDAS) {
    for (const people of [3, 4, 5, 6, 8, 10]) {
      const told = adviseAgenda(plan(method, agenda), people, undefined).phases;
      expect(heldTurns(method, agenda, people)).toEqual(
        Object.fromEntries(
          told.filter(({ turns }) => turns.length > 0).map(({ id, turns }) => [id, turns]),
        ),
      );
    }
  }
});

/** The turns of a session of so many, with a case giver and a chair, from its start to its end. */
function heldTurns(
  method: string,
  agenda: string,
  people: number,
): Readonly<Record<string, readonly number[]>> {
  const crowd = Array.from({ length: people }, (_, number) => personId((number + 1).toString(16)));
  const [first, giver, chair] = crowd as [PersonId, PersonId, PersonId];
  const gathered = crowd.reduce(
    (scene, person, number) => scene.joins(person, number),
    new Scene(NEW_SESSION, 1_000),
  );
  const started = gathered
    .does(first, { type: "choosePlan", method, agenda })
    .does(giver, { type: "takeRole", role: "caseGiver" })
    .does(chair, { type: "takeRole", role: "chair" })
    .does(first, "start");
  // Where the method needs it, everybody trusts.
  const begun = crowd
    .filter((person) => started.answer(person, "confirmTrust") === "yes")
    .reduce((scene, person) => scene.does(person, "confirmTrust"), started);
  const turns: Record<string, number[]> = {};
  for (const { plan: all, rounds } of visited(begun, chair)) {
    for (const [key, { turn }] of Object.entries(rounds)) {
      const [phase = "", part = ""] = key.split(".");
      const { id, parts } = all.phases[Number(phase)] ?? { id: "", parts: [] };
      const place = parts
        .slice(0, Number(part))
        .filter(({ floor }) => floor.endsWith("ound")).length;
      (turns[id] ??= [])[place] = turn;
    }
  }
  return turns;
}

function visited(begun: Scene, chair: PersonId): readonly Scene["running"][] {
  const scenes = [begun];
  for (let scene = begun; ;) {
    const move = ["endPart", "next"].find(
      (type) => scene.answer(chair, type as "next") === "yes",
    ) as "next" | undefined;
    if (move === undefined) return scenes.map(({ running }) => running);
    scene = scene.does(chair, move);
    scenes.push(scene);
  }
}

test("[M18] minutes that are moved as advised keep the sum, and the turn they mend is long enough", () => {
  let mended = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...AGENDAS),
      fc.integer({ min: 3, max: 14 }),
      ([method, agenda], people) => {
        const before = plan(method, agenda);
        for (const warning of adviseAgenda(before, people, undefined).warnings) {
          if (warning.type !== "shortTurn" || warning.move === undefined) continue;
          mended += 1;
          const after = planFor(method, agenda, moved(minutesIn(before), warning.move));
          const advice = adviseAgenda(after ?? plan("", ""), people, undefined);
          expect(advice.minutes).toBe(adviseAgenda(before, people, undefined).minutes);
          const short = advice.warnings.flatMap((one) =>
            one.type === "shortTurn" ? [one.phase] : [],
          );
          expect(short).not.toContain(warning.phase);
          expect(short).not.toContain(warning.move.from);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(mended).toBeGreaterThan(50);
});
