import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import { isForMembers } from "../../../core/questions/slots.ts";
import { writtenAs } from "../../../core/session/stage.ts";
import { AskButton } from "../Button.tsx";
import { Card, FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { Icon } from "../Icon.tsx";
import { notesOf } from "../note-list.ts";
import { seenText } from "../note-words.ts";
import type { OnStage, OnStageProps } from "../seated.ts";
import { SlotCard, type SlotCardProps } from "../SlotCard.tsx";
import { QuestionNote } from "./QuestionNote.tsx";
import { QuestionsToBorrow } from "./QuestionsToBorrow.tsx";

// Both are loaded as one: each part that is loaded by itself splits the first load into more files.

/** Where questions are written until they are asked: advice is marked, and questions can be borrowed. */
export function QuestionSlot({ on, slot, drafts }: SlotCardProps): ReactNode {
  return (
    <SlotCard on={on} slot={slot} drafts={drafts} Note={QuestionNote}>
      <Suspense fallback={null}>
        <QuestionsToBorrow on={on} slot={slot} drafts={drafts} />
      </Suspense>
    </SlotCard>
  );
}

/** What this person kept for later: offered where it can be brought in, folded away until then. */
export function Parked({ on }: OnStageProps): ReactNode {
  const notes = notesOf(on).filter(({ parked }) => parked === true);
  const title = i18n._("parked.title");
  if (notes.length === 0) return null;
  const isOffered = notes.some(({ id }) => on.view.may[`bringNote:${id}`] !== undefined);
  const Around = isOffered ? Card : FoldedCard;
  return (
    <Around title={title}>
      <ul className={cards.notes}>
        {notes.map(({ id, text }) => (
          <li key={id}>
            {text}
            <p className={cards.seen}>
              <Icon name="lock" size={16} />
              {i18n._("parked.seen")} {whatFollows(on, id)}
            </p>
            <div className={cards.row}>
              <AskButton kind="small" seated={on} command={{ type: "bringNote", note: id }}>
                {i18n._("parked.bring")}
              </AskButton>
              <AskButton
                kind="small"
                seated={on}
                command={{ type: "withdrawNote", note: id }}
                sure={i18n._("note.withdrawSure")}
              >
                {i18n._("note.withdraw")}
              </AskButton>
            </div>
          </li>
        ))}
      </ul>
    </Around>
  );
}

/** Who will see it once it is brought in, or what it waits for. */
function whatFollows({ view, phase, stage }: OnStage, note: NoteId): string {
  const writing = phase.writes.find(isForMembers);
  if (view.may[`bringNote:${note}`] === undefined || writing === undefined)
    return i18n._("parked.waits");
  const visibility = writtenAs(writing, stage.round?.current === view.you);
  return i18n._("parked.then", { seen: seenText({ ...writing, visibility }) });
}
