import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  CLOSE_CODES,
  LONGEST_FRAME,
  PING,
  PONG,
  type FrameError,
  type ServerMessage,
} from "../../core/protocol/message.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { CLIENT_MESSAGE } from "../../core/protocol/schema.ts";
import {
  PROTOCOL_HISTORY,
  PROTOCOL_VERSION,
  SERVED_VERSIONS,
  subprotocol,
} from "../../core/protocol/version.ts";
import type { Refusal } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { memberId } from "../support/histories.ts";
import { EVERY_FLOOR, TRUSTING } from "../support/plans.ts";
import {
  ann,
  ben,
  cem,
  commandId,
  dora,
  eva,
  finn,
  gita,
  GROUP,
  noteId,
} from "../support/people.ts";
import { CHAIRED_BY_ALL, GROUP_ID, recalled, STEP_ID } from "../support/remembering.ts";
import { finnObserves, gathered, started, type Scene } from "../support/scene.ts";

/** What a schema accepts, as plain data: types, keys, literals, limits. */
function plain(part: unknown): unknown {
  if (part instanceof RegExp) return String(part);
  if (Array.isArray(part)) return part.map(plain);
  if (typeof part !== "object" || part === null) return part;
  const kept = Object.entries(part).filter(([key, value]) => isTelling(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]));
}

const TELLS_NOTHING = ["kind", "reference", "expects", "async", "message", "~run", "~standard"];

function isTelling(key: string, value: unknown): boolean {
  return !TELLS_NOTHING.includes(key) && typeof value !== "function";
}

