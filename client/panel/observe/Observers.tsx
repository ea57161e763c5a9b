import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { PersonId } from "../../../core/ids.ts";
import type { ObserverView } from "../../../core/session/view.ts";
import { AskButton } from "../Button.tsx";
import { Card, FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import controls from "../controls.module.css";
import { nameOf, type SeatedProps } from "../seated.ts";

/** Who asks to observe, for each whose yes it needs; below, who does, and the way to take one's yes back. */
export function ObserversToAnswer({ seated }: SeatedProps): ReactNode {
  return observersOf(seated)
    .filter(([, { mine }]) => mine === undefined)
    .map(([id, observer]) => (
      <ObserverCard key={id} seated={seated} id={id} observer={observer}>
        <p>{i18n._("observe.why")}</p>
        <div className={controls.tools}>
          <Answer seated={seated} id={id} yes={true} />
          <Answer seated={seated} id={id} yes={false} />
        </div>
      </ObserverCard>
    ));
}

export function ObserversAnswered({ seated }: SeatedProps): ReactNode {
  return observersOf(seated)
    .filter(([, { mine }]) => mine !== undefined)
    .map(([id, observer]) => (
      <ObserverCard key={id} seated={seated} id={id} observer={observer}>
        {seated.view.people[id]?.agreed === true ? (
          <p className={cards.seen}>
            {i18n._("observe.agreed", { name: nameOf(seated.view, id) })}
          </p>
        ) : null}
        <p className={cards.seen}>
          {observer.mine === true ? i18n._("observe.saidYes") : i18n._("observe.saidNo")}
        </p>
        <Answer seated={seated} id={id} yes={observer.mine !== true} isChange />
      </ObserverCard>
    ));
}

export function GatheringObservers({ seated }: SeatedProps): ReactNode {
  return (
    <>
      <ObserversToAnswer seated={seated} />
      <ObserversAnswered seated={seated} />
    </>
  );
}

/** For everybody's glance: who hears this. */
export function WhoObserves({ seated }: SeatedProps): ReactNode {
  const names = observersOf(seated).filter(([, { isIn }]) => isIn === true);
  return names.map(([id]) => (
    <p key={id} className={cards.seen} data-testid="observer">
      {i18n._("observe.in", { name: nameOf(seated.view, id) })}
    </p>
  ));
}

/** The way to give up one's own seat for it. */
export function ObserveOnly({ seated }: SeatedProps): ReactNode {
  return (
    <FoldedCard title={i18n._("observe.title")}>
      <div className={cards.field}>
        <p className={cards.seen}>{i18n._("observe.about")}</p>
        <AskButton seated={seated} command={{ type: "observe" }}>
          {i18n._("observe.ask")}
        </AskButton>
      </div>
    </FoldedCard>
  );
}

function observersOf({
  view: { observers = {} },
}: SeatedProps["seated"]): readonly (readonly [PersonId, ObserverView])[] {
  return Object.entries(observers) as [PersonId, ObserverView][];
}

interface ObserverProps extends SeatedProps {
  readonly id: PersonId;
}

interface ObserverCardProps extends ObserverProps {
  readonly observer: ObserverView;
  readonly children: ReactNode;
}

function ObserverCard({ seated, id, observer, children }: ObserverCardProps): ReactNode {
  const name = nameOf(seated.view, id);
  return (
    <Card
      title={
        observer.isIn === true ? i18n._("observe.in", { name }) : i18n._("observe.asks", { name })
      }
      aside={i18n._("observe.count", { ...observer.said })}
    >
      {children}
    </Card>
  );
}

interface AnswerProps extends ObserverProps {
  readonly yes: boolean;
  /** It was answered before. */
  readonly isChange?: boolean;
}

function Answer({ seated, id, yes, isChange = false }: AnswerProps): ReactNode {
  const words = isChange && !yes ? i18n._("observe.takeBack") : i18n._("observe.no");
  return (
    <AskButton
      {...(isChange ? { kind: "small" } : {})}
      seated={seated}
      command={{ type: "answerObserver", person: id, yes }}
    >
      {yes ? i18n._("observe.yes") : words}
    </AskButton>
  );
}
