import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { MINUTE, type Plan } from "../../core/methods/plan.ts";
import type { RoundView } from "../../core/session/view.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { ann, ben, cem, dora, eva, finn, nameOf } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";

function round(scene: Scene): RoundView {
  const found = scene.stage(cem).round;
  if (found === undefined) throw new Error("no round is on");
  return found;
}

/** What a round looks like in one line: who is on turn in brackets, who was heard, who comes next. */
function line(scene: Scene): string {
  const { order, heard, current, coming } = round(scene);
  const [upNext] = coming;
  const words = order.map((person) => {
    const how = heard.find((hearing) => hearing.person === person)?.how;
    const name = person === current ? `[${nameOf(person)}]` : nameOf(person);
    return how === undefined ? name : `${name}:${how}`;
  });
  return `${words.join(" ")} > ${upNext === undefined ? "nobody" : nameOf(upNext)}`;
}

function judging(): Scene {
  return started().upTo("judge", 1).does(cem, "begin");
}

test.each<[Plan["chairContributes"], string, string]>([
  ["last", "[Ann] Ben Dora Eva Cem > Ben", "[Ann] Dora Eva Cem > Dora"],
  ["yes", "[Ann] Ben Cem Dora Eva > Ben", "[Ann] Cem Dora Eva > Cem"],
  ["none", "[Ann] Ben Cem Dora Eva > Ben", "[Ann] Dora Eva > Dora"],
])(
  "[T1] where the chair contributes %s everybody's round is %s and the members' round %s",
  (chairContributes, everyone, members) => {
    const scene = started({ ...EVERY_FLOOR, chairContributes });
    expect(line(scene)).toBe(everyone);
    expect(line(scene.upTo("advise", 1))).toBe(members);
  },
);

test("[T1] the case giver has no turn to ask the case giver, though everyone speaks", () => {
  const phases = EVERY_FLOOR.phases.map((phase) =>
    phase.id === "ask" ? { ...phase, speakers: "everyone" as const } : phase,
  );
  const asking = started({ ...EVERY_FLOOR, phases, chairContributes: "none" }).upTo("ask", 1);
  expect(line(asking)).toBe("[Ann] Cem Dora Eva > Cem");
});

test("[T1] without a chair the opener is last", () => {
  expect(line(gathered().does(ben, "start"))).toBe("[Ann] Cem Dora Eva Ben > Cem");
});

test("[T2] Next calls the first who is here and was not heard, and who had the turn has spoken", () => {
  const second = judging().does(cem, "next");
  expect(line(second)).toBe("Ann:spoke [Dora] Eva Cem > Eva");
  expect(line(second.does(cem, "next", "next"))).toBe(
    "Ann:spoke Dora:spoke Eva:spoke [Cem] > nobody",
  );
});

test("[T3] whoever is away is passed over and called when they are back", () => {
  const without = judging().drops(dora);
  expect(line(without)).toBe("[Ann] Dora Eva Cem > Eva");
  const eva1 = without.does(cem, "next");
  expect(line(eva1)).toBe("Ann:spoke Dora [Eva] Cem > Cem");
  const back = eva1.comesBack(dora).does(cem, "next");
  expect(line(back)).toBe("Ann:spoke [Dora] Eva:spoke Cem > Cem");
});

test("[T3] a round that begins calls the first who is here", () => {
  expect(line(started().upTo("judge").drops(ann).does(cem, "next"))).toBe(
    "Ann [Dora] Eva Cem > Eva",
  );
});

test("[T3] a round where all others were heard waits for nobody: Next leads on, back calls them", () => {
  const scene = judging().drops(dora).does(cem, "next", "next");
  expect(line(scene)).toBe("Ann:spoke Dora Eva:spoke [Cem] > nobody");
  expect(scene.stage().ahead).toBe("phase");
  expect(line(scene.comesBack(dora))).toBe("Ann:spoke Dora Eva:spoke [Cem] > Dora");
});

