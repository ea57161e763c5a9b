import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { hashOf } from "../../core/protocol/patch.ts";
import { isFormer } from "../../core/session/former.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { projectDoor } from "../../core/session/door-view.ts";
import { project } from "../../core/session/project.ts";
import type { Command } from "../../core/session/command.ts";
import type { Session } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Entry } from "../../worker/entry.ts";
import { ann, ben, cem, commandId, dora, eva, nameOf, noteId, ticket } from "../support/people.ts";
import type { Plan } from "../../core/methods/plan.ts";
import { ONE_CASE, TWO_PHASES } from "../support/plans.ts";
import { RoomWorld, type Step } from "../support/room-world.ts";
import { Scene, START, type Asked } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";

const FOUR: readonly PersonId[] = [ann, ben, cem, dora];

/** Four panels; in every other schedule Dora has none, and Ann, who leads, has two. */
function panelsOf(beginning: number): readonly PersonId[] {
  return beginning % 2 === 0 ? FOUR : [ann, ben, cem, ann];
}

/** What happened to a session, entry by entry, as its log has it. */
class Beginning {
  scene: Scene;
  readonly entries: Entry[];

  constructor(plan: Plan = TWO_PHASES) {
    this.scene = new Scene(NEW_SESSION, START).happens({ type: "planChosen", plan });
    this.entries = [{ at: START, events: this.scene.log }];
  }

  does(by: PersonId, asked: Asked): this {
    return this.#logs(by, this.scene.does(by, asked));
  }

  seats(...people: readonly PersonId[]): this {
    people.forEach((person, number) => this.#logs(person, this.scene.joins(person, number)));
    return this;
  }

  #logs(by: PersonId, next: Scene): this {
    const { length } = this.entries;
    const events = next.log.slice(this.scene.log.length);
    this.entries.push({ at: next.at, by, command: commandId(length), events });
    this.scene = next;
    return this;
  }
}

/** The same four, started, each with a sealed note and one of their own, after so many moves of Ann. */
function running(moves: number): readonly Entry[] {
  const beginning = new Beginning().seats(...FOUR).does(ann, "start");
  FOUR.forEach((person, place) => {
    for (const [at, slot] of ["view", "kept"].entries()) {
      const number = 2 * place + at;
      const text = `text ${number.toString(16).padStart(12, "0")}`;
      beginning.does(person, { type: "writeNote", note: noteId(number), slot, text });
    }
  });
  for (let move = 0; move < moves; move += 1) beginning.does(ann, "next");
  return beginning.entries;
}

const OUTCOME: Command = {
  type: "writeNote",
  note: noteId(90),
  slot: "outcome",
  text: `text ${"f".repeat(12)}`,
};

/** Ann leads, Ben gives the case, and has told all of it but how it ended: whoever comes now waits at the door. */
function telling(moves: number): readonly Entry[] {
  const beginning = new Beginning(ONE_CASE)
    .seats(ann, ben, cem)
    .does(ben, { type: "takeRole", role: "caseGiver" })
    .does(ann, { type: "takeRole", role: "chair" })
    .does(ann, "start");
  for (let move = 0; move < moves; move += 1) {
    beginning.does(ann, "next");
    if (move === 0) beginning.does(ben, OUTCOME);
  }
  return beginning.entries;
}

const BEGINNINGS: readonly (readonly Entry[])[] = [
  new Beginning().entries,
  new Beginning().seats(...FOUR).entries,
  ...[0, 1, 3, 4, 5].map(running),
  ...[0, 1, 1, 4].map(telling),
];

