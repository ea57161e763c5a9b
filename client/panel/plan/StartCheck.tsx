import { i18n } from "@lingui/core";
import { use, useId, useState, type ReactNode } from "react";
import {
  caseFits,
  CHECK_QUESTIONS,
  STOP_SIGNS,
  type CheckAnswers,
  type CheckQuestion,
} from "../../../core/methods/start-check.ts";
import cards from "../cards.module.css";
import { Tap } from "../forms/Tap.tsx";
import forms from "../forms/forms.module.css";
import { beforeTheCaseText } from "../words.ts";
import styles from "./plan.module.css";

/** Three questions to a case, and what else would help where it does not fit; nothing of it leaves the panel. */
export function StartCheck(): ReactNode {
  const [answers, setAnswers] = useState<CheckAnswers>({});
  const fits = caseFits(answers);
  return (
    <div className={forms.fields}>
      {CHECK_QUESTIONS.map((question) => (
        <Question
          key={question}
          question={question}
          answer={answers[question]}
          onAnswer={(answer) => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      <output className={styles.verdict}>
        {fits === undefined ? null : fits ? i18n._("check.fits") : i18n._("check.doesNotFit")}
      </output>
      {fits === undefined ? null : <StopSigns isCalm={fits} />}
      <p className={cards.seen}>{i18n._("check.private")}</p>
    </div>
  );
}

interface QuestionProps {
  readonly question: CheckQuestion;
  readonly answer: boolean | undefined;
  readonly onAnswer: (answer: boolean) => void;
}

function Question({ question, answer, onAnswer }: QuestionProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={forms.set}>
      <legend className={forms.subject}>{use(beforeTheCaseText()).questions[question]}</legend>
      <div className={forms.taps}>
        <Tap kind="radio" name={group} isOn={answer === true} onTap={() => onAnswer(true)}>
          {i18n._("check.yes")}
        </Tap>
        <Tap kind="radio" name={group} isOn={answer === false} onTap={() => onAnswer(false)}>
          {i18n._("check.no")}
        </Tap>
      </div>
    </fieldset>
  );
}

/** Also to look out for where the case fits. */
function StopSigns({ isCalm }: { readonly isCalm: boolean }): ReactNode {
  const { stopSigns } = use(beforeTheCaseText());
  return (
    <div>
      <p className={cards.seen}>{isCalm ? i18n._("check.stillLook") : i18n._("check.look")}</p>
      <dl className={styles.signs}>
        {STOP_SIGNS.map((sign) => (
          <div key={sign}>
            <dt>{stopSigns[sign].sign}</dt>
            <dd>{stopSigns[sign].instead}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
