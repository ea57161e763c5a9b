import { expect, test } from "vitest";
import { MINUTE } from "../../core/methods/plan.ts";
import { evolve } from "../../core/session/evolve.ts";
import { ann, ben, cem, dora, eva, finn, GROUP, noteId } from "../support/people.ts";
import { gathered, started } from "../support/scene.ts";

test.each<[string, string]>([
  ["arrive", "yes"],
  ["inventory", "yes"],
  ["choose8", "yes"],
  ["state", "notNow"],
  ["judge", "notNow"],
  ["evaluate8", "notNow"],
])("[F14] in %s discarding is answered %s", (phase, answer) => {
  expect(started().upTo(phase).answer(cem, "discard")).toBe(answer);
});

test("[F14] only the leader discards, and only what runs", () => {
  const answers = GROUP.map((person) => started().answer(person, "discard"));
  expect(answers).toEqual(["notLeader", "notLeader", "yes", "notLeader", "notLeader"]);
  expect(gathered().answer(ann, "discard")).toBe("wrongStatus");
  expect(started().does(cem, "close").answer(cem, "discard")).toBe("wrongStatus");
});

/** Everything there can be before the case is told. */
function busy(): ReturnType<typeof started> {
  return started()
    .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" })
    .does(ann, "acceptAgreements", {
      type: "writeNote",
      note: noteId(1),
      slot: "checkIn",
      text: "Hello.",
    })
    .does(eva, "raiseHand", { type: "setQuestion", text: "How?" })
    .does(cem, { type: "offerRole", role: "chair", to: ann })
    .does(dora, "stop")
    .drops(eva);
}

test("[F14] the same people gather with their roles, on paper too, and nothing else is left", () => {
  const before = started().does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" });
  const discarded = busy().does(cem, "discard");
  const { people, roles, tickets, plan } = before.running;
  expect(discarded.session).toEqual({
    status: "gathering",
    people: { ...people, [eva]: { ...people[eva], awaySince: discarded.at } },
    roles,
    offers: {},
    tickets,
    plan,
  });
  const everything = JSON.stringify([
    discarded.session,
    ...GROUP.map((one) => discarded.sees(one)),
  ]);
  expect(everything).not.toMatch(/Hello|How/u);
});

test("[F14] a session begun again after discarding begins with its first step", () => {
  const again = busy().does(cem, "discard").later(MINUTE).does(ann, "start");
  expect(again.running).toMatchObject({
    stage: { step: 1, phase: 0, part: 0 },
    notes: {},
    hands: [],
  });
  expect(again.running.stop).toBeUndefined();
  expect(again.sees(ann).may.acceptAgreements).toEqual({});
  expect(again.stage().round?.order).toEqual([ann, ben, dora, eva, finn, cem]);
});

test("[F14] who had said goodbye or was taken out has no seat among those who gather", () => {
  const discarded = started()
    .does(ann, "leave")
    .does(cem, { type: "removePerson", person: eva })
    .does(cem, "discard");
  for (const person of [ann, eva]) expect(discarded.sees(person).people).toEqual({});
  expect(discarded.joins(eva, 90).session.people[eva]).toEqual({ name: "Eva", seat: 4 });
});

test("[F15] after the goodbye anybody with a seat may begin another session, and nobody before", () => {
  const closed = started().does(ann, "leave").does(cem, "close");
  const answers = [...GROUP, finn].map((person) => closed.answer(person, "beginAnother"));
  expect(answers).toEqual(["notSeated", "yes", "yes", "yes", "yes", "notSeated"]);
  expect(started().answer(cem, "beginAnother")).toBe("wrongStatus");
  expect(gathered().answer(ann, "beginAnother")).toBe("wrongStatus");
  expect(closed.sees(ben).may).toEqual({ beginAnother: {} });
});

test("[F15] the wish for another session is in the log and changes nothing of the one that is closed", () => {
  const closed = started().does(cem, "close");
  const another = closed.does(ben, "beginAnother");
  expect(another.session).toEqual({ ...closed.session, another: true });
  expect(evolve(another.session, { type: "anotherBegun" })).toEqual(another.session);
});

test("[C9] leader and timekeeper know when the session would end by its agenda, nobody else does", () => {
  const scene = started();
  const end = scene.at + 45 * MINUTE;
  const told = GROUP.map((person) => scene.sees(person).plannedEnd);
  expect(told).toEqual([undefined, undefined, end, end, undefined]);
  const late = scene.later(30 * MINUTE).does(cem, { type: "extend", minutes: 5 });
  expect(late.sees(dora).plannedEnd).toBe(end);
});

test("[C9] [R7] whoever leads next knows it, whoever led before does not", () => {
  const handed = started()
    .does(cem, { type: "offerRole", role: "chair", to: ann })
    .does(ann, { type: "answerOffer", role: "chair", accept: true });
  expect(GROUP.map((person) => handed.sees(person).plannedEnd !== undefined)).toEqual([
    ...[true, false, false, true, false],
  ]);
});
