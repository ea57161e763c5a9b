import { evictDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { commandId } from "../support/people.ts";
import { clean, storedRows } from "./inside.ts";
import { knock, meetingObject, MeetingPanel, offering } from "./meeting-panel.ts";
import {
  brings,
  comeInto,
  keyedSessions,
  mayBring,
  NEXT,
  running,
  sentAway,
  substance,
  THIRD,
} from "./two-meetings.ts";

afterEach(clean);

/** Ann has brought the session along, and every line of both meetings is closed. */
async function moved(): ReturnType<typeof running> {
  const group = await running();
  await brings(await comeInto(NEXT, "Ann", group.ann.pass));
  for (const panel of [group.ann, group.ben, group.gil]) await sentAway(panel);
  return group;
}

test("[S15] who leads brings the running session along, and everybody finds seat, roles and notes there", async () => {
  const { ann, ben, gil } = await running();
  const views = [ann, ben, gil].map(({ view }) => substance(view));
  const here = await comeInto(NEXT, "Ann", ann.pass);
  expect(mayBring(here)).toBe(true);
  await brings(here);
  for (const panel of [ann, ben, gil]) expect(await sentAway(panel)).toBe("4421 moved");
  const again = [
    await comeInto(NEXT, "Ann", ann.pass),
    await comeInto(NEXT, "Ben", ben.pass),
    await comeInto(NEXT, "Gil", gil.pass),
  ];
  for (const panel of again) await panel.hearAll();
  expect(again.map(({ view }) => substance(view))).toEqual(views);
  expect(again.map(({ panel }) => panel.session)).toEqual([2, 2, 2]);
});

test("[S15] who leads may still bring it along after sitting down here and losing the line", async () => {
  const { ann } = await running();
  const first = await comeInto(NEXT, "Ann", ann.pass);
  await first.ask({ type: "join", name: "Ann" });
  await first.until(() => first.panel.pass !== undefined);
  expect(mayBring(first)).toBe(true);
  await first.close();
  const back = await MeetingPanel.open(first.pass, ann.pass);
  await back.hearAll();
  expect(mayBring(back)).toBe(true);
  await brings(back);
  expect(await sentAway(ann)).toBe("4421 moved");
});

test("[S15] whoever has an account finds the seat without the pass of before, and needs no yes", async () => {
  const { ben } = await moved();
  const again = await comeInto(NEXT, "Ben");
  expect(await again.ask({ type: "join", name: "Ben" })).toBe("accepted");
  await again.hearAll();
  expect(again.view.you).toBe(ben.view.you);
  expect(substance(again.view)).toEqual(substance(ben.view));
});

test("[S15] a seat that was found again has a return pass of its own", async () => {
  const { gil } = await moved();
  const again = await comeInto(NEXT, "Gil", gil.pass);
  await again.until(() => again.panel.pass !== undefined);
  await again.close();
  const back = await MeetingPanel.open(again.pass);
  await back.hearAll();
  expect(back.view.you).toBe(gil.view.you);
});

test("[S15] a guest without the pass of before is somebody new", async () => {
  const { gil } = await moved();
  const stranger = await comeInto(NEXT, "Gil");
  expect(stranger.view).toMatchObject({ people: {}, may: { join: {} } });
  expect(stranger.view.you).not.toBe(gil.view.you);
});

test("[L4, S15] what was accepted before is remembered there, and happens once", async () => {
  const { ann, ben } = await running();
  expect(await ben.ask({ type: "acceptAgreements" }, commandId(9))).toBe("accepted");
  await brings(await comeInto(NEXT, "Ann", ann.pass));
  const again = await comeInto(NEXT, "Ben", ben.pass);
  expect(await again.ask({ type: "acceptAgreements" }, commandId(9))).toBe("accepted");
  expect(await again.ask({ type: "acceptAgreements" }, commandId(8))).toBe("alreadyDone");
});

test("[S15, S7] the old room keeps nothing but that it went, and its key is gone", async () => {
  await moved();
  const { events, session, moves } = await storedRows();
  expect([events, session]).toEqual([[], [{ id: 1, number: 1, erased: 1 }]]);
  expect(moves).toEqual([expect.objectContaining({ number: 1, formerly: "[]" })]);
  expect(await keyedSessions()).toEqual([]);
  expect(await keyedSessions(NEXT)).toEqual(["2"]);
});

test("[S16] a return pass of the old room is told that the session has moved, for good", async () => {
  const { ben } = await moved();
  expect(await knock(offering(ben.pass))).toBe("4421 moved");
  await evictDurableObject(await meetingObject());
  expect(await knock(offering(ben.pass))).toBe("4421 moved");
  const other = await MeetingPanel.seated("Cem");
  expect(other.panel.session).toBe(2);
  expect(await knock(offering(ben.pass))).toBe("4421 moved");
});

test("[S15] a session goes on in a third meeting with the same ids, for passes of the first and the second", async () => {
  const { ann, ben, gil } = await moved();
  const second = await comeInto(NEXT, "Ann", ann.pass);
  await second.until(() => second.panel.pass !== undefined);
  await brings(await comeInto(THIRD, "Ann", second.pass));
  const again = [
    await comeInto(THIRD, "Ann", second.pass),
    await comeInto(THIRD, "Gil", gil.pass),
    await comeInto(THIRD, "Ben"),
  ];
  expect(again.map(({ view }) => view.you)).toEqual([ann.view.you, gil.view.you, ben.view.you]);
  expect(await keyedSessions(NEXT)).toEqual([]);
});

test.each([
  ["does not lead", async () => (await running()).ben.pass],
  ["led a session that is closed", closedSession],
  ["only gathers with others", async () => (await MeetingPanel.seated("Ann")).pass],
  ["shows no other seat", async () => undefined],
])("[S15] who %s is not told that they may, and nothing happens when they try", async (_, give) => {
  const beside = await give();
  const here = await comeInto(NEXT, "Ann", ...(beside === undefined ? [] : [beside]));
  expect(mayBring(here)).toBe(false);
  const rows = await storedRows(NEXT);
  here.say({ type: "bringAlong" });
  await here.hearAll();
  expect(here.closedWith).toBeUndefined();
  expect(await storedRows(NEXT)).toEqual(rows);
});

async function closedSession(): Promise<string> {
  const { ann } = await running();
  expect(await ann.ask({ type: "close", from: ann.view.stage?.step ?? 0 })).toBe("accepted");
  return ann.pass;
}

test("[S15] who led when they came, but no longer leads, is told so, and the session stays", async () => {
  const { ann, ben } = await running();
  const here = await comeInto(NEXT, "Ann", ann.pass);
  expect(await ben.ask({ type: "takeRole", role: "chair" })).toBe("accepted");
  here.say({ type: "bringAlong" });
  await here.hearAll();
  expect(mayBring(here)).toBe(false);
  expect(await ben.ask({ type: "acceptAgreements" })).toBe("accepted");
});

test("[S15] no session is brought into a room where one runs", async () => {
  const { ann } = await running();
  const dora = await comeInto(NEXT, "Dora");
  await dora.ask({ type: "join", name: "Dora" });
  for (const name of ["Eva", "Finn"]) {
    const panel = await comeInto(NEXT, name);
    await panel.ask({ type: "join", name });
  }
  const before = await comeInto(NEXT, "Ann", ann.pass);
  expect(await dora.ask({ type: "start" })).toBe("accepted");
  const after = await comeInto(NEXT, "Ann", ann.pass);
  expect([mayBring(before), mayBring(after)]).toEqual([true, false]);
  for (const panel of [before, after]) {
    panel.say({ type: "bringAlong" });
    await panel.hearAll();
  }
  await dora.hearAll();
  expect(dora.view.status).toBe("running");
  expect(await ann.ask({ type: "acceptAgreements" })).toBe("accepted");
});

test("[S15] people who gather in the new room come in anew, and wait at its door like others", async () => {
  const { ann } = await running();
  const dora = await comeInto(NEXT, "Dora");
  await dora.ask({ type: "join", name: "Dora" });
  await dora.until(() => dora.panel.pass !== undefined);
  await brings(await comeInto(NEXT, "Ann", ann.pass));
  expect(await sentAway(dora)).toBe("4409 otherSession");
  expect(await knock(offering(dora.pass))).toBe("4409 otherSession");
  const again = await comeInto(NEXT, "Dora");
  expect(again.view).toMatchObject({ status: "running", people: {}, notes: {} });
});
