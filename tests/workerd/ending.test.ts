import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { freezeClock, now } from "../../worker/clock.ts";
import { roomName } from "../../worker/ids.ts";
import { makeReturnPass } from "../../worker/pass.ts";
import { keptFor, retentionOf } from "../../worker/session-key.ts";
import { clean, clockAt, keyNames, loggedSession, START, storedRows } from "./inside.ts";
import {
  knock,
  MEETING,
  meetingObject,
  MeetingPanel,
  offering,
  passFor,
  contextOf,
} from "./meeting-panel.ts";

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

test("[S5] when the alarm is late or lost, whoever comes or says anything finds the session ended, and nothing of it", async () => {
  freezeClock(START);
  const [ann, ben] = await closed();
  freezeClock(START + RETENTION);
  ann.say({ type: "view" });
  await ann.until(() => ann.closedWith !== undefined);
  expect([ann.panel.goodbye, ann.closedWith]).toEqual(["ended", 4410]);
  expect((await storedRows()).events).toEqual([]);
  expect(await keyNames()).toEqual([]);
  freezeClock(START);
  expect(await knock(offering(ben.pass))).toBe("4410 ended");
});

test("[S5] a late panel is not shown what ought to be gone, also when the object has slept", async () => {
  freezeClock(START);
  const [ann, ben, cem] = await closed();
  for (const panel of [ann, ben, cem]) await panel.close();
  await evictDurableObject(await meetingObject());
  freezeClock(START + RETENTION);
  const pass = await returnPassOf(ben);
  expect(await knock(offering(pass))).toBe("4410 ended");
  expect((await storedRows()).events).toEqual([]);
});

/** The pass of this seat, as if it had been given now. */
async function returnPassOf(panel: MeetingPanel): Promise<string> {
  const room = await roomName(env.ID_SECRET ?? "", MEETING, undefined);
  const seat = { room, session: 1, person: panel.view.you };
  return await makeReturnPass(seat, env.PASS_SECRET ?? "", now());
}

test("[P8, S4] a session that nobody looked after closes at the time at which it was due to, and is erased from then on", async () => {
  freezeClock(START);
  const panels = await running();
  for (const panel of panels) await panel.close();
  await clockAt(START + 15_000);
  await evictDurableObject(await meetingObject());
  const [ann] = panels;
  freezeClock(START + 2 * HOUR + RETENTION);
  expect(await knock(offering(await returnPassOf(ann)))).toBe("4410 ended");
  expect((await storedRows()).events).toEqual([]);
});

test("[S12] a room in which nobody ever sat down begins anew when its key has expired", async () => {
  const opened = await MeetingPanel.open(await passFor(await contextOf("Ann")));
  await opened.close();
  const [keyName = ""] = await keyNames();
  await env.SESSION_KEYS.delete(keyName);
  await evictDurableObject(await meetingObject());
  expect((await MeetingPanel.seated("Ben")).panel.session).toBe(2);
});

test("[S12] a session whose key has expired is over, and the next begins", async () => {
  freezeClock(START);
  const [ann] = await running();
  await ann.close();
  const [keyName = ""] = await keyNames();
  await env.SESSION_KEYS.delete(keyName);
  await evictDurableObject(await meetingObject());
  freezeClock(START + (36 + 7 * 24) * HOUR);
  expect((await MeetingPanel.seated("Ben")).panel.session).toBe(2);
});
