import { i18n } from "@lingui/core";
import { use, useState, type ReactNode } from "react";
import { planOf } from "../../../core/methods/catalogue.ts";
import { hasLookBack, planMinutes } from "../../../core/methods/plan.ts";
import { expectedEnd } from "../../../core/session/clock.ts";
import type { ChosenPlan } from "../../../core/session/preset.ts";
import { minutesText } from "../../text/times.ts";
import { AskButton } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import type { OnStageProps } from "../seated.ts";
import { wordsFor } from "../words.ts";
import { useMethod } from "./known-method.ts";
import { PlanChange } from "./PlanChange.tsx";
import { PlanLine } from "./PlanLine.tsx";
import styles from "./plan.module.css";

/** For whoever leads while the case is chosen: the method that fits it. */
export function RunningPlan({ on }: OnStageProps): ReactNode {
  const { view, plan, stage, method } = on;
  const [picked, setPicked] = useState<ChosenPlan>();
  if (view.may.choosePlan === undefined) return null;
  const shown = picked ?? plan;
  return (
    <FoldedCard title={i18n._("replan.title")} aside={method.name}>
      <PlanLine seated={on} endsAt={(at) => expectedEnd(plan, stage, at)} />
      <PlanChange
        seated={on}
        picked={{
          method: shown.method,
          agenda: shown.agenda,
          isOwn: picked === undefined && plan.own === true,
        }}
        onPick={setPicked}
      />
      {picked === undefined ? null : (
        <Confirm on={on} choice={picked} onDone={() => setPicked(undefined)} />
      )}
    </FoldedCard>
  );
}

interface ConfirmProps extends OnStageProps {
  readonly choice: ChosenPlan;
  readonly onDone: () => void;
}

/** All panels change with it, and so it is a tap of its own. */
function Confirm({ on, choice, onDone }: ConfirmProps): ReactNode {
  const { name } = use(wordsFor(choice.method, on.link));
  const method = useMethod(choice.method, on.link);
  const plan =
    method &&
    planOf(method, choice.agenda, undefined, {
      cases: on.view.wishes?.length,
      looksBack: hasLookBack(on.plan),
    });
  const minutes = minutesText(plan === undefined ? 0 : planMinutes(plan));
  return (
    <div className={styles.confirm}>
      <AskButton seated={on} command={{ type: "choosePlan", ...choice }} onAccepted={onDone}>
        {i18n._("replan.use", { name, minutes })}
      </AskButton>
    </div>
  );
}
