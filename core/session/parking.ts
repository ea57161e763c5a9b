import type { NoteId, PersonId } from "../ids.ts";
import type { Writing } from "../methods/method.ts";
import { caseOf } from "../methods/between.ts";
import { isForMembers, isForQuestions } from "../questions/slots.ts";
import { refuse } from "../result.ts";
import { check, inStage, type Verdict } from "./condition.ts";
import { happens, type Decision } from "./decision.ts";
import { noteOf, notYetBrought, openSlot } from "./note-conditions.ts";
import type { Note, Running } from "./session.ts";
import { caseNumber, roundAt, writingsFor, writtenAs, phaseAt } from "./stage.ts";

/** A question of one's own that was not asked yet, as long as there is a phase for advice to come. */
export const toPark = inStage((session, you, id) => {
  const note = noteOf(session, you, id);
  if (note === undefined) return refuse("unknownNote");
  if (note.parked === true) return refuse("alreadyDone");
  const isQuestion = session.plan.phases.some((phase) =>
    phase.writes.some((writing) => writing.slot === note.slot && isForQuestions(phase, writing)),
  );
  return check(isQuestion && note.visibility !== "group" && isAdviceAhead(session), "notNow");
});

function isAdviceAhead(session: Running): boolean {
  const { plan, stage } = session;
  return plan.phases
    .slice(stage.phase)
    .filter((phase) => caseOf(phase) === caseNumber(session))
    .some(({ kind, writes }) => kind === "advise" && writes.some(isForMembers));
}

/** What waits where it belongs; all else as ever. */
export const noteToBring = inStage((session, you, id) => {
  const note = noteOf(session, you, id);
  return note?.parked === true
    ? parkedToBring(session, you, note)
    : notYetBrought(session, you, id);
});

/** What waits can be brought where its author may write advice now, if it fits there. */
function parkedToBring(session: Running, you: PersonId, { text }: Note): Verdict {
  const writing = adviceSlot(session, you);
  if (writing === undefined) return refuse("notNow");
  if (Array.from(text).length > writing.limit) return refuse("textTooLong");
  return openSlot(session, you, writing.slot);
}

/** The first, because lists of what others said come after it. */
function adviceSlot(session: Running, you: PersonId): Writing | undefined {
  if (phaseAt(session).kind !== "advise") return undefined;
  return writingsFor(session, you).find(isForMembers);
}

/** It is written there as if it were new. */
export function bringParked(session: Running, note: NoteId, author: PersonId): Decision {
  const writing = adviceSlot(session, author);
  if (writing === undefined)
    throw new Error("a parked note was to be brought where nothing is written");
  const visibility = writtenAs(writing, roundAt(session)?.current === author);
  if (visibility === "private") throw new Error(`private text of ${writing.slot} left the panel`);
  return happens({ type: "parkedBrought", note, slot: writing.slot, visibility });
}
