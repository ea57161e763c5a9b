import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClientMessage } from "../../core/protocol/message.ts";
import { parseClientMessage } from "../../core/protocol/schema.ts";
import type { Command, CommandType } from "../../core/session/command.ts";
import { ann, commandId, finn, noteId } from "../support/people.ts";

/** One of each; a new command does not compile without its sample. */
const COMMANDS: { readonly [Type in CommandType]: Extract<Command, { type: Type }> } = {
  join: { type: "join", name: "Ann" },
  leave: { type: "leave" },
  choosePlan: { type: "choosePlan", method: "chair-eight", agenda: "45" },
  chooseKeep: { type: "chooseKeep", keep: "week" },
  observe: { type: "observe" },
  answerObserver: { type: "answerObserver", person: ann, yes: true },
  start: { type: "start" },
  takeRole: { type: "takeRole", role: "chair" },
  layDownRole: { type: "layDownRole", role: "timekeeper" },
  offerRole: { type: "offerRole", role: "noteTaker", to: ann },
  answerOffer: { type: "answerOffer", role: "caseGiver", accept: true },
  acceptAgreements: { type: "acceptAgreements" },
  confirmTrust: { type: "confirmTrust" },
  wantCase: { type: "wantCase", yes: true },
  anotherCase: { type: "anotherCase", from: 7 },
  skipCase: { type: "skipCase", from: 7 },
  begin: { type: "begin", from: 0 },
  next: { type: "next", from: 1 },
  endPart: { type: "endPart", from: 2 },
  back: { type: "back", from: 3 },
  goRoundAgain: { type: "goRoundAgain", from: 3 },
  finishTurn: { type: "finishTurn", from: 4 },
  passTurn: { type: "passTurn", from: Number.MAX_SAFE_INTEGER },
  pause: { type: "pause" },
  resume: { type: "resume" },
  extend: { type: "extend", minutes: 5 },
  setQuestion: { type: "setQuestion", text: "How do I say no? 😀" },
  writeNote: { type: "writeNote", note: noteId(1), slot: "views", text: "" },
  editNote: { type: "editNote", note: noteId(1), text: "a".repeat(8_000) },
  moveNote: { type: "moveNote", note: noteId(1) },
  mergeNote: { type: "mergeNote", note: noteId(1) },
  withdrawNote: { type: "withdrawNote", note: noteId(1) },
  bringNote: { type: "bringNote", note: noteId(1) },
  parkNote: { type: "parkNote", note: noteId(1) },
  revealNotes: { type: "revealNotes", slot: "preference" },
  confirmStep: { type: "confirmStep", note: noteId(1) },
  raiseHand: { type: "raiseHand" },
  lowerHand: { type: "lowerHand", person: ann },
  muteListeners: { type: "muteListeners" },
  muteEachPart: { type: "muteEachPart", on: true },
  showIndicator: { type: "showIndicator", on: false },
  stop: { type: "stop" },
  answerStop: { type: "answerStop", choice: "endCase" },
  admit: { type: "admit", person: finn },
  turnAway: { type: "turnAway", person: finn },
  removePerson: { type: "removePerson", person: ann },
  addPaperSeat: { type: "addPaperSeat", seat: finn, name: "Finn" },
  discard: { type: "discard" },
  close: { type: "close", from: 9 },
  strikeLine: { type: "strikeLine", line: "question-1" },
  approveMinutes: { type: "approveMinutes", number: 1, version: 2 },
  withdrawApproval: { type: "withdrawApproval", number: 1 },
  answerRelease: { type: "answerRelease", person: ann, yes: true, version: 0 },
  beginAnother: { type: "beginAnother" },
  setGroupAside: { type: "setGroupAside" },
  skipRole: { type: "skipRole", role: "chair" },
  reportStep: { type: "reportStep", step: noteId(1), status: "changed", text: "" },
};

const MESSAGES: {
  readonly [Type in ClientMessage["type"]]: Extract<ClientMessage, { type: Type }>;
} = {
  command: { type: "command", id: commandId(1), command: COMMANDS.leave },
  view: { type: "view" },
  clock: { type: "clock", sent: 12.5 },
  microphone: {
    type: "microphone",
    on: false,
    shared: true,
    keepsOn: true,
    participant: "q83vEjRWeJq83vEjRWeJqg==",
  },
  muteAnswer: { type: "muteAnswer", number: 1, outcome: "declined" },
  othersMuted: { type: "othersMuted", number: 1, outcome: "partly", people: [ann] },
  talking: { type: "talking", on: true },
  indicator: { type: "indicator", can: true },
  hostRights: { type: "hostRights", pass: "pass" },
  bringAlong: { type: "bringAlong" },
};

