import fc from "fast-check";
import { STEP_STATUSES } from "../../core/group/steps.ts";
import type { NoteId } from "../../core/ids.ts";
import { ROLES } from "../../core/methods/method.ts";
import { KEEPS, STOP_CHOICES, type CommandType } from "../../core/session/command.ts";
import { hostileFrames } from "./hostile-frames.ts";
import { ann, gita } from "./people.ts";

type Plain = Readonly<Record<string, unknown>>;

/** What each command carries besides its type. */
const CARRIES: Readonly<Record<CommandType, readonly (keyof typeof VALUES)[]>> = {
  join: ["name"],
  leave: [],
  choosePlan: ["method", "agenda"],
  chooseKeep: ["keep"],
  observe: [],
  answerObserver: ["person", "yes"],
  start: [],
  takeRole: ["role"],
  layDownRole: ["role"],
  offerRole: ["role", "to"],
  answerOffer: ["role", "accept"],
  acceptAgreements: [],
  confirmTrust: [],
  wantCase: ["yes"],
  anotherCase: ["from", "minutes"],
  skipCase: ["from"],
  begin: ["from"],
  next: ["from"],
  endPart: ["from"],
  back: ["from"],
  goRoundAgain: ["from"],
  finishTurn: ["from"],
  passTurn: ["from"],
  pause: [],
  resume: [],
  extend: ["minutes"],
  setQuestion: ["text"],
  writeNote: ["note", "slot", "text"],
  editNote: ["note", "text", "onto"],
  moveNote: ["note", "before"],
  mergeNote: ["note", "into"],
  withdrawNote: ["note"],
  bringNote: ["note"],
  parkNote: ["note"],
  revealNotes: ["slot"],
  confirmStep: ["note"],
  raiseHand: [],
  lowerHand: ["person"],
  muteListeners: [],
  muteEachPart: ["on"],
  showIndicator: ["on"],
  stop: [],
  answerStop: ["choice"],
  admit: ["person"],
  turnAway: ["person"],
  removePerson: ["person"],
  addPaperSeat: ["seat", "name"],
  discard: [],
  close: ["from"],
  strikeLine: ["line"],
  approveMinutes: ["number", "version"],
  withdrawApproval: ["number"],
  answerRelease: ["person", "yes", "version"],
  beginAnother: [],
  setGroupAside: [],
  skipRole: ["role", "to"],
  reportStep: ["step", "status", "text"],
};

const hexId = fc.stringMatching(/^[0-9a-f]{32}$/u);

const VALUES = {
  name: fc.string(),
  method: fc.constantFrom("chair-eight", "constructor", "none"),
  agenda: fc.constantFrom("45", "toString", "none"),
  role: fc.constantFrom(...ROLES),
  to: fc.constantFrom(ann, gita),
  person: fc.constantFrom(ann, gita),
  seat: fc.oneof(fc.constantFrom(ann, gita), hexId),
  choice: fc.constantFrom(...STOP_CHOICES),
  accept: fc.boolean(),
  keep: fc.constantFrom(...KEEPS),
  number: fc.nat(2),
  version: fc.nat(2),
  line: fc.oneof(fc.constant("question-1"), hexId),
  yes: fc.boolean(),
  on: fc.boolean(),
  from: fc.nat(40),
  minutes: fc.constantFrom(1, 2, 5),
  text: fc.string(),
  note: hexId,
  onto: fc.record({ revision: fc.nat(3), aside: hexId }),
  before: hexId,
  into: hexId,
  step: hexId,
  status: fc.constantFrom(...STEP_STATUSES),
  slot: fc.constantFrom("views", "checkIn", "preference", "constructor"),
};

/** What stands where something else should. */
const odd = fc.oneof(
  fc.constantFrom(null, true, -1, 1.5, 2 ** 53, "", "1e99", "__proto__", "\ud800", [], {}, [[]]),
  fc.constantFrom("x".repeat(8_001), "constructor", { toString: 1 }, ann, gita),
  fc.jsonValue(),
);

const key = fc.oneof(
  fc.constantFrom("type", "id", "command", "by", "at", "from", "__proto__", "constructor"),
  fc.string(),
);

/** A message of the right shape, whoever may send it and whenever. */
function anyMessage(theirs: NoteId): fc.Arbitrary<Plain> {
  const note = fc.oneof(fc.constant(theirs), hexId);
  const onto = fc.record({ revision: fc.nat(3), aside: note });
  const values = { ...VALUES, note, onto, before: note, into: note };
  const commands = (Object.keys(CARRIES) as CommandType[]).map((type) =>
    fc.record({
      type: fc.constant(type),
      ...Object.fromEntries(CARRIES[type].map((field) => [field, values[field]])),
    }),
  );
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        type: fc.constant("command"),
        id: hexId,
        command: fc.oneof(...commands),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("microphone"), on: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constantFrom({ type: "view" }, { type: "clock", sent: 1 }) },
  );
}

/** The same with one key more, less or other, in the message or in its command. */
function bent(message: fc.Arbitrary<Plain>): fc.Arbitrary<string> {
  return fc
    .tuple(message, fc.boolean(), fc.constantFrom("set", "drop", "add"), fc.nat(20), key, odd)
    .map(([whole, inside, how, at, name, value]) => {
      const { command } = whole as { readonly command?: Plain };
      const change = (record: Plain): Plain => changed(record, how, { at, name, value });
      const bentOne =
        inside && command !== undefined ? { ...whole, command: change(command) } : change(whole);
      return JSON.stringify(bentOne);
    });
}

function changed(
  record: Plain,
  how: string,
  { at, name, value }: { readonly at: number; readonly name: string; readonly value: unknown },
): Plain {
  const entries = Object.entries(record);
  const place = at % entries.length;
  if (how === "drop") return Object.fromEntries(entries.filter((_, one) => one !== place));
  // Unlike an assignment this makes an own key even of `__proto__`.
  if (how === "add") return Object.fromEntries([...entries, [name, value]]);
  return Object.fromEntries(
    entries.map(([one, old], number) => [one, number === place ? value : old]),
  );
}

/** The same text with a piece cut out and another put in. */
function torn(message: fc.Arbitrary<Plain>): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom("", "[", "]", "{", "}", '"', "\\", ",", "1e99"),
    fc.string(),
  );
  return fc.tuple(message, fc.nat(200), fc.nat(6), piece).map(([whole, at, cut, put]) => {
    const text = JSON.stringify(whole);
    return text.slice(0, at) + put + text.slice(at + cut);
  });
}

/** Anything that somebody might put on a line; `theirs` is another person's note. */
export function hostileFrame(theirs: NoteId): fc.Arbitrary<unknown> {
  const message = anyMessage(theirs);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostileFrames(theirs).map(({ frame }) => frame)) },
    { weight: 2, arbitrary: fc.oneof(fc.string({ unit: "binary" }), fc.json()) },
    { weight: 1, arbitrary: fc.uint8Array().map((bytes) => bytes.buffer) },
    { weight: 1, arbitrary: fc.nat(3_000).map((more) => "7".repeat(16_000 + more)) },
    { weight: 3, arbitrary: message.map((one) => JSON.stringify(one)) },
    { weight: 6, arbitrary: bent(message) },
    { weight: 4, arbitrary: torn(message) },
  );
}
