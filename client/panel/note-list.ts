import type { NoteId } from "../../core/ids.ts";
import type { Writing } from "../../core/methods/method.ts";
import type { PhaseText } from "../../core/methods/method-text.ts";
import type { PlannedPhase } from "../../core/methods/plan.ts";
import type { NoteView } from "../../core/session/view.ts";
import type { Drafts } from "./draft-book.ts";
import { phaseText, type OnStage } from "./seated.ts";

export interface KnownNote extends NoteView {
  readonly id: NoteId;
}

/** The notes that this person sees, in their order. */
export function notesOf({ view }: OnStage): readonly KnownNote[] {
  return (Object.entries(view.notes) as [NoteId, NoteView][])
    .map(([id, note]) => ({ id, ...note }))
    .toSorted((one, other) => one.place - other.place);
}

/** Where a slot is written, and what it is called there. */
export interface Slot {
  readonly phase: PlannedPhase;
  readonly writing: Writing;
  readonly text: PhaseText;
}

export function slotOf({ plan, method }: OnStage, name: string): Slot | undefined {
  const phase = plan.phases.find(({ writes }) => writes.some(({ slot }) => slot === name));
  const writing = phase?.writes.find(({ slot }) => slot === name);
  if (phase === undefined || writing === undefined) return undefined;
  return { phase, writing, text: phaseText(method, phase.id) };
}

/** What a slot asks for, as a title. */
export function slotTitle(slot: Slot): string {
  return slot.text.writes[slot.writing.slot] ?? "";
}

/** The ids of one's own notes and drafts in a slot, in the order in which they were begun. */
export function ownNotes(on: OnStage, drafts: Drafts, slot: string): readonly NoteId[] {
  const known = notesOf(on)
    .filter((note) => note.mine === true && note.slot === slot)
    .map(({ id }) => id);
  const fresh = (Object.keys(drafts) as NoteId[]).filter(
    (id) => drafts[id]?.slot === slot && !known.includes(id),
  );
  return [...known, ...fresh];
}
