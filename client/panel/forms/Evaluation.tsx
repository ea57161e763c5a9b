import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { readCard, writeCard, type CardField } from "../../../core/session/card.ts";
import type { ChoiceText } from "../../../core/methods/method-text.ts";
import { Card, FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import type { Drafts } from "../draft.ts";
import type { Slot } from "../note-list.ts";
import type { OnStageProps } from "../seated.ts";
import { choose, chosenIn, mayChoose } from "./chosen.ts";
import styles from "./forms.module.css";
import { Opener, SealedLine, TooLate } from "./Sealed.tsx";
import { Tap } from "./Tap.tsx";

interface EvaluationProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly slot: Slot;
}

type Field = CardField<"card">;

const FIELDS: readonly Field[] = ["well", "care"];

const QUESTIONS: Readonly<Record<Field, string>> = {
  well: /*i18n*/ "evaluation.well",
  care: /*i18n*/ "evaluation.care",
};

/** Two taps on how the group worked; without names, and counted from four cards on. */
export function Evaluation({ on, drafts, slot }: EvaluationProps): ReactNode {
  const ids = useId();
  const [chosen] = chosenIn(on, drafts, slot);
  const isOpened = on.view.counts?.[slot.writing.slot] !== undefined;
  const mayTap = !isOpened && mayChoose(on, slot, chosen);
  if (!isOpened && !mayTap) return null;
  return (
    <Card title={i18n._("evaluation.title")} aside={i18n._("evaluation.noNames")}>
      {isOpened ? (
        <>
          <Counts on={on} slot={slot} />
          <TooLate on={on} chosen={chosen} />
        </>
      ) : null}
      {mayTap ? (
        <>
          {FIELDS.map((field) => (
            <Question key={field} {...{ on, drafts, slot, field, ids }} />
          ))}
          <SealedLine
            on={on}
            chosen={chosen}
            seen={i18n._("evaluation.sealed")}
            takeBack={i18n._("evaluation.takeBack")}
          />
        </>
      ) : null}
      <Opener
        on={on}
        slot={slot}
        tell={(count) => i18n._("evaluation.in", { count })}
        open={i18n._("evaluation.open")}
        sure={i18n._("evaluation.sure")}
      />
      <Meanings slot={slot} ids={ids} />
    </Card>
  );
}

interface QuestionProps extends EvaluationProps {
  readonly field: Field;
  /** What the ids of the meanings begin with. */
  readonly ids: string;
}

function Question({ on, drafts, slot, field, ids }: QuestionProps): ReactNode {
  const group = useId();
  const [before] = chosenIn(on, drafts, slot);
  const card = readCard("card", before?.text ?? "");
  const { choices = [] } = slot.writing;
  const now = card[field];
  return (
    <fieldset className={styles.set}>
      <legend>{i18n._(QUESTIONS[field])}</legend>
      <div className={styles.taps}>
        {choices.map((choice) => (
          <Tap
            key={choice}
            kind="radio"
            name={group}
            isOn={choice === now}
            about={`${ids}${choice}`}
            onTap={() => choose(on, slot, writeCard("card", { ...card, [field]: choice }), before)}
          >
            {wordsOf(slot, choice).label}
          </Tap>
        ))}
      </div>
      {now === undefined ? null : <p className={cards.seen}>{wordsOf(slot, now).text}</p>}
    </fieldset>
  );
}

/** What each condition asks of the group, to be read aloud. */
function Meanings({ slot, ids }: { readonly slot: Slot; readonly ids: string }): ReactNode {
  const { choices = [] } = slot.writing;
  return (
    <FoldedCard title={i18n._("evaluation.meanings")}>
      <dl className={styles.meanings}>
        {choices.map((choice) => (
          <div key={choice}>
            <dt>{wordsOf(slot, choice).label}</dt>
            <dd id={`${ids}${choice}`}>{wordsOf(slot, choice).text}</dd>
          </div>
        ))}
      </dl>
    </FoldedCard>
  );
}

/** How many said what of each condition, the most named first. */
function Counts({ on: { view }, slot }: OnStageProps & { readonly slot: Slot }): ReactNode {
  const counts = view.counts?.[slot.writing.slot] ?? {};
  const lines = linesOf(counts, slot.writing.choices ?? []);
  return (
    <ul className={styles.list}>
      {lines.map(({ choice, well, care }) => (
        <li key={choice}>
          <p className={styles.name}>{wordsOf(slot, choice).label}</p>
          <p className={styles.detail}>
            {[
              ...(well === 0 ? [] : [i18n._("evaluation.wellCount", { count: well })]),
              ...(care === 0 ? [] : [i18n._("evaluation.careCount", { count: care })]),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface CountLine {
  readonly choice: string;
  readonly well: number;
  readonly care: number;
}

/** The conditions that somebody named, in the order of the card. */
export function linesOf(
  counts: Readonly<Record<string, number>>,
  choices: readonly string[],
): readonly CountLine[] {
  return choices
    .map((choice) => ({
      choice,
      well: counts[`well:${choice}`] ?? 0,
      care: counts[`care:${choice}`] ?? 0,
    }))
    .filter(({ well, care }) => well + care > 0);
}

function wordsOf({ text, writing }: Slot, choice: string): ChoiceText {
  return text.choices?.[writing.slot]?.[choice] ?? { label: choice, text: "" };
}