/** Every path of a value and the type at its end; ids, slots and the like are stars. */
function paths(value: unknown, at = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => paths(item, `${at}[]`));
  if (typeof value !== "object" || value === null) return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${starred(key, at)}`));
}

const NAMED_BY_DATA =
  /\.(?:people|notes|observers|written|ticked|rounds|may|door|rota|counts|counts\.\*)$/u;

function starred(key: string, at: string): string {
  return NAMED_BY_DATA.test(at) ? "*" : key;
}

function everyView(): readonly SessionView[] {
  const gathering = gathered().drops(eva);
  const telling = started()
    .does(ann, "acceptAgreements")
    .does(ben, { type: "setQuestion", text: "How?" })
    .does(cem, { type: "offerRole", role: "chair", to: eva })
    .upTo("state")
    .does(cem, "muteListeners", { type: "muteEachPart", on: true })
    .does(cem, { type: "showIndicator", on: false });
  const judging = started()
    .upTo("judge")
    .does(ann, { type: "writeNote", note: noteId(1), slot: "views", text: "So." })
    .upTo("judge", 1)
    .does(ann, "finishTurn")
    .does(cem, "pause");
  const chairAway = started().drops(cem);
  const standIn = chairAway.later(60_000).does(dora, { type: "takeRole", role: "chair" });
  const trusting = started(TRUSTING).does(ann, "confirmTrust");
  const ready = started(EVERY_FLOOR);
  const stuck = gathered(EVERY_FLOOR).does(ann, "start").upTo("choose");
  const closed = started().does(ann, "leave").does(cem, "close");
  const brought = gathered().happens({ type: "methodBrought", number: 1, text: "{}" });
  const lookingBack = recalled(gathered())
    .does(ann, { type: "takeRole", role: "chair" })
    .does(ann, "start")
    .does(ben, { type: "reportStep", step: STEP_ID, status: "done", text: "Yes." });
  const remembered = lookingBack
    .does(ann, "close")
    .happens({ type: "groupJoined", group: GROUP_ID, person: eva, member: memberId(7) });
  const due = recalled(gathered(), CHAIRED_BY_ALL);
  const observed = finnObserves(gathered());
  const answered = observed.does(ann, "start").does(finn, "acceptAgreements", "stop");
  const scenes = [
    observed,
    answered,
    due,
    lookingBack,
    remembered,
    gathering,
    brought,
    telling,
    judging,
    chairAway,
    standIn,
    ready,
    trusting,
    stuck,
    closed,
    ...interrupted(),
  ];
  return scenes.flatMap((scene) => [...GROUP, finn, gita].map((person) => scene.sees(person)));
}

/** With hands, a short pause, people on paper and at the door, what was counted and what was confirmed. */
function interrupted(): readonly Scene[] {
  const choosing = started(EVERY_FLOOR)
    .upTo("choose")
    .does(ann, { type: "writeNote", note: noteId(1), slot: "pitch", text: "My case." })
    .does(eva, { type: "writeNote", note: noteId(2), slot: "preference", text: noteId(1) })
    .does(cem, { type: "revealNotes", slot: "preference" });
  const paused = choosing
    .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" })
    .does(dora, "raiseHand")
    .does(eva, "stop");
  const atDoor = started(EVERY_FLOOR).upTo("tell").joins(gita, 90);
  const welcome = atDoor.does(cem, { type: "admit", person: gita });
  const turnedAway = atDoor.does(cem, { type: "turnAway", person: gita });
  const removed = atDoor.does(cem, { type: "removePerson", person: ann });
  const confirmed = started(EVERY_FLOOR)
    .upTo("end")
    .does(eva, { type: "writeNote", note: noteId(3), slot: "step", text: "On Monday" })
    .does(ben, { type: "confirmStep", note: noteId(3) });
  const sixSteps = { type: "choosePlan", method: "six-steps", agenda: "30" } as const;
  const replanned = choosing.does(cem, {
    ...sixSteps,
    minutes: { introduce: 3, questions: 8, brainstorm: 8, recommend: 6, feedback: 5 },
  });
  const parked = started(EVERY_FLOOR)
    .upTo("ask")
    .does(ann, { type: "writeNote", note: noteId(4), slot: "draft", text: "Why not wait?" })
    .does(ann, { type: "parkNote", note: noteId(4) });
  const another = started(EVERY_FLOOR)
    .does(ben, { type: "setQuestion", text: "How?" })
    .upTo("advise", 1)
    .does(cem, "anotherCase");
  const wishing = gathered(planFor("six-steps", "everybody")).does(eva, {
    type: "wantCase",
    yes: true,
  });
  return [
    ...[replanned, paused, welcome, turnedAway, removed, confirmed, parked, another, wishing],
    keptInOrder(),
  ];
}

/** Eva takes notes: of three lines one was merged, and one is the other version of what two have changed. */
function keptInOrder(): Scene {
  const edit = { type: "editNote", note: noteId(5) } as const;
  return [5, 6]
    .reduce(
      (scene, number) =>
        scene.does(
          ann,
          { type: "writeNote", note: noteId(number), slot: "facts", text: "So." },
          { type: "bringNote", note: noteId(number) },
        ),
      started(EVERY_FLOOR).upTo("pair"),
    )
    .does(eva, { type: "mergeNote", note: noteId(6), into: noteId(5) })
    .does(eva, { ...edit, text: "So so." })
    .does(ann, { ...edit, text: "So?", onto: { revision: 0, aside: noteId(7) } });
}

/** One of each, with everything that may be there; a new type of message does not compile without it. */
const SERVER: {
  readonly [Type in ServerMessage["type"]]: readonly Extract<ServerMessage, { type: Type }>[];
} = {
  welcome: [{ type: "welcome", session: 1, protocol: 1, pass: "pass", mayBring: true }],
  view: everyView().map((view) => ({ type: "view", view, now: 1 })),
  patch: [{ type: "patch", base: "hash", patch: { key: null } }],
  accepted: [{ type: "accepted", id: commandId(1) }],
  refused: [{ type: "refused", id: commandId(1), reason: "notNow" }],
  clock: [{ type: "clock", sent: 1, now: 1 }],
  presence: [{ type: "presence", people: { [ann]: { microphone: true, shared: true } } }],
  muteOthers: [
    {
      type: "muteOthers",
      number: 1,
      mute: [{ person: ann, participant: "id" }],
      off: ["id"],
      spare: [{ participant: "id", name: "Ben" }],
    },
  ],
  listeners: [{ type: "listeners", muting: { number: 1, result: "done" }, talking: [ann] }],
  indicator: [{ type: "indicator", yours: true }],
  error: [{ type: "error", code: "notSaved", id: commandId(1) }],
  goodbye: [{ type: "goodbye", reason: "ended" }],
};

const REFUSALS: Readonly<Record<Refusal, true>> = {
  notSeated: true,
  ticketUsed: true,
  sessionFull: true,
  nameEmpty: true,
  wrongStatus: true,
  notLeader: true,
  notYourRole: true,
  notYourTurn: true,
  notNow: true,
  alreadyMovedOn: true,
  minutesChanged: true,
  alreadyDone: true,
  tooFewPeople: true,
  noCaseGiver: true,
  trustNotConfirmed: true,
  caseGiverCannotLead: true,
  caseGiverRolesApart: true,
  roleTaken: true,
  nameTaken: true,
  shortPause: true,
  waitingAtDoor: true,
  turnedAway: true,
  countsOpen: true,
  tooFewCards: true,
  enoughChosen: true,
  unknownChoice: true,
  personAway: true,
  unknownPerson: true,
  unknownPlan: true,
  minutesUnfit: true,
  unknownSlot: true,
  unknownNote: true,
  textLocked: true,
  textEmpty: true,
  textTooLong: true,
};

const FRAME_ERRORS: Readonly<Record<FrameError, true>> = {
  tooLarge: true,
  notText: true,
  malformed: true,
  tooFast: true,
  sessionLimit: true,
  notSaved: true,
};

function fingerprint(): string {
  const server = Object.values(SERVER).flatMap((messages) =>
    messages.flatMap((message) => paths(message, message.type)),
  );
  const said = {
    client: plain(CLIENT_MESSAGE),
    server: [...new Set(server)].toSorted(),
    codes: [REFUSALS, FRAME_ERRORS].map((codes) => Object.keys(codes).toSorted()),
    wire: { CLOSE_CODES, LONGEST_FRAME, PING, PONG },
  };
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
}

test("[W6] the messages are those of the version in the last line of history", () => {
  expect(PROTOCOL_HISTORY[PROTOCOL_VERSION]?.fingerprint).toBe(fingerprint());
});

test("[W6] what the schema says comes out in its fingerprint, down to limits and literals", () => {
  const text = JSON.stringify(plain(CLIENT_MESSAGE));
  for (const word of ["setQuestion", "8000", "[0-9a-f]{32}", "timekeeper", "safe_integer"]) {
    expect(text).toContain(word);
  }
});

test("[W6] the fingerprint knows every path of a view that a session of people can have", () => {
  const seen = new Set(SERVER.view.flatMap((message) => paths(message, message.type)));
  for (const path of [
    "view.view.stage.clock.turnLeft: number",
    "view.view.former[].number: number",
    "view.view.former[].caseGiver: string",
    "view.view.former[].question: string",
    "view.view.wishes[]: string",
    "view.view.group.mine: boolean",
    "view.view.group.names[]: string",
    "view.view.group.rota.*.asked: string",
    "view.view.group.rota.*.since: number",
    "view.view.group.rota.*.last: string",
    "view.view.group.rota.*.again: boolean",
    "view.view.group.steps[].owner: string",
    "view.view.group.steps[].line: string",
    "view.view.plan.phases[].looksBack: boolean",
    "view.view.remembered.members: number",
    "view.view.remembered.mine: boolean",
    "view.view.plan.phases[].case: number",
    "view.view.stage.clock.turnEndsAt: number",
    "view.view.stage.round.heard[].how: string",
    "view.view.stage.round.coming[]: string",
    "view.view.stage.obstacle: string",
    "view.view.stage.written.*: number",
    "view.view.trust.mine: boolean",
    "view.view.trust.said.yes: number",
    "view.view.trust.said.of: number",
    "view.view.plan.needsTrust: boolean",
    "view.view.stage.ticked.*.yes: number",
    "view.view.stage.ticked.*.of: number",
    "view.view.people.*.awaySince: number",
    "view.view.people.*.agreed: boolean",
    "view.view.notes.*.mine: boolean",
    "view.view.may.*.until: number",
    "view.view.may.*.from: number",
    "view.view.offers.chair: string",
    "view.view.question: string",
    "view.view.standInFor: string",
    "view.view.hands[]: string",
    "view.view.shortPause.by: string",
    "view.view.door.*.name: string",
    "view.view.door.*.yes[]: string",
    "view.view.door.*.turnedAway: boolean",
    "view.view.atDoor: string",
    "view.view.counts.*.*: number",
    "view.view.plannedEnd: number",
    "view.view.people.*.paper: boolean",
    "view.view.people.*.removed: boolean",
    "view.view.notes.*.confirmed: boolean",
    "view.view.notes.*.revision: number",
    "view.view.notes.*.into: string",
    "view.view.notes.*.beside: string",
    "view.view.plan.phases[].writes[].about[]: string",
    "view.view.plan.phases[].writes[].choices[]: string",
    "view.view.plan.own: boolean",
    "view.view.plan.phases[].method: string",
    "view.view.closedAt: number",
    "view.view.plan.phases[].longestTurn: number",
  ]) {
    expect(seen).toContain(path);
  }
});

test("[W6] this version is the newest in the history, and at most the one before is served beside it", () => {
  const versions = Object.keys(PROTOCOL_HISTORY).map(Number);
  expect(Math.max(...versions)).toBe(PROTOCOL_VERSION);
  expect([[PROTOCOL_VERSION], [PROTOCOL_VERSION, PROTOCOL_VERSION - 1]]).toContainEqual(
    SERVED_VERSIONS,
  );
  expect(subprotocol(PROTOCOL_VERSION)).toBe(`intervision.${PROTOCOL_VERSION}`);
});
