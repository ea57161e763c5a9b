import { i18n } from "@lingui/core";
import { Suspense, useEffect, useId, useRef, type ComponentType, type ReactNode } from "react";
import type { NoteId } from "../../core/ids.ts";
import type { Writing } from "../../core/methods/method.ts";
import type { Ask } from "../../core/session/ask.ts";
import { writtenAs } from "../../core/session/stage.ts";
import { AskButton, Button } from "./Button.tsx";
import styles from "./cards.module.css";
import { isOvertaken, isSaved, type Draft } from "./draft.ts";
import { Icon } from "./Icon.tsx";
import { later } from "./later.ts";
import { knownText, type KnownNote } from "./note-list.ts";
import { lockedText, savedText, seenText } from "./note-words.ts";
import type { OnStage, OnStageProps } from "./seated.ts";

/** Two seldom change one text at the same time. */
const Overtaken = later(async () => (await import("./lines/Overtaken.tsx")).Overtaken);

export interface NoteCardProps extends OnStageProps {
  readonly note: NoteId;
  readonly writing: Writing;
  readonly draft?: Draft | undefined;
  /** Where it is a card: how it looks, and how it is typed. */
  readonly shown?: ReactNode;
  readonly Fields?: ComponentType<NoteFieldsProps>;
  /** What else is to be read about it, and the id of the words among it that its field is described by. */
  readonly children?: ReactNode;
  readonly describedBy?: string;
}

/** One note of one's own: folded to its text, or open to be written. */
export function NoteCard(props: NoteCardProps): ReactNode {
  const { on, note, writing, draft, shown, Fields = NoteField } = props;
  const seen = useId();
  const about = props.describedBy === undefined ? seen : `${seen} ${props.describedBy}`;
  const isWriting = draft?.isOpen === true;
  return (
    <div className={styles.note}>
      {isWriting ? (
        <Fields on={on} note={note} draft={draft} limit={writing.limit} about={about} />
      ) : (
        (shown ?? <p className={styles.noteText}>{shownText(on, note, draft)}</p>)
      )}
      <p className={styles.seen} id={seen}>
        <Seen {...props} />
      </p>
      <OthersToo on={on} note={note} draft={draft} />
      {props.children}
      <div className={styles.row}>
        {isWriting || mayEdit(on, note, writing) ? (
          <Button kind="small" isExpanded={isWriting} onPress={() => turnOver(props)}>
            {isWriting ? i18n._("note.fold") : i18n._("note.edit")}
          </Button>
        ) : null}
        <NoteActions on={on} note={note} />
        {isWriting ? null : <Discard on={on} note={note} draft={draft} />}
      </div>
    </div>
  );
}

/** Somebody else has changed it, before this person or at the same time. */
function OthersToo({ on, note, draft }: Pick<NoteCardProps, "on" | "note" | "draft">): ReactNode {
  const known = on.view.notes[note];
  const isHeld = draft?.isOpen === true && isOvertaken(draft, known);
  return (
    <>
      {isHeld ? (
        <Suspense fallback={null}>
          <Overtaken on={on} note={note} draft={draft} />
        </Suspense>
      ) : null}
      <BothKept note={known} />
    </>
  );
}

/** Told to the two who changed one text at the same time. */
export function BothKept({
  note,
}: {
  readonly note: Pick<KnownNote, "beside"> | undefined;
}): ReactNode {
  if (note?.beside === undefined) return null;
  return <p className={styles.seen}>{i18n._("note.bothKept")}</p>;
}

/** Gives up text that the room would not take. */
function Discard({ on, note, draft }: Pick<NoteCardProps, "on" | "note" | "draft">): ReactNode {
  if (draft?.trouble === undefined) return null;
  return (
    <Button kind="small" onPress={() => on.drafts.discard(note)}>
      {i18n._("note.discard")}
    </Button>
  );
}

/** What the author may do with a note besides writing it. */
export function NoteActions({ on, note }: OnStageProps & { readonly note: NoteId }): ReactNode {
  return (
    <>
      <AskButton
        kind="small"
        seated={on}
        command={{ type: "bringNote", note }}
        sure={i18n._("note.bringSure")}
      >
        {i18n._("note.bring")}
      </AskButton>
      <AskButton
        kind="small"
        seated={on}
        command={{ type: "withdrawNote", note }}
        sure={i18n._("note.withdrawSure")}
        onAccepted={() => on.drafts.discard(note)}
      >
        {i18n._("note.withdraw")}
      </AskButton>
    </>
  );
}

export interface NoteFieldsProps extends OnStageProps {
  readonly note: NoteId;
  readonly draft: Draft;
  readonly limit: number;
  /** The ids of what says who sees it, whether it is saved, and what else there is to know. */
  readonly about: string;
}

export function NoteField({ on, note, draft, limit, about }: NoteFieldsProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  // Opened by this person's own tap, never by anybody else's.
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      aria-label={i18n._("note.label")}
      aria-describedby={about}
      rows={4}
      maxLength={limit}
      value={draft.text}
      onChange={({ target }) => on.drafts.type(note, target.value)}
      onBlur={() => on.drafts.leave(note)}
    />
  );
}

function Seen({ on, note, writing, draft }: NoteCardProps): ReactNode {
  const known = on.view.notes[note];
  const isOnTurn = on.stage.round?.current === on.view.you;
  const visibility = known?.visibility ?? writtenAs(writing, isOnTurn);
  return (
    <>
      {visibility === "group" ? null : <Icon name="lock" size={16} />}
      {seenText({ ...writing, visibility }, known, on.phase.id)} {lockedText(writing, on.phase)}{" "}
      {draft === undefined ? (
        i18n._("saved.saved")
      ) : (
        <span className={styles.saved}>{savedText(draft, on.isLive)}</span>
      )}
    </>
  );
}

/** The room's text, unless this panel has one that the room does not have yet. */
export function shownText({ view }: OnStage, note: NoteId, draft?: Draft): string | undefined {
  const known = view.notes[note]?.text;
  return draft === undefined || isSaved(draft) ? (known ?? draft?.text) : draft.text;
}

function turnOver({ on: { view, drafts }, note, writing, draft }: NoteCardProps): void {
  if (draft?.isOpen === true) drafts.fold(note);
  else drafts.open(writing.slot, knownText(view, note));
}

function mayEdit({ view }: OnStage, note: NoteId, { slot }: Writing): boolean {
  const ask: Ask = view.notes[note] === undefined ? `writeNote:${slot}` : `editNote:${note}`;
  return view.may[ask] !== undefined;
}
