import fc from "fast-check";
import { expect, test } from "vitest";
import { NEW_SESSION } from "../../core/session/gather.ts";
import type { SessionEvent, SessionEventType } from "../../core/session/event.ts";
import { evolve } from "../../core/session/evolve.ts";
import type { Session, Status } from "../../core/session/session.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { ann, cem, eva, finn, gita, noteId, ticket } from "../support/people.ts";
import { GROUP_ID, MEMORY } from "../support/remembering.ts";
import { memberId } from "../support/histories.ts";
import { play, scripts } from "../support/play.ts";
import { gathered, started } from "../support/scene.ts";

/** One of each; a new type of event does not compile without its sample. */
const SAMPLES: { readonly [Type in SessionEventType]: Extract<SessionEvent, { type: Type }> } = {
  joined: { type: "joined", person: finn, name: "Finn", ticket: ticket(70) },
  returned: { type: "returned", person: ann, ticket: ticket(71) },
  wentAway: { type: "wentAway", person: ann, since: 5 },
  cameBack: { type: "cameBack", person: ann },
  left: { type: "left", person: ann, at: 5, removed: true },
  knocked: { type: "knocked", person: gita, name: "Gita", ticket: ticket(72) },
  welcomed: { type: "welcomed", person: gita, by: cem },
  turnedAway: { type: "turnedAway", person: gita },
  steppedAside: { type: "steppedAside", person: ann, at: 5 },
  observerAnswered: { type: "observerAnswered", person: ann, by: cem, yes: true },
  planChosen: { type: "planChosen", plan: EVERY_FLOOR },
  replanned: { type: "replanned", plan: EVERY_FLOOR, chosen: EVERY_FLOOR, plannedEnd: 9 },
  casesPlanned: { type: "casesPlanned", plan: EVERY_FLOOR, chosen: EVERY_FLOOR, plannedEnd: 9 },
  caseWanted: { type: "caseWanted", person: ann, yes: true },
  caseEnded: { type: "caseEnded", number: 1, slots: ["said"], seated: [ann, eva] },
  methodBrought: { type: "methodBrought", number: 1, text: "{}" },
  keepChosen: { type: "keepChosen", keep: "week" },
  started: { type: "started", opener: ann, plannedEnd: 9 },
  discarded: { type: "discarded" },
  roleTaken: { type: "roleTaken", role: "chair", person: eva, standInFor: cem },
  roleLaidDown: { type: "roleLaidDown", role: "timekeeper" },
  roleOffered: { type: "roleOffered", role: "chair", to: eva },
  offerDeclined: { type: "offerDeclined", role: "chair" },
  agreementsAccepted: { type: "agreementsAccepted", person: ann },
  trustConfirmed: { type: "trustConfirmed", person: ann },
  partEntered: { type: "partEntered", phase: 9, part: 9, clock: { state: "paused", left: 1 } },
  turnEnded: { type: "turnEnded", person: ann, how: "spoke" },
  turnGiven: { type: "turnGiven", person: ann, clock: { state: "paused", left: 1 } },
  clockSet: { type: "clockSet", clock: { state: "paused", left: 1 } },
  questionSet: { type: "questionSet", by: ann, text: "How?" },
  noteWritten: {
    type: "noteWritten",
    note: noteId(1),
    author: ann,
    slot: "said",
    visibility: "group",
    text: "So.",
  },
  noteEdited: { type: "noteEdited", note: noteId(1), author: ann, text: "So so." },
  noteMoved: { type: "noteMoved", note: noteId(2), before: noteId(1) },
  noteMerged: { type: "noteMerged", note: noteId(2), into: noteId(1) },
  noteWithdrawn: { type: "noteWithdrawn", note: noteId(1) },
  notesRevealed: { type: "notesRevealed", notes: [noteId(1), noteId(2)] },
  noteParked: { type: "noteParked", note: noteId(1) },
  parkedBrought: { type: "parkedBrought", note: noteId(1), slot: "views", visibility: "group" },
  countsOpened: { type: "countsOpened", slot: "preference", counts: { [noteId(1)]: 2 } },
  slotsErased: { type: "slotsErased", slots: ["said"], keep: eva },
  stepConfirmed: { type: "stepConfirmed", note: noteId(1) },
  handRaised: { type: "handRaised", person: ann },
  handLowered: { type: "handLowered", person: ann },
  mutingAsked: { type: "mutingAsked", at: 5, people: [ann] },
  mutingSwitched: { type: "mutingSwitched", on: true },
  indicatorSwitched: { type: "indicatorSwitched", on: false },
  stopped: { type: "stopped", by: ann },
  stopEnded: { type: "stopEnded" },
  closed: { type: "closed", at: 5 },
  lineStruck: { type: "lineStruck", line: noteId(1) },
  minutesApproved: { type: "minutesApproved", number: 1 },
  approvalWithdrawn: { type: "approvalWithdrawn", number: 1 },
  releaseAnswered: { type: "releaseAnswered", person: ann, yes: true },
  anotherBegun: { type: "anotherBegun" },
  memberKnown: { type: "memberKnown", person: ann, groups: { [GROUP_ID]: memberId(1) } },
  groupRecalled: { type: "groupRecalled", group: GROUP_ID, text: JSON.stringify(MEMORY) },
  groupSetAside: { type: "groupSetAside" },
  roleSkipped: { type: "roleSkipped", role: "chair", person: ann, to: eva },
  stepReported: {
    type: "stepReported",
    step: noteId(1),
    author: ann,
    status: "tried",
    text: "It worked.",
  },
  groupJoined: { type: "groupJoined", group: GROUP_ID, person: ann, member: memberId(1) },
  groupTold: { type: "groupTold", joined: [ann] },
};

