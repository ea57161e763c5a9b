import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { planMinutes } from "../../core/methods/plan.ts";
import { minutesText } from "../text/times.ts";
import { headerHeight } from "./heights.ts";
import { Icon } from "./Icon.tsx";
import styles from "./panel.module.css";
import { phaseText, type OnStageProps } from "./seated.ts";

/** How far the session is, and how long it was planned. */
export function Header({ on: { stage, plan, method } }: OnStageProps): ReactNode {
  const values = { step: stage.phase + 1, steps: plan.phases.length };
  return (
    <header className={styles.header} ref={headerHeight}>
      <span className={styles.dots} aria-hidden="true">
        {plan.phases.map(({ id, case: number }, place) => (
          <i
            key={`${id} ${number}`}
            title={phaseText(method, id).name}
            data-place={place < stage.phase ? "past" : place === stage.phase ? "now" : "coming"}
          />
        ))}
      </span>
      <span>{i18n._("header.step", values)}</span>
      <span className={styles.agenda}>
        <Icon name="lock" size={16} />
        {minutesText(planMinutes(plan))}
      </span>
    </header>
  );
}
