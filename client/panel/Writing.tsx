import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import type { NoteId } from "../../core/ids.ts";
import { isOpen } from "../../core/session/ask.ts";
import { isCaseGivers } from "../../core/session/opening.ts";
import { AskButton, Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import { later } from "./later.ts";
import type { Drafts } from "./draft-book.ts";
import { NoteCard } from "./NoteCard.tsx";
import { hasOwnCard, isHere, ownNotes, slotOf, slotTitle, type Slot } from "./note-list.ts";
import type { OnStage, OnStageProps } from "./seated.ts";
import { useDrafts } from "./use-link.ts";
import { useNow } from "./use-now.ts";

/** Offers, marks and cards come when the first is needed, some minutes into a session. */
const FormCard = later(async () => (await import("./forms/FormCard.tsx")).FormCard);

/** All that this person may write now or has begun to write, folded until it is tapped. */
export function WritingCards({ on }: OnStageProps): ReactNode {
  const drafts = useDrafts(on.drafts);
  return slotsToShow(on, drafts).map((slot) =>
    hasOwnCard(slot.writing) ? (
      <Suspense key={slot.writing.slot} fallback={null}>
        <FormCard on={on} slot={slot} drafts={drafts} />
      </Suspense>
    ) : (
      <SlotCard key={slot.writing.slot} on={on} slot={slot} drafts={drafts} />
    ),
  );
}

/** The slots of this phase, those it opens, and those of others in which something is not saved yet. */
function slotsToShow(on: OnStage, drafts: Drafts): readonly Slot[] {
  const all = on.plan.phases.flatMap(({ writes }) => writes.map(({ slot }) => slot));
  const here = all.filter((slot) => isHere(on, slot));
  const begun = Object.values(drafts).map(({ slot }) => slot);
  return [...new Set([...here, ...begun])]
    .map((name) => slotOf(on, name))
    .filter((slot) => slot !== undefined);
}

interface SlotCardProps extends OnStageProps {
  readonly slot: Slot;
  readonly drafts: Drafts;
}

function SlotCard({ on, slot, drafts }: SlotCardProps): ReactNode {
  const name = slot.writing.slot;
  const mayWrite = useNow(on.ticker, (at) => isOpen(on.view.may[`writeNote:${name}`], at));
  const notes = ownNotes(on, drafts, name);
  const mayOpen = isCaseGivers(slot.writing) && on.view.may[`revealNotes:${name}`] !== undefined;
  if (!mayWrite && notes.length === 0 && !mayOpen) return null;
  return (
    <Card title={slotTitle(slot)}>
      {notes.map((note) => (
        <NoteCard key={note} on={on} note={note} writing={slot.writing} draft={drafts[note]} />
      ))}
      {mayWrite && !notes.some((note) => isNew(note, drafts)) ? (
        <Button
          kind="small"
          onPress={() => on.drafts.open(name)}
          label={openLabel(slot, notes.length)}
        >
          {notes.length === 0 ? i18n._("note.open") : i18n._("note.another")}
        </Button>
      ) : null}
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

/** Begun and not in the room yet: one of these at a time is enough. */
function isNew(note: NoteId, drafts: Drafts): boolean {
  return drafts[note]?.saved === "";
}

function openLabel(slot: Slot, count: number): string {
  const title = slotTitle(slot);
  return count === 0 ? i18n._("note.openLabel", { title }) : i18n._("note.anotherLabel", { title });
}
