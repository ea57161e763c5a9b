import type { NoteId, PersonId } from "../ids.ts";
import type { Writing } from "../methods/method.ts";
import { refuse } from "../result.ts";
import type { Command, Refusal } from "./command.ts";
import { happens, type Decision } from "./decision.ts";
import type { Running } from "./session.ts";

type Write = Extract<Command, { readonly type: "writeNote" }>;
type Edit = Extract<Command, { readonly type: "editNote" }>;

/** Where a method names no limit of its own. */
const LONGEST_QUESTION = 160;

export function setQuestion(session: Running, text: string, by: PersonId): Decision {
  const slots = session.plan.phases.flatMap((phase) => phase.writes);
  const limit = slots.find((writing) => writing.form === "question")?.limit ?? LONGEST_QUESTION;
  const flaw = flawIn(text, limit);
  return flaw === undefined
    ? happens({ type: "questionSet", by, text: text.trim() })
    : refuse(flaw);
}

export function writeNote(
  session: Running,
  { note, slot, text }: Write,
  author: PersonId,
): Decision {
  if (session.notes[note] !== undefined) return refuse("unknownNote");
  const writing = writingOf(session, slot);
  const flaw = flawIn(text, writing.limit);
  if (flaw !== undefined) return refuse(flaw);
  const { visibility } = writing;
  if (visibility === "private") throw new Error(`private text of ${slot} left the panel`);
  return happens({ type: "noteWritten", note, author, slot, visibility, text: text.trim() });
}

export function editNote(session: Running, { note, text }: Edit, author: PersonId): Decision {
  const slot = session.notes[note]?.slot;
  if (slot === undefined) return refuse("unknownNote");
  const flaw = flawIn(text, writingOf(session, slot).limit);
  return flaw === undefined
    ? happens({ type: "noteEdited", note, author, text: text.trim() })
    : refuse(flaw);
}

/** The author shows an own note to the group. */
export function bringNote(note: NoteId): Decision {
  return happens({ type: "notesRevealed", notes: [note] });
}

/** The chair opens all sealed notes of one slot at once. */
export function revealSlot(session: Running, slot: string): Decision {
  const notes = (Object.keys(session.notes) as NoteId[]).filter((id) => {
    const note = session.notes[id];
    return note?.slot === slot && note.visibility === "sealed";
  });
  return happens({ type: "notesRevealed", notes });
}

function writingOf(session: Running, slot: string): Writing {
  const found = session.plan.phases
    .flatMap((phase) => phase.writes)
    .find((writing) => writing.slot === slot);
  if (found === undefined) throw new Error(`plan has no slot ${slot}`);
  return found;
}

function flawIn(text: string, limit: number): Refusal | undefined {
  const length = Array.from(text.trim()).length;
  if (length === 0) return "textEmpty";
  return length > limit ? "textTooLong" : undefined;
}
