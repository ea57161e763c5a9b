import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { METHODS, planFor } from "../../core/methods/catalogue.ts";
import { MINUTE, type Plan } from "../../core/methods/plan.ts";
import type { Command } from "../../core/session/command.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { ann, ben, cem, eva, noteId } from "../support/people.ts";
import { cast, gathered, started, type Scene } from "../support/scene.ts";

const SIX: Command = { type: "choosePlan", method: "six-steps", agenda: "45" };
const EIGHT: Command = { type: "choosePlan", method: "chair-eight", agenda: "90" };

function phasesOf({ running }: Scene): readonly string[] {
  return running.plan.phases.map(({ id }) => id);
}

function begun(method: string, agenda: string): Scene {
  return cast(gathered(planFor(method, agenda))).does(ann, "start");
}

function minutesOf(plan: Plan | undefined, phase: string): number | undefined {
  const parts = plan?.phases.find(({ id }) => id === phase)?.parts;
  return parts && parts.reduce((sum, { lasts }) => sum + lasts, 0) / MINUTE;
}

const CASE_OF_SIX = ["introduce", "questions", "brainstorm", "recommend", "feedback", "evaluate"];
const CASE_OF_EIGHT = ["state", "explore", "judge", "decide", "share", "evaluate8"];

test.each<[string, Scene, Command, readonly string[]]>([
  ["arrive", started(), SIX, ["arrive", "choose", ...CASE_OF_SIX]],
  [
    "the inventory, whose choice ends as it began",
    started().upTo("inventory"),
    SIX,
    ["arrive", "inventory", "choose8", ...CASE_OF_SIX],
  ],
  [
    "the choice of the case",
    started().upTo("choose8"),
    SIX,
    ["arrive", "inventory", "choose8", ...CASE_OF_SIX],
  ],
  [
    "a choice that stands for inventory and choice",
    begun("six-steps", "45").upTo("choose"),
    EIGHT,
    ["arrive", "choose", ...CASE_OF_EIGHT],
  ],
  [
    "a plan without arriving, which is made up for",
    begun("chair-eight", "source").upTo("choose8"),
    SIX,
    ["inventory", "choose8", "arrive", ...CASE_OF_SIX],
  ],
  [
    "the choice, for a plan that begins with the case",
    started().upTo("choose8"),
    { type: "choosePlan", method: "six-steps", agenda: "30" },
    ["arrive", "inventory", "choose8", ...CASE_OF_SIX.slice(0, -1)],
  ],
])(
  "[F17] [F18] from %s the session goes on with another plan",
  (_where, scene, command, phases) => {
    expect(phasesOf(scene.does(scene.leader, command))).toEqual(phases);
  },
);

describe("[F17] with another plan", () => {
  const choosing = started()
    .upTo("inventory")
    .does(ben, { type: "writeNote", note: noteId(1), slot: "pitch", text: "Two bosses" })
    .upTo("choose8")
    .does(eva, { type: "writeNote", note: noteId(2), slot: "preference", text: noteId(1) });
  const after = choosing.does(cem, SIX);

  test("[F17] everything that was written stays, and can still be read, edited and opened", () => {
    expect(after.running.notes).toEqual(choosing.running.notes);
    const opened = after.does(cem, { type: "revealNotes", slot: "preference" });
    expect(opened.sees(ann).counts).toEqual({ preference: { [noteId(1)]: 1 } });
    expect(after.does(ben, { type: "editNote", note: noteId(1), text: "One" })).toBeDefined();
  });

  test("[F17] place, clock, roles and rounds are what they were, and a move from before is refused", () => {
    const { step, ...place } = choosing.running.stage;
    expect(after.running.stage).toEqual({ ...place, step: step + 1 });
    expect(after.running.roles).toEqual(choosing.running.roles);
    expect(after.running.rounds).toEqual(choosing.running.rounds);
    expect(after.answer(cem, { type: "next", from: step })).toBe("alreadyMovedOn");
  });

  test("[F17] what is to come has the minutes of its agenda, and the session would end with them", () => {
    expect(minutesOf(after.running.plan, "questions")).toBe(
      minutesOf(planFor("six-steps"), "questions"),
    );
    const toCome = [3, 11, 9, 6, 5, 4].reduce((sum, minutes) => sum + minutes, 0);
    const left = choosing.running.stage.clock;
    if (left.state !== "running") throw new Error("the clock is halted");
    expect(after.running.plannedEnd).toBe(
      Math.max(after.at, left.startsAt) +
        (left.endsAt - Math.max(after.at, left.startsAt)) +
        toCome * MINUTE,
    );
  });

  test("[F17] [M9] what was held keeps the words of its own method", () => {
    expect(after.running.plan.phases.map(({ method }) => method)).toEqual([
      ...["chair-eight", "chair-eight", "chair-eight"],
      ...CASE_OF_SIX.map(() => undefined),
    ]);
    const backAgain = after.does(cem, EIGHT);
    expect(backAgain.running.plan.phases.map(({ method }) => method)).toEqual(
      backAgain.running.plan.phases.map(() => undefined),
    );
  });

  test("[F17] [F8] Back leads from the case to the choice that was held", () => {
    const told = after.does(cem, "next");
    expect(told.running.plan.phases[told.running.stage.phase]?.id).toBe("introduce");
    const back = told.does(cem, "back");
    expect(back.running.plan.phases[back.running.stage.phase]?.id).toBe("choose8");
    expect(back.answer(cem, SIX)).toBe("notNow");
  });

  test("[F17] [S1] the log alone leads to the same session", () => {
    const whole = after.upTo("feedback");
    expect(whole.log.reduce(evolve, NEW_SESSION)).toEqual(whole.session);
  });

  test("[F18] [F14] a session that is discarded begins with the whole of the new plan", () => {
    const anew = after.does(cem, "discard");
    expect(anew.sees(ann).plan).toEqual(planFor("six-steps", "45"));
  });
});

