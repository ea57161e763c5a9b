import fc from "fast-check";
import { expect, test } from "vitest";
import { planFor } from "../../core/methods/catalogue.ts";
import {
  WRITTEN_FIELDS,
  type SessionEvent,
  type SessionEventType,
} from "../../core/session/event.ts";
import { join, split, withoutWordsOf, type Entry } from "../../worker/entry.ts";
import { memberId } from "../support/histories.ts";
import { GROUP_ID } from "../support/remembering.ts";
import { ann, ben, commandId, eva, noteId, ticket } from "../support/people.ts";

const WRITTEN = "canary of a person";
const plan = planFor("chair-eight");
if (plan === undefined) throw new Error("no plan");

const clock = { state: "running", startsAt: 1, endsAt: 2, turnEndsAt: 2 } as const;
const round = {
  order: [ann],
  heard: [{ person: ben, how: "spoke" }],
  current: ann,
  turn: 1,
} as const;

/** One of each, every field filled in; what people write holds the canary. */
const EVENTS: {
  readonly [Type in SessionEventType]: Extract<SessionEvent, { readonly type: Type }>;
} = {
  joined: { type: "joined", person: ann, name: WRITTEN, ticket: ticket(1) },
  returned: { type: "returned", person: ann, ticket: ticket(2) },
  wentAway: { type: "wentAway", person: ann, since: 1 },
  cameBack: { type: "cameBack", person: ann },
  left: { type: "left", person: ann, at: 1, removed: true },
  knocked: { type: "knocked", person: ann, name: WRITTEN, ticket: ticket(3) },
  welcomed: { type: "welcomed", person: ann, by: ben },
  turnedAway: { type: "turnedAway", person: ann },
  steppedAside: { type: "steppedAside", person: ann, at: 5 },
  observerAnswered: { type: "observerAnswered", person: ann, by: ben, yes: true },
  planChosen: { type: "planChosen", plan },
  replanned: { type: "replanned", plan, chosen: plan, plannedEnd: 1 },
  casesPlanned: { type: "casesPlanned", plan, chosen: plan, plannedEnd: 1 },
  caseWanted: { type: "caseWanted", person: ann, yes: true },
  caseEnded: { type: "caseEnded", number: 1, slots: ["step"], seated: [ann] },
  methodBrought: { type: "methodBrought", number: 1, text: WRITTEN },
  keepChosen: { type: "keepChosen", keep: "day" },
  started: { type: "started", opener: ann, plannedEnd: 1 },
  discarded: { type: "discarded" },
  roleTaken: { type: "roleTaken", role: "chair", person: ann, standInFor: ben },
  roleLaidDown: { type: "roleLaidDown", role: "chair" },
  roleOffered: { type: "roleOffered", role: "chair", to: ann },
  offerDeclined: { type: "offerDeclined", role: "chair" },
  agreementsAccepted: { type: "agreementsAccepted", person: ann },
  trustConfirmed: { type: "trustConfirmed", person: ann },
  partEntered: { type: "partEntered", phase: 1, part: 0, clock, round, unspent: 1 },
  turnEnded: { type: "turnEnded", person: ann, how: "passed" },
  turnGiven: { type: "turnGiven", person: ann, clock },
  clockSet: { type: "clockSet", clock },
  questionSet: { type: "questionSet", by: ann, text: WRITTEN },
  noteWritten: {
    type: "noteWritten",
    note: noteId(1),
    author: ann,
    slot: "checkIn",
    visibility: "sealed",
    text: WRITTEN,
  },
  noteEdited: { type: "noteEdited", note: noteId(1), author: ann, text: WRITTEN },
  noteMoved: { type: "noteMoved", note: noteId(2), before: noteId(1) },
  noteMerged: { type: "noteMerged", note: noteId(2), into: noteId(1) },
  noteWithdrawn: { type: "noteWithdrawn", note: noteId(1) },
  notesRevealed: { type: "notesRevealed", notes: [noteId(1)] },
  noteParked: { type: "noteParked", note: noteId(1) },
  parkedBrought: { type: "parkedBrought", note: noteId(1), slot: "views", visibility: "sealed" },
  countsOpened: { type: "countsOpened", slot: "preference", counts: { [noteId(1)]: 1 } },
  slotsErased: { type: "slotsErased", slots: ["pitch"], keep: ann },
  stepConfirmed: { type: "stepConfirmed", note: noteId(1) },
  handRaised: { type: "handRaised", person: ann },
  handLowered: { type: "handLowered", person: ann },
  mutingAsked: { type: "mutingAsked", at: 5, people: [ann] },
  mutingSwitched: { type: "mutingSwitched", on: true },
  indicatorSwitched: { type: "indicatorSwitched", on: false },
  stopped: { type: "stopped", by: ann },
  stopEnded: { type: "stopEnded" },
  closed: { type: "closed", at: 1 },
  lineStruck: { type: "lineStruck", line: noteId(1) },
  minutesApproved: { type: "minutesApproved", number: 1 },
  approvalWithdrawn: { type: "approvalWithdrawn", number: 1 },
  releaseAnswered: { type: "releaseAnswered", person: ann, yes: true },
  anotherBegun: { type: "anotherBegun" },
  memberKnown: { type: "memberKnown", person: ann, groups: { [GROUP_ID]: memberId(1) } },
  groupRecalled: { type: "groupRecalled", group: GROUP_ID, text: WRITTEN },
  groupSetAside: { type: "groupSetAside" },
  roleSkipped: { type: "roleSkipped", role: "chair", person: ann, to: ben },
  stepReported: {
    type: "stepReported",
    step: noteId(1),
    author: ann,
    status: "tried",
    text: WRITTEN,
  },
  groupJoined: { type: "groupJoined", group: GROUP_ID, person: ann, member: memberId(1) },
  groupTold: { type: "groupTold", joined: [ann] },
};