function sent(command: unknown, id: unknown = commandId(1)): string {
  return JSON.stringify({ type: "command", id, command });
}

test.each(Object.values(COMMANDS))("[W3] the command $type is understood", (command) => {
  expect(parseClientMessage(sent(command))).toEqual({ type: "command", id: commandId(1), command });
});

test.each<[string, Readonly<Record<string, unknown>>, boolean]>([
  ["whole minutes", { explore: 12, judge: 0 }, true],
  ["no minutes", {}, true],
  ["half minutes", { explore: 1.5 }, false],
  ["minutes below none", { explore: -1 }, false],
  ["more minutes than a phase may have", { explore: 121 }, false],
  ["words for minutes", { explore: "12" }, false],
  ["minutes for what is no name", { "a b": 1 }, false],
  [
    "more phases than there are",
    Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`p${n}`, 1])),
    false,
  ],
])("[W3] [W4] a plan with %s: %s", (_what, minutes, isUnderstood) => {
  const frame = sent({ ...COMMANDS.choosePlan, minutes });
  expect(parseClientMessage(frame) !== undefined).toBe(isUnderstood);
});

test.each([
  [25, true],
  [0, false],
  [0.5, false],
  [181, false],
  ["25", false],
])("[W3] another case in %j minutes: %s", (minutes, isUnderstood) => {
  const frame = sent({ ...COMMANDS.anotherCase, minutes });
  expect(parseClientMessage(frame) !== undefined).toBe(isUnderstood);
});

test.each([
  [{ ...COMMANDS.editNote, onto: { revision: 3, aside: noteId(2) } }, true],
  [{ ...COMMANDS.editNote, onto: { revision: 3 } }, false],
  [{ ...COMMANDS.editNote, onto: { revision: -1, aside: noteId(2) } }, false],
  [{ ...COMMANDS.editNote, onto: { revision: 3, aside: noteId(2), by: ann } }, false],
  [{ ...COMMANDS.moveNote, before: noteId(2) }, true],
  [{ ...COMMANDS.moveNote, before: 2 }, false],
  [{ ...COMMANDS.mergeNote, into: noteId(2) }, true],
  [{ ...COMMANDS.mergeNote, into: "other" }, false],
])("[W3] what a note-taker says of lines: $0.type, %s", (command, isUnderstood) => {
  expect(parseClientMessage(sent(command)) !== undefined).toBe(isUnderstood);
});

test.each(Object.values(MESSAGES))("[W3] the message $type is understood", (message) => {
  expect(parseClientMessage(JSON.stringify(message))).toEqual(message);
});

test.each(Object.values(COMMANDS))(
  "[W3] $type with another key, or without one of its own, is not understood",
  (command) => {
    expect(parseClientMessage(sent({ ...command, by: ann }))).toBeUndefined();
    expect(parseClientMessage(sent({ ...command, at: 5 }))).toBeUndefined();
    for (const key of Object.keys(command)) {
      const less = Object.fromEntries(Object.entries(command).filter(([other]) => other !== key));
      expect(parseClientMessage(sent(less))).toBeUndefined();
    }
  },
);

/** Nothing of this is any value of any command. */
const NEVER: readonly unknown[] = [null, [], {}, -1, 1.5, "1e99", "", 2 ** 53, "__proto__"];

/** Of the same type as `NEVER` has it, yet this key takes it: text may be anything. */
const TAKEN: Readonly<Record<string, readonly unknown[]>> = {
  name: ["", "1e99", "__proto__"],
  text: ["", "1e99", "__proto__"],
  method: ["1e99"],
  agenda: ["1e99"],
  slot: ["1e99"],
  line: ["1e99"],
};

test.each(Object.values(COMMANDS))(
  "[W3] $type with a value of the wrong kind is not understood",
  (command) => {
    for (const key of Object.keys(command)) {
      for (const value of NEVER.filter((one) => TAKEN[key]?.includes(one) !== true)) {
        expect(parseClientMessage(sent({ ...command, [key]: value }))).toBeUndefined();
      }
    }
  },
);

