import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { leaderOf } from "../../core/session/people.ts";
import type { Running } from "../../core/session/session.ts";
import type { Entry } from "../../worker/entry.ts";
import { Dice } from "../support/dice.ts";
import { ann, ben, cem, commandId, dora, GROUP } from "../support/people.ts";
import { RoomWorld, type Step } from "../support/room-world.ts";
import { Scene, started } from "../support/scene.ts";

const RACES = 1_000;

/** The chair's panel, the timekeeper's, and one that only watches. */
const CHAIR = 0;
const STAND_IN = 1;
const PANELS: readonly PersonId[] = [cem, dora, ann];

/** The five, cast and started, after so many moves: all the ways in which a step can follow another. */
function before(moves: number): readonly Entry[] {
  let scene: Scene = started();
  for (let move = 0; move < moves; move += 1) scene = scene.does(cem, "next");
  const joined = GROUP.map((by, number): Entry => ({
    at: scene.at,
    by,
    command: commandId(number),
    events: [],
  }));
  return [...joined, { at: scene.at, events: scene.log }];
}

function runningIn(world: RoomWorld): Running {
  const { session } = world;
  if (session.status !== "running") throw new Error(`the session is ${session.status}`);
  return session;
}

/** The chair's line was down for a minute and is up again; the timekeeper stands in. */
function stoodIn(moves: number): RoomWorld {
  const world = new RoomWorld(PANELS, before(moves));
  world.settle();
  world.take({ what: "line", panel: CHAIR, number: 0 });
  world.at += 61_000;
  world.take({ what: "alarm", panel: STAND_IN, number: 0 });
  ask(world, STAND_IN, { type: "takeRole", role: "chair" });
  world.take({ what: "arrive", panel: STAND_IN, number: 0 });
  world.take({ what: "line", panel: CHAIR, number: 0 });
  world.take({ what: "arrive", panel: CHAIR, number: 0 });
  return world;
}

function ask(world: RoomWorld, panel: number, command: Parameters<RoomWorld["ask"]>[1]): void {
  const seat = world.seats[panel];
  if (seat === undefined) throw new Error(`no panel ${panel}`);
  world.ask(seat, command, new Dice(world.at));
}

const WHATS: readonly Step["what"][] = ["up", "up", "down", "again", "arrive", "line", "crash"];

/** Both press Next in the same step, the chair perhaps after taking the chair back; frames come in any order, twice or late. */
function race(seed: number): { readonly world: RoomWorld; readonly from: Running } {
  const dice = new Dice(seed);
  const world = stoodIn(dice.below(12));
  const from = runningIn(world);
  const next = { type: "next", from: from.stage.step } as const;
  if (dice.chance(0.7)) ask(world, CHAIR, { type: "takeRole", role: "chair" });
  const both = dice.chance(0.5) ? [CHAIR, STAND_IN] : [STAND_IN, CHAIR];
  for (const panel of both) ask(world, panel, next);
  for (let turn = 0; turn < 12; turn += 1) {
    const number = dice.below(1_000);
    world.take({ what: dice.pick(WHATS), panel: dice.pick(both), number });
  }
  world.settle();
  return { world, from };
}

/** How far a move went in the whole plan, counted in parts. */
function placeOf({ plan, stage }: Running): number {
  const past = plan.phases.slice(0, stage.phase);
  return past.reduce((sum, { parts }) => sum + parts.length, 0) + stage.part;
}

test("[R8] [R9] [F3] [T9] [L2] in 1,000 races chair and stand-in press Next in the same step, and it is taken once", () => {
  const won = new Map<PersonId, number>();
  for (let seed = 0; seed < RACES; seed += 1) {
    const { world, from } = race(seed);
    const after = runningIn(world);
    const why = `race ${seed}`;
    expect(after.stage.step, why).toBe(from.stage.step + 1);
    expect([0, 1], why).toContain(placeOf(after) - placeOf(from));
    const moved = world.disk.filter(
      ({ command, events }) =>
        command !== undefined &&
        events.some(({ type }) => type === "partEntered" || type === "turnGiven"),
    );
    const by = moved.at(-1)?.by;
    expect(moved, why).toHaveLength(1);
    expect([cem, dora], why).toContain(by);
    if (by !== undefined) won.set(by, (won.get(by) ?? 0) + 1);
    const leaders = world.seats.filter(({ panel }) => panel.view?.may.close !== undefined);
    expect(
      leaders.map(({ person }) => person),
      why,
    ).toEqual([leaderOf(after)]);
  }
  // Both have won, so it was a race.
  expect(Math.min(won.get(cem) ?? 0, won.get(dora) ?? 0)).toBeGreaterThan(RACES / 10);
}, 120_000);

test("[R9] [L15] a chair who comes back to a session that went on shows what everybody shows", () => {
  const world = stoodIn(3);
  ask(world, STAND_IN, { type: "next", from: runningIn(world).stage.step });
  world.settle();
  const views = world.seats.map(({ panel }) => panel.view);
  expect(new Set(views.map((view) => view?.leader))).toEqual(new Set([dora]));
  expect(new Set(views.map((view) => view?.stage?.step)).size).toBe(1);
  expect(views.map((view) => view?.may["takeRole:chair"] !== undefined)).toEqual([
    true,
    false,
    false,
  ]);
  expect(ben in (views[0]?.people ?? {})).toBe(true);
});
