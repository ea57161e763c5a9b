import * as v from "valibot";
import type { CommandId, NoteId, PersonId } from "../ids.ts";
import { STEP_STATUSES } from "../group/steps.ts";
import { LONGEST_MEETING } from "../methods/cases.ts";
import { ROLES } from "../methods/method.ts";
import { LONGEST_PHASE } from "../methods/own-agenda.ts";
import { KEEPS, STOP_CHOICES, type Command, type CommandType } from "../session/command.ts";
import { MUTE_OUTCOMES } from "../session/mute-list.ts";
import { MOST_PEOPLE } from "../session/people.ts";
import type { ClientMessage } from "./message.ts";

const hexId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));
const commandId = v.pipe(
  hexId,
  v.transform((id) => id as CommandId),
);
const noteId = v.pipe(
  hexId,
  v.transform((id) => id as NoteId),
);
const personId = v.pipe(
  hexId,
  v.transform((id) => id as PersonId),
);
const key = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,40}$/u));
const step = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Limits in characters are the session's; this one keeps a frame small and its text whole. */
const text = v.pipe(
  v.string(),
  v.maxLength(8000),
  v.check((written) => written.isWellFormed()),
);
const name = v.pipe(text, v.maxLength(200));
const role = v.picklist(ROLES);
/** Of more phases than any method has. */
const minutes = v.pipe(
  v.record(key, v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LONGEST_PHASE))),
  v.maxEntries(60),
);

/** One schema per command; a command that is missing here does not compile. */
const COMMANDS = {
  join: v.strictObject({ type: v.literal("join"), name }),
  leave: v.strictObject({ type: v.literal("leave") }),
  choosePlan: v.strictObject({
    type: v.literal("choosePlan"),
    method: key,
    agenda: key,
    minutes: v.exactOptional(minutes),
  }),
  chooseKeep: v.strictObject({ type: v.literal("chooseKeep"), keep: v.picklist(KEEPS) }),
  observe: v.strictObject({ type: v.literal("observe") }),
  answerObserver: v.strictObject({
    type: v.literal("answerObserver"),
    person: personId,
    yes: v.boolean(),
  }),
  start: v.strictObject({ type: v.literal("start") }),
  takeRole: v.strictObject({ type: v.literal("takeRole"), role }),
  layDownRole: v.strictObject({ type: v.literal("layDownRole"), role }),
  offerRole: v.strictObject({ type: v.literal("offerRole"), role, to: personId }),
  answerOffer: v.strictObject({ type: v.literal("answerOffer"), role, accept: v.boolean() }),
  acceptAgreements: v.strictObject({ type: v.literal("acceptAgreements") }),
  confirmTrust: v.strictObject({ type: v.literal("confirmTrust") }),
  wantCase: v.strictObject({ type: v.literal("wantCase"), yes: v.boolean() }),
  anotherCase: v.strictObject({
    type: v.literal("anotherCase"),
    from: step,
    minutes: v.exactOptional(
      v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LONGEST_MEETING)),
    ),
  }),
  skipCase: v.strictObject({ type: v.literal("skipCase"), from: step }),
  begin: v.strictObject({ type: v.literal("begin"), from: step }),
  next: v.strictObject({ type: v.literal("next"), from: step }),
  endPart: v.strictObject({ type: v.literal("endPart"), from: step }),
  goRoundAgain: v.strictObject({ type: v.literal("goRoundAgain"), from: step }),
  back: v.strictObject({ type: v.literal("back"), from: step }),
  finishTurn: v.strictObject({ type: v.literal("finishTurn"), from: step }),
  passTurn: v.strictObject({ type: v.literal("passTurn"), from: step }),
  pause: v.strictObject({ type: v.literal("pause") }),
  resume: v.strictObject({ type: v.literal("resume") }),
  extend: v.strictObject({ type: v.literal("extend"), minutes: v.picklist([1, 2, 5]) }),
  setQuestion: v.strictObject({ type: v.literal("setQuestion"), text }),
  writeNote: v.strictObject({ type: v.literal("writeNote"), note: noteId, slot: key, text }),
  editNote: v.strictObject({
    type: v.literal("editNote"),
    note: noteId,
    text,
    onto: v.exactOptional(v.strictObject({ revision: step, aside: noteId })),
  }),
  moveNote: v.strictObject({
    type: v.literal("moveNote"),
    note: noteId,
    before: v.exactOptional(noteId),
  }),
  mergeNote: v.strictObject({
    type: v.literal("mergeNote"),
    note: noteId,
    into: v.exactOptional(noteId),
  }),
  withdrawNote: v.strictObject({ type: v.literal("withdrawNote"), note: noteId }),
  bringNote: v.strictObject({ type: v.literal("bringNote"), note: noteId }),
  parkNote: v.strictObject({ type: v.literal("parkNote"), note: noteId }),
  revealNotes: v.strictObject({ type: v.literal("revealNotes"), slot: key }),
  confirmStep: v.strictObject({ type: v.literal("confirmStep"), note: noteId }),
  raiseHand: v.strictObject({ type: v.literal("raiseHand") }),
  lowerHand: v.strictObject({ type: v.literal("lowerHand"), person: personId }),
  muteListeners: v.strictObject({ type: v.literal("muteListeners") }),
  muteEachPart: v.strictObject({ type: v.literal("muteEachPart"), on: v.boolean() }),
  showIndicator: v.strictObject({ type: v.literal("showIndicator"), on: v.boolean() }),
  stop: v.strictObject({ type: v.literal("stop") }),
  answerStop: v.strictObject({ type: v.literal("answerStop"), choice: v.picklist(STOP_CHOICES) }),
  admit: v.strictObject({ type: v.literal("admit"), person: personId }),
  turnAway: v.strictObject({ type: v.literal("turnAway"), person: personId }),
  removePerson: v.strictObject({ type: v.literal("removePerson"), person: personId }),
  addPaperSeat: v.strictObject({ type: v.literal("addPaperSeat"), seat: personId, name }),
  discard: v.strictObject({ type: v.literal("discard") }),
  close: v.strictObject({ type: v.literal("close"), from: step }),
  strikeLine: v.strictObject({ type: v.literal("strikeLine"), line: key }),
  approveMinutes: v.strictObject({
    type: v.literal("approveMinutes"),
    number: step,
    version: step,
  }),
  withdrawApproval: v.strictObject({ type: v.literal("withdrawApproval"), number: step }),
  answerRelease: v.strictObject({
    type: v.literal("answerRelease"),
    person: personId,
    yes: v.boolean(),
    version: step,
  }),
  beginAnother: v.strictObject({ type: v.literal("beginAnother") }),
  setGroupAside: v.strictObject({ type: v.literal("setGroupAside") }),
  skipRole: v.strictObject({
    type: v.literal("skipRole"),
    role,
    to: v.exactOptional(personId),
  }),
  reportStep: v.strictObject({
    type: v.literal("reportStep"),
    step: hexId,
    status: v.picklist(STEP_STATUSES),
    text,
  }),
} satisfies {
  readonly [Type in CommandType]: v.GenericSchema<
    unknown,
    Extract<Command, { readonly type: Type }>
  >;
};

