import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { AskButton } from "./Button.tsx";
import styles from "./controls.module.css";
import type { OnStageProps } from "./seated.ts";

const MORE = [1, 2, 5] as const;

/** Pause, more time, and the way back; going on again stands at the foot. */
export function TimeTools({ on }: OnStageProps): ReactNode {
  return (
    <fieldset className={styles.tools} aria-label={i18n._("time.tools")}>
      <AskButton kind="small" seated={on} command={{ type: "pause" }}>
        {i18n._("time.pause")}
      </AskButton>
      {MORE.map((minutes) => (
        <AskButton
          key={minutes}
          kind="small"
          seated={on}
          command={{ type: "extend", minutes }}
          label={i18n._("time.extendLabel", { minutes })}
        >
          {i18n._("time.extend", { minutes })}
        </AskButton>
      ))}
      <AskButton kind="small" seated={on} command={{ type: "back", from: on.stage.step }}>
        {i18n._("time.back")}
      </AskButton>
    </fieldset>
  );
}
