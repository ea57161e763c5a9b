import { i18n } from "@lingui/core";
import { useId, type ReactNode } from "react";
import { methodById, planFor } from "../../core/methods/catalogue.ts";
import { MINUTE, planMinutes } from "../../core/methods/plan.ts";
import { minutesText, timeOfDay } from "../text/times.ts";
import { Card } from "./Card.tsx";
import styles from "./controls.module.css";
import cards from "./cards.module.css";
import type { SeatedProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

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
      <AgendaChoice seated={seated} />
    </Card>
  );
}

function Fit({ method }: { readonly method: string }): ReactNode {
  const size = methodById(method)?.fit.size;
  return size === undefined ? null : i18n._("plan.fits", { from: size[0], to: size[1] });
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

interface AgendaLength {
  readonly agenda: string;
  readonly minutes: number;
}

/** All agendas of a method, the shortest first. */
function agendasOf(method: string): readonly AgendaLength[] {
  return Object.keys(methodById(method)?.agendas ?? {})
    .flatMap((agenda) => {
      const plan = planFor(method, agenda);
      return plan === undefined ? [] : [{ agenda, minutes: planMinutes(plan) }];
    })
    .toSorted((one, other) => one.minutes - other.minutes);
}
