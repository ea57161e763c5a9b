import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { isOwnMethod } from "../../../core/methods/own-method.ts";
import { MINUTE, planMinutes } from "../../../core/methods/plan.ts";
import { beginsWithTheCase } from "../../../core/session/stage.ts";
import { keptPreset } from "../../preset/waiting-preset.ts";
import { troubleText } from "../../text/reasons.ts";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import type { SeatedProps } from "../seated.ts";
import { OwnMethodCard } from "../own/OwnMethodCard.tsx";
import { OwnPlan } from "../own/OwnPlan.tsx";
import { PresetCard, PresetLine } from "../preset/PresetCard.tsx";
import { PlanChange } from "./PlanChange.tsx";
import { PlanLine } from "./PlanLine.tsx";

/** What is planned, how long it takes and when it ends; all that can be changed about it is folded away. */
export function PlanCard({ seated }: SeatedProps): ReactNode {
  const { view, plan, method, isLive } = seated;
  const [isOpen, setOpen] = useState(false);
  const lasts = planMinutes(plan) * MINUTE;
  return (
    <Card title={method.name}>
      <PlanLine seated={seated} endsAt={(at) => at + lasts} />
      <PresetLine seated={seated} />
      {isOwnMethod(plan.method) ? <OwnPlan seated={seated} /> : null}
      {beginsWithTheCase(plan) ? <CaseFirst seated={seated} /> : null}
      {view.may.choosePlan === undefined ? null : (
        <Button kind="small" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {i18n._("plan.change")}
        </Button>
      )}
      {isOpen || keptPreset() !== "" ? <PresetCard seated={seated} /> : null}
      {isOpen && view.may.choosePlan !== undefined ? (
        <PlanChange
          seated={seated}
          picked={{ method: plan.method, agenda: plan.agenda, isOwn: plan.own === true }}
          onPick={(choice) => {
            if (isLive) void seated.ask({ type: "choosePlan", ...choice });
          }}
        />
      ) : null}
      {isOpen ? <OwnMethodCard seated={seated} /> : null}
    </Card>
  );
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
