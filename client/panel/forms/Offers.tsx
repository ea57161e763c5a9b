import { i18n } from "@lingui/core";
import { Suspense, useId, useState, type ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import { readCard } from "../../../core/session/card.ts";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import type { Drafts } from "../draft.ts";
import { notesOf, ownNotes, type Slot } from "../note-list.ts";
import { NoteCard, shownText } from "../NoteCard.tsx";
import { StartCheck } from "../plan/StartCheck.tsx";
import type { OnStage, OnStageProps } from "../seated.ts";
import { PitchFields } from "./CardFields.tsx";
import styles from "./forms.module.css";
import { MarkCount, MarkFoot, MarkSet, MarkThis } from "./Marks.tsx";

interface OffersProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly offered: Slot;
  /** Where each says which one they want. */
  readonly mark?: Slot | undefined;
}

/** The cases on offer, in view of all, and one's own to be offered. */
export function Offers({ on, drafts, offered, mark }: OffersProps): ReactNode {
  const group = useId();
  const notes = offersIn(on, drafts, offered);
  const mayOffer = on.view.may[`writeNote:${offered.writing.slot}`] !== undefined;
  if (notes.length === 0 && !mayOffer && mark === undefined) return null;
  return (
    <Card title={i18n._("card.offers.title")}>
      {notes.length === 0 ? (
        <p className={cards.seen}>{i18n._("card.offers.none")}</p>
      ) : (
        <MarkSet mark={mark} isAsked={notes.some((note) => on.view.notes[note] !== undefined)}>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>
                <Offer on={on} drafts={drafts} offered={offered} note={note} />
                {mark === undefined || on.view.notes[note] === undefined ? null : (
                  <>
                    <MarkThis on={on} drafts={drafts} mark={mark} about={note} group={group} />
                    <MarkCount on={on} mark={mark} about={note} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </MarkSet>
      )}
      {mayOffer && !notes.some((note) => drafts[note]?.isOpen === true) ? (
        <Button kind="small" onPress={() => on.drafts.open(offered.writing.slot)}>
          {notes.some((note) => isOwn(on, note))
            ? i18n._("card.offers.another")
            : i18n._("card.offers.open")}
        </Button>
      ) : null}
      {mayOffer ? <CaseCheck /> : null}
      {mark === undefined ? null : <MarkFoot on={on} drafts={drafts} mark={mark} />}
    </Card>
  );
}

/** For whoever wants it before offering a case. */
function CaseCheck(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={cards.summary}>{i18n._("check.title")}</summary>
      <Suspense fallback={null}>{isOpen ? <StartCheck /> : null}</Suspense>
    </details>
  );
}

/** All that are in view, in their order, and one's own that are not there yet. */
function offersIn(on: OnStage, drafts: Drafts, { writing: { slot } }: Slot): readonly NoteId[] {
  const known = notesOf(on)
    .filter((note) => note.slot === slot && note.visibility === "group")
    .map(({ id }) => id);
  return [...new Set([...known, ...ownNotes(on, drafts, slot)])];
}

function isOwn({ view }: OnStage, note: NoteId): boolean {
  const known = view.notes[note];
  return known === undefined || known.mine === true;
}

interface OfferProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly offered: Slot;
  readonly note: NoteId;
}

function Offer({ on, drafts, offered: { writing }, note }: OfferProps): ReactNode {
  const draft = drafts[note];
  const offer = <OfferText text={shownText(on, note, draft) ?? ""} isOwn={isOwn(on, note)} />;
  if (!isOwn(on, note)) return offer;
  return (
    <NoteCard
      on={on}
      note={note}
      writing={writing}
      draft={draft}
      shown={offer}
      Fields={PitchFields}
    />
  );
}

interface OfferTextProps {
  readonly text: string;
  readonly isOwn: boolean;
}

function OfferText({ text, isOwn: isYours }: OfferTextProps): ReactNode {
  const { title, difficulty, wish } = readCard("pitch", text);
  return (
    <div>
      <p className={styles.name}>
        {title ?? i18n._("card.offers.untitled")}
        {isYours ? <small className={styles.own}>{i18n._("card.offers.yours")}</small> : null}
      </p>
      {difficulty === undefined ? null : (
        <p className={styles.detail}>{i18n._("card.offers.difficulty", { difficulty })}</p>
      )}
      {wish === undefined ? null : (
        <p className={styles.detail}>{i18n._("card.offers.wish", { wish })}</p>
      )}
    </div>
  );
}
