import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { ServerMessage } from "../../core/protocol/message.ts";
import { apply, hashOf } from "../../core/protocol/patch.ts";
import type { Command } from "../../core/session/command.ts";
import { project } from "../../core/session/project.ts";
import { LIMITS } from "../../worker/limits.ts";
import { ann, ben, cem, dora, noteId, ticket } from "../support/people.ts";
import { TWO_PHASES } from "../support/plans.ts";
import { RoomBench, type BenchPanel } from "../support/room-bench.ts";

const SAID: Command = { type: "writeNote", note: noteId(1), slot: "said", text: "Aloud." };
const KEPT: Command = { type: "writeNote", note: noteId(2), slot: "kept", text: "For me." };

interface Three {
  readonly bench: RoomBench;
  readonly a: BenchPanel;
  readonly b: BenchPanel;
  readonly c: BenchPanel;
}

/** Ann, Ben and Cem have a seat and have heard everything so far. */
function seated(): Three {
  const bench = new RoomBench(TWO_PHASES);
  const [a, b, c] = [ann, ben, cem].map((person, number) => bench.join(person, ticket(number)));
  if (a === undefined || b === undefined || c === undefined) throw new Error("nobody came");
  return heardAll({ bench, a, b, c });
}

function started(): Three {
  const three = seated();
  three.bench.ask(three.a, { type: "start" });
  return heardAll(three);
}

function heardAll(three: Three): Three {
  for (const panel of [three.a, three.b, three.c]) panel.news();
  return three;
}

function kinds(panel: BenchPanel): readonly string[] {
  return panel.news().map(({ type }) => type);
}

function viewIn(messages: readonly ServerMessage[]): unknown {
  return messages.find(({ type }) => type === "view");
}

test("[L4] a command that was accepted is answered again, and nobody hears of it twice", () => {
  const { bench, a, b } = started();
  const id = bench.ask(a, SAID);
  expect(kinds(a)).toEqual(["patch", "accepted"]);
  expect(kinds(b)).toEqual(["patch"]);
  const { length } = bench.entries;
  bench.ask(a, SAID, id);
  expect(a.news()).toEqual([{ type: "accepted", id }]);
  expect(b.news()).toEqual([]);
  expect(bench.entries).toHaveLength(length);
});

test("[L4] another person's id is not one's own", () => {
  const { bench, a, b } = started();
  const id = bench.ask(a, { type: "acceptAgreements" });
  b.news();
  bench.ask(b, { type: "acceptAgreements" }, id);
  expect(kinds(b)).toEqual(["patch", "accepted"]);
  expect(bench.entries.slice(-2).map(({ by }) => by)).toEqual([ann, ben]);
});

test("[L5] a command that was refused is judged anew under the same id", () => {
  const bench = new RoomBench(TWO_PHASES);
  const [a] = [ann, ben].map((person, number) => bench.join(person, ticket(number)));
  if (a === undefined) throw new Error("nobody came");
  const id = bench.ask(a, { type: "start" });
  expect(a.news().at(-1)).toEqual({ type: "refused", id, reason: "tooFewPeople" });
  bench.join(cem, ticket(2));
  bench.ask(a, { type: "start" }, id);
  expect(a.news()).toContainEqual({ type: "accepted", id });
  expect(bench.room.session.status).toBe("running");
});

test("[L6] who has no seat yet is told of no person, note or role, and everything on joining", () => {
  const { bench, a } = started();
  const d = bench.connect(dora, ticket(3));
  bench.ask(a, SAID);
  bench.ask(a, { type: "takeRole", role: "timekeeper" });
  bench.send(d, { type: "view" });
  const before = JSON.stringify(d.news());
  expect(before).toContain('"may":{"join":{}}');
  for (const secret of ["Ann", "Ben", ann, ben, "Aloud.", "timekeeper", "presence"])
    expect(before).not.toContain(secret);
  bench.ask(d, { type: "join", name: "Dora" });
  expect(viewIn(d.news())).toMatchObject({ view: project(bench.room.session, dora) });
});

test("[L6] a new ticket shows no more than the door, though its person has a seat, until they join again", () => {
  const { bench, a, b } = started();
  const again = bench.connect(ben, ticket(3));
  bench.ask(a, SAID);
  const before = JSON.stringify(again.news());
  expect(before).toContain('"may":{"join":{}}');
  for (const secret of ["Ann", "Aloud."]) expect(before).not.toContain(secret);
  bench.ask(again, { type: "join", name: "Ben" });
  expect(viewIn(again.news())).toMatchObject({ view: project(bench.room.session, ben) });
  expect(b.goodbye).toBeUndefined();
});

test("[L7] a used ticket opens no second line, and a line that held it too is sent away", () => {
  const { bench } = seated();
  const rivals = [bench.connect(dora, ticket(3)), bench.connect(dora, ticket(3))] as const;
  bench.ask(rivals[0], { type: "join", name: "Dora" });
  bench.ask(rivals[1], { type: "join", name: "Dora" });
  expect(rivals.map(({ goodbye }) => goodbye)).toEqual([undefined, "ticketUsed"]);
  const late = bench.connect(dora, ticket(3));
  expect(late.goodbye).toBe("ticketUsed");
  expect(late.news()).toEqual([]);
});

