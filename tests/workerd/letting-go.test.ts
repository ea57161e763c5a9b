import { exports } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { BETWEEN_ROOMS, type RoomQuestion } from "../../worker/other-room.ts";
import { noteId } from "../support/people.ts";
import { clean, storedRows } from "./inside.ts";
import { knock, meetingObject, offering, ORIGIN } from "./meeting-panel.ts";
import { comeInto, keyedSessions, NEXT, running, sentAway, THIRD } from "./two-meetings.ts";

afterEach(clean);

/** From now on the meeting's object cannot let anything go. */
async function lettingGoFails(): Promise<void> {
  await sql(
    "CREATE TRIGGER stuck BEFORE INSERT ON moves BEGIN SELECT RAISE(ABORT, 'not now'); END",
  );
}

async function lettingGoWorks(): Promise<void> {
  await sql("DROP TRIGGER stuck");
}

async function sql(statement: string): Promise<void> {
  await runInDurableObject(await meetingObject(), (_, { storage }) => {
    storage.sql.exec(statement);
  });
}

test("[S17] while the old room does not let go it has everything, and the new room has it afterwards", async () => {
  const { ann, ben } = await running();
  await lettingGoFails();
  const here = await comeInto(NEXT, "Ann", ann.pass);
  here.say({ type: "bringAlong" });
  await here.until(() => here.closedWith !== undefined);
  expect(await ben.ask({ type: "editNote", note: noteId(1), text: "Since." })).toBe("accepted");
  expect(ben.closedWith).toBeUndefined();
  await expect(comeInto(NEXT, "Ben", ben.pass)).rejects.toThrow();
  expect(await ben.ask({ type: "acceptAgreements" })).toBe("accepted");
  await lettingGoWorks();
  const again = await comeInto(NEXT, "Ben", ben.pass);
  expect(await sentAway(ben)).toBe("4421 moved");
  expect(again.view.notes[noteId(1)]?.text).toBe("Since.");
  expect(again.view.people[ben.view.you]?.agreed).toBe(true);
  expect(await keyedSessions(NEXT)).toEqual(["2"]);
});

test("[S17] of two rooms that want it at the same time one gets it, and the other begins anew", async () => {
  const { ann } = await running();
  const rivals = [await comeInto(NEXT, "Ann", ann.pass), await comeInto(THIRD, "Ann", ann.pass)];
  for (const rival of rivals) rival.say({ type: "bringAlong" });
  await sentAway(ann);
  const again = [await comeInto(NEXT, "Ben"), await comeInto(THIRD, "Ben")];
  const statuses = again.map(({ view }) => view.status).toSorted();
  expect(statuses).toEqual(["gathering", "running"]);
});

test("[S17] the old room lets go of no more than was copied", async () => {
  const { ann } = await running();
  const { events = [] } = await storedRows();
  const seat = { session: 1, entries: events.length - 2, to: "somebody" };
  const answer = await questioned({ type: "letGo", ...seat });
  expect(answer).toMatchObject({ outcome: "more", entries: [{}, {}] });
  expect(await questioned({ type: "letGo", ...seat, session: 2 })).toEqual({ outcome: "refused" });
  await ann.hearAll();
  expect(ann.view.status).toBe("running");
  const all = { type: "letGo", ...seat, entries: events.length } as const;
  expect(await questioned(all)).toEqual({ outcome: "gone" });
  expect(await questioned(all)).toEqual({ outcome: "gone" });
  expect(await questioned({ ...all, to: "somebody else" })).toEqual({ outcome: "refused" });
});

async function questioned(question: RoomQuestion): Promise<unknown> {
  const object = await meetingObject();
  const body = JSON.stringify(question);
  return (await object.fetch(`https://meeting${BETWEEN_ROOMS}`, { method: "POST", body })).json();
}

test.each([BETWEEN_ROOMS, `/api${BETWEEN_ROOMS}`, `/api/meeting${BETWEEN_ROOMS}`])(
  "[D4] nobody outside asks what rooms ask each other: %s",
  async (path) => {
    const { ann } = await running();
    const question: RoomQuestion = { type: "letGo", session: 1, entries: 99, to: "me" };
    const answer = await exports.default.fetch(`${ORIGIN}${path}`, {
      method: "POST",
      headers: { Origin: ORIGIN, "Content-Type": "application/json" },
      body: JSON.stringify(question),
    });
    expect(answer.status).toBe(404);
    expect(await ann.ask({ type: "acceptAgreements" })).toBe("accepted");
  },
);

test("[S16, S17] a giving away that was cut short after it was written down is finished", async () => {
  const { ben } = await running();
  await sql("INSERT INTO moves (number, formerly, settled, gone_to) VALUES (1, '[]', 1, 'next')");
  await evictDurableObject(await meetingObject());
  expect(await knock(offering(ben.pass))).toBe("4421 moved");
  expect((await storedRows()).events).toEqual([]);
  expect(await keyedSessions()).toEqual([]);
});
