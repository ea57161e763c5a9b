import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { FIRST_TIME, FIRST_TIME_FROM, isFirstTime } from "../../core/methods/first-time.ts";
import { MINUTE, planMinutes } from "../../core/methods/plan.ts";
import type { Command } from "../../core/session/command.ts";
import { isAllowed } from "../../core/session/preset.ts";
import { minutesText, timeOfDay } from "../text/times.ts";
import { AskButton } from "./Button.tsx";
import { Card } from "./Card.tsx";
import cards from "./cards.module.css";
import type { SeatedProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

const { method } = FIRST_TIME_FROM;
const SIMPLE: Command = { type: "choosePlan", method, agenda: FIRST_TIME };
const WITH_ALL: Command = { type: "choosePlan", ...FIRST_TIME_FROM };

/** One tap for a group that has never done this, and the way back to everything there is. */
export function FirstTime({ seated }: SeatedProps): ReactNode {
  const { preset } = seated.view;
  if (preset !== undefined && !isAllowed(preset, method)) return null;
  if (isFirstTime(seated.plan)) return <Simple seated={seated} />;
  return (
    <AskButton kind="plain" seated={seated} command={SIMPLE}>
      {i18n._("first.button")}
    </AskButton>
  );
}

function Simple({ seated }: SeatedProps): ReactNode {
  const { plan, ticker } = seated;
  const minutes = planMinutes(plan);
  const time = useNow(ticker, (at) => timeOfDay(at + minutes * MINUTE));
  return (
    <Card title={i18n._("first.title")} aside={minutesText(minutes)}>
      <p>{i18n._("first.what")}</p>
      <p className={cards.seen}>{i18n._("plan.ends", { time })}</p>
      <AskButton kind="small" seated={seated} command={WITH_ALL}>
        {i18n._("first.showAll")}
      </AskButton>
    </Card>
  );
}
