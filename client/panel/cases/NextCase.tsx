import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { caseOf, isNextCase } from "../../../core/methods/between.ts";
import { listText } from "../../text/times.ts";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { nameOf, type OnStageProps } from "../seated.ts";

/** Which case is to come, who still wants one, and how it is left out. */
export function NextCase({ on }: OnStageProps): ReactNode {
  const { view, plan, phase, stage } = on;
  if (!isNextCase(phase)) return null;
  const number = caseOf(phase);
  const count = Math.max(...plan.phases.map(caseOf));
  const wishes = (view.wishes ?? []).map((person) => nameOf(view, person));
  return (
    <Card title={i18n._("cases.next.title", { number, count })}>
      <p>
        {wishes.length === 0
          ? i18n._("cases.next.anybody")
          : i18n._("cases.next.wishes", { names: listText(wishes) })}
      </p>
      <AskButton
        kind="small"
        seated={on}
        command={{ type: "skipCase", from: stage.step }}
        sure={i18n._("cases.next.skipSure")}
      >
        {i18n._("cases.next.skip")}
      </AskButton>
    </Card>
  );
}
