import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { freezeClock } from "../../worker/clock.ts";
import { SqlEventLog } from "../../worker/event-log.ts";
import { sealWith } from "../../worker/seal.ts";
import { clean, keyNames, loggedSession, START, storedRows } from "./inside.ts";
import {
  contextOf,
  knock,
  meetingObject,
  MeetingPanel,
  offering,
  passFor,
} from "./meeting-panel.ts";

afterEach(clean);

type Three = readonly [MeetingPanel, MeetingPanel, MeetingPanel];

/** Ann, Ben and Cem have held a session and read the goodbye. */
async function closed(): Promise<Three> {
  freezeClock(START);
  const panels: Three = [
    await MeetingPanel.seated("Ann"),
    await MeetingPanel.seated("Ben"),
    await MeetingPanel.seated("Cem"),
  ];
  const [ann] = panels;
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  await ann.hearAll();
  expect(await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 })).toBe("accepted");
  for (const panel of panels) await panel.hearAll();
  return panels;
}

async function newcomer(name: string): Promise<MeetingPanel> {
  const panel = await MeetingPanel.open(await passFor(await contextOf(name)));
  await panel.hearAll();
  return panel;
}

async function sentAway(panel: MeetingPanel): Promise<string> {
  await panel.until(() => panel.closedWith !== undefined);
  return `${panel.closedWith} ${panel.panel.goodbye ?? ""}`;
}

test("[F15, S13] when its people wish another, the closed session is erased and all come in anew", async () => {
  const [ann, ben, cem] = await closed();
  const before = await keyNames();
  expect(await ben.ask({ type: "beginAnother" })).toBe("accepted");
  for (const panel of [ann, ben, cem]) expect(await sentAway(panel)).toBe("4409 otherSession");
  expect(await keyNames()).toEqual([]);
  expect((await storedRows()).events).toEqual([]);
  const again = await MeetingPanel.seated("Ann");
  await again.hearAll();
  expect(again.panel.session).toBe(2);
  expect(again.view.status).toBe("gathering");
  expect(Object.values(again.view.people)).toEqual([{ name: "Ann", seat: 0 }]);
  expect(await keyNames()).not.toEqual(before);
});

test("[S13] a panel whose line was down when another was begun is sent to the door, before and after it begins", async () => {
  const [ann, ben] = await closed();
  await ben.close();
  await ann.ask({ type: "beginAnother" });
  await sentAway(ann);
  expect(await knock(offering(ben.pass))).toBe("4409 otherSession");
  await evictDurableObject(await meetingObject());
  expect(await knock(offering(ben.pass))).toBe("4409 otherSession");
  await MeetingPanel.seated("Cem");
  expect(await knock(offering(ben.pass))).toBe("4409 otherSession");
});

test("[F15, S13] a wish for another that was cut short is fulfilled for the next who comes", async () => {
  const [ann, ben, cem] = await closed();
  for (const panel of [ann, ben, cem]) await panel.close();
  const [keyName = ""] = await keyNames();
  const key = await env.SESSION_KEYS.get(keyName, "arrayBuffer");
  if (key === null) throw new Error("no key");
  await runInDurableObject(await meetingObject(), (_, { storage }) => {
    const log = new SqlEventLog(storage, sealWith(new Uint8Array(key)));
    log.read();
    log.append({ at: START, by: ann.view.you, events: [{ type: "anotherBegun" }] });
  });
  await evictDurableObject(await meetingObject());
  expect(await sentAway(await MeetingPanel.open(ann.pass))).toBe("4409 otherSession");
  expect((await storedRows()).events).toEqual([]);
});

test("[S14] while one of a closed session is here, whoever comes anew waits", async () => {
  const [ann, ben, cem] = await closed();
  for (const panel of [ben, cem]) await panel.close();
  const dora = await newcomer("Dora");
  expect(dora.view).toMatchObject({ status: "closed", may: {}, people: {} });
  expect(await dora.ask({ type: "beginAnother" })).toBe("notSeated");
  expect((await loggedSession()).status).toBe("closed");
  await ann.close();
  expect(await sentAway(dora)).toBe("4409 otherSession");
  expect(await keyNames()).toEqual([]);
});

test("[S14] one who waits is let go on by those who wish another", async () => {
  const [ann] = await closed();
  const dora = await newcomer("Dora");
  await ann.ask({ type: "beginAnother" });
  expect(await sentAway(dora)).toBe("4409 otherSession");
});

test("[S14] with nobody of the closed session here, whoever comes begins the next one", async () => {
  for (const panel of await closed()) await panel.close();
  const dora = await MeetingPanel.seated("Dora");
  await dora.hearAll();
  expect(dora.panel.session).toBe(2);
  expect((await storedRows()).session).toEqual([{ id: 1, number: 2, erased: 0 }]);
  expect(await keyNames()).toEqual([expect.stringMatching(/:2$/u)]);
});

test("[S14] a closed session that nobody waits for stays for those who come back to it", async () => {
  const [ann, ben, cem] = await closed();
  for (const panel of [ann, ben, cem]) await panel.close();
  const back = await MeetingPanel.open(cem.pass);
  await back.hearAll();
  expect(back.view.status).toBe("closed");
  expect(Object.keys(back.view.people)).toHaveLength(3);
});

test("[S14] a session that runs makes way for nobody", async () => {
  const ann = await MeetingPanel.seated("Ann");
  await ann.close();
  const ben = await MeetingPanel.seated("Ben");
  await ben.hearAll();
  expect(ben.panel.session).toBe(1);
  expect(Object.keys(ben.view.people)).toHaveLength(2);
});
