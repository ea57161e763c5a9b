import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { AskButton } from "./Button.tsx";
import { Card } from "./Card.tsx";
import controls from "./controls.module.css";
import styles from "./people.module.css";
import { leads, nameOf, type OnStage, type OnStageProps } from "./seated.ts";

interface HandButtonProps extends OnStageProps {
  readonly kind?: "plain" | "small";
}

/** A sign to the leader, for everybody else who is not on turn. */
export function HandButton({ on, kind = "plain" }: HandButtonProps): ReactNode {
  const { view, stage } = on;
  if (leads(view) || stage.sign === "yourTurn") return null;
  return (
    <>
      {isHeardAnyway(on) ? null : (
        <AskButton kind={kind} seated={on} command={{ type: "raiseHand" }}>
          {i18n._("hand.raise")}
        </AskButton>
      )}
      <AskButton kind={kind} seated={on} command={{ type: "lowerHand", person: view.you }}>
        {i18n._("hand.lower")}
      </AskButton>
    </>
  );
}

/** For whom the second place at the foot is taken. */
export function HandUnderCue({ on }: OnStageProps): ReactNode {
  return (
    <div className={controls.tools}>
      <HandButton on={on} kind="small" />
    </div>
  );
}

/** Whoever tells, decides or talks with the leader need not ask; where many may speak, a hand still helps. */
function isHeardAnyway({ view, stage }: OnStage): boolean {
  return (stage.floor === "solo" || stage.floor === "pair") && stage.speakers.includes(view.you);
}

/** Who would like to say something, the first first; for the leader alone. */
export function Hands({ on }: OnStageProps): ReactNode {
  const { view } = on;
  const hands = view.hands ?? [];
  if (!leads(view) || hands.length === 0) return null;
  return (
    <Card title={i18n._("hand.title")}>
      <ol className={styles.people} data-testid="hands">
        {hands.map((person) => (
          <li key={person} className={styles.person}>
            <bdi className={styles.name}>{nameOf(view, person)}</bdi>
            <AskButton
              kind="small"
              seated={on}
              command={{ type: "lowerHand", person }}
              label={i18n._("hand.heardLabel", { name: nameOf(view, person) })}
            >
              {i18n._("hand.heard")}
            </AskButton>
          </li>
        ))}
      </ol>
    </Card>
  );
}
