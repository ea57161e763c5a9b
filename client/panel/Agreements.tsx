import { i18n } from "@lingui/core";
import { use, type ReactNode } from "react";
import { AGREEMENTS } from "../../core/methods/agreements.ts";
import { AGREEMENTS_SLOT } from "../../core/methods/method.ts";
import { isSeatedIn } from "./seats.ts";
import { agreementTexts } from "./words.ts";
import { Recording } from "./meeting/Recording.tsx";
import { AskButton } from "./Button.tsx";
import { Card } from "./Card.tsx";
import styles from "./cards.module.css";
import type { OnStage, OnStageProps } from "./seated.ts";

interface AgreementsCardProps extends OnStageProps {
  /** Where the foot already has the button to agree. */
  readonly isAskedBelow: boolean;
}

/** What all agree to: read aloud as people arrive, and there for whoever has not agreed yet. */
export function AgreementsCard({ on, isAskedBelow }: AgreementsCardProps): ReactNode {
  const texts = use(agreementTexts());
  if (!isReadAloud(on) && on.view.may.acceptAgreements === undefined) return null;
  return (
    <Card title={i18n._("agreements.title")} aside={howManyAgreed(on)}>
      {on.view.may.acceptAgreements === undefined ? null : <p>{i18n._("arrive.alone")}</p>}
      <Recording on={on} />
      <ol className={styles.agreements}>
        {AGREEMENTS.map((id) => (
          <li key={id}>{texts[id].text}</li>
        ))}
        {on.view.preset?.agreements.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ol>
      <p className={styles.seen}>{i18n._("agreements.limits")}</p>
      {isAskedBelow ? null : (
        <AskButton seated={on} command={{ type: "acceptAgreements" }}>
          {i18n._("agreements.accept")}
        </AskButton>
      )}
    </Card>
  );
}

function isReadAloud({ phase }: OnStage): boolean {
  return phase.writes.some(({ slot }) => slot === AGREEMENTS_SLOT);
}

/** Whoever is on paper says yes aloud, and has nothing to tap. */
function howManyAgreed({ view }: OnStage): string {
  const seated = Object.values(view.people).filter(isSeatedIn);
  const people = seated.filter(({ paper }) => paper === undefined);
  const agreed = people.filter((person) => person.agreed === true);
  return i18n._("agreements.count", { agreed: agreed.length, people: people.length });
}
