import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Presence, ServerMessage } from "../../core/protocol/message.ts";
import { apply } from "../../core/protocol/patch.ts";
import type { Command } from "../../core/session/command.ts";
import { project } from "../../core/session/project.ts";
import { ann, ben, cem, dora, eva, nameOf, noteId, ticket } from "../support/people.ts";
import { ONE_CASE } from "../support/plans.ts";
import { RoomBench, type BenchPanel } from "../support/room-bench.ts";

interface Group {
  readonly bench: RoomBench;
  /** Leads. */
  readonly a: BenchPanel;
  /** Tells the case. */
  readonly b: BenchPanel;
  readonly c: BenchPanel;
}

/** Ann, Ben and Cem are in the middle of Ben's case. */
function inTheCase(): Group {
  const bench = new RoomBench(ONE_CASE);
  const [a, b, c] = [ann, ben, cem].map((person, number) => bench.join(person, ticket(number)));
  if (a === undefined || b === undefined || c === undefined) throw new Error("nobody came");
  bench.ask(b, { type: "takeRole", role: "caseGiver" });
  bench.ask(a, { type: "start" });
  bench.ask(a, { type: "next", from: stepIn(bench) });
  bench.ask(c, { type: "writeNote", note: noteId(1), slot: "step", text: "Ring her." });
  for (const panel of [a, b, c]) panel.news();
  return { bench, a, b, c };
}

function stepIn({ room: { session } }: RoomBench): number {
  if (session.status !== "running") throw new Error("nothing runs");
  return session.stage.step;
}

function knocks(bench: RoomBench, person: PersonId, number: number): BenchPanel {
  const panel = bench.connect(person, ticket(number));
  bench.ask(panel, { type: "join", name: nameOf(person) });
  return panel;
}

function allAdmit({ bench, a, b }: Group, person: PersonId): void {
  for (const keeper of [a, b]) bench.ask(keeper, { type: "admit", person });
}

/** What a line shows of who is connected, after what it showed before. */
function presenceOf(messages: readonly ServerMessage[], before: Presence = {}): Presence {
  return messages
    .filter((message) => message.type === "presence")
    .reduce((presence, { people }) => apply(presence, people), before);
}

test("[L6, P12] who waits for a yes is told no more than the door", () => {
  const { bench, a, b, c } = inTheCase();
  const d = knocks(bench, dora, 3);
  bench.ask(a, { type: "admit", person: dora });
  bench.ask(c, { type: "editNote", note: noteId(1), text: "Write to her." });
  bench.send(b, { type: "microphone", on: true });
  bench.send(d, { type: "view" });
  const heard = d.news();
  expect(heard.at(-1)).toMatchObject({ view: { atDoor: "waiting", may: {}, people: {} } });
  for (const secret of ["Ann", "Ben", ann, ben, "Write to her.", "presence", "caseGiver"])
    expect(JSON.stringify(heard)).not.toContain(secret);
});

test("[P12] with the second yes it has its seat: the whole view, a return pass and who is there", () => {
  const group = inTheCase();
  const { bench, a, c } = group;
  const d = knocks(bench, dora, 3);
  d.news();
  c.news();
  allAdmit(group, dora);
  const heard = d.news();
  expect(heard).toContainEqual({
    type: "view",
    view: project(bench.room.session, dora),
    now: bench.at,
  });
  expect(JSON.stringify(heard)).toContain("Ring her.");
  expect(bench.dues).toEqual([a, group.b, c, d]);
  const here = { [ann]: {}, [ben]: {}, [cem]: {}, [dora]: {} };
  expect(presenceOf(heard)).toEqual(here);
  expect(presenceOf(c.news())).toEqual({ [dora]: {} });
  expect(d.carried).toEqual({ person: dora });
});

test("[P12] from then on its commands are those of its seat", () => {
  const group = inTheCase();
  const d = knocks(group.bench, dora, 3);
  allAdmit(group, dora);
  d.news();
  group.bench.ask(d, { type: "acceptAgreements" });
  expect(d.news().map(({ type }) => type)).toEqual(["patch", "accepted"]);
});

