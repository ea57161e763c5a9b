import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { PersonId } from "../../core/ids.ts";
import type { KnockView } from "../../core/session/view.ts";
import { AskButton } from "./Button.tsx";
import { Card } from "./Card.tsx";
import { missingYes } from "./door-words.ts";
import styles from "./people.module.css";
import type { OnStage, OnStageProps } from "./seated.ts";

/** Who waits at the door, for those whose yes lets them in. */
export function DoorCard({ on }: OnStageProps): ReactNode {
  const waiting = knocksAt(on, (knock) => knock.turnedAway === undefined);
  if (waiting.length === 0) return null;
  return (
    <Card title={i18n._("door.knocking")}>
      <Knocks on={on} knocks={waiting} />
    </Card>
  );
}

/** A no that was a slip of the finger is taken back here, out of the way. */
export function TurnedAway({ on }: OnStageProps): ReactNode {
  return <Knocks on={on} knocks={knocksAt(on, (knock) => knock.turnedAway === true)} />;
}

type Knock = readonly [person: PersonId, knock: KnockView];

function knocksAt({ view }: OnStage, isAsked: (knock: KnockView) => boolean): readonly Knock[] {
  const all = Object.entries(view.door ?? {}) as [PersonId, KnockView][];
  return all.filter(([, knock]) => isAsked(knock));
}

interface KnocksProps extends OnStageProps {
  readonly knocks: readonly Knock[];
}

function Knocks({ on, knocks }: KnocksProps): ReactNode {
  if (knocks.length === 0) return null;
  return (
    <ul className={styles.people} data-testid="door">
      {knocks.map(([person, knock]) => (
        <KnockLine key={person} on={on} person={person} knock={knock} />
      ))}
    </ul>
  );
}

interface KnockLineProps extends OnStageProps {
  readonly person: PersonId;
  readonly knock: KnockView;
}

function KnockLine({ on, person, knock }: KnockLineProps): ReactNode {
  const { name } = knock;
  return (
    <li className={styles.person}>
      <span className={styles.name}>
        <bdi>{name}</bdi>
        <small>{missingYes(on.view, knock)}</small>
      </span>
      <span className={styles.answers}>
        <AskButton
          kind="small"
          seated={on}
          command={{ type: "admit", person }}
          label={i18n._("door.letInLabel", { name })}
        >
          {i18n._("door.letIn")}
        </AskButton>
        <AskButton
          kind="small"
          seated={on}
          command={{ type: "turnAway", person }}
          label={i18n._("door.notNowLabel", { name })}
        >
          {i18n._("door.notNow")}
        </AskButton>
      </span>
    </li>
  );
}
