import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import { askOf, isOpen as isOffered } from "../../../core/session/ask.ts";
import type { Command } from "../../../core/session/command.ts";
import { AskButton, Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { isOvertaken, isSaved, type Draft } from "../draft.ts";
import { Icon } from "../Icon.tsx";
import { NoteField } from "../NoteCard.tsx";
import { linesOf, slotOf, type KnownLine, type KnownNote } from "../note-list.ts";
import { savedText } from "../note-words.ts";
import type { OnStage, OnStageProps } from "../seated.ts";
import { useDrafts } from "../use-link.ts";
import { useNow } from "../use-now.ts";
import styles from "./lines.module.css";
import { Overtaken } from "./Overtaken.tsx";

interface LineToolsProps extends OnStageProps {
  readonly line: KnownLine;
}

/** A line as whoever takes notes has it: its words, and a small button for what can be done with it. */
export function LineTools({ on, line }: LineToolsProps): ReactNode {
  const drafts = useDrafts(on.drafts);
  const [isOpen, setOpen] = useState(false);
  const label = i18n._("lines.change", { text: line.text });
  const begun = line.parts.filter(({ id, mine }) => mine === undefined && drafts[id] !== undefined);
  return (
    <>
      <div className={styles.line} id={idOf(line.id)}>
        <span className={styles.text}>{line.text}</span>
        <Button kind="small" label={label} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <Icon name="write" size={16} />
        </Button>
      </div>
      {isOpen ? (
        <fieldset aria-label={label} className={styles.tools}>
          {line.parts.map((part) => (
            <PartTools
              key={part.id}
              on={on}
              line={line}
              part={part}
              onEdit={() => setOpen(false)}
            />
          ))}
          <Places on={on} line={line} />
        </fieldset>
      ) : null}
      {begun.map(({ id, slot }) => (
        <Field key={id} on={on} note={id} slot={slot} draft={drafts[id]} />
      ))}
    </>
  );
}

function idOf(line: NoteId): string {
  return `line-${line}`;
}

interface PartToolsProps extends LineToolsProps {
  readonly part: KnownNote;
  readonly onEdit: () => void;
}

/** Each text of a line is changed by itself, and what was merged can stand by itself again. */
function PartTools({ on, line, part, onEdit }: PartToolsProps): ReactNode {
  const { id: note, slot, text, revision } = part;
  const edit = (): void => {
    on.drafts.open(slot, { note, text, revision });
    onEdit();
  };
  return (
    <div className={line.parts.length > 1 ? cards.row : styles.inRow}>
      {line.parts.length > 1 ? <span className={styles.part}>{text}</span> : null}
      {on.view.may[`editNote:${note}`] === undefined ? null : (
        <Button kind="small" onPress={edit}>
          {i18n._("note.edit")}
        </Button>
      )}
      {note === line.id ? null : (
        <AskButton kind="small" seated={on} command={{ type: "mergeNote", note }}>
          {i18n._("lines.part")}
        </AskButton>
      )}
    </div>
  );
}

/** Where it stands among the lines of its slot. */
function Places({ on, line: { id: note, slot } }: LineToolsProps): ReactNode {
  const lines = linesOf(on).filter((one) => one.slot === slot && one.visibility === "group");
  const place = lines.findIndex(({ id }) => id === note);
  const above = lines[place - 1]?.id;
  const below = lines[place + 2]?.id;
  const isLast = place === lines.length - 1;
  const up = above === undefined ? undefined : ({ type: "moveNote", note, before: above } as const);
  const down = {
    type: "moveNote",
    note,
    ...(below === undefined ? {} : { before: below }),
  } as const;
  if (lines.length < 2) return null;
  return (
    <div className={styles.inRow}>
      <PlaceButton on={on} command={up}>
        {i18n._("lines.up")}
      </PlaceButton>
      <PlaceButton on={on} command={isLast ? undefined : down}>
        {i18n._("lines.down")}
      </PlaceButton>
      {above === undefined ? null : (
        <AskButton
          kind="small"
          seated={on}
          command={{ type: "mergeNote", note, into: above }}
          onAccepted={() => document.getElementById(idOf(above))?.querySelector("button")?.focus()}
        >
          {i18n._("lines.merge")}
        </AskButton>
      )}
      <output className={cards.seen}>
        {i18n._("lines.place", { place: place + 1, count: lines.length })}
      </output>
    </div>
  );
}

interface PlaceButtonProps extends OnStageProps {
  readonly command: Command | undefined;
  readonly children: ReactNode;
}

/** Stays where it is at either end, so that the focus does. */
function PlaceButton({ on, command, children }: PlaceButtonProps): ReactNode {
  const ask = command && askOf(command);
  const mayMove = useNow(on.ticker, (at) => ask !== undefined && isOffered(on.view.may[ask], at));
  const isWaiting = ask !== undefined && on.waiting.includes(ask);
  const press = (): void => {
    if (command !== undefined) void on.ask(command);
  };
  return (
    <Button kind="small" isOff={!mayMove || isWaiting || !on.isLive} onPress={press}>
      {children}
    </Button>
  );
}

interface FieldProps extends OnStageProps {
  readonly note: NoteId;
  readonly slot: string;
  readonly draft: Draft | undefined;
}

function Field({ on, note, slot, draft }: FieldProps): ReactNode {
  const about = useId();
  if (draft === undefined) return null;
  return (
    <div className={cards.note}>
      <NoteField on={on} note={note} draft={draft} limit={limitOf(on, slot)} about={about} />
      <p className={cards.seen} id={about}>
        {i18n._("seen.group.now")}{" "}
        <span className={cards.saved}>{savedText(draft, on.isLive)}</span>
      </p>
      {isOvertaken(draft, on.view.notes[note]) ? (
        <Overtaken on={on} note={note} draft={draft} />
      ) : null}
      <div className={cards.row}>
        <Button kind="small" isExpanded onPress={() => on.drafts.fold(note)}>
          {i18n._("note.fold")}
        </Button>
        {draft.trouble === undefined || isSaved(draft) ? null : (
          <Button kind="small" onPress={() => on.drafts.discard(note)}>
            {i18n._("note.discard")}
          </Button>
        )}
      </div>
    </div>
  );
}

function limitOf(on: OnStage, slot: string): number {
  return slotOf(on, slot)?.writing.limit ?? 0;
}
