import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { primaryAsk } from "../../../core/session/primary.ts";
import type { Trouble } from "../../text/reasons.ts";
import { AgreementsCard } from "../Agreements.tsx";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { floorText } from "../cue-words.ts";
import { Foot } from "../Foot.tsx";
import { Header } from "../Header.tsx";
import { glanceHeight } from "../heights.ts";
import { Icon } from "../Icon.tsx";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { Message } from "../Message.tsx";
import now from "../now.module.css";
import { Order } from "../Order.tsx";
import styles from "../panel.module.css";
import { PeopleList } from "../People.tsx";
import { PhaseHead } from "../PhaseHead.tsx";
import { onStage, type OnStageProps, type SeatedProps } from "../seated.ts";
import { PauseBox, StopCard } from "../Stop.tsx";
import { useNow } from "../use-now.ts";

interface ObservingProps extends SeatedProps {
  readonly trouble?: Trouble | undefined;
}

/** The panel of somebody who was let in to observe: the glance that everybody has, and nothing to write. */
export function Observing({ seated, trouble }: ObservingProps): ReactNode {
  const on = onStage(seated);
  if (on === undefined)
    return (
      <Message title={i18n._("observe.sign")} foot={<Leave seated={seated} />}>
        <p>{i18n._("observe.notYet")}</p>
        <PeopleList seated={seated} />
        <LanguageChoice />
      </Message>
    );
  return (
    <>
      <Header on={on} />
      <main className={styles.main}>
        <div className={styles.now}>
          <div className={styles.glance} ref={glanceHeight}>
            <PhaseHead on={on} />
            {on.view.shortPause === undefined ? <Cue on={on} /> : <PauseBox on={on} />}
          </div>
          <Order on={on} />
        </div>
        <div className={styles.rest}>
          <Suspense fallback={null}>
            <Agreements on={on} />
          </Suspense>
          <StopCard on={on} />
          <Card title={i18n._("people.title")}>
            <PeopleList seated={on} />
            <LanguageChoice />
            <Leave seated={on} />
          </Card>
        </div>
      </main>
      <Foot on={on} trouble={trouble} onClose={() => {}} />
    </>
  );
}

function Agreements({ on }: OnStageProps): ReactNode {
  const isAskedBelow = useNow(on.ticker, (at) => primaryAsk(on.view, at) === "acceptAgreements");
  return <AgreementsCard on={on} isAskedBelow={isAskedBelow} />;
}

function Cue({ on }: OnStageProps): ReactNode {
  return (
    <section className={now.cue} data-sign="listen" aria-label={i18n._("cue.label")}>
      <Icon name="listen" />
      <p className={now.sign} data-testid="sign" data-sign="listen">
        {i18n._("observe.sign")}
      </p>
      <div className={now.cueWords}>
        <p data-testid="cue">{i18n._("observe.cue")}</p>
        <p className={now.floor}>
          <span data-testid="floor">{floorText(on)}</span>
        </p>
      </div>
    </section>
  );
}

function Leave({ seated }: SeatedProps): ReactNode {
  return (
    <AskButton kind="quiet" seated={seated} command={{ type: "leave" }}>
      {i18n._("observe.leave")}
    </AskButton>
  );
}
