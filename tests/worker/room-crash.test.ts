import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { CommandId, PersonId } from "../../core/ids.ts";
import { hashOf } from "../../core/protocol/patch.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION, start } from "../../core/session/gather.ts";
import { projectDoor } from "../../core/session/door-view.ts";
import { project } from "../../core/session/project.ts";
import type { Session } from "../../core/session/session.ts";
import type { Entry } from "../../worker/entry.ts";
import { Room } from "../../worker/room.ts";
import { CrashWorld } from "../support/crash-world.ts";
import { Dice } from "../support/dice.ts";
import { SHORT_PLAN } from "../support/plans.ts";
import { SCHEDULES } from "../support/schedules.ts";

const STEPS = 60;
const SEEDS = 20;
const LONG = 600_000;

const PEOPLE = ["a", "b", "c"].map((digit) => digit.repeat(32) as PersonId);

/** Two have a seat in a session that runs; the third comes during the schedule. */
const BEFORE = sessionSoFar();

function sessionSoFar(): readonly Entry[] {
  const [opener, ...others] = PEOPLE.slice(0, 2).map((by, seat): Entry => {
    const command = String(seat).repeat(32) as CommandId;
    const ticket = by.repeat(2);
    return {
      at: 0,
      by,
      command,
      events: [{ type: "joined", person: by, name: `Name ${seat}`, ticket }],
    };
  });
  if (opener?.by === undefined) throw new Error("nobody came");
  const entries = [
    { at: 0, events: [{ type: "planChosen", plan: SHORT_PLAN }] } as const,
    opener,
    ...others,
  ];
  const started = start(
    entries.flatMap(({ events }) => events).reduce(evolve, NEW_SESSION),
    opener.by,
    0,
  );
  if (!started.ok) throw new Error(started.reason);
  return [
    ...entries,
    { at: 0, by: opener.by, command: "9".repeat(32) as CommandId, events: started.value },
  ];
}

function hold(room: typeof Room, seed: number, crashAfter: number): CrashWorld {
  const world = new CrashWorld({
    room,
    dice: new Dice(seed),
    people: PEOPLE,
    before: BEFORE,
    crashAfter,
  });
  world.run(STEPS);
  return world;
}

/** What must never happen, by name and count. */
interface Faults {
  readonly lost: number;
  readonly twice: number;
  readonly unequal: number;
  readonly misfits: number;
  /** Views that a panel had and that no prefix of the log gives. */
  readonly neverWritten: number;
}

const NONE: Faults = { lost: 0, twice: 0, unequal: 0, misfits: 0, neverWritten: 0 };

function faultsIn({ disk, members }: CrashWorld): Faults {
  const sessions = history(disk);
  const last = sessions.at(-1) ?? NEW_SESSION;
  const ids = disk.filter((entry) => !isReturn(entry)).map((entry) => entry.command);
  const stored = ids.filter((id) => id !== undefined);
  const accepted = members.flatMap(({ panel }) => [...panel.accepted]);
  const everStored = new Set(disk.map(({ command }) => command));
  return {
    lost: accepted.filter((id) => !everStored.has(id)).length,
    twice: stored.length - new Set(stored).size,
    unequal: members.filter(
      ({ panel, person }) => hashOf(panel.view ?? {}) !== hashOf(project(last, person)),
    ).length,
    misfits: members.reduce((count, { panel }) => count + panel.misfits, 0),
    neverWritten: members.reduce(
      (count, { panel, person }) => count + neverIn(viewsOf(sessions, person), panel.seen),
      0,
    ),
  };
}

function neverIn(written: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  return [...seen].filter((view) => !written.has(view)).length;
}

/** Coming back through the door with a fresh ticket is written down each time, whatever asked for it. */
function isReturn({ events }: Entry): boolean {
  return events.every(({ type }) => type === "returned");
}

/** The session after each entry of the log. */
function history(disk: readonly Entry[]): readonly Session[] {
  let session: Session = NEW_SESSION;
  return [session, ...disk.map(({ events }) => (session = events.reduce(evolve, session)))];
}

/** By session, because schedules of one seed share what happened before their crash. */
const hashes = new Map<string, readonly string[]>();

