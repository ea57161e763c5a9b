import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { isOpen, type Ask } from "../../core/session/ask.ts";
import { timeLeft } from "../../core/session/clock.ts";
import { primaryAsk } from "../../core/session/primary.ts";
import type { RoundView } from "../../core/session/view.ts";
import { offerText } from "../text/roles.ts";
import { troubleText, type Trouble } from "../text/reasons.ts";
import { Button } from "./Button.tsx";
import { footHeight } from "./heights.ts";
import { later } from "./later.ts";
import styles from "./panel.module.css";
import { foldNotes, openNote, primaryAction } from "./primary-action.ts";
import { leads, nameOf, type OnStage, type OnStageProps } from "./seated.ts";
import { offeredRole, Secondaries } from "./Secondaries.tsx";
import { goneText } from "./stop-words.ts";
import { useDrafts } from "./use-link.ts";
import { useNow } from "./use-now.ts";

const Quiet = later(async () => (await import("./quiet/Quiet.tsx")).Quiet);

interface FootProps extends OnStageProps {
  readonly trouble?: Trouble | undefined;
  readonly onClose: () => void;
}

/** What can be pressed: one primary action, always in the same place, and beside it one or two others. */
export function Foot({ on, trouble, onClose }: FootProps): ReactNode {
  const ask = useNow(on.ticker, (at) => primaryAsk(on.view, at));
  const why = useNow(on.ticker, (at) => whyText(on, ask, at));
  return (
    <footer className={styles.foot} ref={footHeight}>
      <Suspense fallback={null}>
        <Quiet on={on} />
      </Suspense>
      {trouble === undefined ? null : <p className={styles.trouble}>{troubleText(trouble)}</p>}
      {why === undefined ? null : (
        <p className={styles.why} data-testid="why">
          {why}
        </p>
      )}
      <div className={styles.actions}>
        {ask === undefined ? null : <Primary on={on} ask={ask} onClose={onClose} />}
        <Secondaries on={on} ask={ask} />
      </div>
    </footer>
  );
}

interface PrimaryProps extends OnStageProps {
  readonly ask: Ask;
  readonly onClose: () => void;
}

function Primary({ on, ask, onClose }: PrimaryProps): ReactNode {
  const drafts = useDrafts(on.drafts);
  const action = primaryAction(on, ask, drafts);
  if (action === undefined) return null;
  const { label, does, about } = action;
  const isLocal = does === "write" || does === "fold";
  const press = (): void => {
    if (does === "write") openNote(on, drafts, about);
    else if (does === "fold") foldNotes(on, drafts, about);
    else if (does === "close") onClose();
    else void on.ask(does);
  };
  return (
    <Button
      kind="primary"
      testId="primary"
      isOff={!isLocal && (!on.isLive || on.waiting.includes(ask))}
      onPress={press}
    >
      {label}
    </Button>
  );
}

/** Who asks what, why it cannot go on, or why it is time. */
function whyText(on: OnStage, ask: Ask | undefined, at: number): string | undefined {
  const { view } = on;
  const role = offeredRole(ask);
  if (role !== undefined && view.leader !== undefined) {
    return i18n._("offer.from", { name: nameOf(view, view.leader), question: offerText(role) });
  }
  return leads(view) && isOpen(view.may.next ?? view.may.close, at) ? leaderWhy(on, at) : undefined;
}

function leaderWhy({ view, stage }: OnStage, at: number): string | undefined {
  const gone = goneText(view);
  if (gone !== undefined) return gone;
  if (stage.obstacle !== undefined) return troubleText(stage.obstacle);
  if (stage.round !== undefined && stage.ahead !== "turn") return allHeardText(stage.round);
  return timeLeft(stage.clock, at) <= 0 ? i18n._("why.timeIsUp") : undefined;
}

function allHeardText({ current }: RoundView): string {
  return current === undefined ? i18n._("why.allHeard") : i18n._("why.lastTurn");
}
