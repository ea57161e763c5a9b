import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { MINUTE } from "../../core/methods/plan.ts";
import { expectedEnd, isWaiting, timeLeft } from "../../core/session/clock.ts";
import type { Clock } from "../../core/session/session.ts";
import { clockText, minutesText, timeOfDay } from "../text/times.ts";
import styles from "./now.module.css";
import type { OnStageProps } from "./seated.ts";
import { barPercent, timeState } from "./time-state.ts";
import { useNow } from "./use-now.ts";

/** Which phase, how long: the first two things a glance must answer. */
export function PhaseHead({ on }: OnStageProps): ReactNode {
  const { stage, text } = on;
  return (
    <div className={styles.phase} data-sign={stage.sign}>
      <div className={styles.phaseLine}>
        <h1 className={styles.phaseName} data-testid="phase">
          {text.name}
        </h1>
        <PartClock on={on} />
      </div>
      <div className={styles.partLine}>
        <span data-testid="what">{text.parts[stage.part]?.what}</span>
        <Late on={on} />
        <Ending on={on} />
      </div>
      <Bar on={on} />
    </div>
  );
}

function PartClock({ on: { stage, part, ticker } }: OnStageProps): ReactNode {
  const shown = useNow(ticker, (at) => clockText(timeLeft(stage.clock, at)));
  const state = useNow(ticker, (at) => timeState(stage.clock, part, at));
  return (
    <div
      role="timer"
      aria-live="off"
      aria-label={i18n._("clock.label")}
      className={styles.clock}
      data-state={state}
      data-testid="clock"
    >
      {shown}
    </div>
  );
}

function Ending({ on: { stage, ticker } }: OnStageProps): ReactNode {
  const shown = useNow(ticker, (at) => endingText(stage.clock, at));
  return <span className={styles.ending}>{shown}</span>;
}

/** By how much the session is behind its plan; whoever is not to be hurried does not know. */
function Late({ on: { view, stage, plan, ticker } }: OnStageProps): ReactNode {
  const { plannedEnd } = view;
  const minutes = useNow(ticker, (at) =>
    plannedEnd === undefined ? 0 : Math.floor((expectedEnd(plan, stage, at) - plannedEnd) / MINUTE),
  );
  if (minutes <= 0) return null;
  return (
    <span className={styles.late} data-testid="late">
      {i18n._("desk.late", { minutes: minutesText(minutes) })}
    </span>
  );
}

function endingText(clock: Clock, at: number): string {
  if (clock.state === "paused") return i18n._("clock.paused");
  if (isWaiting(clock, at)) {
    return i18n._("clock.startsIn", { time: clockText(clock.startsAt - at) });
  }
  const time = timeOfDay(clock.endsAt);
  return at < clock.endsAt ? i18n._("clock.ends", { time }) : i18n._("clock.ended", { time });
}

function Bar({ on: { stage, part, ticker } }: OnStageProps): ReactNode {
  const state = useNow(ticker, (at) => timeState(stage.clock, part, at));
  const percent = useNow(ticker, (at) => barPercent(timeLeft(stage.clock, at), part.lasts));
  return (
    <div className={styles.bar} data-state={state} aria-hidden="true">
      <div style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
