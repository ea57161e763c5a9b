import { evictDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { clean } from "./inside.ts";
import { contextOf, meetingObject, MeetingPanel, passFor } from "./meeting-panel.ts";

afterEach(clean);

interface Group {
  /** Leads. */
  readonly ann: MeetingPanel;
  /** Tells the case. */
  readonly ben: MeetingPanel;
}

/** In the middle of Ben's case. */
async function inTheCase(): Promise<Group> {
  const ann = await MeetingPanel.seated("Ann");
  const ben = await MeetingPanel.seated("Ben");
  await MeetingPanel.seated("Cem");
  expect(await ben.ask({ type: "takeRole", role: "caseGiver" })).toBe("accepted");
  expect(await ann.ask({ type: "start" })).toBe("accepted");
  await ann.hearAll();
  while (isBeforeTheCase(ann)) {
    const from = ann.view.stage?.step ?? 0;
    const moves = ann.view.stage?.ahead === "turn" ? "endPart" : "next";
    expect(await ann.ask({ type: moves, from })).toBe("accepted");
    await ann.hearAll();
  }
  return { ann, ben };
}

function isBeforeTheCase({ view: { plan, stage } }: MeetingPanel): boolean {
  return plan?.phases[stage?.phase ?? 0]?.kind !== "present";
}

async function atTheDoor(name: string): Promise<MeetingPanel> {
  const panel = await MeetingPanel.open(await passFor(await contextOf(name)));
  expect(await panel.ask({ type: "join", name })).toBe("accepted");
  await panel.hearAll();
  expect(panel.view).toMatchObject({ atDoor: "waiting", people: {} });
  return panel;
}

async function sleep(): Promise<void> {
  await evictDurableObject(await meetingObject());
}

async function hasSeat(panel: MeetingPanel): Promise<void> {
  await panel.until(() => panel.panel.pass !== undefined);
  await panel.hearAll();
  expect(Object.keys(panel.view.people)).toHaveLength(4);
  expect(Object.keys(panel.panel.presence)).toHaveLength(4);
  const back = await MeetingPanel.open(panel.pass);
  await back.hearAll();
  expect(back.view).toEqual(panel.view);
}

test("[P12, S9] who waits while the object sleeps before, between and after the yeses has a seat by them", async () => {
  const { ann, ben } = await inTheCase();
  const dora = await atTheDoor("Dora");
  const person = dora.view.you;
  await sleep();
  expect(await ann.ask({ type: "admit", person })).toBe("accepted");
  await sleep();
  expect(await ben.ask({ type: "admit", person })).toBe("accepted");
  await sleep();
  await hasSeat(dora);
});

test("[P12] whose panel was loaded anew while it waited has a seat by the yeses of before and after", async () => {
  const { ann, ben } = await inTheCase();
  const before = await atTheDoor("Dora");
  const person = before.view.you;
  expect(await ann.ask({ type: "admit", person })).toBe("accepted");
  await before.close();
  const dora = await atTheDoor("Dora");
  expect(dora.view.you).toBe(person);
  await sleep();
  expect(await ben.ask({ type: "admit", person })).toBe("accepted");
  await hasSeat(dora);
});

test("[P12] who was turned away while the object slept hears it, and keeps no more than the door", async () => {
  const { ann } = await inTheCase();
  const dora = await atTheDoor("Dora");
  await sleep();
  expect(await ann.ask({ type: "turnAway", person: dora.view.you })).toBe("accepted");
  await dora.hearAll();
  expect(dora.view).toMatchObject({ atDoor: "turnedAway", may: {}, people: {} });
  expect(dora.panel.pass).toBeUndefined();
});
