import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { PersonId } from "../../../core/ids.ts";
import { FoldedCard } from "../Card.tsx";
import { nameOf, type Seated, type SeatedProps } from "../seated.ts";
import { Carry } from "./Carry.tsx";
import { CaseForm, isBegun, useOwnCard } from "./CaseForm.tsx";

/** Where somebody prepares a case: on their own device, until they offer or tell it. */
export function CaseCard({ seated }: SeatedProps): ReactNode {
  const card = useOwnCard();
  return (
    <FoldedCard
      title={i18n._("caseCard.heading")}
      aside={isBegun(card) ? i18n._("caseCard.begun") : undefined}
    >
      <CaseForm card={card} here={namesHere(seated)} method={seated.plan.method}>
        <Carry seated={seated} card={card} />
      </CaseForm>
    </FoldedCard>
  );
}

function namesHere({ view }: Seated): readonly string[] {
  return Object.keys(view.people).map((person) => nameOf(view, person as PersonId));
}
