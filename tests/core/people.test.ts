import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Refusal } from "../../core/session/command.ts";
import { cleanName } from "../../core/session/people.ts";
import {
  ALONE_FOR,
  AWAY_AFTER,
  nextReconcile,
  reconcile,
  type Unconnected,
} from "../../core/session/presence.ts";
import { ann, ben, cem, dora, eva, finn, gita, GROUP, noteId, ticket } from "../support/people.ts";
import { cast, gathered, START, started, type Scene } from "../support/scene.ts";

const JOIN_AS_GITA = { type: "join", name: "Gita" } as const;

test("[P1] the first person to come finds a plan and has the first seat", () => {
  const scene = gathered();
  expect(Object.values(scene.session.people).map(({ name, seat }) => `${seat} ${name}`)).toEqual([
    "0 Ann",
    "1 Ben",
    "2 Cem",
    "3 Dora",
    "4 Eva",
  ]);
});

test("[P1] a ticket seats once, whoever brings it again", () => {
  expect(gathered().answer(gita, JOIN_AS_GITA, ticket(0))).toBe("ticketUsed");
  expect(gathered().answer(ann, JOIN_AS_GITA, ticket(0))).toBe("ticketUsed");
});

test("[P1] a seat that nobody gave back stays: who comes after a goodbye sits behind everybody", () => {
  const scene = gathered().does(ben, "leave").joins(finn, 50);
  expect(scene.session.people[finn]?.seat).toBe(5);
});

test.each([
  ["Ann", "Ann"],
  ["  Ann \t of\n the   north ", "Ann of the north"],
  ["Ann\u202Egnp.exe", "Anngnp.exe"],
  ["A\u0000n\u0007n", "Ann"],
  ["Ann\nof\u2028the\tnorth", "Ann of the north"],
  ["\u202Ennn\u2066A\u2069\u202C", "nnnA"],
  ["\u3164\u2800\uFFA0", ""],
  ["a".repeat(200), "a".repeat(60)],
  ["\u200B\u200D\uFEFF", ""],
  ["   ", ""],
  ["", ""],
  ["\uD800", ""],
  ["Zoe\u0308", "Zo\u00EB"],
  ["😀".repeat(61), "😀".repeat(60)],
  [`${"a".repeat(59)} b`, "a".repeat(59)],
  ["اَنا", "اَنا"],
])("[P2] the name %j is shown as %j", (name, shown) => {
  expect(cleanName(name)).toBe(shown);
});

test("[P2] a name of which nothing is left is refused, any other is kept as it is shown", () => {
  const scene = gathered();
  expect(scene.answer(gita, { type: "join", name: " \u200B" }, ticket(9))).toBe("nameEmpty");
  const decision = scene.decides(gita, { type: "join", name: " Gita \n " }, ticket(9));
  expect(decision).toEqual({
    ok: true,
    value: [{ type: "joined", person: gita, name: "Gita", ticket: ticket(9) }],
  });
});

test("[P3] whoever comes again with a new ticket has the seat, the name and the roles they had", () => {
  const before = cast(gathered()).drops(dora);
  const after = before.joins(dora, 60);
  expect(after.session.people).toEqual(cast(gathered()).session.people);
  expect(after.session.roles).toEqual(before.session.roles);
  expect(after.answer(dora, JOIN_AS_GITA, ticket(60))).toBe("ticketUsed");
});

test("[P4] whoever said goodbye keeps seat, name and notes, and comes back by joining", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, { type: "writeNote", note: noteId(1), slot: "views", text: "Say no." });
  const left = scene.does(ann, "leave").later(60_000);
  expect(left.session.people[ann]).toMatchObject({ name: "Ann", seat: 0, left: true });
  expect(left.sees(ann)).toMatchObject({ people: {}, notes: {}, may: { join: {} } });
  expect(left.answer(ann, { type: "editNote", note: noteId(1), text: "Yes." })).toBe("notSeated");
  const back = left.does(ann, { type: "join", name: "Somebody else" });
  expect(back.session.people[ann]).toEqual({ name: "Ann", seat: 0 });
  expect(back.sees(ann).notes[noteId(1)]?.text).toBe("Say no.");
});

test("[P4] whoever said goodbye and comes with a new ticket is back as well", () => {
  const back = started().does(ann, "leave").joins(ann, 70);
  expect(back.session.people[ann]).toEqual({ name: "Ann", seat: 0 });
});

test("[P5] thirty people have a seat, the next one none until somebody leaves", () => {
  const many = Array.from({ length: 25 }, (_, number) =>
    (number + 256).toString(16).padStart(32, "0"),
  );
  const full = many.reduce<Scene>(
    (scene, id, number) => scene.joins(id as PersonId, 200 + number),
    gathered(),
  );
  expect(full.answer(gita, JOIN_AS_GITA, ticket(9))).toBe("sessionFull");
  expect(full.drops(eva).answer(gita, JOIN_AS_GITA, ticket(9))).toBe("sessionFull");
  expect(full.answer(eva, JOIN_AS_GITA, ticket(9))).toBe("yes");
  const oneLess = full.does(eva, "leave");
  expect(oneLess.answer(gita, JOIN_AS_GITA, ticket(9))).toBe("yes");
  expect(oneLess.joins(gita, 9).answer(eva, JOIN_AS_GITA)).toBe("yes");
});

