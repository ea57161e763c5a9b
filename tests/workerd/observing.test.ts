import { exports } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freezeClock } from "../../worker/clock.ts";
import { clean, logged, readings, START } from "./inside.ts";
import { contextOf, MeetingPanel, ORIGIN } from "./meeting-panel.ts";

let ann: MeetingPanel;
let ben: MeetingPanel;
let observer: MeetingPanel;

beforeEach(async () => {
  freezeClock(START);
  ann = await MeetingPanel.seated("Ann");
  ben = await MeetingPanel.seated("Ben");
  observer = await MeetingPanel.seated("Cem");
  await observer.until(() => observer.panel.pass !== undefined);
  await observer.ask({ type: "observe" });
});

afterEach(clean);

async function allSayYes(): Promise<void> {
  for (const panel of [ann, ben])
    await panel.ask({ type: "answerObserver", person: observer.view.you, yes: true });
  await observer.hearAll();
}

async function asks(path: string, method: string, body?: string): Promise<number> {
  const headers = {
    Origin: ORIGIN,
    "Content-Type": "application/json",
    Authorization: `Bearer ${observer.pass}`,
  };
  const request = { method, headers, ...(body === undefined ? {} : { body }) };
  return (await exports.default.fetch(`${ORIGIN}${path}`, request)).status;
}

test("[O2] an observer is let in on the open line, and again with a new page", async () => {
  expect(observer.view.atDoor).toBe("observing");
  await allSayYes();
  expect(observer.view).toMatchObject({ status: "gathering", observers: {}, notes: {} });
  await observer.close();
  const again = await MeetingPanel.seated("Cem", contextOf("Cem"));
  await again.until(() => again.panel.pass !== undefined);
  expect(again.view.you).toBe(observer.view.you);
  expect(again.view.observers?.[again.view.you]?.isIn).toBe(true);
});

test("[O5] by request an observer reads a method that was brought, and lets nobody in, brings and takes nothing", async () => {
  await allSayYes();
  expect(await asks("/api/method", "GET")).toBe(404);
  expect(await asks("/api/method", "PUT", "{}")).toBe(403);
  expect(await asks("/api/code", "POST")).toBe(403);
  expect(await asks("/api/takeaway", "POST", JSON.stringify({ what: "step" }))).toBe(403);
  await ben.ask({ type: "answerObserver", person: observer.view.you, yes: false });
  expect(await asks("/api/method", "GET")).toBe(403);
});

test("[M23] [S8] what a trainer has set is sealed in the log", async () => {
  const set = { type: "usePreset", agreements: ["canary begins"], methods: [] } as const;
  expect(await ann.ask(set)).toBe("accepted");
  expect(JSON.stringify(await logged())).toContain("canary begins");
  const stored = await readings();
  expect(stored).toContain("presetUsed");
  expect(stored).not.toContain("canary");
  await ben.hearAll();
  expect(ben.view.preset?.agreements).toEqual(["canary begins"]);
});
