import { i18n } from "@lingui/core";
import { Trans } from "@lingui/react";
import type { ReactNode } from "react";
import type { Duration, PersonId } from "../../core/ids.ts";
import { turnTimeLeft } from "../../core/session/clock.ts";
import { isPresent } from "../../core/session/people.ts";
import type { RoundView, SessionView } from "../../core/session/view.ts";
import { clockText } from "../text/times.ts";
import { AskButton } from "./Button.tsx";
import { initialsOf } from "./initials.ts";
import styles from "./order.module.css";
import { nameOf, type OnStageProps } from "./seated.ts";
import { useNow } from "./use-now.ts";

type Place = "spoke" | "passed" | "current" | "away" | "coming";

const WORDS: Readonly<Record<Place, string>> = {
  spoke: /*i18n*/ "order.spoke",
  passed: /*i18n*/ "order.passed",
  current: /*i18n*/ "order.current",
  away: /*i18n*/ "order.away",
  coming: /*i18n*/ "order.coming",
};

/** Whose turn it is, who was heard, who is next; nothing outside a round. */
export function Order({ on }: OnStageProps): ReactNode {
  const { round } = on.stage;
  if (round === undefined) return null;
  return (
    <section className={styles.order} aria-label={i18n._("order.label")}>
      <ol className={styles.circles} data-testid="order">
        {round.order.map((person) => (
          <Circle key={person} person={person} round={round} view={on.view} />
        ))}
      </ol>
      <p className={styles.turn}>
        {on.stage.sign === "yourTurn" ? null : <TurnLeft on={on} round={round} />}
        <UpNext view={on.view} round={round} />
      </p>
      {on.stage.sign === "yourTurn" ? null : <PassAhead on={on} />}
    </section>
  );
}

interface CircleProps {
  readonly person: PersonId;
  readonly round: RoundView;
  readonly view: SessionView;
}

function Circle({ person, round, view }: CircleProps): ReactNode {
  const name = nameOf(view, person);
  const place = placeOf(person, round, view);
  if (place === undefined) return null;
  return (
    <li
      className={styles.circle}
      data-place={place}
      data-me={person === view.you || undefined}
      title={name}
    >
      <span aria-hidden="true">{initialsOf(name)}</span>
      <span className={styles.unseen}>{i18n._(WORDS[place], { name })}</span>
    </li>
  );
}

/** Undefined for whoever is here and not called: a case giver of late. */
function placeOf(
  person: PersonId,
  { current, heard, coming }: RoundView,
  { people }: SessionView,
): Place | undefined {
  if (person === current) return "current";
  const hearing = heard.find((one) => one.person === person);
  if (hearing !== undefined) return hearing.how;
  if (coming.includes(person)) return "coming";
  return isPresent(people[person]) ? undefined : "away";
}

function TurnLeft({ on, round }: OnStageProps & { readonly round: RoundView }): ReactNode {
  const left = useNow(on.ticker, (at) => inSeconds(turnTimeLeft(on.stage.clock, at)));
  if (left === undefined || round.current === undefined) return null;
  return (
    <Trans
      id={left < 0 ? /*i18n*/ "order.turnOver" : /*i18n*/ "order.turnLeft"}
      values={{ time: clockText(left), name: nameOf(on.view, round.current) }}
      components={[<span key="time" className={styles.digits} data-testid="turn-clock" />]}
    />
  );
}

/** Redrawn when the digits change, not with every tick. */
function inSeconds(left: Duration | undefined): Duration | undefined {
  return left === undefined ? undefined : Math.ceil(left / 1_000) * 1_000;
}

/** Whoever does not want a turn says so before it comes; on the turn itself it stands at the foot. */
function PassAhead({ on }: OnStageProps): ReactNode {
  return (
    <AskButton kind="small" seated={on} command={{ type: "passTurn", from: on.stage.step }}>
      {i18n._("secondary.pass")}
    </AskButton>
  );
}

function UpNext({ view, round }: Omit<CircleProps, "person">): ReactNode {
  const [next] = round.coming;
  if (next === undefined) return null;
  const name = nameOf(view, next);
  return (
    <span className={styles.upNext}>
      {next === view.you ? i18n._("order.thenYou") : i18n._("order.then", { name })}
    </span>
  );
}
