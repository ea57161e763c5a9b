import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { keptOf } from "../../core/group/summary.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import type { Command } from "../../core/session/command.ts";
import { ALONE_FOR, AWAY_AFTER, reconcile } from "../../core/session/presence.ts";
import { minutesOf } from "../../core/session/keeping.ts";
import { ann, ben, cem, dora, eva, GROUP, noteId } from "../support/people.ts";
import { gathered, START, started, type Scene } from "../support/scene.ts";

/** Where a session is, in a word: phase, part and who is on turn. */
function place(scene: Scene): string {
  const { plan, stage } = scene.running;
  const { part, round } = scene.stage();
  const onTurn = GROUP.findIndex((person) => person === round?.current);
  const turn = onTurn < 0 ? "" : ` ${["Ann", "Ben", "Cem", "Dora", "Eva"][onTurn] ?? ""}`;
  return `${plan.phases[stage.phase]?.id ?? ""}${part === 0 ? "" : `.${part}`}${turn}`;
}

/** Every place that a move of the chair leads through, this one first. */
function way(scene: Scene, move: "next" | "endPart" | "back", most = 99): readonly string[] {
  const places = [place(scene)];
  let now = scene;
  while (places.length < most && now.answer(cem, move) === "yes") {
    now = now.does(cem, move);
    places.push(place(now));
  }
  return places;
}

test("[F1] whoever comes first finds the default plan, and anybody may choose another before the start", () => {
  expect(gathered().sees(ann).plan).toEqual(planFor("chair-eight", "45"));
  const chosen = gathered().does(eva, { type: "choosePlan", method: "chair-eight", agenda: "90" });
  expect(chosen.sees(ann).plan).toEqual(planFor("chair-eight", "90"));
  expect(chosen.does(ann, "start").sees(ann).plan).toEqual(planFor("chair-eight", "90"));
});

test.each([
  ["chair-eight", "30"],
  ["chair-nine", "45"],
  ["__proto__", "45"],
  ["chair-eight", "__proto__"],
  ["constructor", "toString"],
])("[F1] there is no plan %s with the agenda %s", (method, agenda) => {
  expect(gathered().answer(ann, { type: "choosePlan", method, agenda })).toBe("unknownPlan");
});

test("[F4] [T1] Next leads through chair-eight turn by turn, part by part, phase by phase", () => {
  expect(way(started(), "next")).toEqual([
    ...["arrive Ann", "arrive Ben", "arrive Dora", "arrive Eva", "arrive Cem"],
    ...["inventory Ann", "inventory Ben", "inventory Dora", "inventory Eva", "inventory Cem"],
    "choose8",
    ...["state", "state.1"],
    ...["explore", "explore.1 Ann", "explore.1 Dora", "explore.1 Eva", "explore.1 Cem"],
    ...["judge", "judge.1 Ann", "judge.1 Dora", "judge.1 Eva", "judge.1 Cem"],
    "decide",
    ...["share Ann", "share Dora", "share Eva", "share Cem"],
    ...["evaluate8 Ann", "evaluate8 Ben", "evaluate8 Dora", "evaluate8 Eva", "evaluate8 Cem"],
  ]);
});

test.each([
  ["arrive", 0, "turn"],
  ["arrive", 4, "phase"],
  ["choose8", 0, "phase"],
  ["state", 0, "part"],
  ["judge", 1, "turn"],
  ["evaluate8", 0, "turn"],
  ["evaluate8", 4, "end"],
])("[F4] in %s after %i moves Next leads to the next %s", (phase, moves, ahead) => {
  const scene = started().upTo(phase);
  const moved = Array.from({ length: moves }).reduce<Scene>((one) => one.does(cem, "next"), scene);
  expect(moved.stage().ahead).toBe(ahead);
});

test("[F5] ending a part leads past everybody who was not heard", () => {
  expect(way(started(), "endPart")).toEqual(["arrive Ann", "inventory Ann", "choose8"]);
  const round = started().upTo("judge", 1).does(cem, "endPart");
  expect(place(round)).toBe("decide");
  expect(round.running.rounds["5.1"]?.heard).toEqual([{ person: ann, how: "spoke" }]);
});

test("[F6] nothing moves on by itself: neither overtime, nor a full round, nor a missing chair", () => {
  const heard = started().does(ann, "finishTurn").does(ben, "finishTurn").does(dora, "finishTurn");
  const full = heard.does(eva, "finishTurn").does(cem, "finishTurn");
  expect(place(full)).toBe("arrive");
  const late = full.drops(cem).later(60 * 60_000);
  expect(place(late)).toBe("arrive");
  const connected = { [cem]: START };
  expect(reconcile(late.session, connected, late.at)).toEqual([]);
  const gone = { [cem]: START, [ann]: late.at - AWAY_AFTER };
  expect(reconcile(late.session, gone, late.at).map(({ type }) => type)).toEqual(["wentAway"]);
  expect(late.at - START).toBeLessThan(ALONE_FOR);
});

const MOVES: readonly Command["type"][] = ["begin", "next", "endPart", "back", "close"];

