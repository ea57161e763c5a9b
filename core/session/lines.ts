import type { NoteId, PersonId } from "../ids.ts";
import { kindOf } from "./line-kind.ts";
import { holds } from "./people.ts";
import type { Note, Running } from "./session.ts";
import { writingOf } from "./stage.ts";

/** A line is a text that everybody reads and the minutes keep by its kind: whoever takes notes keeps them in order. */

type Notes = Running["notes"];

export function isText(session: Running, { slot }: Note): boolean {
  return writingOf(session, slot)?.form === "text";
}

/** Whether a text may be changed by two people at the same time. */
export function isShared(session: Running, note: Note): boolean {
  return note.visibility === "group" && isText(session, note);
}

/** How often the words of a note have been changed. */
export function revisionOf({ changes }: Note): number {
  return changes?.count ?? 0;
}

/** A line that this person keeps as the note-taker; undefined for everybody else. */
export function lineFor(session: Running, you: PersonId, id: string): Note | undefined {
  const note = session.notes[id as NoteId];
  const isLine = note !== undefined && isKept(session, note);
  return isLine && holds(session, you, "noteTaker") ? note : undefined;
}

/** What a case giver alone writes, and what somebody has learnt, is that person's own word. */
function isKept(session: Running, note: Note): boolean {
  const phase = session.plan.phases.find(({ writes }) =>
    writes.some(({ slot }) => slot === note.slot),
  );
  const by = phase?.writes.find(({ slot }) => slot === note.slot)?.by ?? [];
  if (phase === undefined || note.text === "" || !isShared(session, note)) return false;
  const isCaseGivers = by !== "everyone" && by.every((role) => role === "caseGiver");
  const kind = kindOf(phase.kind, note.slot);
  return kind !== undefined && kind !== "lesson" && !isCaseGivers;
}

/** The line that a note is read in; undefined where it stands by itself, as it does once the words of that line were erased. */
export function headOf(notes: Notes, id: NoteId): NoteId | undefined {
  const head = notes[id]?.into;
  return head !== undefined && (notes[head]?.text ?? "") !== "" ? head : undefined;
}

/** The lines of a slot in their order, also those whose words were erased: the log replays without them. */
export function linesIn({ notes }: Running, slot: string): readonly NoteId[] {
  return inOrder(notes, (note) => stands(note, slot)).map(([id]) => id);
}

/** Whether there is anything to read before or after a line. */
export function hasOtherLines({ notes }: Running, line: string): boolean {
  const slot = notes[line as NoteId]?.slot ?? "";
  return Object.entries(notes).some(
    ([id, note]) => id !== line && note.text !== "" && stands(note, slot),
  );
}

function stands(note: Note, slot: string): boolean {
  return note.slot === slot && note.shown !== undefined && note.into === undefined;
}

/** What is read in a line: its own words, then those of the notes that were merged into it. */
export function wordsOfLine(notes: Notes, line: NoteId): string {
  const merged = inOrder(notes, ({ into }) => into === line);
  return together([notes[line]?.text ?? "", ...merged.map(([, { text }]) => text)]);
}

function inOrder(notes: Notes, which: (note: Note) => boolean): readonly [NoteId, Note][] {
  return (Object.entries(notes) as [NoteId, Note][])
    .filter(([, note]) => which(note))
    .toSorted(([, one], [, other]) => (one.shown ?? 0) - (other.shown ?? 0));
}

/** Texts that are one line: what was written twice is read once. */
export function together(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== "").join("\n");
}
