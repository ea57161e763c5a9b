import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { formerOf } from "../../../core/session/former.ts";
import type { FormerCaseView } from "../../../core/session/view.ts";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { plainText } from "../card-words.ts";
import { isBesideOthers, linesOf, slotOf, slotTitle, type KnownLine } from "../note-list.ts";
import { OwnActions } from "../GroupNotes.tsx";
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
        {linesIn(on, number).map((line) => (
          <li key={line.id}>
            <FormerLine on={on} line={line} />
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function linesIn(on: OnStage, number: number): readonly KnownLine[] {
  return linesOf(on).filter((note) => {
    const former = formerOf(note.slot);
    const slot = former?.number === number ? slotOf(on, former.slot) : undefined;
    return slot !== undefined && !isBesideOthers(slot.writing);
  });
}

function FormerLine({ on, line }: OnStageProps & { readonly line: KnownLine }): ReactNode {
  const slot = slotOf(on, formerOf(line.slot)?.slot ?? "");
  if (slot === undefined) return null;
  const title = slotTitle(slot);
  return (
    <>
      <small>{line.visibility === "group" ? title : i18n._("earlier.yours", { title })}</small>
      {plainText(slot.writing.form, line.text)}
      <OwnActions on={on} line={line} />
    </>
  );
}
