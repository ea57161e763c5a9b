import { i18n } from "@lingui/core";
import { Suspense, use, useId, useState, type ReactNode } from "react";
import { METHODS, methodById } from "../../core/methods/catalogue.ts";
import { MINUTE, planMinutes } from "../../core/methods/plan.ts";
import { beginsWithTheCase } from "../../core/session/stage.ts";
import { troubleText } from "../text/reasons.ts";
import { minutesText, timeOfDay } from "../text/times.ts";
import { Card } from "./Card.tsx";
import styles from "./controls.module.css";
import cards from "./cards.module.css";
import { agendaFor, agendasOf } from "./plan-list.ts";
import type { SeatedProps } from "./seated.ts";
import { useNow } from "./use-now.ts";
import { methodText } from "./words.ts";

/** What is planned, how long it takes and when it would end. */
export function PlanCard({ seated }: SeatedProps): ReactNode {
  const { plan, method, ticker } = seated;
  const lasts = planMinutes(plan) * MINUTE;
  const ends = useNow(ticker, (at) => timeOfDay(at + lasts));
  return (
    <Card title={method.name}>
      <p>{method.summary}</p>
      <p className={cards.seen}>
        {i18n._("plan.ends", { time: ends })}
        {" · "}
        <Fit method={plan.method} />
      </p>
      {beginsWithTheCase(plan) ? <CaseFirst seated={seated} /> : null}
      <AgendaChoice seated={seated} />
      <OtherMethods seated={seated} />
    </Card>
  );
}

function Fit({ method }: { readonly method: string }): ReactNode {
  const size = methodById(method)?.fit.size;
  return size === undefined ? null : i18n._("plan.fits", { from: size[0], to: size[1] });
}

/** Nothing comes before the case, so it is brought before the start. */
function CaseFirst({ seated: { view } }: SeatedProps): ReactNode {
  const isMissing = view.roles.caseGiver === undefined;
  return (
    <p className={cards.seen} data-testid="case-first">
      {i18n._("plan.caseFirst")} {isMissing ? troubleText("noCaseGiver") : null}
    </p>
  );
}

function AgendaChoice({ seated }: SeatedProps): ReactNode {
  const { view, plan, isLive } = seated;
  const name = useId();
  if (view.may.choosePlan === undefined) return null;
  return (
    <fieldset className={styles.choice}>
      <legend>{i18n._("plan.howLong")}</legend>
      {agendasOf(plan.method).map(({ agenda, minutes }) => (
        <label key={agenda}>
          <input
            type="radio"
            name={name}
            checked={agenda === plan.agenda}
            aria-disabled={!isLive || undefined}
            onChange={() => {
              if (isLive) void seated.ask({ type: "choosePlan", method: plan.method, agenda });
            }}
          />
          {minutesText(minutes)}
        </label>
      ))}
    </fieldset>
  );
}

/** Folded, and its words are not asked for before: most groups keep the method they know. */
function OtherMethods({ seated }: SeatedProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (seated.view.may.choosePlan === undefined) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={cards.summary}>{i18n._("plan.otherMethod")}</summary>
      <Suspense fallback={null}>{isOpen ? <MethodChoice seated={seated} /> : null}</Suspense>
    </details>
  );
}

function MethodChoice({ seated }: SeatedProps): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.methods}>
      <legend>{i18n._("plan.method")}</legend>
      {Object.keys(METHODS).map((method) => (
        <OneMethod key={method} seated={seated} method={method} group={name} />
      ))}
    </fieldset>
  );
}

interface OneMethodProps extends SeatedProps {
  readonly method: string;
  readonly group: string;
}

/** What it is called, one line, and the size of group it is for. */
function OneMethod({ seated, method, group }: OneMethodProps): ReactNode {
  const text = use(methodText(method));
  const about = useId();
  const { plan, isLive } = seated;
  const choose = (): void => {
    const agenda = agendaFor(method, plan.agenda);
    if (isLive && agenda !== undefined) void seated.ask({ type: "choosePlan", method, agenda });
  };
  return (
    <label>
      <input
        type="radio"
        name={group}
        checked={method === plan.method}
        aria-disabled={!isLive || undefined}
        aria-labelledby={`${about}name`}
        aria-describedby={about}
        onChange={choose}
      />
      <span>
        <span id={`${about}name`}>{text.name}</span>
        <small id={about}>
          {text.chooseWhen}
          {" · "}
          <Fit method={method} />
        </small>
      </span>
    </label>
  );
}
