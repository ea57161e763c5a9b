import { i18n } from "@lingui/core";
import { Suspense, use, useId, useState, type ReactNode } from "react";
import { METHODS, methodById } from "../../../core/methods/catalogue.ts";
import type { OwnMinutes } from "../../../core/methods/own-agenda.ts";
import { isRehearsal } from "../../../core/methods/plan.ts";
import { minutesText } from "../../text/times.ts";
import controls from "../controls.module.css";
import cards from "../cards.module.css";
import type { Seated, SeatedProps } from "../seated.ts";
import { methodText } from "../words.ts";
import { Chooser } from "./Chooser.tsx";
import { Minutes } from "./Minutes.tsx";
import { agendaFor, agendasOf } from "./plan-list.ts";
import styles from "./plan.module.css";
import { sizeText } from "./plan-words.ts";
import { StartCheck } from "./StartCheck.tsx";

/** A method in one of its agendas, as it is or with own minutes. */
export interface PlanChoice {
  readonly method: string;
  readonly agenda: string;
  readonly minutes?: OwnMinutes;
}

export interface PickProps extends SeatedProps {
  readonly picked: Pick<PlanChoice, "method" | "agenda"> & { readonly isOwn: boolean };
  readonly onPick: (choice: PlanChoice) => void;
}

/** How long, what for, which method, and which phase has how many minutes. */
export function PlanChange(props: PickProps): ReactNode {
  return (
    <div className={styles.change}>
      <AgendaChoice {...props} />
      <Folded title={i18n._("chooser.title")}>
        <Chooser {...props} />
      </Folded>
      <Folded title={i18n._("minutes.title")}>
        <Minutes seated={props.seated} />
      </Folded>
      {/* Once cases are offered it stands there. */}
      {props.seated.view.stage === undefined ? (
        <Folded title={i18n._("check.title")}>
          <StartCheck />
        </Folded>
      ) : null}
      <Suspense fallback={null}>
        <MethodChoice {...props} />
      </Suspense>
    </div>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Its words are not asked for before it is opened. */
function Folded({ title, children }: FoldedProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={cards.summary}>{title}</summary>
      <Suspense fallback={null}>{isOpen ? children : null}</Suspense>
    </details>
  );
}

function AgendaChoice({ seated, picked, onPick }: PickProps): ReactNode {
  const name = useId();
  const lengths = agendasFor(seated, picked.method);
  if (lengths.length === 0) return null;
  return (
    <fieldset className={controls.choice}>
      <legend>{i18n._("plan.howLong")}</legend>
      {lengths.map(({ agenda, minutes }) => (
        <label key={agenda}>
          <input
            type="radio"
            name={name}
            checked={agenda === picked.agenda && !picked.isOwn}
            aria-disabled={!seated.isLive || undefined}
            onChange={() => onPick({ method: picked.method, agenda })}
          />
          {isRehearsal({ agenda })
            ? i18n._("plan.rehearsal", { minutes: minutesText(minutes) })
            : minutesText(minutes)}
        </label>
      ))}
    </fieldset>
  );
}

/** Once a session runs it is too late to practise. */
function agendasFor({ view }: Seated, method: string): ReturnType<typeof agendasOf> {
  return agendasOf(method).filter((one) => view.stage === undefined || !isRehearsal(one));
}

function MethodChoice(props: PickProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={controls.methods}>
      <legend>{i18n._("plan.method")}</legend>
      {Object.keys(METHODS).map((method) => (
        <OneMethod key={method} {...props} method={method} group={group} />
      ))}
    </fieldset>
  );
}

interface OneMethodProps extends PickProps {
  readonly method: string;
  readonly group: string;
}

/** What it is called, one line, and the size of group it is for. */
function OneMethod({ seated, picked, onPick, method, group }: OneMethodProps): ReactNode {
  const text = use(methodText(method));
  const about = useId();
  const size = methodById(method)?.fit.size;
  const choose = (): void => {
    const agenda = agendaFor(method, picked.agenda);
    if (agenda !== undefined) onPick({ method, agenda });
  };
  return (
    <label>
      <input
        type="radio"
        name={group}
        checked={method === picked.method}
        aria-disabled={!seated.isLive || undefined}
        aria-labelledby={`${about}name`}
        aria-describedby={about}
        onChange={choose}
      />
      <span>
        <span id={`${about}name`}>{text.name}</span>
        <small id={about}>
          {[text.chooseWhen, ...(size === undefined ? [] : [sizeText(size)])].join(" · ")}
        </small>
      </span>
    </label>
  );
}
