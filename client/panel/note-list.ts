import type { NoteId } from "../../core/ids.ts";
import type { Writing, WritingForm } from "../../core/methods/method.ts";
import type { PhaseText } from "../../core/methods/method-text.ts";
import type { PlannedPhase } from "../../core/methods/plan.ts";
import { readCard } from "../../core/session/card.ts";
import { together } from "../../core/session/lines.ts";
import { openingIn } from "../../core/session/opening.ts";
import { isNote } from "../../core/session/stage.ts";
import type { NoteView } from "../../core/session/view.ts";
import type { Drafts, KnownText } from "./draft.ts";
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

/** What is read as one: a note, and those that were merged into it. */
export interface KnownLine extends KnownNote {
  readonly parts: readonly KnownNote[];
}

/** The same as lines; one's own is a line in which nobody else has a part. */
export function linesOf(on: OnStage): readonly KnownLine[] {
  const notes = notesOf(on);
  return notes
    .filter(({ into }) => into === undefined)
    .map((note) => {
      const parts = [note, ...notes.filter(({ into }) => into === note.id)];
      const { mine: _head, ...line } = note;
      const isOwn = parts.every(({ mine }) => mine === true);
      const text = together(parts.map((part) => part.text));
      return { ...line, text, parts, ...(isOwn ? { mine: true as const } : {}) };
    });
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
  // What one changes of somebody else's stands where that stands.
  const fresh = (Object.keys(drafts) as NoteId[]).filter(
    (id) => drafts[id]?.slot === slot && !known.includes(id) && !isOthers(on, id),
  );
  // What is kept for later stands by itself.
  return [...known, ...fresh].filter((id) => on.view.notes[id]?.parked === undefined);
}

/** What the room has of a note, to begin a draft from. */
export function knownText({ notes }: OnStage["view"], note: NoteId): KnownText {
  return { note, text: notes[note]?.text ?? "", revision: notes[note]?.revision };
}

function isOthers({ view }: OnStage, id: NoteId): boolean {
  const note = view.notes[id];
  return note !== undefined && note.mine === undefined;
}

/** Whether this person takes the notes, and has the lines of all in one list, their own among them. */
export function keepsLines({ view }: OnStage): boolean {
  return view.roles.noteTaker === view.you;
}

/** What was said in this phase: in its order, and for whoever takes notes by what it is. */
export function saidIn(on: OnStage, drafts: Drafts): readonly KnownLine[] {
  const lines = linesOf(on).filter(
    (line) => line.visibility === "group" && isListed(on, line) && isHere(on, line.slot),
  );
  if (!keepsLines(on)) return lines.filter(({ mine }) => mine === undefined);
  const slots = [...new Set(lines.map(({ slot }) => slot))];
  return slots.flatMap((slot) =>
    lines.filter((line) => line.slot === slot && standsInList(on, line, drafts)),
  );
}

/** Whether one's own stands in the list of all lines, and not where one wrote it. */
export function standsBelow(on: OnStage, note: NoteId, drafts: Drafts): boolean {
  if (!keepsLines(on) || drafts[note] !== undefined) return false;
  return saidIn(on, drafts).some(({ parts }) => parts.some(({ id }) => id === note));
}

/** One's own stands where one writes it while one does, once it is locked, or while it is the only line of its slot. */
function standsInList(on: OnStage, line: KnownLine, drafts: Drafts): boolean {
  if (line.mine === undefined) return true;
  const { may } = on.view;
  const isSettled = line.parts.every(
    ({ id }) => drafts[id] === undefined && may[`editNote:${id}`] !== undefined,
  );
  return isSettled && isKept(on, line, drafts);
}

/** Whether this person may change a line, or has begun to change what somebody else wrote of it. */
export function isKept({ view: { may } }: OnStage, line: KnownLine, drafts: Drafts): boolean {
  const others = line.parts.filter(({ mine }) => mine === undefined);
  return (
    may[`moveNote:${line.id}`] !== undefined ||
    line.parts.some(({ id }) => may[`mergeNote:${id}`] !== undefined) ||
    others.some(({ id }) => drafts[id] !== undefined || may[`editNote:${id}`] !== undefined)
  );
}

/** Whether a slot is written or opened in the phase that is on. */
export function isHere({ plan, phase }: OnStage, slot: string): boolean {
  return [...phase.writes, ...openingIn({ plan }, phase)].some((writing) => writing.slot === slot);
}

/** The forms that have a card of their own. */
const IN_CARDS: readonly WritingForm[] = [
  ...(["pitch", "mark", "choice", "step", "card", "scale", "tick"] as const),
];

/** What says something about another note, or is counted, and is read there. */
const BESIDE_OTHERS: readonly WritingForm[] = ["mark", "choice", "card", "tick"];

export function isBesideOthers({ form }: Writing): boolean {
  return BESIDE_OTHERS.includes(form);
}

export function hasOwnCard(writing: Writing): boolean {
  return IN_CARDS.includes(writing.form) && isNote(writing);
}

/** Whether a note stands in a list of its own phase; what a card of this phase shows stands there. */
export function isListed(on: OnStage, note: KnownNote): boolean {
  const form = formOf(on, note);
  if (form === undefined || note.parked === true || BESIDE_OTHERS.includes(form)) return false;
  if (isHere(on, note.slot) && form !== "text") return false;
  return !on.phase.writes.some(
    (writing) => writing.about?.includes(note.slot) === true && isShown(on, writing),
  );
}

export function formOf(on: OnStage, { slot }: KnownNote): WritingForm | undefined {
  return slotOf(on, slot)?.writing.form;
}

/** Marks and choices that are somebody's own are a card on that person's panel alone. */
function isShown({ view }: OnStage, { slot, visibility }: Writing): boolean {
  if (visibility !== "own") return true;
  const isMarked = Object.values(view.notes).some((note) => note.slot === slot);
  return isMarked || view.may[`writeNote:${slot}`] !== undefined;
}

/** What the case giver chose about a note, in the words of the method. */
export function choiceOf(on: OnStage, { id }: KnownNote): string | undefined {
  const [choice] = notesOf(on).flatMap((note) => {
    const slot = slotOf(on, note.slot);
    if (slot?.writing.form !== "choice") return [];
    const card = readCard("choice", note.text);
    return card.about === id && card.choice !== undefined ? [choiceLabel(slot, card.choice)] : [];
  });
  return choice;
}

/** A choice as its method calls it. */
export function choiceLabel({ text, writing }: Slot, choice: string): string {
  return text.choices?.[writing.slot]?.[choice]?.label ?? choice;
}
