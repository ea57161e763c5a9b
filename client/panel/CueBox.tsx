import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { cueText } from "../../core/methods/method-text.ts";
import { turnTimeLeft } from "../../core/session/clock.ts";
import type { Sign } from "../../core/session/view.ts";
import { clockText } from "../text/times.ts";
import { floorText, headline, microphoneText } from "./cue-words.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { UnmuteButton } from "./MicrophoneButton.tsx";
import styles from "./now.module.css";
import type { OnStageProps } from "./seated.ts";
import { PauseBox } from "./Stop.tsx";
import { useNow } from "./use-now.ts";

const ICONS: Readonly<Record<Sign, IconName>> = {
  listen: "listen",
  speak: "speak",
  yourTurn: "speak",
  write: "write",
};

/** May I speak, and what do I do: told by word, icon, shape and colour. */
export function CueBox({ on }: OnStageProps): ReactNode {
  const { stage, text } = on;
  if (on.view.shortPause !== undefined) return <PauseBox on={on} />;
  return (
    <section className={styles.cue} data-sign={stage.sign} aria-label={i18n._("cue.label")}>
      <Icon name={ICONS[stage.sign]} />
      <p className={styles.sign} data-testid="sign" data-sign={stage.sign}>
        {headline(on)}
      </p>
      {stage.sign === "yourTurn" ? <TurnClock on={on} /> : null}
      <div className={styles.loud}>
        <UnmuteButton on={on} />
      </div>
      <div className={styles.cueWords}>
        <p data-testid="cue">{cueText(text, stage.part, stage.cue)}</p>
        <p className={styles.floor}>
          <span data-testid="floor">{floorText(on)}</span>
          <MicrophoneState on={on} />
        </p>
      </div>
    </section>
  );
}

function MicrophoneState({ on }: OnStageProps): ReactNode {
  const text = microphoneText(on);
  return text === undefined ? null : (
    <span className={styles.microphone}>
      {" · "}
      {text}
    </span>
  );
}

/** Nothing where no time of a turn runs. */
function TurnClock({ on: { stage, ticker } }: OnStageProps): ReactNode {
  const shown = useNow(ticker, (at) => {
    const left = turnTimeLeft(stage.clock, at);
    return left === undefined ? undefined : clockText(left);
  });
  if (shown === undefined) return null;
  return (
    <div
      role="timer"
      aria-live="off"
      aria-label={i18n._("turnClock.label")}
      className={styles.turnClock}
      data-testid="turn-clock"
    >
      {shown}
    </div>
  );
}