function viewsOf(sessions: readonly Session[], person: PersonId): ReadonlySet<string> {
  return new Set(sessions.slice(BEFORE.length).flatMap((session) => hashesOf(session, person)));
}

function hashesOf(session: Session, person: PersonId): readonly string[] {
  const key = person + JSON.stringify(session);
  const known =
    hashes.get(key) ?? [project(session, person), projectDoor(session, person)].map(hashOf);
  hashes.set(key, known);
  return known;
}

function sum(one: Faults, other: Faults): Faults {
  return {
    lost: one.lost + other.lost,
    twice: one.twice + other.twice,
    unequal: one.unequal + other.unequal,
    misfits: one.misfits + other.misfits,
    neverWritten: one.neverWritten + other.neverWritten,
  };
}

/** Every schedule of one seed: the same throws, with a crash after each effect in turn. */
function crashEverywhere(room: typeof Room, seed: number): readonly CrashWorld[] {
  hashes.clear();
  const { effects } = hold(room, seed, 0);
  return Array.from({ length: effects }, (_, effect) => hold(room, seed, effect + 1));
}

function faultsOf(worlds: readonly CrashWorld[]): Faults {
  return worlds.map(faultsIn).reduce(sum, NONE);
}

test(
  "[L1] [L2] [L3] [L4] [L15] schedules with a crash after every effect lose nothing, do nothing twice, and leave all panels equal",
  { timeout: LONG },
  () => {
    let faults = NONE;
    let crashes = 0;
    let repeated = 0;
    for (let seed = 0; crashes < SCHEDULES; seed += 1) {
      const worlds = crashEverywhere(Room, seed);
      faults = sum(faults, faultsOf(worlds));
      crashes += worlds.reduce((count, world) => count + world.crashes, 0);
      repeated += worlds.reduce((count, world) => count + world.repeated, 0);
    }
    expect(faults).toEqual(NONE);
    expect(repeated).toBeGreaterThan(SCHEDULES / 10);
  },
);

/** The room's own text with one thing changed; what is to be changed must be there exactly once. */
async function mutant(...changes: readonly (readonly [string, string])[]): Promise<typeof Room> {
  const folder = mkdtempSync(join(tmpdir(), "intervision-mutant-"));
  const absolute = readFileSync("worker/room.ts", "utf8")
    .replaceAll('"../core/', `"${resolve("core")}/`)
    .replaceAll('"./', `"${resolve("worker")}/`);
  writeFileSync(join(folder, "room.ts"), changes.reduce(changeOnce, absolute));
  const copy = (await import(join(folder, "room.ts"))) as { readonly Room: typeof Room };
  rmSync(folder, { recursive: true });
  return copy.Room;
}

function changeOnce(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`worker/room.ts does not say once: ${from}`);
  return text.replace(from, to);
}

const WRITE = "this.#around.log.append(entry);";
const ANSWER = "answer?.();";

test(
  "[L1] [L3] a copy of the room that sends before it writes is caught with nine seeds in ten",
  { timeout: LONG },
  async () => {
    const swapped = await mutant([WRITE, ""], [ANSWER, `${ANSWER}\n${WRITE}`]);
    const found = Array.from({ length: SEEDS }, (_, seed) =>
      faultsOf(crashEverywhere(swapped, seed)),
    );
    // With a few seeds, nobody hears of what was sent before the crash.
    const caught = found.filter(({ lost, neverWritten }) => lost + neverWritten > 0);
    expect(caught.length).toBeGreaterThanOrEqual(0.9 * SEEDS);
    expect(found.filter(({ lost }) => lost > 0)).not.toEqual([]);
    expect(found.filter(({ neverWritten }) => neverWritten > 0)).not.toEqual([]);
  },
);

test(
  "[L2] a copy of the room that forgets what it accepted is caught",
  { timeout: LONG },
  async () => {
    const forgetful = await mutant(["this.#accepted.has(memory(person, id))", "false"]);
    const faults = [0, 1, 2, 3]
      .map((seed) => faultsOf(crashEverywhere(forgetful, seed)))
      .reduce(sum);
    expect(faults.twice).toBeGreaterThan(0);
  },
);