test.each(MOVES)("[F2] only the leader may %s, chair or opener", (move) => {
  const scenes = [started().does(cem, "next"), gathered().does(ann, "start").does(ann, "next")];
  for (const scene of scenes) {
    const others = GROUP.filter((person) => person !== scene.leader);
    const asked = { type: move, from: scene.running.stage.step } as Command;
    expect(scene.answer(scene.leader, asked)).toBe("yes");
    expect(others.map((person) => scene.answer(person, asked))).toEqual(
      others.map(() => "notLeader"),
    );
  }
});

test.each<Command["type"]>([...MOVES, "finishTurn", "passTurn"])(
  "[F3] %s is refused in any step but the one it was made in",
  (move) => {
    const scene = started().does(cem, "next", "next").does(cem, "back");
    const { step } = scene.running.stage;
    const by = move === "finishTurn" || move === "passTurn" ? ben : cem;
    const answers = [step - 1, step, step + 1, 0].map((from) =>
      scene.answer(by, { type: move, from } as Command),
    );
    expect(answers).toEqual(["alreadyMovedOn", "yes", "alreadyMovedOn", "alreadyMovedOn"]);
  },
);

test("[F3] two taps on Next at the same time move once", () => {
  const scene = started().upTo("state");
  const tap: Command = { type: "next", from: scene.running.stage.step };
  expect(scene.does(cem, tap).answer(cem, tap)).toBe("alreadyMovedOn");
});

test("[F7] without a case giver a session stops before State, and the leader alone is told why", () => {
  const scene = gathered().does(ann, "start", "endPart", "endPart");
  expect(place(scene)).toBe("choose8");
  expect(scene.answer(ann, "next")).toBe("noCaseGiver");
  expect(scene.stage(ann).obstacle).toBe("noCaseGiver");
  expect(scene.stage(eva).obstacle).toBeUndefined();
  const chosen = scene.does(ben, { type: "takeRole", role: "caseGiver" });
  expect(chosen.stage(ann).obstacle).toBeUndefined();
  expect(place(chosen.does(ann, "next"))).toBe("state");
});

test("[F7] Evaluate and what is before the case need no case giver", () => {
  const scene = gathered().does(cem, { type: "takeRole", role: "chair" }).does(ann, "start");
  expect(way(scene, "endPart").at(-1)).toBe("choose8");
});

test("[F8] stepping back goes through the turns of a round and the parts before, to the very first", () => {
  const scene = started().upTo("judge", 1).does(cem, "next", "next");
  expect(way(scene, "back")).toEqual([
    ...["judge.1 Eva", "judge.1 Dora", "judge.1 Ann", "judge"],
    ...["explore.1", "explore.1 Cem", "explore.1 Eva", "explore.1 Dora", "explore.1 Ann"],
    ...["explore", "state.1", "state", "choose8"],
    ...["inventory", "inventory Cem", "inventory Eva", "inventory Dora", "inventory Ben"],
    "inventory Ann",
    ...["arrive", "arrive Cem", "arrive Eva", "arrive Dora", "arrive Ben", "arrive Ann"],
  ]);
});

test("[F8] every step back is a step of its own", () => {
  const scene = started().upTo("judge", 1);
  const { step } = scene.running.stage;
  expect(scene.does(cem, "back").running.stage.step).toBe(step + 1);
  expect(scene.does(cem, "back", "back").running.stage.step).toBe(step + 2);
});

test.each<[string, () => Scene]>([
  ["while people gather is refused", () => gathered()],
  ["that is closed is refused", () => started().does(cem, "close")],
])("[F13] closing a session %s", (_, scene) => {
  expect(scene().answer(cem, "close")).toBe("wrongStatus");
});

test("[F13] [N17] a closed session keeps people, roles and tickets, and of what was written the minutes alone", () => {
  const before = started()
    .upTo("judge")
    .does(ben, { type: "setQuestion", text: "How do I say no?" })
    .does(ann, { type: "writeNote", note: noteId(1), slot: "views", text: "Say it early." })
    .does(cem, { type: "offerRole", role: "chair", to: eva });
  const closed = before.later(5).does(cem, "close");
  const { people, roles, tickets } = before.session;
  expect(closed.session).toEqual({
    status: "closed",
    people,
    roles,
    tickets,
    offers: {},
    closedAt: closed.at,
    minutes: minutesOf(before.running),
    kept: keptOf(before.running, closed.at),
  });
  expect(JSON.stringify(closed.session)).not.toMatch(/Say it/u);
  expect(closed.sees(ann)).toEqual({
    you: ann,
    status: "closed",
    may: { beginAnother: {} },
    people,
    roles,
    offers: {},
    leader: cem,
    notes: {},
    closedAt: closed.at,
    minutes: { version: 0, cases: [{ number: 1, caseGiver: ben }], lines: {}, answers: {} },
  });
});

const everybody: readonly PersonId[] = GROUP;

test("[F2] closing is the leader's at any moment of a running session", () => {
  for (const phase of ["arrive", "choose8", "state", "judge", "evaluate8"]) {
    const answers = everybody.map((person) => started().upTo(phase).answer(person, "close"));
    expect(answers).toEqual(["notLeader", "notLeader", "yes", "notLeader", "notLeader"]);
  }
});
