import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { Card, FoldedCard } from "./Card.tsx";
import styles from "./cards.module.css";
import { plainText } from "./card-words.ts";
import { later } from "./later.ts";
import {
  choiceOf,
  formOf,
  isHere,
  isListed,
  linesOf,
  slotOf,
  slotTitle,
  type KnownLine,
} from "./note-list.ts";
import { BothKept, NoteActions } from "./NoteCard.tsx";
import type { OnStage, OnStageProps } from "./seated.ts";

/** For the note-taker alone, and so not in the first load. */
const LineTools = later(async () => (await import("./lines/LineTools.tsx")).LineTools);

/** What was said in this phase, without names; one's own notes stand where one wrote them. */
export function GroupNotes({ on }: OnStageProps): ReactNode {
  const lines = saidIn(on);
  if (lines.length === 0) return null;
  const isSorted = new Set(lines.map(({ slot }) => slot)).size > 1 && keepsLines(on);
  return (
    <Card title={i18n._("said.title")} aside={i18n._("said.aside")}>
      <ul className={styles.notes}>
        {lines.map((line) => (
          <li key={line.id}>
            {isSorted ? <small>{titleOf(on, line)}</small> : null}
            <LineText on={on} line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What stands from the phases before: the group's, and one's own that may still be brought in. */
export function EarlierNotes({ on }: OnStageProps): ReactNode {
  const lines = linesOf(on).filter((line) => !isHere(on, line.slot) && isListed(on, line));
  if (lines.length === 0) return null;
  return (
    <FoldedCard title={i18n._("earlier.title")}>
      <ul className={styles.notes}>
        {lines.map((line) => (
          <li key={line.id}>
            <small>{titleOf(on, line)}</small>
            <LineText on={on} line={line} />
            <ChoiceMade on={on} line={line} />
            <OwnActions on={on} line={line} />
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

interface LineProps extends OnStageProps {
  readonly line: KnownLine;
}

function LineText({ on, line }: LineProps): ReactNode {
  const text = plainText(formOf(on, line) ?? "text", line.text);
  const told = line.parts.find(({ beside }) => beside !== undefined);
  return (
    <>
      {isKept(on, line) ? (
        <Suspense fallback={text}>
          <LineTools on={on} line={line} />
        </Suspense>
      ) : (
        text
      )}
      <BothKept note={told} />
    </>
  );
}

/** What this person may do with what they wrote, also where it is read in another line. */
export function OwnActions({ on, line }: LineProps): ReactNode {
  const own = line.parts.filter(({ mine }) => mine === true);
  if (own.length === 0) return null;
  return (
    <div className={styles.row}>
      {own.map(({ id }) => (
        <NoteActions key={id} on={on} note={id} />
      ))}
    </div>
  );
}

/** What became of it: everybody reads that beside it. */
function ChoiceMade({ on, line }: LineProps): ReactNode {
  const choice = choiceOf(on, line);
  if (choice === undefined) return null;
  return <small>{i18n._("choice.was", { choice })}</small>;
}

/** In their order; for whoever takes notes by what they are, one's own among them. */
function saidIn(on: OnStage): readonly KnownLine[] {
  const lines = linesOf(on).filter(
    (line) => line.visibility === "group" && isListed(on, line) && isHere(on, line.slot),
  );
  if (!keepsLines(on)) return lines.filter(({ mine }) => mine === undefined);
  const slots = [...new Set(lines.map(({ slot }) => slot))];
  return slots.flatMap((slot) =>
    lines.filter((line) => line.slot === slot && (line.mine === undefined || isKept(on, line))),
  );
}

function keepsLines({ view }: OnStage): boolean {
  return view.roles.noteTaker === view.you;
}

/** Whether this person may change it, or has begun to; one's own that stands alone is changed where one wrote it. */
function isKept({ view: { may }, drafts }: OnStage, { id, mine, parts }: KnownLine): boolean {
  if (may[`moveNote:${id}`] !== undefined || may[`mergeNote:${id}`] !== undefined) return true;
  if (parts.length > 1 && parts.some((part) => may[`mergeNote:${part.id}`] !== undefined))
    return true;
  const begun = drafts.state();
  const others = parts.filter((part) => part.mine === undefined);
  if (others.some((part) => begun[part.id] !== undefined)) return true;
  return mine === undefined && others.some((part) => may[`editNote:${part.id}`] !== undefined);
}

function titleOf(on: OnStage, { slot, visibility }: KnownLine): string {
  const found = slotOf(on, slot);
  const title = found === undefined ? "" : slotTitle(found);
  return visibility === "group" ? title : i18n._("earlier.yours", { title });
}
