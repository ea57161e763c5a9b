import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { isFirstTime } from "../../core/methods/first-time.ts";
import { isOpen } from "../../core/session/ask.ts";
import { isToldWithoutNotes } from "../../core/session/case-card.ts";
import { FEWEST_PEOPLE, isPresent } from "../../core/session/people.ts";
import { startObstacle } from "../../core/session/start.ts";
import { troubleText, type Trouble } from "../text/reasons.ts";
import { AskButton, Button } from "./Button.tsx";
import { Card } from "./Card.tsx";
import cards from "./cards.module.css";
import { footHeight } from "./heights.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { later } from "./later.ts";
import styles from "./panel.module.css";
import { PeopleList } from "./People.tsx";
import { seatsOf } from "./seats.ts";
import { RoleList } from "./Roles.tsx";
import type { Seated, SeatedProps } from "./seated.ts";
import { TourOffer } from "./TourOffer.tsx";
import { useNow } from "./use-now.ts";

/** The methods themselves are needed here alone. */
const PlanCard = later(async () => (await import("./plan/PlanCard.tsx")).PlanCard);
const FirstTime = later(async () => (await import("./FirstTime.tsx")).FirstTime);
const GroupCard = later(async () => (await import("./group/GroupCard.tsx")).GroupCard);
const Seats = later(async () => (await import("./Seats.tsx")).Seats);
const Invite = later(async () => (await import("./invite/Invite.tsx")).Invite);
const WantCase = later(async () => (await import("./cases/WantCase.tsx")).WantCase);
const CaseCard = later(async () => (await import("./case-card/CaseCard.tsx")).CaseCard);
const KeepChoice = later(async () => (await import("./KeepChoice.tsx")).KeepChoice);
const AddApp = later(async () => (await import("./meeting/AddApp.tsx")).AddApp);
const Observers = later(async () => (await import("./observe/Observers.tsx")).GatheringObservers);
const ObserveOnly = later(async () => (await import("./observe/Observers.tsx")).ObserveOnly);
const KnownAgain = later(async () => (await import("./group/KnownAgain.tsx")).KnownAgain);
const Trust = later(async () => (await import("./Trust.tsx")).Trust);

interface GatheringProps extends SeatedProps {
  readonly trouble?: Trouble | undefined;
}

/** Before a session: who is here, what is planned, and Start. */
export function Gathering({ seated, trouble }: GatheringProps): ReactNode {
  const here = countHere(seated);
  // No icon of an app leads the others here: the code comes first.
  const isInTab = seated.platform.kind === "browser";
  return (
    <>
      <header className={styles.header}>
        <span>{i18n._("gathering.product")}</span>
        <span className={styles.agenda}>{i18n._("gathering.here", { here })}</span>
      </header>
      <main className={styles.main}>
        <div className={styles.now}>
          <h1 className={styles.title}>{titleText(here)}</h1>
          <p className={styles.lead}>{leadText(here, isInTab)}</p>
          <Suspense fallback={null}>
            {isInTab ? <Invite seated={seated} /> : null}
            {isFirstTime(seated.plan) ? null : <PlanCard seated={seated} />}
            {seated.view.group === undefined ? <FirstTime seated={seated} /> : null}
          </Suspense>
          <TourOffer />
        </div>
        <div className={styles.rest}>
          <BeforeTheCase seated={seated} />
          <PeopleHere seated={seated} isInTab={isInTab} />
          <Card title={i18n._("roles.title")} aside={i18n._("roles.later")}>
            <RoleList seated={seated} />
          </Card>
          <WhatBecomes seated={seated} />
          <LanguageChoice />
          <AskButton kind="quiet" seated={seated} command={{ type: "leave" }}>
            {i18n._("people.leave")}
          </AskButton>
        </div>
      </main>
      <footer className={styles.foot} ref={footHeight}>
        {trouble === undefined ? null : <p className={styles.trouble}>{troubleText(trouble)}</p>}
        <WhyNoStart seated={seated} />
        <div className={styles.actions}>
          <StartButton seated={seated} />
        </div>
      </footer>
    </>
  );
}

interface PeopleHereProps extends SeatedProps {
  readonly isInTab: boolean;
}

/** Who is here, and what somebody without an account can do about it. */
function PeopleHere({ seated, isInTab }: PeopleHereProps): ReactNode {
  const mayAuthorize = seated.abilities.includes("authorize");
  return (
    <Card title={i18n._("people.here")}>
      <PeopleList seated={seated} />
      <Suspense fallback={null}>
        {mayAuthorize ? <AddApp seated={seated} /> : null}
        {isInTab || mayAuthorize ? <KnownAgain seated={seated} /> : null}
        <Seats seated={seated} hasInvite={isInTab} />
      </Suspense>
    </Card>
  );
}

/** What becomes of what is written; a first session shows only what it needs. */
function WhatBecomes({ seated }: SeatedProps): ReactNode {
  return (
    <>
      <p className={cards.seen}>{i18n._("gathering.promise")}</p>
      <Suspense fallback={null}>
        {isFirstTime(seated.plan) ? null : <KeepChoice seated={seated} />}
        <ObserveOnly seated={seated} />
      </Suspense>
    </>
  );
}

/** What can be said and prepared before anybody starts. */
function BeforeTheCase({ seated }: SeatedProps): ReactNode {
  const { view, plan } = seated;
  return (
    <Suspense fallback={null}>
      {view.observers === undefined ? null : <Observers seated={seated} />}
      {view.group === undefined ? null : <GroupCard seated={seated} />}
      {view.wishes === undefined ? null : <WantCase seated={seated} />}
      {view.trust === undefined ? null : <Trust seated={seated} />}
      {isFirstTime(plan) || isToldWithoutNotes(plan) ? null : <CaseCard seated={seated} />}
    </Suspense>
  );
}

function StartButton({ seated }: SeatedProps): ReactNode {
  const { view, ticker, isLive, waiting } = seated;
  const isThere = useNow(ticker, (at) => isOpen(view.may.start, at));
  if (!isThere) return null;
  return (
    <Button
      kind="primary"
      testId="primary"
      isOff={!isLive || waiting.includes("start")}
      onPress={() => void seated.ask({ type: "start" })}
    >
      {i18n._("primary.start")}
    </Button>
  );
}

/** Enough are here, and this person still cannot start. */
function WhyNoStart({ seated: { view } }: SeatedProps): ReactNode {
  const why = startObstacle(view);
  if (why === undefined || why === "tooFewPeople") return null;
  return (
    <p className={styles.why} data-testid="why">
      {troubleText(why)}
    </p>
  );
}

function countHere({ view }: Seated): number {
  return seatsOf(view).filter(({ person }) => isPresent(person)).length;
}

function titleText(here: number): string {
  if (here <= 1) return i18n._("gathering.alone");
  return here < FEWEST_PEOPLE ? i18n._("gathering.few") : i18n._("gathering.ready");
}

function leadText(here: number, isInTab: boolean): string {
  if (here >= FEWEST_PEOPLE) return i18n._("gathering.anybody");
  const missing = FEWEST_PEOPLE - here;
  return isInTab
    ? i18n._("gathering.missingByCode", { missing })
    : i18n._("gathering.missing", { missing });
}