test("[F17] [F18] after stepping back, what was held further on stays too", () => {
  const back = started().upTo("choose8").does(cem, "back").does(cem, SIX);
  expect(phasesOf(back)).toEqual(["arrive", "inventory", "choose8", ...CASE_OF_SIX]);
});

test("[F17] nobody but the leader, and nobody once the case is told, chooses another plan", () => {
  const choosing = started().upTo("choose8");
  expect(choosing.answer(ben, SIX)).toBe("notLeader");
  expect(choosing.does(eva, "stop").answer(cem, SIX)).toBe("shortPause");
  expect(choosing.upTo("state").answer(cem, SIX)).toBe("notNow");
  expect(choosing.answer(cem, { ...SIX, agenda: "31" })).toBe("unknownPlan");
});

const AGENDAS = Object.values(METHODS).flatMap(({ id, agendas }) =>
  Object.keys(agendas).map((agenda) => [id, agenda] as const),
);

test("[F18] from any method to any other and on, no phase is twice in a plan and none of the case is missing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...AGENDAS),
      fc.array(fc.record({ moves: fc.nat(40), to: fc.constantFrom(...AGENDAS) }), {
        minLength: 1,
        maxLength: 3,
      }),
      ([method, agenda], changes) => {
        const first = begun(method, agenda);
        changes.reduce((scene, { moves, to: [id, other] }) => {
          const moved = ahead(scene, moves);
          const command: Command = { type: "choosePlan", method: id, agenda: other };
          if (moved.answer(moved.leader, command) !== "yes") return moved;
          const after = moved.does(moved.leader, command);
          lookAtPlans(moved.running.plan, moved.running.stage.phase, after.running.plan);
          return after;
        }, first);
      },
    ),
    { numRuns: 300 },
  );
});

/** So many moves forward, as far as they lead before the case. */
function ahead(scene: Scene, moves: number): Scene {
  return Array.from({ length: moves }).reduce<Scene>(
    (one) => (one.answer(one.leader, "next") === "yes" ? one.does(one.leader, "next") : one),
    scene,
  );
}

function lookAtPlans(before: Plan, at: number, after: Plan): void {
  const ids = after.phases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, at + 1)).toEqual(before.phases.slice(0, at + 1).map(({ id }) => id));
  const whole = planFor(after.method, after.agenda)?.phases ?? [];
  const missing = whole
    .filter(({ id }) => !ids.includes(id))
    .map(({ kind, id }) => `${kind} ${id}`);
  for (const phase of missing) expect(phase).toMatch(/^choose |^open arrive$/u);
  const slots = after.phases.flatMap(({ writes }) => writes.map(({ slot }) => slot));
  expect(new Set(slots.filter((slot) => slot !== "agreements")).size).toBe(
    slots.filter((slot) => slot !== "agreements").length,
  );
}