const command: v.GenericSchema<unknown, Command> = v.variant("type", [
  COMMANDS.join,
  ...Object.values(COMMANDS).slice(1),
]);

/** Zoom's are base64 of 16 bytes; other platforms may have longer ones. */
const participant = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(100),
  v.check((id) => id.isWellFormed()),
);

const LONGEST_PASS = 1024;

/** Everything a panel may say; the fingerprint test reads it. */
export const CLIENT_MESSAGE: v.GenericSchema<unknown, ClientMessage> = v.variant("type", [
  v.strictObject({ type: v.literal("command"), id: commandId, command }),
  v.strictObject({ type: v.literal("view") }),
  v.strictObject({ type: v.literal("clock"), sent: v.pipe(v.number(), v.finite()) }),
  v.strictObject({
    type: v.literal("microphone"),
    on: v.exactOptional(v.boolean()),
    shared: v.exactOptional(v.literal(true)),
    keepsOn: v.exactOptional(v.literal(true)),
    participant: v.exactOptional(participant),
  }),
  v.strictObject({
    type: v.literal("muteAnswer"),
    number: step,
    outcome: v.picklist(MUTE_OUTCOMES),
  }),
  v.strictObject({
    type: v.literal("othersMuted"),
    number: step,
    outcome: v.picklist([...MUTE_OUTCOMES, "partly"]),
    people: v.pipe(v.array(personId), v.maxLength(MOST_PEOPLE)),
  }),
  v.strictObject({ type: v.literal("talking"), on: v.boolean() }),
  v.strictObject({
    type: v.literal("hostRights"),
    pass: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_PASS))),
  }),
  v.strictObject({ type: v.literal("indicator"), can: v.boolean() }),
  v.strictObject({ type: v.literal("bringAlong") }),
]);

/** Deep nesting is refused before it is parsed: no message of ours is deeper than a command in its envelope. */
const DEEPEST = 4;

/** A panel's frame as a message; undefined when it is none. */
export function parseClientMessage(frame: string): ClientMessage | undefined {
  if (deepest(frame) > DEEPEST) return undefined;
  const parsed = v.safeParse(CLIENT_MESSAGE, parseJson(frame));
  return parsed.success ? parsed.output : undefined;
}

/** The most brackets open at once, those inside strings included: an upper bound is enough. */
function deepest(frame: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < frame.length; at += 1) {
    const character = frame[at];
    if (character === "\\") at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === "{" || character === "["))
      most = Math.max(most, (depth += 1));
    else if (!inString && (character === "}" || character === "]")) depth -= 1;
  }
  return most;
}

function parseJson(frame: string): unknown {
  try {
    return JSON.parse(frame);
  } catch {
    return undefined;
  }
}
