import type { NoteId, PersonId } from "../ids.ts";
import type { Reveal, Writing } from "../methods/method.ts";
import type { PlannedPhase } from "../methods/plan.ts";
import { countsOf, enoughToCount, isCounted } from "./counts.ts";
import type { SessionEvent } from "./event.ts";
import type { Note, Running } from "./session.ts";
import { phaseAt, type Place } from "./stage.ts";

type Events = readonly SessionEvent[];

/** What a phase opens: what is written in it, unless it waits for a later one, and what waited for it. */
export function openingIn(
  { plan }: Pick<Running, "plan">,
  { id, writes }: PlannedPhase,
): readonly Writing[] {
  const all = plan.phases.flatMap((phase) => phase.writes);
  return [
    ...writes.filter(({ opensIn }) => opensIn === undefined),
    ...all.filter(({ opensIn }) => opensIn === id),
  ];
}

/** What is written in the phase that is on, and what opens in it. */
export function slotsHere(session: Running): readonly Writing[] {
  const phase = phaseAt(session);
  return [...new Set([...phase.writes, ...openingIn(session, phase)])];
}

/** The slot that whoever may opens with a tap in the phase that is on. */
export function openableSlot(session: Running, slot: string): Writing | undefined {
  return openingIn(session, phaseAt(session)).find((writing) => writing.slot === slot);
}

/** Whether nobody but the case giver opens it, and nobody else learns that there is anything. */
export function isCaseGivers({ visibility, reveal }: Writing): boolean {
  return visibility === "sealed" && reveal === "caseGiverOpens";
}

/** Whether somebody opens all that is left of it at once. */
export function isOpenedByTap({ reveal }: Writing): boolean {
  return reveal === "chairOpens" || reveal === "caseGiverOpens" || reveal === "oneEachTurn";
}

/** The sealed notes of a slot that this person opens: what a former case giver wrote for oneself stays sealed. */
export function notesToOpen(
  session: Running,
  writing: Writing,
  opener: PersonId,
): readonly NoteId[] {
  const { by } = writing;
  const isOwn =
    isCaseGivers(writing) && by !== "everyone" && by.every((role) => role === "caseGiver");
  return sealedIn(session, [writing])
    .filter(([, { author }]) => !isOwn || author === opener)
    .map(([id]) => id);
}

export function onTurnOf(session: Running, place: Place, author: PersonId): Events {
  const opening = openingIn(session, phaseAt(session, place.phase));
  const notes = sealedIn(session, textsThatOpen(opening, "ownTurn"));
  return revealed(notes.filter(([, note]) => note.author === author));
}

export function atPartEnd(session: Running): Events {
  return revealed(sealedIn(session, textsThatOpen(phaseAt(session).writes, "partEnd")));
}

export function atPhaseEnd(session: Running): Events {
  const { writes } = phaseAt(session);
  return [
    ...revealed(sealedIn(session, textsThatOpen(writes, "phaseEnd"))),
    ...countsAtPhaseEnd(session, writes),
  ];
}

function countsAtPhaseEnd(session: Running, writes: readonly Writing[]): Events {
  return writes
    .filter((writing) => isCounted(writing) && writing.reveal === "phaseEnd")
    .filter(({ slot }) => session.counts[slot] === undefined)
    .filter((writing) => enoughToCount(session, writing))
    .map((writing) => ({
      type: "countsOpened",
      slot: writing.slot,
      counts: countsOf(session, writing),
    }));
}

function textsThatOpen(writes: readonly Writing[], reveal: Reveal): readonly Writing[] {
  return writes.filter((writing) => writing.reveal === reveal && !isCounted(writing));
}

type KnownNotes = readonly (readonly [NoteId, Note])[];

function sealedIn(session: Running, writes: readonly Writing[]): KnownNotes {
  const slots = writes.map(({ slot }) => slot);
  return (Object.entries(session.notes) as [NoteId, Note][]).filter(
    ([, note]) => note.visibility === "sealed" && slots.includes(note.slot),
  );
}

function revealed(notes: KnownNotes): Events {
  return notes.length === 0 ? [] : [{ type: "notesRevealed", notes: notes.map(([id]) => id) }];
}
