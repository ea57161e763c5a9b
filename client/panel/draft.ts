import type { NoteId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import type { NoteView } from "../../core/session/view.ts";
import type { Trouble } from "../text/reasons.ts";

/** Text that somebody is writing, and how much of it the room has. */
export interface Draft {
  readonly slot: string;
  readonly text: string;
  /** What the room has; empty while it has nothing. */
  readonly saved: string;
  /** The revision of the room's text that this one was made from. */
  readonly revision: number;
  /** As which note the room keeps it, where somebody else was faster. */
  readonly aside?: NoteId;
  /** What is on its way, or may have arrived without an answer. */
  readonly sent?: string;
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  /** Why the last attempt to save it failed. */
  readonly trouble?: Trouble;
}

export type Drafts = Readonly<Record<NoteId, Draft>>;

/** A note that the room has. */
export interface KnownText {
  readonly note: NoteId;
  readonly text: string;
  readonly revision?: number | undefined;
}

/** The first line of a card may be empty, so what stands before the text counts. */
export function isSaved({ text, saved }: Draft): boolean {
  return text.trimEnd() === saved.trimEnd();
}

/** Whether somebody has changed the room's text since, into something else than this. */
export function isOvertaken(draft: Draft, known: NoteView | undefined): boolean {
  // What nobody else reads is changed by its author alone, in whichever panel.
  if (known?.visibility !== "group" || draft.isSaving) return false;
  return (known.revision ?? 0) > draft.revision && draft.text.trim() !== known.text.trim();
}

/** A page that was loaded anew may not have heard that its text had arrived. */
export function withArrived(draft: Draft, known: NoteView | undefined): Draft {
  if (known === undefined) return draft;
  if (draft.sent?.trim() === known.text.trim()) {
    const { sent: _arrived, ...rest } = draft;
    return { ...rest, saved: known.text, revision: known.revision ?? 0 };
  }
  // It has arrived, and somebody has changed it since.
  return draft.saved === "" ? { ...draft, saved: draft.sent ?? known.text } : draft;
}

/** A note that was emptied is taken back, so that nothing is revealed that its author has deleted. */
export function commandFor(note: NoteId, draft: Draft, aside: NoteId): Command {
  const { slot, text, saved, revision } = draft;
  if (saved === "") return { type: "writeNote", note, slot, text };
  if (text.trim() === "") return { type: "withdrawNote", note };
  return { type: "editNote", note, text, onto: { revision, aside } };
}

/** What the room has now that it has said yes. */
export function afterSaving(draft: Draft, command: Command, text: string): Draft {
  const { sent: _arrived, ...rest } = draft;
  const revision = command.type === "editNote" ? draft.revision + 1 : 0;
  return { ...rest, saved: text.trimEnd(), revision };
}
