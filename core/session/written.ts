import type { NoteId } from "../ids.ts";
import { without } from "./changes.ts";
import type { SessionEvent } from "./event.ts";
import type { Note, Running } from "./session.ts";

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** The events about what people wrote. */
export type WritingEvent = Happened<
  | "questionSet"
  | "noteWritten"
  | "noteEdited"
  | "noteWithdrawn"
  | "notesRevealed"
  | "noteParked"
  | "parkedBrought"
  | "countsOpened"
  | "slotsErased"
  | "stepConfirmed"
>;

export function evolveWriting(session: Running, event: WritingEvent): Running {
  switch (event.type) {
    case "questionSet":
      return { ...session, question: event.text };
    case "noteWritten":
      return writeNote(session, event);
    case "noteEdited":
      return changeNote(session, event.note, ({ confirmed: _before, ...note }) => ({
        ...note,
        text: event.text,
      }));
    case "noteWithdrawn":
      return { ...session, notes: without(session.notes, event.note) };
    case "notesRevealed":
      return event.notes.reduce(revealNote, session);
    case "noteParked":
      return changeNote(session, event.note, (note) => ({
        ...note,
        visibility: "own",
        parked: true,
      }));
    case "parkedBrought":
      return bringParked(session, event);
    case "countsOpened":
      return { ...session, counts: { ...session.counts, [event.slot]: event.counts } };
    case "slotsErased":
      return eraseSlots(session, event);
    case "stepConfirmed":
      return changeNote(session, event.note, (note) => ({ ...note, confirmed: true }));
  }
}

function changeNote(session: Running, id: NoteId, change: (note: Note) => Note): Running {
  const note = session.notes[id];
  return note === undefined
    ? session
    : { ...session, notes: { ...session.notes, [id]: change(note) } };
}

function writeNote(session: Running, event: Happened<"noteWritten">): Running {
  const { note: id, slot, author, visibility, text } = event;
  const own = Object.values(session.notes).filter((one) => one.author === author);
  const written = Math.max(-1, ...own.map((one) => one.written)) + 1;
  const note: Note = { slot, author, visibility, text, written };
  const added = { ...session, notes: { ...session.notes, [id]: note } };
  return visibility === "group" ? revealNote(added, id) : added;
}

function revealNote(session: Running, id: NoteId): Running {
  const shown = changeNote(session, id, (note) => ({
    ...note,
    visibility: "group",
    shown: session.shown,
  }));
  return shown === session ? session : { ...shown, shown: session.shown + 1 };
}

function bringParked(
  session: Running,
  { note: id, slot, visibility }: Happened<"parkedBrought">,
): Running {
  const brought = changeNote(session, id, ({ parked: _before, ...note }) => ({
    ...note,
    slot,
    visibility,
  }));
  return visibility === "group" ? revealNote(brought, id) : brought;
}

function eraseSlots(session: Running, { slots, keep }: Happened<"slotsErased">): Running {
  const kept = Object.entries(session.notes).filter(
    ([, note]) => !slots.includes(note.slot) || note.author === keep,
  );
  return {
    ...session,
    notes: Object.fromEntries(kept),
    counts: without(session.counts, ...slots),
  };
}
