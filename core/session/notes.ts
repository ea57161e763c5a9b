import type { NoteId, PersonId } from "../ids.ts";
import type { Writing } from "../methods/method.ts";
import { refuse } from "../result.ts";
import { isCardForm, tidyCard } from "./card.ts";
import type { Command, Refusal } from "./command.ts";
import { countsOf, flawInChoice, isChosen, isCounted } from "./counts.ts";
import { happens, type Decision } from "./decision.ts";
import { notesToOpen } from "./opening.ts";
import type { Running } from "./session.ts";
import { roundAt, writingOf, writtenAs } from "./stage.ts";

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
  const writing = knownWriting(session, slot);
  const tidy = tidied(writing, text);
  const flaw = flawInNote(session, writing, tidy, author);
  if (flaw !== undefined) return refuse(flaw);
  const visibility = writtenAs(writing, roundAt(session)?.current === author);
  if (visibility === "private") throw new Error(`private text of ${slot} left the panel`);
  return happens({ type: "noteWritten", note, author, slot, visibility, text: tidy });
}

export function editNote(session: Running, { note, text }: Edit, author: PersonId): Decision {
  const slot = session.notes[note]?.slot;
  if (slot === undefined) return refuse("unknownNote");
  const writing = knownWriting(session, slot);
  const tidy = tidied(writing, text);
  const flaw = flawInNote(session, writing, tidy, author, note);
  return flaw === undefined
    ? happens({ type: "noteEdited", note, author, text: tidy })
    : refuse(flaw);
}

/** The lines of a card are its fields, so an empty first line stays. */
function tidied({ form }: Writing, text: string): string {
  return isCardForm(form) ? tidyCard(text) : text.trim();
}

/** The author shows an own note to the group. */
export function bringNote(note: NoteId): Decision {
  return happens({ type: "notesRevealed", notes: [note] });
}

/** All sealed notes of one slot are opened at once; of marks and cards only how many there are of each. */
export function revealSlot(session: Running, slot: string, by: PersonId): Decision {
  const writing = knownWriting(session, slot);
  if (isCounted(writing))
    return happens({ type: "countsOpened", slot, counts: countsOf(session, writing) });
  return happens({ type: "notesRevealed", notes: notesToOpen(session, writing, by) });
}

function knownWriting(session: Running, slot: string): Writing {
  const found = writingOf(session, slot);
  if (found === undefined) throw new Error(`plan has no slot ${slot}`);
  return found;
}

function flawInNote(
  session: Running,
  writing: Writing,
  text: string,
  author: PersonId,
  edited?: NoteId,
): Refusal | undefined {
  return isChosen(writing)
    ? flawInChoice(session, writing, text, author, edited)
    : flawIn(text, writing.limit);
}

function flawIn(text: string, limit: number): Refusal | undefined {
  const length = Array.from(text.trim()).length;
  if (length === 0) return "textEmpty";
  return length > limit ? "textTooLong" : undefined;
}
