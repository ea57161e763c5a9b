import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { hintsFor, type Hint } from "../../core/session/hints.ts";
import styles from "./desk.module.css";
import { hintText } from "./hint-words.ts";
import { ReadyLines } from "./ReadyLines.tsx";
import type { OnStageProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

/** More at once would be read by nobody. */
const MOST = 2;

/** What whoever leads may overlook, and what they can say; what was tapped is counted here and nowhere else. */
export function Guidance({ on }: OnStageProps): ReactNode {
  const [slips, setSlips] = useState(0);
  return (
    <>
      <Hints on={on} slips={slips} />
      <ReadyLines on={on} onReach={() => setSlips(slips + 1)} />
    </>
  );
}

function Hints({ on, slips }: OnStageProps & { readonly slips: number }): ReactNode {
  const { view, ticker } = on;
  const shown = (at: number): readonly Hint[] => hintsFor(view, slips, at).slice(0, MOST);
  useNow(ticker, (at) => JSON.stringify(shown(at)));
  const hints = shown(ticker.at);
  if (hints.length === 0) return null;
  return (
    <ul className={styles.hints} aria-label={i18n._("hint.title")} data-testid="hints">
      {hints.map((hint) => (
        <li key={hint.type}>{hintText(on, hint)}</li>
      ))}
    </ul>
  );
}