const EVENTS: readonly SessionEvent[] = Object.values(SAMPLES);

const SESSIONS: readonly (readonly [string, Session])[] = [
  ["a new session", NEW_SESSION],
  ["a gathering", gathered().session],
  ["a running session", started().session],
  ["a silence", started().upTo("judge").session],
  ["a closed session", started().does(cem, "close").session],
];

const STATUSES: readonly Status[] = ["gathering", "running", "closed"];

test.each(SESSIONS)("[V7] %s becomes a session with every event", (_, session) => {
  for (const event of EVENTS) {
    const after = evolve(session, event);
    expect(STATUSES).toContain(after.status);
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  }
});

test.each(SESSIONS)(
  "[V7] %s becomes a session with any two events about people nobody knows",
  (_, session) => {
    const strange = EVENTS.map((event) => ("person" in event ? { ...event, person: gita } : event));
    for (const first of strange) {
      for (const second of strange) {
        expect(STATUSES).toContain(evolve(evolve(session, first), second).status);
      }
    }
  },
);

test("[V7] an event changes the session it is given in no way", () => {
  for (const [, session] of SESSIONS) {
    const before = JSON.stringify(session);
    for (const event of EVENTS) evolve(session, event);
    expect(JSON.stringify(session)).toBe(before);
  }
});

test("[F13, G13] nothing but people, tickets and the way to their group changes in a closed session", () => {
  const closed = started().does(cem, "close").session;
  const changes = EVENTS.filter((event) => evolve(closed, event) !== closed).map(
    ({ type }) => type,
  );
  expect(changes).toEqual([
    "joined",
    "returned",
    "wentAway",
    "cameBack",
    "left",
    "roleTaken",
    "roleLaidDown",
    "roleOffered",
    "offerDeclined",
    "agreementsAccepted",
    "closed",
    "anotherBegun",
    "groupJoined",
    "groupTold",
  ]);
});

test("[V6] replaying the log, as it is read from a disk, gives the live session", () => {
  fc.assert(
    fc.property(scripts(40), (script) => {
      const { log, session } = play(script);
      const read = JSON.parse(JSON.stringify(log)) as readonly SessionEvent[];
      expect(read.reduce(evolve, NEW_SESSION as Session)).toEqual(session);
    }),
    { numRuns: 1_000 },
  );
});
