import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { needsNoCaseGiver } from "../../core/methods/plan.ts";
import { AskButton } from "./Button.tsx";
import { Card, FoldedCard } from "./Card.tsx";
import cards from "./cards.module.css";
import controls from "./controls.module.css";
import { Icon } from "./Icon.tsx";
import styles from "./now.module.css";
import { leads, type OnStage, type OnStageProps } from "./seated.ts";
import { pauseCue, stopChoiceText } from "./stop-words.ts";

/** In place of everybody's cue while all are asked for a moment of quiet. */
export function PauseBox({ on }: OnStageProps): ReactNode {
  return (
    <section className={styles.cue} data-sign="pause" aria-label={i18n._("cue.label")}>
      <Icon name="pause" />
      <p className={styles.sign} data-testid="sign" data-sign="pause">
        {i18n._("stop.sign")}
      </p>
      <div className={styles.cueWords}>
        <p data-testid="cue">{pauseCue(on)}</p>
      </div>
    </section>
  );
}

/** At the foot for whoever's case is on. */
export function CaseGiverStop({ on }: OnStageProps): ReactNode {
  if (on.view.may.stop === undefined) return null;
  return (
    <span className={controls.explained}>
      <AskButton seated={on} command={{ type: "stop" }}>
        {i18n._("stop.button")}
      </AskButton>
      <small>{i18n._("stop.who")}</small>
    </span>
  );
}

/** For everybody else, out of the way until it is needed. */
export function StopCard({ on }: OnStageProps): ReactNode {
  if (isTheirCase(on) || on.view.may.stop === undefined) return null;
  return (
    <FoldedCard title={i18n._("stop.title")}>
      <div className={cards.field}>
        <p className={cards.seen}>
          {leads(on.view) ? i18n._("stop.textLead") : i18n._("stop.text")}
        </p>
        <AskButton seated={on} command={{ type: "stop" }}>
          {i18n._("stop.button")}
        </AskButton>
      </div>
    </FoldedCard>
  );
}

export function isTheirCase({ view, phase }: OnStage): boolean {
  return view.roles.caseGiver === view.you && !needsNoCaseGiver(phase.kind);
}

/** Beside going on, which stands at the foot: what else whoever asked for the pause may choose. */
export function StopChoices({ on }: OnStageProps): ReactNode {
  const { may } = on.view;
  if (may["answerStop:skip"] === undefined && may["answerStop:endCase"] === undefined) return null;
  return (
    <Card title={i18n._("stop.choices")}>
      <div className={controls.tools}>
        <AskButton seated={on} command={{ type: "answerStop", choice: "skip" }}>
          {stopChoiceText(on, "skip")}
        </AskButton>
        <AskButton
          seated={on}
          command={{ type: "answerStop", choice: "endCase" }}
          sure={i18n._("stop.endCaseSure")}
        >
          {stopChoiceText(on, "endCase")}
        </AskButton>
      </div>
    </Card>
  );
}
