import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { hashOf } from "../../core/protocol/patch.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { project, projectDoor } from "../../core/session/project.ts";
import type { Session } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Entry } from "../../worker/entry.ts";
import { ann, ben, cem, commandId, dora, eva, nameOf, ticket } from "../support/people.ts";
import { TWO_PHASES } from "../support/plans.ts";
import { RoomWorld, type Step } from "../support/room-world.ts";
import { Scene, START } from "../support/scene.ts";

const FOUR: readonly PersonId[] = [ann, ben, cem, dora];

/** Four panels; in every other schedule Dora has none, and Ann, who leads, has two. */
function panelsOf(beginning: number): readonly PersonId[] {
  return beginning % 2 === 0 ? FOUR : [ann, ben, cem, ann];
}

function logged(
  scene: Scene,
  by: PersonId,
  number: number,
  events: readonly SessionEvent[],
): Entry {
  return { at: scene.at, by, command: commandId(number), events };
}

function seatedFour(): readonly Entry[] {
  let scene = new Scene(NEW_SESSION, START).happens({ type: "planChosen", plan: TWO_PHASES });
  const first: Entry = { at: START, events: scene.log };
  const joins = FOUR.map((person, number) => {
    const before = scene.log.length;
    scene = scene.joins(person, number);
    return logged(scene, person, number, scene.log.slice(before));
  });
  return [first, ...joins];
}

/** The same four, started, after so many moves of Ann. */
function running(moves: number): readonly Entry[] {
  const entries = seatedFour();
  const session = entries.flatMap(({ events }) => events).reduce<Session>(evolve, NEW_SESSION);
  let scene = new Scene(session, START).does(ann, "start");
  for (let move = 0; move < moves; move += 1) scene = scene.does(ann, "next");
  return [...entries, logged(scene, ann, 100, scene.log)];
}

const BEGINNINGS: readonly (readonly Entry[])[] = [
  [{ at: START, events: [{ type: "planChosen", plan: TWO_PHASES }] }],
  seatedFour(),
  ...[0, 1, 3, 4, 5].map(running),
];

const WHATS: readonly Step["what"][] = [
  ...(["do", "do", "do", "do", "do", "do", "do", "do", "ask", "ask", "stray", "again"] as const),
  ...(["up", "up", "down", "arrive", "line", "line", "sleep", "crash", "time", "alarm"] as const),
];

const step: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(WHATS.length - 1), fc.nat(FOUR.length - 1), fc.nat(0xffffff))
  .map(([what, panel, number]) => ({ what: WHATS[what] ?? "ask", panel, number }));

const schedule = fc.record({
  beginning: fc.nat(BEGINNINGS.length - 1),
  steps: fc.array(step, { minLength: 6, maxLength: 18, size: "max" }),
});

interface Schedule {
  readonly beginning: number;
  readonly steps: readonly Step[];
}

function run({ beginning, steps }: Schedule): RoomWorld {
  const panels = panelsOf(beginning);
  const world = new RoomWorld(panels, BEGINNINGS[beginning] ?? []);
  // All lines are up, as before any trouble.
  panels.forEach((_, panel) => world.take({ what: "line", panel, number: 0 }));
  panels.forEach((_, panel) => world.take({ what: "arrive", panel, number: 0 }));
  for (const one of steps) world.take(one);
  world.settle();
  return world;
}

/** Nothing that a panel was told is accepted is missing in the log. */
function lost({ seats, disk }: RoomWorld): readonly string[] {
  const stored = new Set(disk.map(({ by, command }) => `${String(by)}:${String(command)}`));
  return seats.flatMap(({ person, panel }) =>
    [...panel.accepted].map((id) => `${person}:${id}`).filter((id) => !stored.has(id)),
  );
}

/** What everybody sees alike, of a view of somebody with a seat. */
function common({ people, roles, offers, leader, question, notes, stage }: SessionView): string {
  const said = Object.entries(notes)
    .filter(([, note]) => note.visibility === "group")
    .map(([id, { mine: _mine, ...note }]): [string, unknown] => [id, note]);
  const { sign: _, cue: _cue, obstacle: _why, written: _counts, ...shared } = stage ?? {};
  return hashOf({
    ...{ people, roles, offers, said: Object.fromEntries<unknown>(said), stage: shared },
    ...(leader === undefined ? {} : { leader }),
    ...(question === undefined ? {} : { question }),
  });
}

/** Every view that this person could ever rightly have had. */
function possibleViews(disk: readonly Entry[], person: PersonId): ReadonlySet<string> {
  let session: Session = NEW_SESSION;
  const views = new Set([hashOf(projectDoor(session, person))]);
  for (const { events } of disk) {
    session = events.reduce(evolve, session);
    views.add(hashOf(project(session, person))).add(hashOf(projectDoor(session, person)));
  }
  return views;
}

const totals = { accepted: 0, refused: 0, repeated: 0, restarts: 0, hidden: 0 };

function count({ seats, repeated, restarts, witness }: RoomWorld): void {
  totals.repeated += repeated;
  totals.restarts += restarts;
  totals.hidden += witness.hidden;
  for (const { panel } of seats) {
    totals.accepted += panel.accepted.size;
    totals.refused += panel.refused.size;
  }
}

function lookAt(world: RoomWorld): void {
  const session = world.logged;
  expect(lost(world)).toEqual([]);
  expect(world.session).toEqual(session);
  for (const { person, panel, line } of world.seats) {
    expect(panel.misfits).toBe(0);
    const isSeatedPanel = line?.carried.ticket === undefined;
    expect(panel.view).toEqual((isSeatedPanel ? project : projectDoor)(session, person));
  }
}

/** No panel has ever shown what was never so. */
function lookBack(world: RoomWorld): void {
  for (const { person, panel } of world.seats) {
    const possible = possibleViews(world.disk, person);
    expect([...panel.seen].filter((hash) => !possible.has(hash))).toEqual([]);
  }
}

/** Eva comes when all is over, and sees what they all see. */
function latecomer(world: RoomWorld): void {
  world.joins(eva, nameOf(eva));
  const views = world.seats.flatMap(({ panel: { view } }) =>
    view?.people[view.you] === undefined ? [] : [view],
  );
  expect(views.at(-1)?.you).toBe(eva);
  expect(new Set(views.map(common)).size).toBe(1);
}

test("[L1] [L2] [L14] [L15] [R3] [F3] [V2] [V6] in 10,000 schedules of lost lines, sleep, crashes and clock jumps nothing is lost, applied twice, told too early or seen differently", () => {
  fc.assert(
    fc.property(schedule, (one) => {
      const world = run(one);
      lookAt(world);
      count(world);
    }),
    { numRuns: 10_000 },
  );
  // It has tested something.
  expect(totals.accepted).toBeGreaterThan(30_000);
  expect(Math.min(...Object.values(totals))).toBeGreaterThan(100);
}, 300_000);

test("[L8] [L15] in any schedule each view that a panel shows is one that the log had for its person", () => {
  fc.assert(
    fc.property(schedule, (one) => lookBack(run(one))),
    { numRuns: 500 },
  );
}, 60_000);

test("[V5] [N12] after any schedule a latecomer sees what everybody sees", () => {
  fc.assert(
    fc.property(schedule, (one) => latecomer(run(one))),
    { numRuns: 500 },
  );
}, 60_000);

test("[L4] a ticket of a world is used once", () => {
  const world = new RoomWorld(FOUR, seatedFour());
  world.settle();
  expect(new Set(Object.keys(world.session.tickets))).toEqual(
    new Set([0, 1, 2, 3].map((number) => ticket(number))),
  );
});