test("[L7, P12] of two panels with one ticket the one that knocked is let in, and the other is sent away", () => {
  const group = inTheCase();
  const { bench } = group;
  const other = bench.connect(dora, ticket(3));
  const d = knocks(bench, dora, 3);
  other.news();
  allAdmit(group, dora);
  expect(d.carried).toEqual({ person: dora });
  expect(JSON.stringify(other.news())).not.toContain("Ann");
  bench.ask(other, { type: "join", name: "Dora" });
  expect(other.goodbye).toBe("ticketUsed");
});

test("[P12] who was loaded anew while waiting knocks again, and the yes that was said still counts", () => {
  const group = inTheCase();
  const { bench, a, b } = group;
  const before = knocks(bench, dora, 3);
  bench.ask(a, { type: "admit", person: dora });
  bench.disconnect(before);
  const d = knocks(bench, dora, 4);
  d.news();
  bench.ask(b, { type: "admit", person: dora });
  expect(d.news()).toContainEqual(expect.objectContaining({ type: "view" }));
  expect(d.carried).toEqual({ person: dora });
});

test("[P12, P3] who comes back only after the second yes has a seat that a new ticket opens", () => {
  const group = inTheCase();
  const { bench } = group;
  bench.disconnect(knocks(bench, dora, 3));
  allAdmit(group, dora);
  const d = bench.connect(dora, ticket(4));
  expect(JSON.stringify(d.news())).not.toContain("Ann");
  bench.ask(d, { type: "join", name: "Dora" });
  expect(d.carried).toEqual({ person: dora });
});

test("[P12] who was turned away hears it and gets nothing else, also after a reload", () => {
  const { bench, a, b } = inTheCase();
  const d = knocks(bench, dora, 3);
  bench.ask(a, { type: "admit", person: dora });
  bench.ask(b, { type: "turnAway", person: dora });
  bench.send(d, { type: "view" });
  const again = bench.connect(dora, ticket(4));
  bench.ask(again, { type: "join", name: "Dora" });
  expect(d.news().at(-1)).toMatchObject({ type: "view", view: { atDoor: "turnedAway" } });
  expect(again.news().at(-1)).toMatchObject({ type: "refused", reason: "turnedAway" });
  expect([d.goodbye, d.carried.ticket]).toEqual([undefined, ticket(3)]);
});

test("[P12] ten wait at most, and the eleventh is told that it is full", () => {
  const { bench } = inTheCase();
  const answers = Array.from({ length: 11 }, (_, number) => {
    const person = (100 + number).toString(16).padStart(32, "0") as PersonId;
    const panel = bench.connect(person, ticket(10 + number));
    bench.ask(panel, { type: "join", name: `Guest ${number}` });
    return panel.news().find(({ type }) => type === "accepted" || type === "refused");
  });
  expect(answers.slice(0, 10).every((answer) => answer?.type === "accepted")).toBe(true);
  expect(answers[10]).toMatchObject({ type: "refused", reason: "sessionFull" });
});

test("[L2, P12] a knock that is sent again is one knock", () => {
  const { bench } = inTheCase();
  const d = bench.connect(dora, ticket(3));
  const knock: Command = { type: "join", name: "Dora" };
  const id = bench.ask(d, knock);
  const { length } = bench.entries;
  d.news();
  bench.ask(d, knock, id);
  expect(d.news()).toEqual([{ type: "accepted", id }]);
  expect(bench.entries).toHaveLength(length);
});

test.each([
  ["taken out and let in again", takenOutAndLetIn],
  ["gone and back", goneAndBack],
])("[P4, P13, L10] on the line of who was %s nobody is shown who is not there", (_, happens) => {
  const group = inTheCase();
  const { bench, c } = group;
  const e = knocks(bench, eva, 5);
  allAdmit(group, eva);
  const shown = presenceOf(c.news(), { [ann]: {}, [ben]: {}, [cem]: {} });
  expect(shown).toHaveProperty(eva);
  happens(group, () => bench.disconnect(e));
  expect(presenceOf(c.news(), shown)).toEqual({ [ann]: {}, [ben]: {}, [cem]: {} });
});

function takenOutAndLetIn(group: Group, meanwhile: () => void): void {
  const { bench, a, c } = group;
  bench.ask(a, { type: "removePerson", person: cem });
  meanwhile();
  bench.ask(c, { type: "join", name: "Cem" });
  allAdmit(group, cem);
}

function goneAndBack({ bench, c }: Group, meanwhile: () => void): void {
  bench.ask(c, { type: "leave" });
  meanwhile();
  bench.ask(c, { type: "join", name: "Cem" });
}
