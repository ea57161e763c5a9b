import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { fixedChoices } from "../../../core/session/counts.ts";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import { plainText } from "../card-words.ts";
import type { Drafts } from "../draft.ts";
import { notesOf, slotTitle, type KnownNote, type Slot } from "../note-list.ts";
import { NoteActions } from "../NoteCard.tsx";
import { seenText } from "../note-words.ts";
import type { OnStage, OnStageProps } from "../seated.ts";
import { choose, chosenIn, keptText, mayChoose, type Chosen } from "./chosen.ts";
import styles from "./forms.module.css";
import { Tap } from "./Tap.tsx";

interface ScaleProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly slot: Slot;
}

/** A whole number from 0 to 10, with one tap, and those of the others that are in view. */
export function Scale({ on, drafts, slot }: ScaleProps): ReactNode {
  const [chosen] = chosenIn(on, drafts, slot);
  const others = othersIn(on, slot);
  const mayTap = mayChoose(on, slot, chosen);
  if (!mayTap && chosen === undefined && others.length === 0) return null;
  return (
    <Card title={slotTitle(slot)}>
      {mayTap ? <Numbers on={on} slot={slot} chosen={chosen} /> : null}
      {chosen === undefined && !mayTap ? null : <Kept {...{ on, slot, chosen, mayTap }} />}
      {others.length === 0 ? null : (
        <ul className={cards.notes}>
          {others.map((note) => (
            <li key={note.id}>{plainText("scale", note.text)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function othersIn(on: OnStage, { writing }: Slot): readonly KnownNote[] {
  return notesOf(on).filter(({ slot, mine }) => slot === writing.slot && mine === undefined);
}

interface OwnProps extends OnStageProps {
  readonly slot: Slot;
  readonly chosen: Chosen | undefined;
}

/** Radios are one stop of the keyboard; its arrows go from number to number. */
function Numbers({ on, slot, chosen }: OwnProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={styles.set}>
      <legend>{i18n._("scale.legend")}</legend>
      <div className={styles.taps}>
        {(fixedChoices({ form: "scale" }) ?? []).map((number) => (
          <Tap
            key={number}
            kind="radio"
            name={group}
            isOn={chosen?.text === number}
            onTap={() => choose(on, slot, number, chosen)}
          >
            {number}
          </Tap>
        ))}
      </div>
    </fieldset>
  );
}

function Kept({ on, slot, chosen, mayTap }: OwnProps & { readonly mayTap: boolean }): ReactNode {
  const known = chosen && on.view.notes[chosen.note];
  const visibility = known?.visibility ?? slot.writing.visibility;
  return (
    <>
      {mayTap || known === undefined ? null : <p>{plainText("scale", known.text)}</p>}
      <p className={cards.seen}>
        {seenText({ ...slot.writing, visibility }, known, on.phase.id)}{" "}
        {keptText(chosen, on.isLive)}
      </p>
      {chosen === undefined ? null : (
        <div className={cards.row}>
          <NoteActions on={on} note={chosen.note} />
        </div>
      )}
    </>
  );
}
