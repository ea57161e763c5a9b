import type { NoteId, PersonId } from "../ids.ts";
import type { Writing } from "../methods/method.ts";
import { refuse } from "../result.ts";
import { isCardForm, tidyCard } from "./card.ts";
import type { Command, Refusal } from "./command.ts";
import { countsOf, flawInChoice, isChosen, isCounted } from "./counts.ts";
import { happens, type Decision } from "./decision.ts";
import { notesToOpen } from "./opening.ts";
import { linesIn, isShared, revisionOf } from "./lines.ts";
import type { Note, Running } from "./session.ts";
import { roundAt, writingOf, writtenAs } from "./stage.ts";

type Write = Extract<Command, { readonly type: "writeNote" }>;
type Edit = Extract<Command, { readonly type: "editNote" }>;
type Move = Extract<Command, { readonly type: "moveNote" }>;
type Merge = Extract<Command, { readonly type: "mergeNote" }>;

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

export function editNote(session: Running, command: Edit, by: PersonId): Decision {
  const { note, onto } = command;
  const known = session.notes[note];
  if (known === undefined) return refuse("unknownNote");
  const writing = knownWriting(session, known.slot);
  const text = tidied(writing, command.text);
  const { author } = known;
  const flaw = flawInNote(session, writing, text, author, note);
  if (flaw !== undefined) return refuse(flaw);
  if (onto !== undefined && onto.revision !== revisionOf(known) && isShared(session, known))
    return keepBeside(session, { note, known, text, aside: onto.aside }, by);
  const other = by === author ? {} : { by };
  return happens({ type: "noteEdited", note, author, text, ...other });
}

interface SecondVersion {
  readonly note: NoteId;
  readonly known: Note;
  readonly text: string;
  readonly aside: NoteId;
}

/** Somebody was faster: what the other typed meanwhile stands beside it, as the author's too. */
function keepBeside(
  session: Running,
  { note, known: { slot, author, changes, text: first }, text, aside }: SecondVersion,
  by: PersonId,
): Decision {
  if (text === first) return happens();
  if (session.notes[aside] !== undefined) return refuse("unknownNote");
  const beside = { note, by, before: changes?.by ?? author };
  const visibility = "group";
  return happens({ type: "noteWritten", note: aside, author, slot, visibility, text, beside });
}

/** Moves at the same time each do what was meant: a place is named by the line that follows. */
export function moveNote(session: Running, { note, before }: Move): Decision {
  const lines = linesIn(session, session.notes[note]?.slot ?? "");
  if (before !== undefined && !lines.includes(before)) return refuse("unknownNote");
  const isThere = before === note || before === lines[lines.indexOf(note) + 1];
  if (isThere) return refuse("alreadyDone");
  return happens({ type: "noteMoved", note, ...(before === undefined ? {} : { before }) });
}

export function mergeNote(session: Running, { note, into }: Merge): Decision {
  const known = session.notes[note];
  if (into === known?.into || into === note) return refuse("alreadyDone");
  if (into === undefined) return happens({ type: "noteMerged", note });
  const isLine = linesIn(session, known?.slot ?? "").includes(into);
  const isRead = isLine && session.notes[into]?.text !== "";
  return isRead ? happens({ type: "noteMerged", note, into }) : refuse("unknownNote");
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