test("[T4] whoever is away while on turn was not heard and is called again", () => {
  const scene = judging().drops(ann).does(cem, "next");
  expect(line(scene)).toBe("Ann [Dora] Eva Cem > Eva");
  expect(line(scene.comesBack(ann).does(cem, "next"))).toBe("[Ann] Dora:spoke Eva Cem > Eva");
  expect(line(judging().does(ann, "leave").does(cem, "next"))).toBe("Ann [Dora] Eva Cem > Eva");
});

test("[T5] the person on turn finishes and the next is called", () => {
  expect(line(judging().does(ann, "finishTurn"))).toBe("Ann:spoke [Dora] Eva Cem > Eva");
});

test("[T5] after the last turn the round waits for the leader, and nobody is on turn", () => {
  const scene = judging().does(cem, "next", "next", "next").does(cem, "finishTurn");
  expect(line(scene)).toBe("Ann:spoke Dora:spoke Eva:spoke Cem:spoke > nobody");
  expect(scene.stage().clock).not.toHaveProperty("turnEndsAt");
  expect(scene.answer(cem, "finishTurn")).toBe("notYourTurn");
});

test("[T6] whoever passes on turn is not asked, and the next is called", () => {
  expect(line(judging().does(ann, "passTurn"))).toBe("Ann:passed [Dora] Eva Cem > Eva");
});

test("[T6] whoever passes ahead is not called, and takes nobody's turn", () => {
  const scene = judging().does(eva, "passTurn");
  expect(line(scene)).toBe("[Ann] Dora Eva:passed Cem > Dora");
  expect(scene.running.stage).toEqual(judging().running.stage);
  expect(line(scene.does(cem, "next", "next"))).toBe(
    "Ann:spoke Dora:spoke Eva:passed [Cem] > nobody",
  );
  expect(scene.answer(eva, "passTurn")).toBe("notYourTurn");
});

test("[T6] who takes no turn in a round has none to pass", () => {
  expect(judging().answer(ben, "passTurn")).toBe("notYourTurn");
  expect(started().upTo("decide").answer(ann, "passTurn")).toBe("notYourTurn");
});

test("[T7] whoever comes during a round is called at its end", () => {
  const scene = judging().isLetIn(finn, 80);
  expect(line(scene)).toBe("[Ann] Dora Eva Cem Finn > Dora");
  const last = "Ann:spoke Dora:spoke Eva:spoke Cem:spoke [Finn] > nobody";
  const heard = scene.does(cem, "next", "next", "next").does(cem, "finishTurn");
  expect(line(heard)).toBe(last);
  const all = judging().does(cem, "next", "next", "next").does(cem, "finishTurn").isLetIn(finn, 80);
  expect(line(all)).toBe("Ann:spoke Dora:spoke Eva:spoke Cem:spoke Finn > Finn");
  expect(line(all.does(cem, "next"))).toBe(last);
});

test("[T7] whoever had said goodbye before a round and comes during it is called at its end", () => {
  const gone = started().does(dora, "leave").upTo("judge", 1);
  expect(line(gone)).toBe("[Ann] Eva Cem > Eva");
  expect(line(gone.joins(dora, 81))).toBe("[Ann] Eva Cem Dora > Eva");
});

test("[T7] the case giver who comes during a round has a turn where everybody has one", () => {
  const gone = started().upTo("decide").does(ben, "leave");
  expect(line(gone.upTo("share").joins(ben, 82))).toBe("[Ann] Dora Eva Cem > Dora");
  expect(line(gone.upTo("evaluate8").joins(ben, 82))).toBe("[Ann] Dora Eva Cem Ben > Dora");
});

test.each<[string, number, number, number]>([
  ["arrive", 0, 5, 24_000],
  ["inventory", 0, 5, 36_000],
  ["explore", 1, 4, 90_000],
  ["judge", 1, 4, 90_000],
  ["share", 0, 4, 75_000],
  ["evaluate8", 0, 5, 20_000],
])("[T8] in %s part %i each of %i has a turn of %i ms", (phase, part, speakers, turn) => {
  const scene = started().upTo(phase, part);
  expect(round(scene).order).toHaveLength(speakers);
  expect(round(scene).turn).toBe(turn);
});

