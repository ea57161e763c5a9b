import type { NoteId } from "../../core/ids.ts";
import { LONGEST_FRAME } from "../../core/protocol/message.ts";
import { commandId } from "./people.ts";

/** A frame that no honest panel sends, and the code that answers it. */
export interface HostileFrame {
  readonly kind: string;
  readonly frame: string | ArrayBuffer;
  readonly answer: string;
}

const DEEP = 7_000;
const HUGE = 17 * 1024;

function sent(command: unknown, id: unknown = commandId(1)): string {
  return JSON.stringify({ type: "command", id, command });
}

/** Every kind once; `theirs` is a note of somebody else. */
export function hostileFrames(theirs: NoteId): readonly HostileFrame[] {
  return [
    ...NOT_TEXT.map((frame) => ({ kind: "bytes", frame, answer: "notText" })),
    ...TOO_LARGE.map((frame) => ({ kind: "too large", frame, answer: "tooLarge" })),
    ...Object.entries(MALFORMED).map(([kind, frame]) => ({ kind, frame, answer: "malformed" })),
    ...["withdrawNote", "bringNote", "parkNote"].map((type) => ({
      kind: `${type} of another person's note`,
      frame: sent({ type, note: theirs }),
      answer: "unknownNote",
    })),
    {
      kind: "editNote of another person's note",
      frame: sent({ type: "editNote", note: theirs, text: "mine now" }),
      answer: "unknownNote",
    },
    {
      kind: "a note under the id of another person's",
      frame: sent({ type: "writeNote", note: theirs, slot: "checkIn", text: "mine now" }),
      answer: "unknownNote",
    },
    {
      kind: "a slot of no phase",
      frame: sent({ type: "writeNote", note: theirs, slot: "constructor", text: "x" }),
      answer: "unknownSlot",
    },
    {
      kind: "a step to come",
      frame: sent({ type: "next", from: Number.MAX_SAFE_INTEGER }),
      answer: "alreadyMovedOn",
    },
    { kind: "a start of what has started", frame: sent({ type: "start" }), answer: "wrongStatus" },
  ];
}

const NOT_TEXT: readonly ArrayBuffer[] = [
  new ArrayBuffer(0),
  new Uint8Array([0xff, 0xfe, 0x00]).buffer,
  new TextEncoder().encode(sent({ type: "leave" })).buffer,
];

const TOO_LARGE: readonly string[] = [
  "x".repeat(HUGE),
  sent({ type: "setQuestion", text: "x".repeat(HUGE) }),
  sent({ type: "leave" }).padEnd(LONGEST_FRAME + 1),
  "[".repeat(HUGE),
];

const MALFORMED: Readonly<Record<string, string>> = {
  nothing: "",
  "no JSON": "leave",
  "JSON cut short": sent({ type: "leave" }).slice(0, -1),
  "JSON that goes on": `${sent({ type: "leave" })}{}`,
  "a lone surrogate": sent({ type: "setQuestion", text: "\ud800" }),
  null: "null",
  "a number": "1e999",
  "an unknown message": '{"type":"erase"}',
  "an unknown command": sent({ type: "erase" }),
  "a command that every object has": sent({ type: "constructor" }),
  "__proto__ as the command": sent({ type: "__proto__" }),
  "__proto__ in the message": `{"type":"view","__proto__":{"type":"command"}}`,
  "__proto__ in the command": `{"type":"command","id":"${commandId(1)}","command":{"type":"leave","__proto__":{}}}`,
  "__proto__ as a role": sent({ type: "takeRole", role: "__proto__" }),
  "__proto__ as a slot": sent({ type: "revealNotes", slot: "__proto__" }),
  "a number in words": sent({ type: "next", from: "1e99" }),
  "a number too large": `{"type":"clock","sent":1e999}`,
  "a truth in words": sent({ type: "answerOffer", role: "chair", accept: "true" }),
  "somebody else's name under it": sent({ type: "leave", by: "0".repeat(32) }),
  "a time of one's own": sent({ type: "leave", at: 0 }),
  "an id that is none": sent({ type: "leave" }, "1"),
  "two commands at once": sent([{ type: "leave" }, { type: "leave" }]),
  "a list 7,000 deep": "[".repeat(DEEP) + "]".repeat(DEEP),
  "an object 4,000 deep": '{"":'.repeat(4_000),
  "a command 7,000 deep": sent("").replace('""', "[".repeat(DEEP) + "]".repeat(DEEP)),
};
