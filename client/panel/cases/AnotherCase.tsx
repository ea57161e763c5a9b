import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { anotherCaseIn, endAfterPart, minutesLeft } from "../../../core/session/case-minutes.ts";
import { LONGEST_PHASE } from "../../../core/methods/own-agenda.ts";
import { MINUTE } from "../../../core/methods/plan.ts";
import { minutesText, timeOfDay } from "../../text/times.ts";
import { AskButton, Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import styles from "../plan/plan.module.css";
import type { OnStageProps } from "../seated.ts";
import { useNow } from "../use-now.ts";

const STEP = 5;

/** For whoever leads, once a case is worked through: what the plan has left, and one case more. */
export function AnotherCase({ on }: OnStageProps): ReactNode {
  const { view, stage, ticker } = on;
  const known = anotherCaseIn(view);
  const left = useNow(ticker, (at) => minutesLeft(view, at) - (known?.between ?? 0));
  const [wanted, setWanted] = useState<number>();
  if (view.may.anotherCase === undefined || known === undefined) return null;
  const most = Math.max(LONGEST_PHASE, known.usual);
  const within = (minutes: number): number => Math.min(Math.max(minutes, known.least), most);
  const minutes =
    wanted ?? (left < known.least ? known.usual : within(Math.min(left, known.usual)));
  const more = (known.between + minutes) * MINUTE;
  return (
    <Card title={i18n._("cases.another.title")}>
      <p>
        {left < known.least
          ? i18n._("cases.another.none")
          : i18n._("cases.another.left", { minutes: minutesText(left) })}
      </p>
      <div className={styles.stepper}>
        <Button
          kind="small"
          label={i18n._("cases.another.less")}
          isOff={minutes <= known.least}
          onPress={() => setWanted(within(minutes - STEP))}
        >
          −
        </Button>
        <span>{minutesText(minutes)}</span>
        <Button
          kind="small"
          label={i18n._("cases.another.more")}
          isOff={minutes >= most}
          onPress={() => setWanted(within(minutes + STEP))}
        >
          +
        </Button>
      </div>
      <Ends on={on} more={more} />
      <AskButton
        seated={on}
        command={{ type: "anotherCase", from: stage.step, minutes }}
        sure={i18n._("cases.another.sure")}
      >
        {i18n._("cases.another.begin")}
      </AskButton>
    </Card>
  );
}

/** By the clock, if it began now. */
function Ends({ on, more }: OnStageProps & { readonly more: number }): ReactNode {
  const time = useNow(on.ticker, (at) => timeOfDay(endAfterPart(on, at) + more));
  return <p className={cards.seen}>{i18n._("cases.another.ends", { time })}</p>;
}