const WHATS: readonly Step["what"][] = [
  ...(["do", "do", "do", "do", "do", "do", "do", "do", "ask", "ask", "stray", "again"] as const),
  ...([
    "up",
    "up",
    "down",
    "arrive",
    "line",
    "unheard",
    "sleep",
    "crash",
    "time",
    "alarm",
  ] as const),
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
    .filter(([, note]) => note.visibility === "group" && !isFormer(note.slot))
    .map(([id, { mine: _mine, beside: _told, ...note }]): [string, unknown] => [id, note]);
  const { sign: _, cue: _cue, obstacle: _why, written: _counts, ...shared } = stage ?? {};
  return hashOf({
    ...{ people, roles, offers, said: Object.fromEntries<unknown>(said), stage: shared },
    ...(leader === undefined ? {} : { leader }),
    ...(question === undefined ? {} : { question }),
  });
}

/** Of a panel that was loaded anew. */
const UNUSED = "f".repeat(64);

/** Every view that this person could rightly have had since the schedule began. */
function possibleViews(disk: readonly Entry[], person: PersonId, begun: number): Set<string> {
  const views = new Set<string>();
  let session: Session = NEW_SESSION;
  for (const [number, { events }] of disk.entries()) {
    session = events.reduce(evolve, session);
    if (number + 1 < begun) continue;
    views.add(hashOf(project(session, person)));
    for (const ticketOf of [undefined, UNUSED])
      views.add(hashOf(projectDoor(session, person, ticketOf)));
  }
  return views;
}

const totals = {
  accepted: 0,
  refused: 0,
  repeated: 0,
  restarts: 0,
  hidden: 0,
  revealed: 0,
  confided: 0,
};

function count({ seats, disk, repeated, restarts, witness }: RoomWorld): void {
  totals.repeated += repeated;
  totals.restarts += restarts;
  totals.hidden += witness.hidden;
  totals.confided += witness.confided;
  const events = disk.flatMap((entry) => entry.events);
  totals.revealed += events.filter(({ type }) => type === "notesRevealed").length;
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
    const ticketOf = line?.carried.ticket;
    expect(panel.view).toEqual(
      ticketOf === undefined ? project(session, person) : projectDoor(session, person, ticketOf),
    );
  }
}

/** No panel has ever shown what was never so. */
function lookBack({ seats, disk }: RoomWorld, begun: number): void {
  for (const { person, panel } of seats) {
    const possible = possibleViews(disk, person, begun);
    expect([...panel.seen].filter((hash) => !possible.has(hash))).toEqual([]);
  }
}

/** Eva comes when all is over, and sees what they all see; at the door, nothing of it. */
function latecomer(world: RoomWorld): void {
  world.joins(eva, nameOf(eva));
  world.allAdmit(eva);
  const own = world.seats.at(-1)?.panel.view;
  if (own?.people[eva] === undefined) {
    expect(own).toEqual(projectDoor(world.session, eva));
    expect(own).toMatchObject({ atDoor: "waiting", people: {}, notes: {} });
    return;
  }
  const views = world.seats.flatMap(({ panel: { view } }) =>
    view?.people[view.you] === undefined ? [] : [view],
  );
  expect(views.at(-1)?.you).toBe(eva);
  expect(new Set(views.map(common)).size).toBe(1);
}

test("[L1] [L2] [L8] [L14] [L15] [R3] [F3] [N12] [V2] [V5] [V6] in schedules of lost lines, sleep, crashes and clock jumps nothing is lost, applied twice, told too early or seen differently, latecomers included", () => {
  fc.assert(
    fc.property(schedule, (one) => {
      const world = run(one);
      lookAt(world);
      lookBack(world, BEGINNINGS[one.beginning]?.length ?? 0);
      count(world);
      latecomer(world);
    }),
    { numRuns: SCHEDULES },
  );
  // It has tested something.
  expect(totals.accepted).toBeGreaterThan(3 * SCHEDULES);
  expect(Math.min(...Object.values(totals))).toBeGreaterThan(SCHEDULES / 10);
});

test("[L4] a ticket of a world is used once", () => {
  const world = new RoomWorld(FOUR, new Beginning().seats(...FOUR).entries);
  world.settle();
  expect(new Set(Object.keys(world.session.tickets))).toEqual(
    new Set([0, 1, 2, 3].map((number) => ticket(number))),
  );
});
