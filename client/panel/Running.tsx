import { i18n } from "@lingui/core";
import { Suspense, useState, type ReactNode } from "react";
import { isNextCase } from "../../core/methods/between.ts";
import { isFirstTime } from "../../core/methods/first-time.ts";
import { isRehearsal, needsNoCaseGiver, type Plan } from "../../core/methods/plan.ts";
import { isToldWithoutNotes } from "../../core/session/case-card.ts";
import { primaryAsk } from "../../core/session/primary.ts";
import type { Trouble } from "../text/reasons.ts";
import { CaseGiverAway, StandIn } from "./Absences.tsx";
import { AgreementsCard } from "./Agreements.tsx";
import { AskButton } from "./Button.tsx";
import { Card, FoldedCard } from "./Card.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import { CueBox } from "./CueBox.tsx";
import { ChairLine, Desk } from "./Desk.tsx";
import { Foot } from "./Foot.tsx";
import { EarlierNotes, GroupNotes } from "./GroupNotes.tsx";
import { Hands, HandUnderCue } from "./Hand.tsx";
import { Header } from "./Header.tsx";
import { glanceHeight } from "./heights.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { later } from "./later.ts";
import { Order } from "./Order.tsx";
import styles from "./panel.module.css";
import { PeopleList } from "./People.tsx";
import { PhaseHead } from "./PhaseHead.tsx";
import { PinnedQuestion, QuestionCard } from "./Question.tsx";
import { RoleList } from "./Roles.tsx";
import { Scratch } from "./Scratch.tsx";
import { leads, type OnStage, type OnStageProps } from "./seated.ts";
import { isTheirCase, StopCard, StopChoices } from "./Stop.tsx";
import { useNow } from "./use-now.ts";
import { useOwnTexts } from "./own-texts.ts";
import { WritingCards } from "./Writing.tsx";

const EraseWords = later(async () => (await import("./EraseWords.tsx")).EraseWords);
const SampleCase = later(async () => (await import("./SampleCase.tsx")).SampleCase);
const RunningPlan = later(async () => (await import("./plan/RunningPlan.tsx")).RunningPlan);
const Parked = later(async () => (await import("./questions/Questions.tsx")).Parked);
const DoorCard = later(async () => (await import("./DoorCard.tsx")).DoorCard);
const TurnedAway = later(async () => (await import("./DoorCard.tsx")).TurnedAway);
const GroupCard = later(async () => (await import("./group/GroupCard.tsx")).GroupCard);
const LookBack = later(async () => (await import("./group/LookBack.tsx")).LookBack);
const Seats = later(async () => (await import("./Seats.tsx")).Seats);
const AnotherCase = later(async () => (await import("./cases/AnotherCase.tsx")).AnotherCase);
const NextCase = later(async () => (await import("./cases/NextCase.tsx")).NextCase);
const WantCase = later(async () => (await import("./cases/WantCase.tsx")).WantCase);
const FormerCases = later(async () => (await import("./cases/FormerCases.tsx")).FormerCases);
const CaseCard = later(async () => (await import("./case-card/CaseCard.tsx")).CaseCard);
const Listeners = later(async () => (await import("./quiet/Listeners.tsx")).Listeners);
const MicrophoneCard = later(
  async () => (await import("./quiet/MicrophoneCard.tsx")).MicrophoneCard,
);
const ObserversToAnswer = later(
  async () => (await import("./observe/Observers.tsx")).ObserversToAnswer,
);
const ObserversAnswered = later(
  async () => (await import("./observe/Observers.tsx")).ObserversAnswered,
);
const WhoObserves = later(async () => (await import("./observe/Observers.tsx")).WhoObserves);
const Trust = later(async () => (await import("./Trust.tsx")).Trust);

interface RunningProps extends OnStageProps {
  readonly trouble?: Trouble | undefined;
}

/** A session that runs, from the glance at the top to what can be pressed at the foot. */
export function Running({ on, trouble }: RunningProps): ReactNode {
  const [isClosing, setClosing] = useState(false);
  useOwnTexts(on);
  const askToClose = (): void => setClosing(true);
  return (
    <>
      <Header on={on} />
      <main className={styles.main}>
        <div className={styles.now}>
          <div className={styles.glance} ref={glanceHeight}>
            <PinnedQuestion on={on} />
            <PhaseHead on={on} />
            <CueBox on={on} />
          </div>
          <Order on={on} />
          <Suspense fallback={null}>
            {on.view.observers === undefined ? null : <WhoObserves seated={on} />}
          </Suspense>
          <ChairLine on={on} />
          <Suspense fallback={null}>{leads(on.view) ? <Listeners on={on} /> : null}</Suspense>
          {isTheirCase(on) ? <HandUnderCue on={on} /> : null}
        </div>
        <Rest on={on} onClose={askToClose} />
      </main>
      <Foot on={on} trouble={trouble} onClose={askToClose} />
      <CloseDialog on={on} isOpen={isClosing} onDone={() => setClosing(false)} />
    </>
  );
}

