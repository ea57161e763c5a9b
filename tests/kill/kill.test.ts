import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passTime } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { hashOf } from "../../core/protocol/patch.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { projectDoor } from "../../core/session/door-view.ts";
import { project } from "../../core/session/project.ts";
import type { Session } from "../../core/session/session.ts";
import type { Entry } from "../../worker/entry.ts";
import { spellingsOfIn } from "../support/canary.ts";
import { Dice } from "../support/dice.ts";
import { KillPanel } from "./kill-panel.ts";
import { storedCharacters, storedLog } from "./stored-log.ts";
import { makeHome, Workerd, type Home } from "./workerd.ts";

const CYCLES = 100;
const MOST_ANSWERS = 70;
const LONGEST_DELAY = 30;
const LONGEST_LIFE = 2_000;
const FEWEST_COMMANDS = 2_000;

const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const dice = new Dice(SEED);

const panels = ["Ann", "Ben", "Cem", "Dora"].map(
  (name, seat) => new KillPanel(name, new Dice(SEED + seat)),
);

/** In the order of the lives. */
const startedAt: number[] = [];
let killedInFlight = 0;
let log: readonly Entry[] = [];
let home: Home;

beforeAll(async () => {
  home = await makeHome(mkdtempSync(join(tmpdir(), "intervision-kill-")));
  for (let life = 0; life < CYCLES; life += 1) await liveAndDie(life);
  await liveToTheEnd();
  log = storedLog(home);
  console.log(summary());
}, 300_000);

afterAll(() => rmSync(home.folder, { recursive: true }));

async function begin(life: number): Promise<Workerd> {
  const workerd = await Workerd.start(home);
  startedAt.push(workerd.startedAt);
  for (const panel of panels) void panel.connect(workerd.origin, life);
  return workerd;
}

/** The moment is drawn as a number of answers, so that a slow machine kills no earlier, and a little time. */
async function liveAndDie(life: number): Promise<void> {
  const workerd = await begin(life);
  await Promise.race([answers(dice.below(MOST_ANSWERS)), passTime(LONGEST_LIFE)]);
  await passTime(dice.below(LONGEST_DELAY));
  if (panels.some(({ panel }) => panel.waiting > 0)) killedInFlight += 1;
  await workerd.kill();
  for (const panel of panels) panel.lose();
}

function answers(count: number): Promise<void> {
  let left = count;
  return new Promise((settle) => {
    for (const panel of panels) panel.answered = () => (left -= 1) < 0 && settle();
  });
}

async function liveToTheEnd(): Promise<void> {
  const workerd = await begin(CYCLES);
  await Promise.all(panels.map((panel) => panel.rest()));
  await Promise.all(panels.map((panel) => panel.hearAll()));
  await workerd.kill();
}

function answered(): number {
  return panels.reduce((sum, { panel }) => sum + panel.accepted.size + panel.refused.size, 0);
}

function acknowledged(): readonly string[] {
  return panels.flatMap(({ panel }) => [...panel.accepted]);
}

/** Coming back through the door with a fresh ticket is written down each time, whatever asked for it. */
function storedCommands(): readonly string[] {
  return log
    .filter(({ events }) => !events.every(({ type }) => type === "returned"))
    .flatMap(({ command }) => command ?? []);
}

/** Answered in a later life than the one that wrote them. */
function repeatedAnswers(): number {
  const writtenAt = new Map(log.map(({ command, at }) => [command, at]));
  return panels
    .flatMap(({ answeredIn }) => [...answeredIn])
    .filter(([id, life]) => (writtenAt.get(id) ?? Infinity) < (startedAt[life] ?? 0)).length;
}

function summary(): string {
  const figures = [
    `${CYCLES} kills, ${killedInFlight} of them with commands under way`,
    `${answered()} commands answered`,
    `${acknowledged().length} accepted`,
    `${repeatedAnswers()} answered again`,
    `${log.length} rows`,
  ];
  return `seed ${SEED}: ${figures.join(", ")}`;
}

function history(): readonly Session[] {
  let session: Session = NEW_SESSION;
  return [session, ...log.map(({ events }) => (session = events.reduce(evolve, session)))];
}

function viewsOf(sessions: readonly Session[], person: PersonId): ReadonlySet<string> {
  const views = sessions.flatMap((session) => [
    project(session, person),
    projectDoor(session, person),
  ]);
  return new Set(views.map((view) => hashOf(view)));
}

test("[L1] the kills hit commands under way, and there were thousands of these", () => {
  expect(killedInFlight).toBeGreaterThan(CYCLES / 4);
  expect(answered()).toBeGreaterThan(FEWEST_COMMANDS);
});

test("[L1] [S1] no acknowledged command is lost in a hundred kills", () => {
  const stored = new Set<string | undefined>(log.map(({ command }) => command));
  expect(acknowledged().filter((id) => !stored.has(id))).toEqual([]);
});

test("[L2] [L4] no command is applied twice, though some are answered again", () => {
  const stored = storedCommands();
  expect(stored.length - new Set(stored).size).toBe(0);
  expect(repeatedAnswers()).toBeGreaterThan(0);
});

test("[L15] [S1] after a hundred kills every panel shows the fold of the log", () => {
  const last = history().at(-1) ?? NEW_SESSION;
  for (const { panel, person } of panels) {
    expect(panel.view).toEqual(project(last, person));
    expect(panel.misfits).toBe(0);
  }
});

test("[L3] no panel was ever shown what the log does not say", () => {
  const sessions = history();
  for (const { panel, person } of panels) {
    const written = viewsOf(sessions, person);
    expect([...panel.seen].filter((view) => !written.has(view))).toEqual([]);
  }
});

test("[S8] no file of the database, however often it was cut off, holds a word that somebody wrote", () => {
  const words = new Set(JSON.stringify(log).match(/text [0-9a-f]{12}/gu));
  expect(words.size).toBeGreaterThan(50);
  const stored = storedCharacters(home);
  // It reads what is there.
  expect(stored).toContain("noteWritten");
  const found = [...words].flatMap((word) => spellingsOfIn(word, stored));
  expect(found).toEqual([]);
});
