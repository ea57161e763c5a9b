import { i18n } from "@lingui/core";
import { use, useId, useState, type ReactNode } from "react";
import { answersFor, TIMES, type Answer, type NeedId } from "../../../core/methods/chooser.ts";
import { planMinutes } from "../../../core/methods/plan.ts";
import { minutesText } from "../../text/times.ts";
import controls from "../controls.module.css";
import { Tap } from "../forms/Tap.tsx";
import { beforeTheCaseText, methodText } from "../words.ts";
import type { PickProps } from "./PlanChange.tsx";
import styles from "./plan.module.css";

/** One question, two filters, and a method with its minutes for each answer. */
export function Chooser(props: PickProps): ReactNode {
  const [trusts, setTrusts] = useState(false);
  const [minutes, setMinutes] = useState(() => timeFor(planMinutes(props.seated.plan)));
  const [need, setNeed] = useState<NeedId>();
  const [time, group] = [useId(), useId()];
  return (
    <>
      <fieldset className={controls.choice}>
        <legend>{i18n._("chooser.time")}</legend>
        {TIMES.map((one) => (
          <Tap
            key={one}
            kind="radio"
            name={time}
            isOn={one === minutes}
            onTap={() => setMinutes(one)}
          >
            {minutesText(one)}
          </Tap>
        ))}
        <Tap kind="checkbox" isOn={trusts} onTap={() => setTrusts(!trusts)}>
          {i18n._("chooser.trust")}
        </Tap>
      </fieldset>
      <fieldset className={controls.methods}>
        <legend className={styles.unseen}>{i18n._("chooser.title")}</legend>
        {answersFor({ trusts, minutes }).map((answer) => (
          <OneAnswer
            key={answer.need}
            {...props}
            answer={answer}
            group={group}
            isOn={need === answer.need && props.picked.method === answer.method}
            onTap={() => setNeed(answer.need)}
          />
        ))}
      </fieldset>
    </>
  );
}

/** The longest that the plan fills, the shortest where it is shorter. */
function timeFor(minutes: number): number {
  return TIMES.findLast((time) => time <= minutes) ?? TIMES[0] ?? minutes;
}

interface OneAnswerProps extends PickProps {
  readonly answer: Answer;
  readonly group: string;
  readonly isOn: boolean;
  readonly onTap: () => void;
}

function OneAnswer({ seated, answer, group, isOn, onTap, onPick }: OneAnswerProps): ReactNode {
  const { need, method, agenda, minutes } = answer;
  const text = use(beforeTheCaseText()).needs[need];
  const { name, summary } = use(methodText(method));
  const about = useId();
  return (
    <label>
      <input
        type="radio"
        name={group}
        checked={isOn}
        aria-disabled={!seated.isLive || undefined}
        aria-labelledby={`${about}name`}
        aria-describedby={about}
        onChange={() => {
          onTap();
          onPick({ method, agenda });
        }}
      />
      <span>
        <span id={`${about}name`}>{text.need}</span>
        <small id={about}>
          {[name, minutesText(minutes)].join(" · ")}
          <br />
          {[summary, text.note].join(" ")}
        </small>
      </span>
    </label>
  );
}
