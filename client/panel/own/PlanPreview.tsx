import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { planOf } from "../../../core/methods/catalogue.ts";
import type { OwnMethod } from "../../../core/methods/own-method.ts";
import { planMinutes } from "../../../core/methods/plan.ts";
import { minutesText } from "../../text/times.ts";
import cards from "../cards.module.css";

interface PlanPreviewProps {
  readonly method: OwnMethod;
}

/** What a file would plan, before anybody uses it. */
export function PlanPreview({ method }: PlanPreviewProps): ReactNode {
  const { text, defaultAgenda } = method;
  const plan = planOf(method, defaultAgenda);
  if (plan === undefined) return null;
  return (
    <div data-testid="own-preview">
      <p>{i18n._("own.preview", { name: text.name, minutes: minutesText(planMinutes(plan)) })}</p>
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