function entryOf(...events: readonly SessionEvent[]): Entry {
  return { at: 1, by: ann, command: commandId(1), events };
}

test.each(Object.values(EVENTS))(
  "[S8] the shell of $type holds nothing that a person wrote",
  (event) => {
    const { shell, written } = split(entryOf(event));
    const hasWritten = JSON.stringify(event).includes(WRITTEN);
    expect(JSON.stringify(shell)).not.toContain(WRITTEN);
    expect(Object.values(written)).toEqual(hasWritten ? [WRITTEN] : []);
    expect(event.type in WRITTEN_FIELDS).toBe(hasWritten);
  },
);

test("[S8] any entry that was split is the same when it is joined again", () => {
  const anyEntry = fc
    .array(fc.constantFrom(...Object.values(EVENTS)), { maxLength: 6 })
    .map((events) => entryOf(...events));
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const stored = JSON.parse(JSON.stringify(split(entry))) as ReturnType<typeof split>;
      expect(join(stored)).toEqual(entry);
    }),
  );
});

test("[S21] what a note-taker made of somebody's line goes with the words of either", () => {
  const edited: SessionEvent = {
    type: "noteEdited",
    note: noteId(1),
    author: ann,
    text: WRITTEN,
    by: ben,
  };
  const entry = split({ ...entryOf(edited), by: ben });
  for (const person of [ann, ben]) expect(withoutWordsOf(person, entry, "written")).toEqual({});
  expect(withoutWordsOf(eva, entry, "written")).toBeUndefined();
});

test("[S8] what was erased is an empty text, and everything else stands", () => {
  const { shell } = split(entryOf(...Object.values(EVENTS)));
  const erased = join({ shell, written: {} });
  expect(JSON.stringify(erased)).toBe(
    JSON.stringify(entryOf(...Object.values(EVENTS))).replaceAll(WRITTEN, ""),
  );
});
