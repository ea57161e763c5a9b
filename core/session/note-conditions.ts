import type { NoteId, PersonId } from "../ids.ts";
import { refuse } from "../result.ts";
import { check, inStage, yes, type Condition } from "./condition.ts";
import { enoughToCount, isCounted, noChoiceLeft } from "./counts.ts";
import { isCaseGivers, isOpenedByTap, notesToOpen, openableSlot } from "./opening.ts";
import { isFormer } from "./former.ts";
import { hasOtherLines, lineFor } from "./lines.ts";
import { holds, leaderOf } from "./people.ts";
import type { Note, Running } from "./session.ts";
import {
  isForOwnTurn,
  isSealedForTurn,
  isWrittenBefore,
  roundAt,
  wasHeard,
  writingOf,
  writingsFor,
} from "./stage.ts";

/** What must hold for writing, changing and opening notes. */

export const openSlot = inStage((session, you, slot) => {
  const writing = writingsFor(session, you).find((one) => one.slot === slot);
  if (writing === undefined) return refuse("unknownSlot");
  if (session.counts[slot] !== undefined) return refuse("countsOpen");
  const nothing = noChoiceLeft(session, writing, you);
  if (nothing !== undefined) return refuse(nothing);
  if (isForOwnTurn(writing) && roundAt(session)?.current !== you) return refuse("notYourTurn");
  return check(!(isSealedForTurn(writing) && hadTurn(session, you)), "notNow");
});

function hadTurn(session: Running, you: PersonId): boolean {
  const round = roundAt(session);
  return round !== undefined && round.current !== you && wasHeard(round, you);
}

/** Another person's note is refused exactly like one that does not exist. */
export const yourNote = inStage((session, you, note) => {
  const slot = noteOf(session, you, note)?.slot;
  if (slot === undefined) return refuse("unknownNote");
  return check(session.counts[slot] === undefined, "countsOpen");
});

/** One's own note, or a line that one keeps as the note-taker. */
export const noteToEdit = inStage((session, you, id) =>
  lineFor(session, you, id) === undefined ? yourNote(session, you, id) : yes,
);

export const noteTaker: Condition = (session, you) =>
  check(holds(session, you, "noteTaker"), "notYourRole");

/** A line with another in its slot, before or after which it may stand. */
export const lineToMove = inStage((session, you, id) => {
  const line = lineFor(session, you, id);
  if (line === undefined) return refuse("unknownNote");
  return check(line.into === undefined && hasOtherLines(session, id), "notNow");
});

/** The same, or what was merged and is to stand by itself again. */
export const lineToMerge = inStage((session, you, id) => {
  const line = lineFor(session, you, id);
  if (line === undefined) return refuse("unknownNote");
  return check(line.into !== undefined || hasOtherLines(session, id), "notNow");
});

/** What was written in a case that is over stands as it is, or goes. */
export const ofThisCase = inStage((session, _you, id) =>
  check(!isFormer(session.notes[id as NoteId]?.slot ?? ""), "textLocked"),
);

/** What locks stands as it was written while a later phase is on; what is parked was not written for good. */
export const notLocked = inStage((session, _you, id) => {
  const { slot, parked } = session.notes[id as NoteId] ?? {};
  if (parked === true || writingOf(session, slot)?.locks !== true) return yes;
  return check(!isWrittenBefore(session, slot), "textLocked");
});

/** A mark about an offer that is gone, where there is no other, can only be withdrawn. */
export const choiceToEdit = inStage((session, you, id) => {
  const note = session.notes[id as NoteId];
  const writing = writingOf(session, note?.slot);
  const nothing =
    writing === undefined ? undefined : noChoiceLeft(session, writing, you, id as NoteId);
  return nothing === undefined ? yes : refuse(nothing);
});

/** A next step that stands as the case giver wants it. */
export const unconfirmedStep = inStage((session, _you, id) => {
  const note = session.notes[id as NoteId];
  const form = writingOf(session, note?.slot)?.form;
  if (note === undefined || form !== "step" || note.visibility !== "group")
    return refuse("unknownNote");
  return check(note.confirmed === undefined, "alreadyDone");
});

/** An own note at any time; on one's own turn also one of those that one shows one after the other. */
export const notYetBrought = inStage((session, you, id) => {
  const note = noteOf(session, you, id);
  if (note?.visibility === "own") return yes;
  const isOneEach = openableSlot(session, note?.slot ?? "")?.reveal === "oneEachTurn";
  if (note?.visibility !== "sealed" || !isOneEach) return refuse("notNow");
  return check(roundAt(session)?.current === you, "notYourTurn");
});

export function noteOf(session: Running, you: PersonId, note: string): Note | undefined {
  const found = session.notes[note as NoteId];
  return found?.author === you ? found : undefined;
}

/** The leader opens what is sealed, but for what the case giver alone may open. */
export const opener = inStage((session, you, slot) => {
  const writing = openableSlot(session, slot);
  if (writing !== undefined && isCaseGivers(writing))
    return check(holds(session, you, "caseGiver"), "notYourRole");
  return check(leaderOf(session) === you, "notLeader");
});

/** Sealed notes that one person opens at once, marks and cards among them: these as counts. */
export const sealedSlot = inStage((session, you, slot) => {
  const writing = openableSlot(session, slot);
  if (writing === undefined || notesToOpen(session, writing, you).length === 0)
    return refuse("unknownSlot");
  if (!isCounted(writing)) return check(isOpenedByTap(writing), "unknownSlot");
  if (session.counts[slot] !== undefined) return refuse("alreadyDone");
  return check(enoughToCount(session, writing), "tooFewCards");
});
