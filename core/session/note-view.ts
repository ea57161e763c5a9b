import type { NoteId, PersonId } from "../ids.ts";
import { mayRead } from "./former.ts";
import { headOf, isText, revisionOf } from "./lines.ts";
import type { Note, Running } from "./session.ts";
import type { NoteView, SessionView } from "./view.ts";

/** The group's notes and one's own; another person's sealed or own note does not exist here, nor one whose words were erased. */
export function notesFor(session: Running, you: PersonId): SessionView["notes"] {
  const all = Object.entries(session.notes) as [NoteId, Note][];
  return Object.fromEntries(
    all
      .filter(([, note]) => isSeen(session, note, you))
      .map(([id, note]) => [id, { ...noteView(note, you), ...asLine(session, id, note, you) }]),
  );
}

function isSeen(session: Running, note: Note, you: PersonId): boolean {
  if (note.text === "") return false;
  return note.author === you || (note.visibility === "group" && mayRead(session, note, you));
}

function noteView(
  { slot, text, visibility, author, shown, written: order, confirmed, parked }: Note,
  you: PersonId,
): NoteView {
  const place = shown ?? order;
  return {
    slot,
    text,
    visibility,
    place,
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(parked === undefined ? {} : { parked }),
    ...(author === you ? { mine: true as const } : {}),
  };
}

/** Two who changed one line learn it, and nobody else. */
function asLine(
  session: Running,
  id: NoteId,
  note: Note,
  you: PersonId,
): Pick<NoteView, "revision" | "into" | "beside"> {
  const revision = revisionOf(note);
  const into = headOf(session.notes, id);
  const { beside } = note;
  const isTold = beside !== undefined && [beside.by, beside.before].includes(you);
  const isThere = isTold && (session.notes[beside.note]?.text ?? "") !== "";
  return {
    ...(revision > 0 && isText(session, note) ? { revision } : {}),
    ...(into === undefined ? {} : { into }),
    ...(isThere ? { beside: beside.note } : {}),
  };
}
