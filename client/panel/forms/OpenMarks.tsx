import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { readCard } from "../../../core/session/card.ts";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import { plainText } from "../card-words.ts";
import type { Drafts } from "../draft.ts";
import { Icon } from "../Icon.tsx";
import { formOf, notesOf, slotTitle, type KnownNote, type Slot } from "../note-list.ts";
import type { OnStage, OnStageProps } from "../seated.ts";
import {
  choose,
  chosenAbout,
  chosenIn,
  keptText,
  leftText,
  markText,
  mayChoose,
  subjectsOf,
  type Chosen,
} from "./chosen.ts";
import styles from "./forms.module.css";
import { Tap } from "./Tap.tsx";

interface MarksProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly slot: Slot;
}

/** What somebody marks of what was said: for oneself alone, or so that everybody reads it. */
export function OpenMarks({ on, drafts, slot }: MarksProps): ReactNode {
  const subjects = subjectsOf(on, slot);
  const chosen = chosenIn(on, drafts, slot);
  const isOwn = slot.writing.visibility === "own";
  const isYours = chosen.length > 0 || on.view.may[`writeNote:${slot.writing.slot}`] !== undefined;
  if (subjects.length === 0 || (isOwn && !isYours)) return null;
  const left = isYours ? leftText(slot, chosen) : "";
  return (
    <Card
      title={isOwn ? i18n._("choice.touches") : slotTitle(slot)}
      aside={isOwn ? i18n._("choice.onlyYou") : undefined}
    >
      <ul className={styles.list}>
        {subjects.map((subject) => (
          <Subject key={subject.id} {...{ on, slot, chosen, subject, isYours }} />
        ))}
      </ul>
      {left === "" ? null : <p className={cards.seen}>{left}</p>}
    </Card>
  );
}

interface SubjectProps extends OnStageProps {
  readonly slot: Slot;
  readonly chosen: readonly Chosen[];
  readonly subject: KnownNote;
  readonly isYours: boolean;
}

function Subject({ on, slot, chosen, subject, isYours }: SubjectProps): ReactNode {
  const text = useId();
  const before = chosenAbout(chosen, subject.id);
  const kept = keptText(before, on.isLive);
  return (
    <li>
      <p className={styles.text} id={text}>
        {plainText(formOf(on, subject) ?? "text", subject.text)}
      </p>
      {isYours && mayChoose(on, slot, before) ? (
        <Tap
          kind="checkbox"
          isOn={before !== undefined}
          about={text}
          // What is taken back is a note without a text.
          onTap={() => choose(on, slot, before === undefined ? markText(subject.id) : "", before)}
        >
          {slot.writing.visibility === "own" ? i18n._("choice.touchesMe") : i18n._("choice.this")}
        </Tap>
      ) : null}
      {!isYours && isMarked(on, slot, subject) ? (
        <p className={styles.said}>
          <Icon name="check" size={16} />
          {i18n._("choice.chosen")}
        </p>
      ) : null}
      {kept === "" ? null : <p className={cards.seen}>{kept}</p>}
    </li>
  );
}

function isMarked(on: OnStage, { writing }: Slot, { id }: KnownNote): boolean {
  return notesOf(on).some(
    ({ slot, text }) => slot === writing.slot && readCard("mark", text).about === id,
  );
}
