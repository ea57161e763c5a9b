import { i18n } from "@lingui/core";
import { Suspense, use, useId, useState, type ReactNode } from "react";
import { EVERYBODY, isEverybodys } from "../../../core/methods/between.ts";
import { METHODS, planOf } from "../../../core/methods/catalogue.ts";
import type { Method } from "../../../core/methods/method.ts";
import { isOwnMethod } from "../../../core/methods/own-method.ts";
import { isRehearsal, planMinutes } from "../../../core/methods/plan.ts";
import { isAllowed, type ChosenPlan } from "../../../core/session/preset.ts";
import { minutesText } from "../../text/times.ts";
import controls from "../controls.module.css";
import cards from "../cards.module.css";
import type { Seated, SeatedProps } from "../seated.ts";
import { wordsFor } from "../words.ts";
import { Chooser } from "./Chooser.tsx";
import { useMethod } from "./known-method.ts";
import { Minutes } from "./Minutes.tsx";
import { movable } from "./movable.ts";
import { agendaFor, agendasOf } from "./plan-list.ts";
import styles from "./plan.module.css";
import { sizeText } from "./plan-words.ts";
import { StartCheck } from "./StartCheck.tsx";

export interface PickProps extends SeatedProps {
  readonly picked: Pick<ChosenPlan, "method" | "agenda"> & { readonly isOwn: boolean };
  readonly onPick: (choice: ChosenPlan) => void;
}

/** How long, what for, which method, and which phase has how many minutes. */
export function PlanChange(props: PickProps): ReactNode {
  return (
    <div className={styles.change}>
      <Suspense fallback={null}>
        <AgendaChoice {...props} />
      </Suspense>
      {isFreeToChoose(props.seated) ? (
        <Folded title={i18n._("chooser.title")}>
          <Chooser {...props} />
        </Folded>
      ) : null}
      <Suspense fallback={null}>
        <MinutesChoice seated={props.seated} />
      </Suspense>
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

function MinutesChoice({ seated }: SeatedProps): ReactNode {
  const method = useMethod(seated.plan.method, seated.link);
  if (method === undefined || movable(seated, method) === undefined) return null;
  return (
    <Folded title={i18n._("minutes.title")}>
      <Minutes seated={seated} />
    </Folded>
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
  const method = useMethod(picked.method, seated.link);
  const lengths = method === undefined ? [] : agendasFor(seated, method);
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
          {agendaText(agenda, minutes)}
        </label>
      ))}
    </fieldset>
  );
}

function agendaText(agenda: string, lasts: number): string {
  const minutes = minutesText(lasts);
  if (isEverybodys({ agenda })) return i18n._("plan.everybody", { minutes });
  return isRehearsal({ agenda }) ? i18n._("plan.rehearsal", { minutes }) : minutes;
}

/** Once a session runs it is too late to practise; everybody's case comes last. */
function agendasFor({ view }: Seated, method: Method): ReturnType<typeof agendasOf> {
  const everybodys = planOf(method, EVERYBODY, undefined, { cases: view.wishes?.length });
  const all = agendasOf(method).filter((one) => view.stage === undefined || !isRehearsal(one));
  if (everybodys === undefined) return all;
  return [...all, { agenda: EVERYBODY, minutes: planMinutes(everybodys) }];
}

function MethodChoice(props: PickProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={controls.methods}>
      <legend>{i18n._("plan.method")}</legend>
      {methodsFor(props.seated).map((method) => (
        <OneMethod key={method} {...props} method={method} group={group} />
      ))}
    </fieldset>
  );
}

/** What the group brought along stands first, so that they find back to it. */
function methodsFor({ view: { ownMethod, preset } }: Seated): readonly string[] {
  const all = [...(ownMethod === undefined ? [] : [ownMethod]), ...Object.keys(METHODS)];
  return preset === undefined ? all : all.filter((method) => isAllowed(preset, method));
}

/** Where a trainer has named the methods, they are few, and stand below. */
function isFreeToChoose({ view: { preset } }: Seated): boolean {
  return preset === undefined || preset.methods.length === 0;
}

interface OneMethodProps extends PickProps {
  readonly method: string;
  readonly group: string;
}

/** What it is called, one line, and the size of group it is for. */
function OneMethod({ seated, picked, onPick, method, group }: OneMethodProps): ReactNode {
  const text = use(wordsFor(method, seated.link));
  const about = useId();
  const known = useMethod(method, seated.link);
  const choose = (): void => {
    if (known !== undefined) onPick({ method, agenda: agendaFor(known, picked.agenda) });
  };
  const lines = [
    ...(isOwnMethod(method) ? [i18n._("own.whose")] : []),
    text.chooseWhen,
    ...(known === undefined ? [] : [sizeText(known.fit.size)]),
  ];
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
        <small id={about}>{lines.join(" · ")}</small>
      </span>
    </label>
  );
}
