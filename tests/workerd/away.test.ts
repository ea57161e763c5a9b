import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import type { Instant } from "../../core/ids.ts";
import { AWAY_AFTER } from "../../core/session/presence.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { clean, clockAt, loggedSession, START } from "./inside.ts";
import { meetingObject, MeetingPanel } from "./meeting-panel.ts";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
/** As long as a panel that is there may be silent. */
const SILENT_FOR = 120 * SECOND;

afterEach(async () => {
  vi.useRealTimers();
  await clean();
});

/** Ann, Ben, Cem and Dora, in a session that runs: Ben is chair, Cem keeps the time. */
async function running(): Promise<Readonly<Record<"ann" | "ben" | "cem" | "dora", MeetingPanel>>> {
  const ann = await MeetingPanel.seated("Ann");
  const ben = await MeetingPanel.seated("Ben");
  const cem = await MeetingPanel.seated("Cem");
  const dora = await MeetingPanel.seated("Dora");
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  expect(await ben.ask({ type: "takeRole", role: "chair" })).toBe("accepted");
  expect(await cem.ask({ type: "takeRole", role: "timekeeper" })).toBe("accepted");
  for (const panel of [ann, ben, cem, dora]) await panel.hearAll();
  return { ann, ben, cem, dora };
}

/** Its line drops, and the others have been told. */
async function loses(gone: MeetingPanel, others: readonly MeetingPanel[]): Promise<void> {
  await gone.close();
  for (const other of others) {
    await other.until(() => other.panel.presence[gone.view.you] === undefined);
  }
}

/** Since when this panel sees that person away. */
async function awayIn(panel: MeetingPanel, person: MeetingPanel): Promise<Instant | undefined> {
  await panel.hearAll();
  return panel.view.people[person.view.you]?.awaySince;
}

async function armedFor(): Promise<Instant | null> {
  return runInDurableObject(await meetingObject(), (_, { storage }) => storage.getAlarm());
}

test("[P7, S4] whoever has no line is away after 15 seconds, since it was lost, and back with the next", async () => {
  freezeClock(START);
  const { ann, ben } = await running();
  await loses(ben, [ann]);
  await clockAt(START + 15 * SECOND - 1);
  expect(await awayIn(ann, ben)).toBeUndefined();
  await clockAt(START + 15 * SECOND);
  expect(await awayIn(ann, ben)).toBe(START);
  const back = await MeetingPanel.open(ben.pass);
  await back.hearAll();
  expect(await awayIn(ann, ben)).toBeUndefined();
});

test("[P7] a second panel keeps its person here", async () => {
  freezeClock(START);
  const { ann, ben } = await running();
  const second = await MeetingPanel.open(ben.pass);
  await second.hearAll();
  await ben.close();
  await clockAt(START + 15 * SECOND);
  expect(await awayIn(ann, ben)).toBeUndefined();
});

test("[P7, S9] whose line is lost while the object is evicted is away 15 seconds later", async () => {
  freezeClock(START);
  const { ann, ben } = await running();
  await loses(ben, [ann]);
  await evictDurableObject(await meetingObject());
  await clockAt(START + 15 * SECOND);
  expect(await awayIn(ann, ben)).toBe(START);
});

test.each([
  ["the timekeeper", "cem", 60 * SECOND],
  ["anybody else", "dora", 90 * SECOND],
] as const)(
  "[R8] %s stands in for the chair after that time and no sooner: %s, %i",
  async (_, who, time) => {
    freezeClock(START);
    const all = await running();
    const { ann, ben } = all;
    await loses(ben, [ann]);
    await clockAt(START + 15 * SECOND);
    await clockAt(START + time - 1);
    expect(await all[who].ask({ type: "takeRole", role: "chair" })).toBe("notNow");
    await clockAt(START + time);
    expect(await all[who].ask({ type: "takeRole", role: "chair" })).toBe("accepted");
    await ann.hearAll();
    expect(ann.view.leader).toBe(all[who].view.you);
  },
);

test("[R9] the chair who comes back takes the chair back", async () => {
  freezeClock(START);
  const { ann, ben, cem } = await running();
  await loses(ben, [ann]);
  await clockAt(START + 15 * SECOND);
  await clockAt(START + 60 * SECOND);
  await cem.ask({ type: "takeRole", role: "chair" });
  const back = await MeetingPanel.open(ben.pass);
  expect(await back.ask({ type: "takeRole", role: "chair" })).toBe("accepted");
  await ann.hearAll();
  expect(ann.view.leader).toBe(ben.view.you);
});

test("[S4] an alarm is armed as long as there is a session, in time for a line that is lost; one that comes too early does no harm", async () => {
  const { ann, ben } = await running();
  expect(await armedFor()).toBeGreaterThan(now() + HOUR);
  const lostFrom = now();
  await loses(ben, [ann]);
  const due = await armedFor();
  expect(due).toBeGreaterThanOrEqual(lostFrom + AWAY_AFTER);
  expect(due).toBeLessThanOrEqual(now() + AWAY_AFTER);
  expect(await runDurableObjectAlarm(await meetingObject())).toBe(true);
  expect(await awayIn(ann, ben)).toBeUndefined();
  expect(await armedFor()).toBe(due);
});

test("[P7, S4] a line that dies without a word is missed, and the lines that ping are not", async () => {
  // The runtime stamps pings by the real clock; what is back-dated is when the panels came.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - SILENT_FOR });
  const { ann, ben, cem, dora } = await running();
  vi.useRealTimers();
  for (const panel of [ann, cem, dora]) await panel.ping();
  expect(await ann.ask({ type: "acceptAgreements" })).toBe("accepted");
  expect(await awayIn(ann, ben)).toBeUndefined();
  expect(await runDurableObjectAlarm(await meetingObject())).toBe(true);
  expect(await awayIn(ann, ben)).toBeDefined();
  const { people } = await loggedSession();
  expect(Object.values(people).filter(({ awaySince }) => awaySince !== undefined)).toHaveLength(1);
});
