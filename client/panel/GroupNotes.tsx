import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Card, FoldedCard } from "./Card.tsx";
import styles from "./cards.module.css";
import { plainText } from "./card-words.ts";
import {
  choiceOf,
  formOf,
  isHere,
  isListed,
  notesOf,
  slotOf,
  slotTitle,
  type KnownNote,
} from "./note-list.ts";
import { NoteActions } from "./NoteCard.tsx";
import type { OnStage, OnStageProps } from "./seated.ts";

/** What was said in this phase, without names; one's own notes stand where one wrote them. */
export function GroupNotes({ on }: OnStageProps): ReactNode {
  const notes = saidIn(on).filter((note) => isHere(on, note.slot) && note.mine === undefined);
  if (notes.length === 0) return null;
  return (
    <Card title={i18n._("said.title")} aside={i18n._("said.aside")}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>{note.text}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What stands from the phases before: the group's, and one's own that may still be brought in. */
export function EarlierNotes({ on }: OnStageProps): ReactNode {
  const notes = notesOf(on).filter((note) => !isHere(on, note.slot) && isListed(on, note));
  if (notes.length === 0) return null;
  return (
    <FoldedCard title={i18n._("earlier.title")}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <small>{titleOf(on, note)}</small>
            {plainText(formOf(on, note) ?? "text", note.text)}
            <ChoiceMade on={on} note={note} />
            {note.mine === undefined ? null : (
              <div className={styles.row}>
                <NoteActions on={on} note={note.id} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

/** What became of it: everybody reads that beside it. */
function ChoiceMade({ on, note }: OnStageProps & { readonly note: KnownNote }): ReactNode {
  const choice = choiceOf(on, note);
  if (choice === undefined) return null;
  return <small>{i18n._("choice.was", { choice })}</small>;
}

function saidIn(on: OnStage): readonly KnownNote[] {
  return notesOf(on).filter((note) => note.visibility === "group" && isListed(on, note));
}

function titleOf(on: OnStage, { slot, visibility }: KnownNote): string {
  const found = slotOf(on, slot);
  const title = found === undefined ? "" : slotTitle(found);
  return visibility === "group" ? title : i18n._("earlier.yours", { title });
}
