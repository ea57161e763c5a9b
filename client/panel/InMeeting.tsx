import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import type { Outcome } from "../platforms/platform.ts";
import { Button } from "./Button.tsx";
import styles from "./desk.module.css";
import { chatLine } from "./outside-words.ts";
import type { OnStageProps } from "./seated.ts";
import { Switch } from "./Switch.tsx";

/** For whoever leads, where the platform can: what people without the panel are shown. */
export function InMeeting({ on }: OnStageProps): ReactNode {
  return (
    <>
      {on.abilities.includes("indicator") ? <IndicatorSwitch on={on} /> : null}
      {on.abilities.includes("chat") ? <ChatButton key={on.stage.step} on={on} /> : null}
    </>
  );
}

function IndicatorSwitch({ on }: OnStageProps): ReactNode {
  const isOn = on.view.hidesIndicator !== true;
  if (on.view.may.showIndicator === undefined) return null;
  return (
    <Switch
      label={i18n._("outside.show")}
      about={i18n._("outside.showAbout")}
      isOn={isOn}
      isLive={on.isLive}
      onChange={() => void on.ask({ type: "showIndicator", on: !isOn })}
    />
  );
}

/** One line for each tap: in a panel beside the meeting Zoom itself asks where it is to go. */
function ChatButton({ on }: OnStageProps): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>();
  const write = async (): Promise<void> => {
    const line = await chatLine(on.view);
    if (line !== undefined) setOutcome(await on.platform.writeInChat(line));
  };
  return (
    <p className={styles.fact}>
      <Button kind="small" onPress={() => void write()}>
        {i18n._("outside.chat")}
      </Button>{" "}
      <output>{isRefused(outcome) ? i18n._("outside.chatRefused") : null}</output>
    </p>
  );
}

/** Whoever is asked by Zoom may take longer than a call waits: that is no refusal. */
function isRefused(outcome: Outcome | undefined): boolean {
  return outcome === "declined" || outcome === "unsupported";
}
