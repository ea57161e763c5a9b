import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freezeClock } from "../../worker/clock.ts";
import worker from "../../worker/index.ts";
import { begins, codeShownBy, passBy, seatedBy, tries } from "./by-code.ts";
import { clean, keyNames, START } from "./inside.ts";
import { knock, MeetingPanel, offering, ORIGIN } from "./meeting-panel.ts";
import { brings, comeInto, NEXT, sentAway } from "./two-meetings.ts";

beforeEach(() => freezeClock(START));
afterEach(clean);

async function codeOfNewRoom(): Promise<string> {
  const [, { code }] = await begins();
  return String(code);
}

/** Ann has begun without Zoom, and two have come by the code. */
async function threeBy(
  code: string,
): Promise<readonly [ann: MeetingPanel, ben: MeetingPanel, cem: MeetingPanel]> {
  return [await seatedBy(code, "Ann"), await seatedBy(code, "Ben"), await seatedBy(code, "Cem")];
}

test("[D20] without Zoom three come into a room of their own, and a reload brings back the seat", async () => {
  const code = await codeOfNewRoom();
  const [ann, ben] = await threeBy(code);
  expect(await codeShownBy(ben)).toBe(code);
  const elsewhere = await seatedBy(await codeOfNewRoom(), "Dora");
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  await ben.close();
  const back = await MeetingPanel.open(ben.pass);
  for (const panel of [back, elsewhere]) await panel.hearAll();
  expect(back.view).toMatchObject({ you: ben.view.you, status: "running" });
  expect(elsewhere.view.status).toBe("gathering");
  expect(Object.keys(elsewhere.view.people)).toEqual([elsewhere.view.you]);
});

test("[D20] after the goodbye the same code leads to the next session of the room, with nothing of the one before", async () => {
  const code = await codeOfNewRoom();
  const [ann, ben] = await threeBy(code);
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  await ann.hearAll();
  expect(await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 })).toBe("accepted");
  expect(await ben.ask({ type: "beginAnother" })).toBe("accepted");
  expect(await sentAway(ann)).toBe("4409 otherSession");
  const again = await seatedBy(code, "Ann");
  await again.hearAll();
  expect(again.panel.session).toBe(2);
  expect(Object.values(again.view.people)).toMatchObject([{ name: "Ann" }]);
  expect(again.view.you).not.toBe(ann.view.you);
  expect(await codeShownBy(again)).toBe(code);
});

test("[D20] where the operator has not allowed it the door says no, and stores nothing", async () => {
  const off = { ...env, BROWSER_SESSIONS: "" };
  const headers = { Origin: ORIGIN };
  const asked = new Request(`${ORIGIN}/api/begin`, { method: "POST", headers });
  const answer = await worker.fetch(asked, off);
  expect([answer.status, await answer.json()]).toEqual([403, { error: "browserSessionsOff" }]);
  expect(await (env.CODES as KVNamespace).list()).toMatchObject({ keys: [] });
  expect(await keyNames()).toEqual([]);
});

const A_MINUTE = 5;

test("[D21] whoever has begun five within a minute waits, and nobody else does", async () => {
  const address = "192.0.2.9";
  // The limiter counts by its own clock, which no test stops: a minute may end in between.
  const statuses: number[] = [];
  for (let time = 0; time < 2 * A_MINUTE + 1; time += 1) {
    const [status] = await begins(address);
    statuses.push(status);
  }
  expect(statuses.slice(0, A_MINUTE)).toEqual([200, 200, 200, 200, 200]);
  expect(statuses).toContain(429);
  const kept = await (env.CODES as KVNamespace).list();
  expect(kept.keys).toHaveLength(statuses.filter((status) => status === 200).length);
  expect(await begins("192.0.2.10")).toMatchObject([200, {}]);
});

test("[D21] a pass to a room is no room: nothing but the code is kept before somebody comes", async () => {
  await tries(await codeOfNewRoom());
  expect(await keyNames()).toEqual([]);
});

test("[S19] out of a room without a meeting the session moves for good: its code says so, and nobody gathers there", async () => {
  const code = await codeOfNewRoom();
  const [ann, ben] = await threeBy(code);
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  await brings(await comeInto(NEXT, "Ann", ann.pass));
  expect(await sentAway(ben)).toBe("4421 moved");
  expect(await knock(offering(await passBy(code)))).toBe("4421 moved");
  expect(await knock(offering(await passBy(code)))).toBe("4421 moved");
  const there = await comeInto(NEXT, "Gil", ben.pass);
  expect(there.view).toMatchObject({ you: ben.view.you, status: "running" });
});
