import { runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freezeClock } from "../../worker/clock.ts";
import type { Entry } from "../../worker/entry.ts";
import { SqlEventLog } from "../../worker/event-log.ts";
import { ERASED } from "../../worker/seal.ts";
import { commandId } from "../support/people.ts";
import { clean, clockAt, logged, loggedSession, START, storedRows } from "./inside.ts";
import { meetingObject, MeetingPanel } from "./meeting-panel.ts";

let ann: MeetingPanel;
let ben: MeetingPanel;

beforeEach(async () => {
  freezeClock(START);
  ann = await MeetingPanel.seated("Ann");
  ben = await MeetingPanel.seated("Ben");
  await ann.hearAll();
});

afterEach(clean);

async function sql(statement: string): Promise<void> {
  await runInDurableObject(await meetingObject(), (_, { storage }) => {
    storage.sql.exec(statement);
  });
}

/** From now on no row is written that has this word in it. */
async function storageFails(word = ""): Promise<void> {
  await sql(`CREATE TRIGGER full BEFORE INSERT ON events WHEN NEW.shell LIKE '%${word}%'
    BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
}

async function storageWorks(): Promise<void> {
  await sql("DROP TRIGGER full");
}

test("[L11] a command that cannot be stored is answered as not saved, and nothing has happened", async () => {
  const rows = await storedRows();
  const heard = ben.frames.length;
  const { view } = ann;
  await storageFails();
  expect(await ann.ask({ type: "takeRole", role: "chair" }, commandId(7))).toBe("notSaved");
  expect(ann.messages().at(-1)).toEqual({ type: "error", code: "notSaved", id: commandId(7) });
  expect(ann.view).toEqual(view);
  expect(await storedRows()).toEqual(rows);
  await ben.hearAll();
  // The one frame is the clock that was asked for.
  expect(ben.frames).toHaveLength(heard + 1);
});

test("[L5, L11] what was not saved can be sent again, and counts once", async () => {
  await storageFails();
  expect(await ann.ask({ type: "takeRole", role: "chair" }, commandId(7))).toBe("notSaved");
  await storageWorks();
  expect(await ann.ask({ type: "takeRole", role: "chair" }, commandId(7))).toBe("accepted");
  await ben.hearAll();
  expect(ben.view.roles.chair).toBe(ann.view.you);
  expect((await logged()).filter(({ command }) => command === commandId(7))).toHaveLength(1);
});

test("[L11] while one command cannot be stored the others are, and each panel shows what is logged", async () => {
  await storageFails("timekeeper");
  expect(await ann.ask({ type: "takeRole", role: "timekeeper" })).toBe("notSaved");
  expect(await ben.ask({ type: "takeRole", role: "chair" })).toBe("accepted");
  expect(await ann.ask({ type: "takeRole", role: "timekeeper" })).toBe("notSaved");
  expect(await ann.ask({ type: "takeRole", role: "noteTaker" })).toBe("accepted");
  await ben.hearAll();
  const roles = { chair: ben.view.you, noteTaker: ann.view.you };
  expect([ann.view.roles, ben.view.roles, (await loggedSession()).roles]).toEqual([
    roles,
    roles,
    roles,
  ]);
});

test("[L11] a newcomer who cannot be stored has no seat, and gets one with the same ticket afterwards", async () => {
  await storageFails();
  await expect(MeetingPanel.seated("Cem")).rejects.toThrow("notSaved");
  await ann.hearAll();
  expect(Object.keys(ann.view.people)).toHaveLength(2);
  await storageWorks();
  await MeetingPanel.seated("Cem");
  await ann.hearAll();
  expect(Object.keys(ann.view.people)).toHaveLength(3);
});

test("[L3, L11] an absence that cannot be stored is told to nobody until it can", async () => {
  await ben.close();
  await storageFails();
  await expect(clockAt(START + 15_000)).rejects.toThrow("the disk is full");
  await ann.hearAll();
  expect(ann.view.people[ben.view.you]?.awaySince).toBeUndefined();
  await storageWorks();
  await clockAt(START + 16_000);
  await ann.hearAll();
  expect(ann.view.people[ben.view.you]?.awaySince).toBe(START);
});

test("[L11] an entry whose transaction fails is not counted, and the next takes its place", async () => {
  const entry: Entry = { at: START, events: [] };
  const before = await logged();
  await runInDurableObject(await meetingObject(), (_, { storage }) => {
    const log = new SqlEventLog(storage, ERASED);
    log.read();
    const { size } = log;
    const fails = (): void =>
      log.transaction(() => {
        log.append(entry);
        throw new Error("something after it broke");
      });
    expect(fails).toThrow("something after it broke");
    expect(log.size).toEqual(size);
    log.append(entry);
    expect(log.size.entries).toBe(size.entries + 1);
  });
  expect(await logged()).toEqual([...before, entry]);
});
