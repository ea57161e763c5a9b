import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { freezeClock, now } from "../../worker/clock.ts";
import { keptFor, retentionOf } from "../../worker/session-key.ts";
import { clean, clockAt, keyNames, loggedSession, START, storedRows } from "./inside.ts";
import { knock, meetingObject, MeetingPanel, offering } from "./meeting-panel.ts";

const HOUR = 3_600_000;
const RETENTION = keptFor(undefined, retentionOf(env.RETENTION_HOURS));

afterEach(clean);

/** Three people in a session that runs. */
async function running(): Promise<readonly [MeetingPanel, MeetingPanel, MeetingPanel]> {
  const ann = await MeetingPanel.seated("Ann");
  const ben = await MeetingPanel.seated("Ben");
  const cem = await MeetingPanel.seated("Cem");
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  for (const panel of [ann, ben, cem]) await panel.hearAll();
  return [ann, ben, cem];
}

/** Ann closes the session, and everybody sees it. */
async function closed(): Promise<readonly [MeetingPanel, MeetingPanel, MeetingPanel]> {
  const panels = await running();
  const [ann] = panels;
  expect(await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 })).toBe("accepted");
  for (const panel of panels) await panel.hearAll();
  return panels;
}

test("[P8, S4] a session that nobody is connected to closes itself after two hours, not before", async () => {
  freezeClock(START);
  const panels = await running();
  for (const panel of panels) await panel.close();
  await clockAt(START + 15_000);
  await clockAt(START + 2 * HOUR - 1);
  expect((await loggedSession()).status).toBe("running");
  await clockAt(START + 2 * HOUR);
  expect(await loggedSession()).toMatchObject({ status: "closed", closedAt: START + 2 * HOUR });
});

test("[P8] one who comes back in time keeps the session open", async () => {
  freezeClock(START);
  const [ann, ben, cem] = await running();
  for (const panel of [ann, ben, cem]) await panel.close();
  await clockAt(START + 15_000);
  await clockAt(START + 2 * HOUR - 1);
  const back = await MeetingPanel.open(ann.pass);
  await back.hearAll();
  await clockAt(START + 2 * HOUR);
  await back.hearAll();
  expect(back.view.status).toBe("running");
});

test("[S5] a closed session lasts until the retention time is over, then says that it has ended", async () => {
  freezeClock(START);
  const [ann, ben] = await closed();
  await clockAt(START + RETENTION - 1);
  expect(ann.closedWith).toBeUndefined();
  freezeClock(START);
  expect(await knock(offering(ben.pass))).toBe("open");
  await clockAt(START + RETENTION);
  for (const panel of [ann, ben]) {
    await panel.until(() => panel.closedWith !== undefined);
    expect([panel.panel.goodbye, panel.closedWith]).toEqual(["ended", 4410]);
  }
  freezeClock(START);
  expect(await knock(offering(ben.pass))).toBe("4410 ended");
});

test("[S5] the platform's alarm for the erasure is set for the end of the retention time", async () => {
  const from = now();
  await closed();
  const object = await meetingObject();
  const due = await runInDurableObject(object, (_, { storage }) => storage.getAlarm());
  expect(due).toBeGreaterThanOrEqual(from + RETENTION);
  expect(due).toBeLessThanOrEqual(now() + RETENTION);
  expect(await runDurableObjectAlarm(object)).toBe(true);
  expect((await loggedSession()).status).toBe("closed");
});

test("[S5, S7] erasing leaves no event, no key and only the number of the session", async () => {
  freezeClock(START);
  await closed();
  expect(await keyNames()).toHaveLength(1);
  await clockAt(START + RETENTION);
  expect(await storedRows()).toEqual({
    events: [],
    moves: [],
    session: [{ id: 1, number: 1, erased: 1 }],
    takeaways: [],
  });
  expect(await keyNames()).toEqual([]);
});

test("[S7, S8] an erasure that was cut short after its key was destroyed is finished", async () => {
  freezeClock(START);
  const [ann] = await closed();
  const [keyName = ""] = await keyNames();
  await env.SESSION_KEYS.delete(keyName);
  await evictDurableObject(await meetingObject());
  ann.say({ type: "view" });
  await ann.hearAll();
  expect(ann.view.status).toBe("closed");
  expect(Object.values(ann.view.people).map(({ name }) => name)).toEqual(["", "", ""]);
  await clockAt(START + RETENTION);
  expect((await storedRows()).events).toEqual([]);
  await ann.until(() => ann.panel.goodbye === "ended");
});

test("[S6, D7] the next session has the next number, new ids and nothing of the one before", async () => {
  freezeClock(START);
  const [ann, ben] = await closed();
  await clockAt(START + RETENTION);
  const again = await MeetingPanel.seated("Ann");
  await again.hearAll();
  expect(again.panel.session).toBe(2);
  expect(again.view.you).not.toBe(ann.view.you);
  expect(Object.values(again.view.people)).toEqual([{ name: "Ann", seat: 0 }]);
  expect(again.view.status).toBe("gathering");
  expect((await storedRows()).session).toEqual([{ id: 1, number: 2, erased: 0 }]);
  expect(await keyNames()).toEqual([expect.stringMatching(/:2$/u)]);
  freezeClock(START);
  expect(await knock(offering(ben.pass))).toBe("4409 otherSession");
});

test("[F13] a closed session that is not erased yet takes in nobody new", async () => {
  freezeClock(START);
  await closed();
  await expect(MeetingPanel.seated("Dora")).rejects.toThrow("wrongStatus");
  expect((await storedRows()).session).toEqual([{ id: 1, number: 1, erased: 0 }]);
});
