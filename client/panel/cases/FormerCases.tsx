import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { formerOf } from "../../../core/session/former.ts";
import type { FormerCaseView } from "../../../core/session/view.ts";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { plainText } from "../card-words.ts";
import { isBesideOthers, notesOf, slotOf, slotTitle, type KnownNote } from "../note-list.ts";
import { NoteActions } from "../NoteCard.tsx";
import { nameOf, type OnStage, type OnStageProps } from "../seated.ts";

/** The cases of this session that are over, as far as this person was there. */
export function FormerCases({ on }: OnStageProps): ReactNode {
  return (on.view.former ?? []).map((former) => (
    <OneCase key={former.number} on={on} former={former} />
  ));
}

function OneCase({ on, former }: OnStageProps & { readonly former: FormerCaseView }): ReactNode {
  const { number, caseGiver, question } = former;
  const name = caseGiver === undefined ? "" : nameOf(on.view, caseGiver);
  return (
    <FoldedCard title={i18n._("cases.former.title", { number, name })}>
      {question === undefined ? null : <p>{question}</p>}
      <ul className={cards.notes}>
        {notesIn(on, number).map((note) => (
          <li key={note.id}>
            <FormerNote on={on} note={note} />
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function notesIn(on: OnStage, number: number): readonly KnownNote[] {
  return notesOf(on).filter((note) => {
    const former = formerOf(note.slot);
    const slot = former?.number === number ? slotOf(on, former.slot) : undefined;
    return slot !== undefined && !isBesideOthers(slot.writing);
  });
}

function FormerNote({ on, note }: OnStageProps & { readonly note: KnownNote }): ReactNode {
  const slot = slotOf(on, formerOf(note.slot)?.slot ?? "");
  if (slot === undefined) return null;
  const title = slotTitle(slot);
  return (
    <>
      <small>{note.visibility === "group" ? title : i18n._("earlier.yours", { title })}</small>
      {plainText(slot.writing.form, note.text)}
      {note.mine === undefined ? null : (
        <div className={cards.row}>
          <NoteActions on={on} note={note.id} />
        </div>
      )}
    </>
  );
}
