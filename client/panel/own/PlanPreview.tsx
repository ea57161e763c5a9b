import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { planOf } from "../../../core/methods/catalogue.ts";
import type { OwnMethod } from "../../../core/methods/own-method.ts";
import { planMinutes } from "../../../core/methods/plan.ts";
import { minutesText } from "../../text/times.ts";
import cards from "../cards.module.css";
import { Origin } from "./Origin.tsx";

interface PlanPreviewProps {
  readonly method: OwnMethod;
}

/** What a file would plan and what it came from, before anybody uses it. */
export function PlanPreview({ method }: PlanPreviewProps): ReactNode {
  const { text, defaultAgenda } = method;
  const plan = planOf(method, defaultAgenda);
  if (plan === undefined) return null;
  return (
    <div className={cards.field} data-testid="own-preview">
      <p>{i18n._("own.preview", { name: text.name, minutes: minutesText(planMinutes(plan)) })}</p>
      {method.basedOn === undefined ? null : (
        <p className={cards.seen}>
          <Suspense fallback={null}>
            <Origin of={method.basedOn} />
          </Suspense>
        </p>
      )}
      <ol className={cards.agreements}>
        {plan.phases.map((phase) => (
          <li key={phase.id}>
            {text.phases[phase.id]?.name} · {minutesText(planMinutes({ phases: [phase] }))}
          </li>
        ))}
      </ol>
    </div>
  );
}
