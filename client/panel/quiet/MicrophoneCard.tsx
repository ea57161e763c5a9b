import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import { AddApp } from "../meeting/AddApp.tsx";
import type { OnStageProps } from "../seated.ts";
import styles from "./quiet.module.css";

/** What one's own microphone may be asked; kept on this device, and told to the room alone. */
export function MicrophoneCard({ on }: OnStageProps): ReactNode {
  const { keepsOn, isShared, wish } = on.microphone;
  return (
    <FoldedCard title={i18n._("quiet.title")}>
      <div className={styles.switch}>
        <label>
          <input type="checkbox" checked={!keepsOn} onChange={() => wish({ keepsOn: !keepsOn })} />
          {i18n._("quiet.mayMute")}
        </label>
        <label>
          <input
            type="checkbox"
            checked={isShared}
            onChange={() => wish({ isShared: !isShared })}
          />
          {i18n._("quiet.shared")}
        </label>
      </div>
      <p className={cards.seen}>{i18n._("quiet.about")}</p>
      {on.abilities.includes("authorize") ? <AddApp seated={on} /> : null}
    </FoldedCard>
  );
}