test.each<[string, string]>([
  ["nothing", ""],
  ["a word", "next"],
  ["JSON that is cut", sent(COMMANDS.start).slice(0, -1)],
  ["JSON that goes on", `${sent(COMMANDS.start)}}`],
  ["two messages", `${sent(COMMANDS.start)}\n${sent(COMMANDS.start)}`],
  ["null", "null"],
  ["a number", "5"],
  ["a list", `[${sent(COMMANDS.start)}]`],
  ["no message", "{}"],
  ["an unknown message", '{"type":"events"}'],
  ["an unknown command", sent({ type: "erase" })],
  ["a command that every object has", sent({ type: "toString" })],
  ["a command without its message", JSON.stringify(COMMANDS.start)],
  ["a command without an id", JSON.stringify({ type: "command", command: COMMANDS.start })],
  ["an id in capitals", sent(COMMANDS.start, "A".repeat(32))],
  ["an id that is short", sent(COMMANDS.start, "a".repeat(31))],
  ["an id with a line behind it", sent(COMMANDS.start, `${"a".repeat(32)}\n`)],
  ["a number written in words", sent({ type: "next", from: "1e99" })],
  ["a number that is too large", '{"type":"clock","sent":1e999}'],
  ["a number that is not whole", sent({ type: "next", from: 0.5 })],
  ["a number below zero", sent({ type: "next", from: -1 })],
  ["a number that JSON does not have", '{"type":"clock","sent":NaN}'],
  ["three minutes more", sent({ type: "extend", minutes: 3 })],
  ["a choice that a stop does not have", sent({ type: "answerStop", choice: "close" })],
  ["a seat by name", sent({ type: "addPaperSeat", seat: "Finn", name: "Finn" })],
  ["a person by name", sent({ type: "removePerson", person: "Ann" })],
  ["a role that nobody has", sent({ type: "takeRole", role: "member" })],
  ["__proto__ in the message", '{"type":"view","__proto__":{"type":"command"}}'],
  [
    "__proto__ in the command",
    sent({ type: "leave" }).replace('{"type":"leave"', '{"type":"leave","__proto__":{}'),
  ],
  ["constructor in the command", sent({ type: "leave", constructor: { prototype: {} } })],
  ["a type that is given twice", '{"type":"view","type":"command"}'],
  ["a type by way of __proto__", '{"__proto__":{"type":"view"}}'],
])("[W3] %s is not understood", (_, frame) => {
  expect(parseClientMessage(frame)).toBeUndefined();
});

test.each<[string, string, boolean]>([
  ["half a character", "\uD83D", false],
  ["the other half", "\uDE00", false],
  ["two halves of two", "\uDE00\uD83D", false],
  ["a whole character", "\uD83D\uDE00", true],
  ["8,000 characters", "a".repeat(8_000), true],
  ["8,001 characters", "a".repeat(8_001), false],
  ["what looks like nesting", "[[[[{{{{", true],
  ["quotes and backslashes", '\\"\\\\"[[[[[[', true],
])("[W4] a text of %s", (_, text, isUnderstood) => {
  const understood = parseClientMessage(sent({ type: "setQuestion", text })) !== undefined;
  expect(understood).toBe(isUnderstood);
});

test("[W4] a name of more than 200 characters is not even read", () => {
  expect(parseClientMessage(sent({ type: "join", name: "a".repeat(200) }))).toBeDefined();
  expect(parseClientMessage(sent({ type: "join", name: "a".repeat(201) }))).toBeUndefined();
});

test.each([5, 7_000, 1_000_000])("[W5] a frame nested %i deep is not parsed", (depth) => {
  expect(parseClientMessage("[".repeat(depth) + "]".repeat(depth))).toBeUndefined();
  expect(parseClientMessage('{"type":'.repeat(depth) + "1" + "}".repeat(depth))).toBeUndefined();
  expect(parseClientMessage(sent("x").replace('"x"', "[".repeat(depth)))).toBeUndefined();
});

test("[W3] [W5] no frame at all makes the parser throw, and none but ours is understood", () => {
  const ours = Object.values(COMMANDS).map((command) => sent(command));
  const broken = fc
    .tuple(fc.constantFrom(...ours), fc.nat(), fc.nat(), fc.string({ maxLength: 3 }))
    .map(([frame, from, length, put]) => {
      const start = from % frame.length;
      return frame.slice(0, start) + put + frame.slice(start + (length % 8));
    });
  const json = fc.json({ maxDepth: 6 });
  fc.assert(
    fc.property(fc.oneof(broken, json, fc.string({ unit: "binary" })), (frame) => {
      const message = parseClientMessage(frame);
      if (message === undefined) return;
      expect(parseClientMessage(JSON.stringify(message))).toEqual(message);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
