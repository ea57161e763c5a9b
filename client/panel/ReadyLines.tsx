import { i18n } from "@lingui/core";
import { Suspense, use, useState, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import controls from "./controls.module.css";
import styles from "./desk.module.css";
import { pitfallLines } from "../text/pitfalls.ts";
import type { OnStage, OnStageProps } from "./seated.ts";
import { agreementTexts } from "./words.ts";

const RESET = "reset";

interface ReadyLinesProps extends OnStageProps {
  readonly onReach: () => void;
}

/** What the chair can say when something slips, by the sign to notice it by; and the way back when much has slipped. */
export function ReadyLines({ on, onReach }: ReadyLinesProps): ReactNode {
  const [hasMore, setMore] = useState(false);
  const lines = [...on.text.drift, ...(hasMore ? pitfallLines(on.phase.kind) : [])];
  const [shown, show] = useShownLine(on);
  const toggle = (line: string): void => show(line === shown ? undefined : line);
  const reach = (line: string): void => {
    toggle(line);
    if (line !== shown) onReach();
  };
  const reset = (): void => {
    toggle(RESET);
    if (shown !== RESET && on.view.may.pause !== undefined) void on.ask({ type: "pause" });
  };
  const say = lines.find(({ sign }) => sign === shown)?.say;
  return (
    <div className={styles.lines}>
      <ul className={controls.chips} aria-label={i18n._("desk.drift")}>
        {lines.map(({ sign }) => (
          <li key={sign}>
            <Button kind="small" isExpanded={sign === shown} onPress={() => reach(sign)}>
              {sign}
            </Button>
          </li>
        ))}
        {hasMore ? null : <More on={on} onPress={() => setMore(true)} />}
        <li>
          <Button
            kind="small"
            isExpanded={shown === RESET}
            isOff={!on.isLive || isHalting(on)}
            onPress={reset}
          >
            {i18n._("desk.reset")}
          </Button>
        </li>
      </ul>
      {say === undefined ? null : <Line>{say}</Line>}
      {shown === RESET ? (
        <Suspense fallback={null}>
          <ResetLine />
        </Suspense>
      ) : null}
    </div>
  );
}

function More({ on, onPress }: OnStageProps & { readonly onPress: () => void }): ReactNode {
  if (pitfallLines(on.phase.kind).length === 0) return null;
  return (
    <li>
      <Button kind="small" onPress={onPress}>
        {i18n._("desk.moreLines")}
      </Button>
    </li>
  );
}

type Show = (line: string | undefined) => void;

/** Which line is out; a reset is over when the clock goes on. */
function useShownLine({ stage: { clock } }: OnStage): readonly [string | undefined, Show] {
  const [shown, show] = useState<string>();
  const [before, setBefore] = useState(clock.state);
  if (clock.state !== before) {
    setBefore(clock.state);
    if (clock.state === "running" && shown === RESET) show(undefined);
  }
  return [shown, show];
}

function isHalting({ waiting }: OnStage): boolean {
  return waiting.includes("pause");
}

/** Two of the agreements are enough to hear again. */
function ResetLine(): ReactNode {
  const texts = use(agreementTexts());
  const values = { first: texts.confidential.text, second: texts["questions-first"].text };
  return <Line>{i18n._("desk.resetLine", values)}</Line>;
}

function Line({ children }: { readonly children: string }): ReactNode {
  return (
    <p className={styles.line}>
      <small>{i18n._("desk.say")}</small>
      {children}
    </p>
  );
}
