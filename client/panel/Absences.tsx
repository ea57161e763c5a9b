import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { isOpen } from "../../core/session/ask.ts";
import { needsNoCaseGiver } from "../../core/methods/plan.ts";
import { AskButton } from "./Button.tsx";
import { Card } from "./Card.tsx";
import cards from "./cards.module.css";
import { leads, nameOf, type OnStageProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

/** The chair's line is down: somebody may lead meanwhile, and the chair takes the chair back. */
export function StandIn({ on }: OnStageProps): ReactNode {
  const { view, ticker } = on;
  const mayTake = useNow(ticker, (at) => isOpen(view.may["takeRole:chair"], at));
  const { chair } = view.roles;
  if (!mayTake || chair === undefined) return null;
  const isBack = view.standInFor === view.you;
  const name = nameOf(view, chair);
  return (
    <Card title={isBack ? i18n._("standIn.back", { name }) : i18n._("standIn.away", { name })}>
      <AskButton seated={on} command={{ type: "takeRole", role: "chair" }}>
        {isBack ? i18n._("standIn.takeBack") : i18n._("standIn.take")}
      </AskButton>
    </Card>
  );
}

/** The case giver's line is down while the case is on: the clock stops only at the leader's tap. */
export function CaseGiverAway({ on }: OnStageProps): ReactNode {
  const { view, phase } = on;
  const giver = view.roles.caseGiver;
  if (!leads(view) || giver === undefined || needsNoCaseGiver(phase.kind)) return null;
  if (view.people[giver]?.awaySince === undefined) return null;
  return (
    <Card title={i18n._("standIn.away", { name: nameOf(view, giver) })}>
      <p className={cards.seen}>{i18n._("desk.caseGiverAway")}</p>
      <AskButton seated={on} command={{ type: "pause" }}>
        {i18n._("desk.pauseForThem")}
      </AskButton>
    </Card>
  );
}