test("[P6] without a seat a person sees only whether there is a session to join", () => {
  const door = { you: gita, people: {}, roles: {}, offers: {}, notes: {} };
  const join = { may: { join: {} } };
  expect(gathered().sees(gita)).toEqual({ ...door, ...join, status: "gathering" });
  expect(started().sees(gita)).toEqual({ ...door, ...join, status: "running" });
  const closed = started().does(cem, "close");
  expect(closed.sees(gita)).toEqual({ ...door, may: {}, status: "closed" });
});

test("[P6] a ticket that is not used yet speaks for nobody, not even for a person with a seat", () => {
  expect(started().answer(cem, "next", ticket(9))).toBe("notSeated");
  expect(started().answer(gita, "next")).toBe("notSeated");
  expect(started().answer(gita, { type: "next", from: 99 })).toBe("notSeated");
});

// Everybody is connected but those named, since the instants named.
test.each([
  [AWAY_AFTER - 1, []],
  [AWAY_AFTER, [{ type: "wentAway", person: dora, since: START }]],
  [60_000, [{ type: "wentAway", person: dora, since: START }]],
  [-60_000, []],
])("[P7] %i ms after the last panel was lost these events are due: %j", (after, events) => {
  const scene = started().later(after);
  expect(reconcile(scene.session, { [dora]: START }, scene.at)).toEqual(events);
});

test("[P7] whoever is away and has a panel again is back, and nothing happens twice", () => {
  const away = started().drops(dora);
  const back = reconcile(away.session, {}, away.at);
  expect(back).toEqual([{ type: "cameBack", person: dora }]);
  expect(reconcile(away.happens(...back).session, {}, away.at)).toEqual([]);
  expect(reconcile(away.session, { [dora]: START }, away.at)).toEqual([]);
});

test("[P7] whoever said goodbye is neither away nor back", () => {
  const left = started().does(ann, "leave");
  expect(reconcile(left.session, {}, left.at)).toEqual([]);
  expect(reconcile(left.session, { [ann]: START }, START + 60_000)).toEqual([]);
});

const NOBODY: Unconnected = Object.fromEntries(GROUP.map((person) => [person, START]));

test.each([
  [ALONE_FOR - 1, false],
  [ALONE_FOR, true],
  [ALONE_FOR * 10, true],
])("[P8] %i ms after everybody was lost the session closes: %s", (after, closes) => {
  const at = START + after;
  const events = reconcile(started().session, NOBODY, at);
  // However late it is noticed: what was written is due to be gone from then on.
  const closings = events.filter(({ type }) => type === "closed");
  expect(closings).toEqual(closes ? [{ type: "closed", at: START + ALONE_FOR }] : []);
});

test("[P8] a session with somebody connected stays open, and one that is closed closes no more", () => {
  const at = START + ALONE_FOR;
  const { [eva]: _connected, ...others } = NOBODY;
  expect(reconcile(started().session, others, at).map(({ type }) => type)).not.toContain("closed");
  expect(reconcile(started().does(cem, "close").session, NOBODY, at)).toEqual([]);
  expect(reconcile(gathered().session, NOBODY, at).at(-1)).toEqual({ type: "closed", at });
});

test("[P7] [P8] what is due next is the next person to fade, else the closing", () => {
  const scene = started();
  expect(nextReconcile(scene.session, {})).toBeUndefined();
  expect(nextReconcile(scene.session, { [dora]: START, [eva]: START + 5 })).toBe(
    START + AWAY_AFTER,
  );
  const alone = GROUP.reduce((one, person) => one.drops(person), scene);
  expect(nextReconcile(alone.session, { ...NOBODY, [eva]: START + 5 })).toBe(START + 5 + ALONE_FOR);
  expect(nextReconcile(scene.does(cem, "close").session, NOBODY)).toBeUndefined();
});

test.each<[readonly PersonId[], readonly PersonId[], Refusal | "yes"]>([
  [[], [], "yes"],
  [[dora, eva], [], "yes"],
  [[], [dora, eva], "yes"],
  [[dora, eva], [cem], "tooFewPeople"],
  [[cem, dora, eva], [], "tooFewPeople"],
])("[P9] with %j away and %j gone the start is answered %s", (away, gone, answer) => {
  const fewer = away.reduce((scene, person) => scene.drops(person), gathered());
  const left = gone.reduce((scene, person) => scene.does(person, "leave"), fewer);
  expect(left.answer(ann, "start")).toBe(answer);
});

test("[P9] whoever starts the session is its opener", () => {
  const scene = gathered().does(ben, "start");
  expect(scene.running.opener).toBe(ben);
  expect(scene.leader).toBe(ben);
});

test("[P10] each person accepts the agreements once, in any part of a running session", () => {
  const scene = started().does(eva, "acceptAgreements");
  expect(scene.session.people[eva]?.agreed).toBe(true);
  expect(scene.answer(eva, "acceptAgreements")).toBe("alreadyDone");
  expect(scene.upTo("evaluate8").answer(ann, "acceptAgreements")).toBe("yes");
  expect(scene.drops(eva).comesBack(eva).answer(eva, "acceptAgreements")).toBe("alreadyDone");
  expect(gathered().answer(eva, "acceptAgreements")).toBe("wrongStatus");
});