test("[L8] a patch names the view it changes and makes the new one of it; who asks gets the whole view", () => {
  const { bench, a, b } = started();
  const before = project(bench.room.session, ben);
  bench.ask(a, SAID);
  const [patch] = b.news();
  if (patch?.type !== "patch") throw new Error("no patch came");
  const after = project(bench.room.session, ben);
  expect(patch.base).toBe(hashOf(before));
  expect(apply(before, patch.patch)).toEqual(after);
  bench.send(b, { type: "view" });
  expect(b.news()).toEqual([{ type: "view", view: after, now: bench.at }]);
});

test("[L9] who sees no difference is sent nothing", () => {
  const { bench, a, b, c } = started();
  bench.ask(a, KEPT);
  expect(kinds(a)).toEqual(["patch", "accepted"]);
  expect([...b.news(), ...c.news()]).toEqual([]);
});

test("[L10] who is connected and whose microphone is on is told to all and written nowhere", () => {
  const { bench, a, b, c } = started();
  const { length } = bench.entries;
  bench.send(a, { type: "microphone", on: true });
  const told = { type: "presence", people: { [ann]: { microphone: true } } };
  expect([a, b, c].map((panel) => panel.news())).toEqual([[told], [told], [told]]);
  bench.disconnect(a);
  expect(b.news()).toEqual([{ type: "presence", people: { [ann]: null } }]);
  const back = bench.connect(ann);
  expect(back.news()).toContainEqual({
    type: "presence",
    people: { [ann]: {}, [ben]: {}, [cem]: {} },
  });
  expect(bench.entries).toHaveLength(length);
});

test("[L11] what cannot be saved is answered so, has changed nothing, and is accepted later under its id", () => {
  const { bench, a, b } = started();
  const { session } = bench.room;
  bench.isBroken = true;
  expect(() => bench.ask(a, SAID)).toThrow("the disk is full");
  const [error] = a.news();
  if (error?.type !== "error" || error.id === undefined) throw new Error("no error came");
  expect(error.code).toBe("notSaved");
  expect(b.news()).toEqual([]);
  expect(bench.room.session).toBe(session);
  bench.isBroken = false;
  bench.ask(a, SAID, error.id);
  expect(kinds(a)).toEqual(["patch", "accepted"]);
  expect(kinds(b)).toEqual(["patch"]);
});

test.each<[string, unknown, string]>([
  ["16,385 characters", "a".repeat(16 * 1024 + 1), "tooLarge"],
  ["bytes", new ArrayBuffer(8), "notText"],
  ["nothing", "", "malformed"],
  ["no JSON", "{", "malformed"],
  ["no message", '{"type":"sing"}', "malformed"],
])(
  "[L12] a frame of %s gets a code, changes nothing, and the third closes the line",
  (_, frame, code) => {
    const { bench, a, b } = started();
    const { session } = bench.room;
    const goodbyes = [1, 2, 3].map(() => {
      bench.room.receive(a, frame);
      return a.goodbye;
    });
    expect(a.news()).toEqual([1, 2, 3].map(() => ({ type: "error", code })));
    expect(goodbyes).toEqual([undefined, undefined, "breaches"]);
    expect(b.news()).toEqual([]);
    expect(bench.room.session).toBe(session);
  },
);

test("[L12] [L13] frames beyond the rate are answered as too fast, a command's with its id", () => {
  const { bench, a } = started();
  bench.at += 60_000;
  const frame = JSON.stringify({ type: "clock", sent: 1 });
  for (let count = 0; count < LIMITS.connection.burst; count += 1) bench.room.receive(a, frame);
  expect(new Set(kinds(a))).toEqual(new Set(["clock"]));
  const id = "f".repeat(32);
  const { length } = bench.entries;
  bench.room.receive(a, JSON.stringify({ type: "command", id, command: SAID }));
  expect(a.news()).toEqual([{ type: "error", code: "tooFast", id }]);
  expect(bench.entries).toHaveLength(length);
});

test("[L13] a person has five lines at most, and a room a hundred", () => {
  const { bench } = started();
  const own = Array.from({ length: 5 }, () => bench.connect(ann).goodbye);
  expect(own).toEqual([undefined, undefined, undefined, undefined, "tooManyConnections"]);
  const others = Array.from({ length: 94 }, (_, number) => {
    const person = number.toString(16).padStart(32, "0") as PersonId;
    return bench.connect(person, ticket(100 + number)).goodbye;
  });
  expect(others.filter((goodbye) => goodbye !== undefined)).toEqual(["tooManyConnections"]);
  expect(others.at(-1)).toBe("tooManyConnections");
});

test.each([
  ["entries", { entries: LIMITS.entriesOfSession, bytes: 0 }],
  ["bytes", { entries: 0, bytes: LIMITS.bytesOfSession }],
])("[L13] a session that is full of %s takes no command", (_, size) => {
  const { bench, a } = started();
  bench.size = size;
  const { session } = bench.room;
  const id = bench.ask(a, SAID);
  expect(a.news()).toEqual([{ type: "error", code: "sessionLimit", id }]);
  expect(bench.room.session).toBe(session);
});
