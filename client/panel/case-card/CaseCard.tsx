import { i18n } from "@lingui/core";
import { Suspense, useId, useState, useSyncExternalStore, type ReactNode } from "react";
import { WANTS, type CaseCard as Filled } from "../../../core/session/case-card.ts";
import { deviceStorage } from "../../link/surroundings.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import controls from "../controls.module.css";
import forms from "../forms/forms.module.css";
import { Tap } from "../forms/Tap.tsx";
import { MethodOptions } from "../own/MethodOptions.tsx";
import { nameOf, type Seated, type SeatedProps } from "../seated.ts";
import {
  ABOUT_THE_CASE,
  ABOUT_THE_GROUP,
  OUTCOME,
  WANT_LABELS,
  type CardQuestion,
} from "./card-questions.ts";
import { CardText } from "./CardText.tsx";
import { Carry } from "./Carry.tsx";
import { CaseCardMemory } from "./case-card-memory.ts";

const memory = new CaseCardMemory(deviceStorage(), () => Date.now());

/** A method in which the outcome is told last. */
const WITH_OUTCOME = "incident";

/** Where somebody prepares a case: on their own device, until they offer or tell it. */
export function CaseCard({ seated }: SeatedProps): ReactNode {
  const card = useSyncExternalStore(memory.subscribe, memory.card);
  const isFilled = Object.keys(card).length > 0;
  return (
    <FoldedCard
      title={i18n._("caseCard.heading")}
      aside={isFilled ? i18n._("caseCard.begun") : undefined}
    >
      <p className={cards.seen}>{i18n._("caseCard.about")}</p>
      <CardFields seated={seated} card={card} questions={ABOUT_THE_CASE} />
      <Want card={card} />
      <CardFields seated={seated} card={card} questions={ABOUT_THE_GROUP} />
      <PreferredMethod card={card} />
      {[card.method, seated.plan.method].includes(WITH_OUTCOME) ? (
        <CardFields seated={seated} card={card} questions={[OUTCOME]} />
      ) : null}
      {isFilled ? (
        <div className={cards.row}>
          <Carry seated={seated} card={card} />
          <Clear />
        </div>
      ) : null}
    </FoldedCard>
  );
}

interface CardFieldsProps extends SeatedProps {
  readonly card: Filled;
  readonly questions: readonly CardQuestion[];
}

function CardFields({ seated, card, questions }: CardFieldsProps): ReactNode {
  return questions.map(({ field, label, isLong }) => (
    <CardText
      key={field}
      field={field}
      label={i18n._(label)}
      rows={isLong === true ? 3 : 1}
      text={card[field] ?? ""}
      here={namesHere(seated)}
      onType={(text) => memory.fill(field, text)}
    />
  ));
}

function namesHere({ view }: Seated): readonly string[] {
  return Object.keys(view.people).map((person) => nameOf(view, person as keyof typeof view.people));
}

interface ChoiceProps {
  readonly card: Filled;
}

function Want({ card }: ChoiceProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={forms.set}>
      <legend className={forms.subject}>{i18n._("caseCard.want")}</legend>
      <div className={forms.taps}>
        {WANTS.map((want) => (
          <Tap
            key={want}
            kind="radio"
            name={group}
            isOn={card.want === want}
            onTap={() => memory.fill("want", want)}
          >
            {i18n._(WANT_LABELS[want])}
          </Tap>
        ))}
      </div>
    </fieldset>
  );
}

function PreferredMethod({ card }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className={cards.field}>
      <label htmlFor={id}>{i18n._("caseCard.method")}</label>
      <div className={controls.form}>
        <select
          id={id}
          className={controls.whole}
          value={card.method ?? ""}
          onChange={({ target }) => memory.fill("method", target.value)}
        >
          <option value="">{i18n._("caseCard.anyMethod")}</option>
          <Suspense fallback={null}>
            <MethodOptions />
          </Suspense>
        </select>
      </div>
    </div>
  );
}

/** Two taps, for nothing brings it back. */
function Clear(): ReactNode {
  const [isSure, setSure] = useState(false);
  return (
    <Button
      kind="small"
      onPress={isSure ? memory.clear : () => setSure(true)}
      onLeave={() => setSure(false)}
    >
      {isSure ? i18n._("caseCard.clearSure") : i18n._("caseCard.clear")}
    </Button>
  );
}
