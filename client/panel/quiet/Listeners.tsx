import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { AskButton } from "../Button.tsx";
import type { OnStageProps } from "../seated.ts";
import { Switch } from "../Switch.tsx";
import { listenersText } from "./listener-words.ts";
import styles from "./quiet.module.css";

/** For whoever leads while somebody listens: who is still on, and one tap that asks them off. */
export function Listeners({ on }: OnStageProps): ReactNode {
  if (on.view.may.muteListeners === undefined) return null;
  return (
    <div className={styles.listeners}>
      <p data-testid="listeners">{listenersText(on).join(" ")}</p>
      <AskButton kind="small" seated={on} command={{ type: "muteListeners" }}>
        {i18n._("listeners.mute")}
      </AskButton>
    </div>
  );
}

/** The same at the start of every part, once the group has been asked. */
export function MuteEachPart({ on }: OnStageProps): ReactNode {
  const { may, mutesEachPart } = on.view;
  if (may.muteEachPart === undefined) return null;
  const isOn = mutesEachPart === true;
  return (
    <Switch
      label={i18n._("listeners.each")}
      about={i18n._("listeners.eachAbout")}
      isOn={isOn}
      isLive={on.isLive}
      onChange={() => void on.ask({ type: "muteEachPart", on: !isOn })}
    />
  );
}
