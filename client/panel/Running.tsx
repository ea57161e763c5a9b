import { i18n } from "@lingui/core";
import { Suspense, useState, type ReactNode } from "react";
import { isOpen } from "../../core/session/ask.ts";
import { primaryAsk } from "../../core/session/primary.ts";
import type { Trouble } from "../text/reasons.ts";
import { AgreementsCard } from "./Agreements.tsx";
import { AskButton } from "./Button.tsx";
import { Card, FoldedCard } from "./Card.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import { CueBox } from "./CueBox.tsx";
import { ChairLine, Desk } from "./Desk.tsx";
import { Foot } from "./Foot.tsx";
import { EarlierNotes, GroupNotes } from "./GroupNotes.tsx";
import { Header } from "./Header.tsx";
import { Order } from "./Order.tsx";
import styles from "./panel.module.css";
import { PeopleList } from "./People.tsx";
import { PhaseHead } from "./PhaseHead.tsx";
import { PinnedQuestion, QuestionCard } from "./Question.tsx";
import { RoleList } from "./Roles.tsx";
import { Scratch } from "./Scratch.tsx";
import { nameOf, type OnStageProps } from "./seated.ts";
import { useNow } from "./use-now.ts";
import { WritingCards } from "./Writing.tsx";

interface RunningProps extends OnStageProps {
  readonly trouble?: Trouble | undefined;
}

/** A session that runs, from the glance at the top to what can be pressed at the foot. */
export function Running({ on, trouble }: RunningProps): ReactNode {
  const [isClosing, setClosing] = useState(false);
  const askToClose = (): void => setClosing(true);
  return (
    <>
      <Header on={on} />
      <main className={styles.main}>
        <div className={styles.now}>
          <div className={styles.glance}>
            <PinnedQuestion on={on} />
            <PhaseHead on={on} />
            <CueBox on={on} />
          </div>
          <Order on={on} />
          <ChairLine on={on} />
        </div>
        <Rest on={on} onClose={askToClose} />
      </main>
      <Foot on={on} trouble={trouble} onClose={askToClose} />
      <CloseDialog on={on} isOpen={isClosing} onDone={() => setClosing(false)} />
    </>
  );
}

/** Below the glance: what one writes, what was said, who is here. */
function Rest({ on, onClose }: OnStageProps & { readonly onClose: () => void }): ReactNode {
  const isAskedBelow = useNow(on.ticker, (at) => primaryAsk(on.view, at) === "acceptAgreements");
  const isChoosing = on.phase.kind === "choose";
  return (
    <div className={styles.rest}>
      <StandIn on={on} />
      {isChoosing ? <RolesCard on={on} /> : null}
      <WritingCards on={on} />
      <Desk on={on} onClose={onClose} />
      <QuestionCard on={on} />
      <GroupNotes on={on} />
      {/* Its words come later than the panel, which does not vanish until then. */}
      <Suspense fallback={null}>
        <AgreementsCard on={on} isAskedBelow={isAskedBelow} />
      </Suspense>
      <Scratch on={on} />
      <EarlierNotes on={on} />
      <FoldedCard title={i18n._("people.title")}>
        <PeopleList seated={on} />
        {isChoosing ? null : <RoleList seated={on} />}
        <AskButton kind="quiet" seated={on} command={{ type: "leave" }}>
          {i18n._("people.leave")}
        </AskButton>
      </FoldedCard>
    </div>
  );
}

function RolesCard({ on }: OnStageProps): ReactNode {
  return (
    <Card title={i18n._("roles.title")} aside={i18n._("roles.ownYes")}>
      <RoleList seated={on} />
    </Card>
  );
}

/** The chair's line is down: somebody may lead meanwhile, and the chair takes the chair back. */
function StandIn({ on }: OnStageProps): ReactNode {
  const { view, ticker } = on;
  const mayTake = useNow(ticker, (at) => isOpen(view.may["takeRole:chair"], at));
  const { chair } = view.roles;
  if (!mayTake || chair === undefined) return null;
  const isBack = view.standInFor === view.you;
  const name = nameOf(view, chair);
  return (
    <Card title={isBack ? i18n._("standIn.back", { name }) : i18n._("standIn.away", { name })}>
      <AskButton seated={on} command={{ type: "takeRole", role: "chair" }}>
        {isBack ? i18n._("standIn.takeBack") : i18n._("standIn.take")}
      </AskButton>
    </Card>
  );
}
