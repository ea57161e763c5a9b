import { i18n } from "@lingui/core";
import { Suspense, useId, useState, useSyncExternalStore, type ReactNode } from "react";
import { WANTS, type CaseCard as Filled } from "../../../core/session/case-card.ts";
import { deviceStorage } from "../../link/surroundings.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import controls from "../controls.module.css";
import forms from "../forms/forms.module.css";
import { Tap } from "../forms/Tap.tsx";
import { MethodOptions } from "../own/MethodOptions.tsx";
import {
  ABOUT_THE_CASE,
  ABOUT_THE_GROUP,
  OUTCOME,
  WANT_LABELS,
  type CardQuestion,
} from "./card-questions.ts";
import { CardText } from "./CardText.tsx";
import { CaseCardMemory } from "./case-card-memory.ts";

const memory = new CaseCardMemory(deviceStorage(), () => Date.now());

/** A method in which the outcome is told last. */
const WITH_OUTCOME = "incident";

export function useOwnCard(): Filled {
  return useSyncExternalStore(memory.subscribe, memory.card);
}

export function isBegun(card: Filled): boolean {
  return Object.keys(card).length > 0;
}

interface CaseFormProps {
  readonly card: Filled;
  /** The names of those who are here. */
  readonly here: readonly string[];
  /** By which method the case would be held, where one is planned. */
  readonly method?: string;
  /** What can be done with a card that is begun, beside clearing it. */
  readonly children?: ReactNode;
}

/** All that is asked of a case before it is told. */
export function CaseForm({ card, here, method, children }: CaseFormProps): ReactNode {
  return (
    <>
      <p className={cards.seen}>{i18n._("caseCard.about")}</p>
      <CardFields here={here} card={card} questions={ABOUT_THE_CASE} />
      <Want card={card} />
      <CardFields here={here} card={card} questions={ABOUT_THE_GROUP} />
      <PreferredMethod card={card} />
      {[card.method, method].includes(WITH_OUTCOME) ? (
        <CardFields here={here} card={card} questions={[OUTCOME]} />
      ) : null}
      {isBegun(card) ? (
        <div className={cards.row}>
          {children}
          <Clear />
        </div>
      ) : null}
    </>
  );
}

interface CardFieldsProps extends Pick<CaseFormProps, "card" | "here"> {
  readonly questions: readonly CardQuestion[];
}

function CardFields({ here, card, questions }: CardFieldsProps): ReactNode {
  return questions.map(({ field, label, isLong }) => (
    <CardText
      key={field}
      field={field}
      label={i18n._(label)}
      rows={isLong === true ? 3 : 1}
      text={card[field] ?? ""}
      here={here}
      onType={(text) => memory.fill(field, text)}
    />
  ));
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
