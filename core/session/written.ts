import type { NoteId } from "../ids.ts";
import { without } from "./changes.ts";
import type { SessionEvent } from "./event.ts";
import { mergeNote, moveNote, partAll, putBeside } from "./line-order.ts";
import { revisionOf } from "./lines.ts";
import type { Note, Running } from "./session.ts";

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** The events about what people wrote. */
export type WritingEvent = Happened<
  | "questionSet"
  | "noteWritten"
  | "noteEdited"
  | "noteMoved"
  | "noteMerged"
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
      return changeNote(session, event.note, (note) => edited(note, event));
    case "noteMoved":
      return moveNote(session, event);
    case "noteMerged":
      return mergeNote(session, event);
    case "noteWithdrawn": {
      const parted = partAll(session, event.note);
      return { ...parted, notes: without(parted.notes, event.note) };
    }
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
  const { note: id, slot, author, visibility, text, beside } = event;
  const own = Object.values(session.notes).filter((one) => one.author === author);
  const written = Math.max(-1, ...own.map((one) => one.written)) + 1;
  const note: Note = { slot, author, visibility, text, written };
  const added = { ...session, notes: { ...session.notes, [id]: note } };
  const shown = visibility === "group" ? revealNote(added, id) : added;
  if (beside === undefined) return shown;
  return putBeside(
    changeNote(shown, id, (one) => ({ ...one, beside })),
    id,
    beside.note,
  );
}

/** What somebody else made of it, and has erased since, gives way to what stood there. */
function edited(note: Note, { author, by = author, text }: Happened<"noteEdited">): Note {
  const { confirmed: _before, ...rest } = note;
  const changes = { count: revisionOf(note) + 1, by };
  return { ...rest, text: text === "" && by !== author ? note.text : text, changes };
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