function ends(scene: Scene): number {
  const { clock } = scene.stage();
  return clock.state === "running" ? (clock.turnEndsAt ?? 0) - scene.at : 0;
}

test("[T8] every turn starts anew, also when it is given by the one before", () => {
  const begun = judging();
  const later = begun.later(30_000);
  expect(ends(begun)).toBe(90_000);
  expect(ends(later)).toBe(60_000);
  expect(ends(later.does(cem, "next"))).toBe(90_000);
  expect(ends(later.does(ann, "finishTurn"))).toBe(90_000);
  expect(ends(later.does(cem, "next", "back"))).toBe(90_000);
});

test("[T9] each turn is a step, so that two taps on Next call one person", () => {
  const { step } = judging().running.stage;
  const scene = judging().does(cem, { type: "next", from: step });
  expect(scene.running.stage.step).toBe(step + 1);
  expect(scene.answer(cem, { type: "next", from: step })).toBe("alreadyMovedOn");
  const done = judging().does(ann, { type: "finishTurn", from: step });
  expect(done.answer(cem, { type: "next", from: step })).toBe("alreadyMovedOn");
});

test("[T10] a round that is come back to knows who was heard", () => {
  const scene = judging().does(cem, "next", "next", "back", "back", "back");
  expect(scene.stage()).toMatchObject({ floor: "silence" });
  const again = scene.does(cem, "next");
  expect(line(again)).toBe("[Ann] Dora Eva Cem > Dora");
  const left = judging().does(cem, "next", "endPart", "back");
  expect(line(left)).toBe("Ann:spoke Dora:spoke Eva Cem > Eva");
  expect(line(left.does(cem, "next"))).toBe("Ann:spoke Dora:spoke [Eva] Cem > Cem");
});

test("[T10] stepping back gives the turn to the last who was heard, and whoever had it is called again", () => {
  const scene = judging().does(cem, "next", "back");
  expect(line(scene)).toBe("[Ann] Dora Eva Cem > Dora");
  const passed = judging().does(eva, "passTurn").does(cem, "back");
  expect(line(passed)).toBe("Ann Dora [Eva] Cem > Ann");
});

/** Back from the questions to the choice, where Ben gives the case up and somebody else has it. */
function withNewCaseGiver(person: PersonId): Scene {
  return started()
    .upTo("explore", 1)
    .does(cem, "next", "back", "back", "back", "back", "back")
    .does(ben, { type: "layDownRole", role: "caseGiver" })
    .does(person, { type: "takeRole", role: "caseGiver" });
}

test("[T11] a round that is come back to calls who was case giver before, and not who is now", () => {
  const scene = withNewCaseGiver(ann);
  expect(scene.stage()).toMatchObject({ floor: "open" });
  expect(line(scene.upTo("explore", 1))).toBe("Dora Eva Cem Ben > Dora");
});

test("[T11] whoever becomes case giver in the middle of a round is not called in it", () => {
  const left = started().upTo("explore", 1).does(ben, "leave");
  const scene = left
    .does(ann, "finishTurn")
    .does(dora, { type: "layDownRole", role: "timekeeper" });
  const other = scene.does(cem, "back").does(dora, { type: "takeRole", role: "caseGiver" });
  expect(line(other)).toBe("[Ann] Dora Eva Cem > Eva");
  expect(round(other).coming).toEqual([eva, cem]);
  expect(line(other.joins(ben, 83))).toBe("[Ann] Dora Eva Cem Ben > Eva");
});

test("[T8] a part of one minute shared by five gives twelve seconds each", () => {
  const scene = started(EVERY_FLOOR);
  expect(round(scene).turn).toBe(MINUTE / 5);
});
