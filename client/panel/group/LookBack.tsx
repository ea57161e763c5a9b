import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import { STEP_STATUSES, type StepStatus } from "../../../core/group/steps.ts";
import { readCard } from "../../../core/session/card.ts";
import type { StepView } from "../../../core/session/group-view.ts";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { stepSentence } from "../card-words.ts";
import cards from "../cards.module.css";
import forms from "../forms/forms.module.css";
import { Tap } from "../forms/Tap.tsx";
import { nameOf, type OnStageProps } from "../seated.ts";
import styles from "./group.module.css";
import { statusText, wholeDayText } from "./group-words.ts";

/** The next steps of last time: each owner says what became of theirs, and all read it. */
export function LookBack({ on }: OnStageProps): ReactNode {
  const steps = on.view.group?.steps ?? [];
  return (
    <Card title={i18n._("lookBack.title")}>
      {steps.map((step) => (
        <div key={step.id} className={styles.step} data-testid="step">
          <p className={cards.seen}>
            {i18n._("lookBack.since", { name: ownerOf(on, step), when: wholeDayText(step.since) })}
          </p>
          <p>{stepSentence(readCard("step", step.text))}</p>
          {on.view.may[`reportStep:${step.id}`] === undefined ? (
            <Said step={step} />
          ) : (
            <Report on={on} step={step} />
          )}
        </div>
      ))}
    </Card>
  );
}

function ownerOf({ view }: OnStageProps["on"], { owner, name }: StepView): string {
  return owner === undefined ? name : nameOf(view, owner);
}

function Said({ step }: { readonly step: StepView }): ReactNode {
  return (
    <p className={styles.status}>
      {statusText(step.status)}
      {step.line === undefined ? null : `: ${step.line}`}
    </p>
  );
}

const LONGEST_LINE = 300;

function Report({ on, step }: OnStageProps & { readonly step: StepView }): ReactNode {
  const [status, setStatus] = useState<StepStatus>(step.status);
  const [line, setLine] = useState(step.line ?? "");
  const isSaved = status === step.status && line.trim() === (step.line ?? "");
  return (
    <>
      <Statuses status={status} onChoose={setStatus} />
      <Line line={line} onType={setLine} />
      {isSaved && step.status !== "planned" ? (
        <output className={cards.seen}>{i18n._("lookBack.saved")}</output>
      ) : (
        <AskButton seated={on} command={{ type: "reportStep", step: step.id, status, text: line }}>
          {i18n._("lookBack.save")}
        </AskButton>
      )}
    </>
  );
}

interface StatusesProps {
  readonly status: StepStatus;
  readonly onChoose: (status: StepStatus) => void;
}

function Statuses({ status, onChoose }: StatusesProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={forms.set}>
      <legend>{i18n._("lookBack.ask")}</legend>
      <div className={forms.taps}>
        {STEP_STATUSES.map((one) => (
          <Tap
            key={one}
            kind="radio"
            name={group}
            isOn={one === status}
            onTap={() => onChoose(one)}
          >
            {statusText(one)}
          </Tap>
        ))}
      </div>
    </fieldset>
  );
}

interface LineProps {
  readonly line: string;
  readonly onType: (line: string) => void;
}

function Line({ line, onType }: LineProps): ReactNode {
  const id = useId();
  return (
    <div className={cards.field}>
      <label htmlFor={id}>{i18n._("lookBack.line")}</label>
      <input
        id={id}
        value={line}
        maxLength={LONGEST_LINE}
        autoComplete="off"
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
