import { i18n } from "@lingui/core";
import type { NoteId } from "../../../core/ids.ts";
import type { Ask } from "../../../core/session/ask.ts";
import { readCard, writeCard } from "../../../core/session/card.ts";
import { troubleText } from "../../text/reasons.ts";
import { isSaved, type Draft, type Drafts } from "../draft.ts";
import { linesOf, ownNotes, type KnownNote, type Slot } from "../note-list.ts";
import type { OnStage } from "../seated.ts";

/** One thing this person has chosen with a tap, in the room or on its way there. */
export interface Chosen {
  readonly note: NoteId;
  /** Empty when it was taken back and the room does not know yet. */
  readonly text: string;
  readonly draft?: Draft;
}

export function chosenIn(on: OnStage, drafts: Drafts, { writing }: Slot): readonly Chosen[] {
  return ownNotes(on, drafts, writing.slot).map((note) => {
    const draft = drafts[note];
    const text = draft?.text ?? on.view.notes[note]?.text ?? "";
    return draft === undefined ? { note, text } : { note, text, draft };
  });
}

/** What this person has chosen about a note. */
export function chosenAbout(chosen: readonly Chosen[], about: NoteId): Chosen | undefined {
  return chosen.find(({ text }) => readCard("choice", text).about === about);
}

/** The notes that a mark or choice can be about. */
export function subjectsOf(on: OnStage, { writing }: Slot): readonly KnownNote[] {
  return linesOf(on).filter(
    ({ slot, visibility }) => writing.about?.includes(slot) === true && visibility === "group",
  );
}

export function mayChoose(
  { view }: OnStage,
  { writing }: Slot,
  chosen: Chosen | undefined,
): boolean {
  const isKnown = chosen !== undefined && view.notes[chosen.note] !== undefined;
  const ask: Ask = isKnown ? `editNote:${chosen.note}` : `writeNote:${writing.slot}`;
  return view.may[ask] !== undefined || chosen?.draft !== undefined;
}

/** Chooses, or chooses anew in place of what was chosen. */
export function choose(on: OnStage, { writing }: Slot, text: string, before?: Chosen): void {
  const known = before && {
    note: before.note,
    text: on.view.notes[before.note]?.text ?? "",
  };
  on.drafts.choose(writing.slot, text, known);
}

export function markText(about: NoteId): string {
  return writeCard("mark", { about });
}

export function choiceText(about: NoteId, choice: string): string {
  return writeCard("choice", { about, choice });
}

/** How many may still be chosen, where the method sets a number; what was taken back counts no more. */
export function leftText({ writing: { most } }: Slot, chosen: readonly Chosen[]): string {
  if (most === undefined) return "";
  const left = Math.max(most - chosen.filter(({ text }) => text !== "").length, 0);
  return i18n._("choice.left", { left });
}

/** Whether what was chosen is in the room; nothing where nothing was chosen. */
export function keptText(chosen: Chosen | undefined, isLive: boolean): string {
  if (chosen === undefined) return "";
  const { draft, text } = chosen;
  if (draft === undefined || isSaved(draft)) return text === "" ? "" : i18n._("saved.saved");
  if (!isLive || draft.trouble === "offline") return i18n._("choice.offline");
  if (draft.trouble === undefined) return i18n._("saved.saving");
  return i18n._("choice.failed", { reason: troubleText(draft.trouble) });
}
