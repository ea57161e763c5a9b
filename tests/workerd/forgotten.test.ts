import { env, exports } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { NoteId } from "../../core/ids.ts";
import { freezeClock, now } from "../../worker/clock.ts";
import { seatKey } from "../../worker/ids.ts";
import { rememberedAs } from "../../worker/remembered.ts";
import { clean, logged, loggedSession, openedLog, START } from "./inside.ts";
import { contextOf, MEETING, meetingObject, MeetingPanel, ORIGIN } from "./meeting-panel.ts";
import { brings, comeInto, NEXT } from "./two-meetings.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

const HOUR = 60 * 60_000;

/** Ann, Ben and Cem have begun; Ben has written, and so has Cem. */
async function begun(): Promise<Record<"ann" | "ben" | "cem", MeetingPanel>> {
  const ann = await MeetingPanel.seated("Ann", contextOf("uid of Ann"));
  const ben = await MeetingPanel.seated("canary Ben", contextOf("uid of Ben"));
  const cem = await MeetingPanel.seated("Cem", contextOf("uid of Cem"));
  await ann.ask({ type: "start" });
  await ben.ask({ type: "takeRole", role: "caseGiver" });
  for (const panel of [ann, ben, cem]) await panel.ask({ type: "acceptAgreements" });
  freezeClock(now() + 10_000);
  await ben.ask({ type: "setQuestion", text: "canary question" });
  for (const panel of [ann, ben, cem]) await panel.hearAll();
  return { ann, ben, cem };
}

/** Writes where it may, and says where. */
async function writes(panel: MeetingPanel, text: string): Promise<string | undefined> {
  await panel.hearAll();
  const ask = Object.keys(panel.view.may).find((one) => one.startsWith("writeNote:"));
  const slot = ask?.slice("writeNote:".length);
  if (slot === undefined) return undefined;
  const note = crypto.randomUUID().replaceAll("-", "") as NoteId;
  await panel.ask({ type: "writeNote", note, slot, text });
  return slot;
}

async function forget(uid: string): Promise<void> {
  await rememberedAs(await seatKey(env.ID_SECRET ?? "", uid), env).forget();
}

async function recordOf(uid: string) {
  return env.PEOPLE.getByName(await seatKey(env.ID_SECRET ?? "", uid));
}

test("[D17] what one person wrote is gone from log and views; everything else is as it was", async () => {
  const { ann, ben, cem } = await begun();
  await writes(ben, "canary note");
  await writes(cem, "Cem wrote this");
  const before = await logged();
  const session = await loggedSession();
  for (const canary of ["canary Ben", "canary question", "canary note"])
    expect(JSON.stringify(before)).toContain(canary);
  await forget("uid of Ben");
  for (const panel of [ann, ben, cem]) {
    await panel.hearAll();
    expect(JSON.stringify(panel.view)).not.toContain("canary");
  }
  const after = await logged();
  const emptied = JSON.stringify(before).replaceAll(/canary \w+/gu, "");
  expect(JSON.stringify(after)).toBe(emptied);
  expect(JSON.stringify(await loggedSession())).toBe(
    JSON.stringify(session).replaceAll(/canary \w+/gu, ""),
  );
});

test("[D17] the session goes on, also after a sleep", async () => {
  const { ann, cem } = await begun();
  await forget("uid of Ben");
  await evictDurableObject(await meetingObject());
  expect(await cem.ask({ type: "raiseHand" })).toBe("accepted");
  await ann.hearAll();
  expect(ann.view.hands).toHaveLength(1);
});

test("[D17] whoever was never here is forgotten without a trace, and nothing changes", async () => {
  await begun();
  const before = await logged();
  await forget("uid of nobody");
  expect(await logged()).toEqual(before);
});

test("[D17] the record ends by itself when no session can be kept any more", async () => {
  await begun();
  const record = await recordOf("uid of Ben");
  freezeClock(START + (36 + 7 * 24) * HOUR);
  expect(await runDurableObjectAlarm(record)).toBe(true);
  expect(await runDurableObjectAlarm(record)).toBe(false);
});

/** What one of the people asks of the door, with the pass of their seat. */
async function erasesOwn(pass: string | undefined): Promise<number> {
  const { status } = await exports.default.fetch(`${ORIGIN}/api/words`, {
    method: "DELETE",
    headers: { Origin: ORIGIN, ...(pass === undefined ? {} : { Authorization: `Bearer ${pass}` }) },
  });
  return status;
}

test("[S20] what one person wrote is erased by request with the pass of their seat; they go on by their name", async () => {
  const { ann, ben, cem } = await begun();
  await writes(ben, "canary note");
  await writes(cem, "Cem wrote this");
  expect(await erasesOwn(ben.pass)).toBe(204);
  for (const panel of [ann, ben, cem]) {
    await panel.hearAll();
    expect(JSON.stringify(panel.view)).not.toMatch(/canary (?:note|question)/u);
    expect(JSON.stringify(panel.view)).toContain("canary Ben");
  }
  const left = JSON.stringify(await logged());
  expect(left).not.toMatch(/canary (?:note|question)/u);
  expect(left).toContain("Cem wrote this");
  await evictDurableObject(await meetingObject());
  expect(await ben.ask({ type: "raiseHand" })).toBe("accepted");
});

test("[S20] without the pass of a seat nothing is erased", async () => {
  const { ben } = await begun();
  const before = await logged();
  for (const pass of [undefined, "no pass", `${ben.pass ?? ""}x`])
    expect(await erasesOwn(pass)).toBeGreaterThanOrEqual(400);
  expect(await logged()).toEqual(before);
});

test("[D17] what somebody wrote before the session went elsewhere is erased there, though they never came along", async () => {
  const { ann, ben } = await begun();
  await writes(ben, "canary note");
  const here = await comeInto(NEXT, "uid of Ann", ann.pass);
  await brings(here);
  await comeInto(NEXT, "uid of Ann", ann.pass);
  await forget("uid of Ben");
  const again = await comeInto(NEXT, "uid of Ann", ann.pass);
  expect(again.view.status).toBe("running");
  expect(JSON.stringify(again.view)).not.toContain("canary");
  expect(JSON.stringify(await openedLog(NEXT))).not.toContain("canary");
});

test("[D17] a session that has gone there and back is looked for in both rooms, and once in each", async () => {
  const { ann, ben } = await begun();
  await writes(ben, "canary note");
  await brings(await comeInto(NEXT, "uid of Ann", ann.pass));
  const there = await comeInto(NEXT, "uid of Ann", ann.pass);
  await there.until(() => there.panel.pass !== undefined);
  await brings(await comeInto(MEETING, "uid of Ann", there.pass));
  await forget("uid of Ben");
  expect(JSON.stringify(await openedLog(MEETING))).not.toContain("canary");
});