/** What somebody waits for: an absence, a pause, the door, a hand. */
function Calls({ on }: OnStageProps): ReactNode {
  return (
    <>
      <StandIn on={on} />
      <StopChoices on={on} />
      <CaseGiverAway on={on} />
      <Suspense fallback={null}>
        {on.view.door === undefined ? null : <DoorCard on={on} />}
        {on.view.observers === undefined ? null : <ObserversToAnswer seated={on} />}
      </Suspense>
      <Hands on={on} />
    </>
  );
}

/** Below the glance: what one writes, what was said, who is here. */
function Rest({ on, onClose }: OnStageProps & { readonly onClose: () => void }): ReactNode {
  const isAskedBelow = useNow(on.ticker, (at) => primaryAsk(on.view, at) === "acceptAgreements");
  const isChoosing = on.phase.kind === "choose";
  return (
    <div className={styles.rest}>
      <Suspense fallback={null}>
        {on.view.trust === undefined ? null : <Trust seated={on} />}
      </Suspense>
      <Calls on={on} />
      {isRehearsal(on.plan) ? (
        <Suspense fallback={null}>
          <SampleCase on={on} />
        </Suspense>
      ) : null}
      <OfTheGroup on={on} />
      <WritingCards on={on} />
      {hasParked(on) ? (
        <Suspense fallback={null}>
          <Parked on={on} />
        </Suspense>
      ) : null}
      <Cases on={on} />
      {isChoosing ? <RolesCard on={on} /> : null}
      {isChoosing && !isForLearning(on.plan) ? (
        <Suspense fallback={null}>
          <RunningPlan on={on} />
        </Suspense>
      ) : null}
      <Desk on={on} onClose={onClose} />
      <QuestionCard on={on} />
      <GroupNotes on={on} />
      {/* Its words come later than the panel, which does not vanish until then. */}
      <Suspense fallback={null}>
        <AgreementsCard on={on} isAskedBelow={isAskedBelow} />
      </Suspense>
      <Scratch on={on} />
      <Suspense fallback={null}>
        <MicrophoneCard on={on} />
      </Suspense>
      <EarlierNotes on={on} />
      <Suspense fallback={null}>
        {on.view.former === undefined ? null : <FormerCases on={on} />}
      </Suspense>
      <StopCard on={on} />
      <PeopleCard on={on} />
    </div>
  );
}

/** What the group remembers, where it is of use. */
function OfTheGroup({ on }: OnStageProps): ReactNode {
  if (on.view.group === undefined) return null;
  return (
    <Suspense fallback={null}>
      {on.phase.looksBack === true ? <LookBack on={on} /> : null}
      {on.phase.kind === "choose" ? <GroupCard seated={on} /> : null}
    </Suspense>
  );
}

/** One's own case while it is prepared and told, and where there may be more than one. */
function Cases({ on }: OnStageProps): ReactNode {
  const { may } = on.view;
  return (
    <Suspense fallback={null}>
      {isPreparing(on) ? <CaseCard seated={on} /> : null}
      {may.wantCase === undefined ? null : <WantCase seated={on} />}
      {isNextCase(on.phase) ? <NextCase on={on} /> : null}
      {may.anotherCase === undefined ? null : <AnotherCase on={on} />}
    </Suspense>
  );
}

/** Who does it for the first time, or rehearses, is spared the choice of a method. */
function isForLearning(plan: Plan): boolean {
  return isFirstTime(plan) || isRehearsal(plan);
}

/** Whose case is on has the card at hand until it is over; the others have it until a case is chosen. */
function isPreparing({ view, plan, phase }: OnStage): boolean {
  if (isForLearning(plan) || isToldWithoutNotes(plan) || phase.kind === "close") return false;
  const { caseGiver } = view.roles;
  return caseGiver === view.you || (caseGiver === undefined && needsNoCaseGiver(phase.kind));
}

function hasParked({ view }: OnStage): boolean {
  return Object.values(view.notes).some(({ parked }) => parked === true);
}

function RolesCard({ on }: OnStageProps): ReactNode {
  return (
    <Card title={i18n._("roles.title")} aside={i18n._("roles.ownYes")}>
      <RoleList seated={on} />
    </Card>
  );
}

function PeopleCard({ on }: OnStageProps): ReactNode {
  return (
    <FoldedCard title={i18n._("people.title")}>
      <PeopleList seated={on} />
      <Suspense fallback={null}>
        {on.view.door === undefined ? null : <TurnedAway on={on} />}
        {on.view.observers === undefined ? null : <ObserversAnswered seated={on} />}
      </Suspense>
      {on.phase.kind === "choose" ? null : <RoleList seated={on} />}
      <Suspense fallback={null}>
        <Seats seated={on} />
      </Suspense>
      <LanguageChoice />
      <Suspense fallback={null}>
        <EraseWords on={on} />
      </Suspense>
      <AskButton kind="quiet" seated={on} command={{ type: "leave" }}>
        {i18n._("people.leave")}
      </AskButton>
    </FoldedCard>
  );
}
