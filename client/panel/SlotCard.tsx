import { i18n } from "@lingui/core";
import type { ComponentType, ReactNode } from "react";
import type { NoteId } from "../../core/ids.ts";
import { isOpen } from "../../core/session/ask.ts";
import { isCaseGivers } from "../../core/session/opening.ts";
import { AskButton, Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import type { Drafts } from "./draft.ts";
import { NoteCard, type NoteCardProps } from "./NoteCard.tsx";
import { ownNotes, slotTitle, type Slot } from "./note-list.ts";
import type { OnStageProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

export interface SlotCardProps extends OnStageProps {
  readonly slot: Slot;
  readonly drafts: Drafts;
}

interface DrawnSlotProps extends SlotCardProps {
  /** How one note is drawn. */
  readonly Note?: ComponentType<NoteCardProps>;
  /** What helps to write another, while one may be written. */
  readonly children?: ReactNode;
}

/** What this person writes into one slot. */
export function SlotCard(props: DrawnSlotProps): ReactNode {
  const { on, slot, drafts, Note = NoteCard, children } = props;
  const name = slot.writing.slot;
  const mayWrite = useNow(on.ticker, (at) => isOpen(on.view.may[`writeNote:${name}`], at));
  const notes = ownNotes(on, drafts, name);
  const mayOpen = isCaseGivers(slot.writing) && on.view.may[`revealNotes:${name}`] !== undefined;
  if (!mayWrite && notes.length === 0 && !mayOpen) return null;
  return (
    <Card title={slotTitle(slot)}>
      {notes.map((note) => (
        <Note key={note} on={on} note={note} writing={slot.writing} draft={drafts[note]} />
      ))}
      {mayWrite && !notes.some((note) => isNew(note, drafts)) ? (
        <Another on={on} slot={slot} count={notes.length} />
      ) : null}
      {mayWrite ? children : null}
      {mayOpen ? <CaseGiverOpens on={on} slot={name} /> : null}
    </Card>
  );
}

/** What the case giver has kept back until now. */
function CaseGiverOpens({ on, slot }: OnStageProps & { readonly slot: string }): ReactNode {
  return (
    <AskButton seated={on} command={{ type: "revealNotes", slot }} sure={i18n._("note.bringSure")}>
      {i18n._("note.openIt")}
    </AskButton>
  );
}

type AnotherProps = Pick<SlotCardProps, "on" | "slot"> & { readonly count: number };

function Another({ on, slot, count }: AnotherProps): ReactNode {
  return (
    <Button
      kind="small"
      onPress={() => on.drafts.open(slot.writing.slot)}
      label={openLabel(slot, count)}
    >
      {count === 0 ? i18n._("note.open") : i18n._("note.another")}
    </Button>
  );
}

/** Begun and not in the room yet: one of these at a time is enough. */
function isNew(note: NoteId, drafts: Drafts): boolean {
  return drafts[note]?.saved === "";
}

function openLabel(slot: Slot, count: number): string {
  const title = slotTitle(slot);
  return count === 0 ? i18n._("note.openLabel", { title }) : i18n._("note.anotherLabel", { title });
}
