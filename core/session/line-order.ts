import type { NoteId } from "../ids.ts";
import { without } from "./changes.ts";
import type { SessionEvent } from "./event.ts";
import { linesIn } from "./lines.ts";
import type { Note, Running } from "./session.ts";

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** The lines of a slot change places among themselves: what stands between them, of other slots, stays where it is. */
export function moveNote(session: Running, { note: id, before }: Happened<"noteMoved">): Running {
  const lines = linesIn(session, session.notes[id]?.slot ?? "");
  const others = lines.filter((line) => line !== id);
  const at = before === undefined ? others.length : others.indexOf(before);
  if (at === -1 || others.length === lines.length) return session;
  const order = [...others.slice(0, at), id, ...others.slice(at)];
  const places = lines.map((line) => session.notes[line]?.shown);
  return changeNotes(session, order, (note, number) => withPlace(note, places[number]));
}

function withPlace(note: Note, shown: number | undefined): Note {
  return shown === undefined ? note : { ...note, shown };
}

/** Whatever was merged into what is merged now is read there too. */
export function mergeNote(session: Running, { note: id, into }: Happened<"noteMerged">): Running {
  if (into === undefined) return changeNotes(session, [id], (note) => without(note, "into"));
  if (into === id || session.notes[into]?.into !== undefined) return session;
  return changeNotes(session, [id, ...mergedInto(session, id)], (note) => ({
    ...without(note, "beside"),
    into,
  }));
}

/** What was merged into a line that is gone stands by itself. */
export function partAll(session: Running, line: NoteId): Running {
  return changeNotes(session, mergedInto(session, line), (note) => without(note, "into"));
}

/** Another version of a line stands right after it, or is read where that is read. */
export function putBeside(session: Running, id: NoteId, line: NoteId): Running {
  const into = session.notes[line]?.into;
  if (into !== undefined) return changeNotes(session, [id], (note) => ({ ...note, into }));
  const lines = linesIn(session, session.notes[line]?.slot ?? "").filter((one) => one !== id);
  const at = lines.indexOf(line);
  const before = lines[at + 1];
  if (at === -1 || before === undefined) return session;
  return moveNote(session, { type: "noteMoved", note: id, before });
}

function mergedInto({ notes }: Running, line: NoteId): readonly NoteId[] {
  return (Object.entries(notes) as [NoteId, Note][])
    .filter(([, { into }]) => into === line)
    .map(([id]) => id);
}

function changeNotes(
  session: Running,
  ids: readonly NoteId[],
  change: (note: Note, number: number) => Note,
): Running {
  const changed = ids.flatMap((id, number): [NoteId, Note][] => {
    const note = session.notes[id];
    return note === undefined ? [] : [[id, change(note, number)]];
  });
  return changed.length === 0
    ? session
    : { ...session, notes: { ...session.notes, ...Object.fromEntries(changed) } };
}
