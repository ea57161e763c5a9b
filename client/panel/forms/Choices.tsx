import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import type { Drafts } from "../draft.ts";
import { Icon } from "../Icon.tsx";
import { choiceLabel, choiceOf, type KnownNote, type Slot } from "../note-list.ts";
import { nameOf, type OnStage, type OnStageProps } from "../seated.ts";
import {
  choiceText,
  choose,
  chosenAbout,
  chosenIn,
  keptText,
  leftText,
  mayChoose,
  subjectsOf,
  type Chosen,
} from "./chosen.ts";
import styles from "./forms.module.css";
import { Tap } from "./Tap.tsx";

interface SlotProps extends OnStageProps {
  readonly drafts: Drafts;
  readonly slot: Slot;
}

/** What the case giver takes and leaves of what was said: chosen on one panel, and read on all unless it is own. */
export function Choices({ on, drafts, slot }: SlotProps): ReactNode {
  const subjects = subjectsOf(on, slot);
  const chosen = chosenIn(on, drafts, slot);
  const isOwn = slot.writing.visibility === "own";
  const isYours = chosen.length > 0 || on.view.may[`writeNote:${slot.writing.slot}`] !== undefined;
  if (subjects.length === 0 || (isOwn && !isYours)) return null;
  const seen = [isOwn ? "" : i18n._("choice.seen"), leftText(slot, chosen)].join(" ").trim();
  return (
    <Card
      title={isYours ? i18n._("choice.yours") : i18n._("choice.title", { name: giver(on) })}
      aside={isOwn ? i18n._("choice.onlyYou") : undefined}
    >
      <ul className={styles.list}>
        {subjects.map((subject) => (
          <li key={subject.id}>
            {isYours ? (
              <OneChoice on={on} slot={slot} chosen={chosen} subject={subject} />
            ) : (
              <>
                <p className={styles.text}>{subject.text}</p>
                <ChoiceMade on={on} subject={subject} />
              </>
            )}
          </li>
        ))}
      </ul>
      {isYours && seen !== "" ? <p className={cards.seen}>{seen}</p> : null}
    </Card>
  );
}

function giver({ view }: OnStage): string {
  return view.roles.caseGiver === undefined ? "" : nameOf(view, view.roles.caseGiver);
}

interface OneChoiceProps extends OnStageProps {
  readonly slot: Slot;
  readonly chosen: readonly Chosen[];
  readonly subject: KnownNote;
}

function OneChoice({ on, slot, chosen, subject }: OneChoiceProps): ReactNode {
  const group = useId();
  const before = chosenAbout(chosen, subject.id);
  const { choices = [] } = slot.writing;
  const kept = keptText(before, on.isLive);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.subject}>{subject.text}</legend>
      {mayChoose(on, slot, before) ? (
        <div className={styles.taps}>
          {choices.map((choice) => (
            <Tap
              key={choice}
              kind="radio"
              name={group}
              isOn={before?.text === choiceText(subject.id, choice)}
              onTap={() => choose(on, slot, choiceText(subject.id, choice), before)}
            >
              {choiceLabel(slot, choice)}
            </Tap>
          ))}
        </div>
      ) : null}
      {kept === "" ? null : <p className={cards.seen}>{kept}</p>}
    </fieldset>
  );
}

function ChoiceMade({ on, subject }: OnStageProps & { readonly subject: KnownNote }): ReactNode {
  const choice = choiceOf(on, subject);
  if (choice === undefined) return null;
  return (
    <p className={styles.said}>
      <Icon name="check" size={16} />
      {i18n._("choice.made", { name: giver(on), choice })}
    </p>
  );
}
