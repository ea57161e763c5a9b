import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { Problem } from "../../../core/methods/shape.ts";
import { problemText } from "../../text/method-problems.ts";
import cards from "../cards.module.css";

/** Nobody mends more at a time. */
const MOST_SHOWN = 8;

interface MethodProblemsProps {
  readonly problems: readonly Problem[];
}

/** Where a file does not fit, and what would mend it, in the words of the checker. */
export function MethodProblems({ problems }: MethodProblemsProps): ReactNode {
  const more = problems.length - MOST_SHOWN;
  return (
    <div className={cards.field} aria-live="polite" data-testid="method-problems">
      <p>{i18n._("own.problems")}</p>
      <ul className={cards.notes}>
        {problems.slice(0, MOST_SHOWN).map(({ at, code, mend }) => (
          <li key={`${at} ${code}`}>
            <code dir="ltr">{at || i18n._("own.wholeFile")}</code>
            {problemText(code)}
            <small lang="en" dir="ltr">
              {mend}
            </small>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={cards.seen}>{i18n._("own.moreProblems", { more })}</p> : null}
    </div>
  );
}
