import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { NoteId } from "../../../core/ids.ts";
import { readCard } from "../../../core/session/card.ts";
import { primaryAsk } from "../../../core/session/primary.ts";
import { AskButton, Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { stepDetails, stepSentence } from "../card-words.ts";
import cards from "../cards.module.css";
import type { Drafts } from "../draft.ts";
import { Icon } from "../Icon.tsx";
import { notesOf, ownNotes, type Slot } from "../note-list.ts";
import { NoteCard, shownText } from "../NoteCard.tsx";
import { nameOf, type OnStage, type OnStageProps } from "../seated.ts";
import { useNow } from "../use-now.ts";
import { StepFields } from "./CardFields.tsx";
import styles from "./forms.module.css";
import { TakeAlong } from "./TakeAlong.tsx";

interface StepProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly slot: Slot;
}

/** The next step: the case giver says it, somebody types it, all read it, and the case giver says yes to it. */
export function NextStep({ on, drafts, slot }: StepProps): ReactNode {
  const name = slot.writing.slot;
  const mayWrite = on.view.may[`writeNote:${name}`] !== undefined;
  const steps = stepsIn(on, drafts, name);
  if (steps.length === 0 && !mayWrite) return null;
  const isWriting = steps.some((note) => drafts[note]?.isOpen === true);
  return (
    <Card title={i18n._("step.title")}>
      {mayWrite ? <p className={cards.seen}>{whoWrites(on)}</p> : null}
      {steps.map((note) => (
        <Step key={note} on={on} drafts={drafts} slot={slot} note={note} />
      ))}
      {mayWrite && !isWriting ? (
        <Button kind="small" onPress={() => on.drafts.open(name)}>
          {steps.length === 0 ? i18n._("step.open") : i18n._("step.another")}
        </Button>
      ) : null}
    </Card>
  );
}

function stepsIn(on: OnStage, drafts: Drafts, slot: string): readonly NoteId[] {
  const known = notesOf(on)
    .filter((note) => note.slot === slot)
    .map(({ id }) => id);
  return [...new Set([...known, ...ownNotes(on, drafts, slot)])];
}

/** Said aloud, and typed by one of two. */
function whoWrites(on: OnStage): string {
  const { caseGiver } = on.view.roles;
  if (caseGiver === on.view.you) return i18n._("step.sayIt");
  return i18n._("step.writeIt", {
    name: caseGiver === undefined ? "" : nameOf(on.view, caseGiver),
  });
}

function Step({ on, drafts, slot, note }: StepProps & { readonly note: NoteId }): ReactNode {
  const draft = drafts[note];
  const known = on.view.notes[note];
  const shown = <StepText text={shownText(on, note, draft) ?? ""} />;
  return (
    <div className={styles.step}>
      {known !== undefined && known.mine === undefined ? (
        shown
      ) : (
        <NoteCard
          on={on}
          note={note}
          writing={slot.writing}
          draft={draft}
          shown={shown}
          Fields={StepFields}
        />
      )}
      {known === undefined ? null : <Consent on={on} note={note} />}
    </div>
  );
}

function StepText({ text }: { readonly text: string }): ReactNode {
  const step = readCard("step", text);
  return (
    <div className={styles.sentence}>
      <p>{stepSentence(step)}</p>
      {stepDetails(step).map((line) => (
        <p key={line} className={styles.detail}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** Whether the case giver has said yes to it as it stands. */
function Consent({ on, note }: OnStageProps & { readonly note: NoteId }): ReactNode {
  const { view, ticker } = on;
  const isAskedBelow = useNow(ticker, (at) => primaryAsk(view, at) === `confirmStep:${note}`);
  const { caseGiver } = view.roles;
  const isYours = caseGiver === view.you;
  const name = caseGiver === undefined ? "" : nameOf(view, caseGiver);
  if (view.notes[note]?.confirmed === true) {
    return (
      <>
        <p className={styles.said}>
          <Icon name="check" size={16} />
          {isYours ? i18n._("step.confirmedYours") : i18n._("step.confirmed", { name })}
        </p>
        {isYours ? <TakeAlong on={on} what="step" /> : null}
      </>
    );
  }
  if (!isYours) return <p className={cards.seen}>{i18n._("step.waits", { name })}</p>;
  return isAskedBelow ? null : (
    <AskButton seated={on} command={{ type: "confirmStep", note }}>
      {i18n._("step.confirm")}
    </AskButton>
  );
}
