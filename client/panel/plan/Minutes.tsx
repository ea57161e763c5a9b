import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { adviseAgenda, moved, type Warning } from "../../../core/methods/agenda-advice.ts";
import { planOf } from "../../../core/methods/catalogue.ts";
import type { OwnMinutes } from "../../../core/methods/own-agenda.ts";
import { hasLookBack, MINUTE, type Plan } from "../../../core/methods/plan.ts";
import { expectedEnd } from "../../../core/session/clock.ts";
import { troubleText } from "../../text/reasons.ts";
import { minutesText, timeOfDay } from "../../text/times.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { seatsOf } from "../seats.ts";
import { phaseText, type Seated, type SeatedProps } from "../seated.ts";
import { useNow } from "../use-now.ts";
import { useMethod } from "./known-method.ts";
import { movable, steps, sumOf, wholeMinutes, type Movable } from "./movable.ts";
import { turnsText } from "./plan-words.ts";
import styles from "./plan.module.css";

/** Each phase with its minutes, to be moved before they are used; whoever changes the plan begins anew. */
export function Minutes({ seated }: SeatedProps): ReactNode {
  const method = useMethod(seated.plan.method, seated.link);
  const known = method && movable(seated, method);
  const [draft, setDraft] = useState<{ readonly of: Plan; readonly minutes: OwnMinutes }>();
  if (known === undefined) return null;
  const minutes = draft?.of === seated.plan ? draft.minutes : known.minutes;
  const change = (next: OwnMinutes): void => setDraft({ of: seated.plan, minutes: next });
  return <Table seated={seated} known={known} minutes={minutes} onChange={change} />;
}

interface TableProps extends SeatedProps {
  readonly known: Movable;
  readonly minutes: OwnMinutes;
  readonly onChange: (minutes: OwnMinutes) => void;
}

function Table({ seated, known, minutes, onChange }: TableProps): ReactNode {
  const { plan } = seated;
  const whole = wholeMinutes(known, minutes);
  const next = planOf(known.method, plan.agenda, whole, { looksBack: hasLookBack(plan) });
  const advice = next && adviseAgenda(next, seatsOf(seated.view).length, known.method.fit.size);
  const isSame = Object.entries(minutes).every(([id, one]) => one === known.minutes[id]);
  return (
    <>
      <ul className={styles.minutes}>
        {known.phases.map(({ id }) => (
          <Row
            key={id}
            seated={seated}
            known={known}
            minutes={minutes}
            phase={id}
            turns={advice?.phases.find((one) => one.id === id)?.turns ?? []}
            warning={advice?.warnings.find((one) => isAbout(one, id))}
            onChange={onChange}
          />
        ))}
      </ul>
      <Sum seated={seated} known={known} minutes={minutes} />
      {next === undefined ? <p className={styles.warning}>{troubleText("minutesUnfit")}</p> : null}
      <div className={cards.row}>
        <Button
          isOff={isSame || next === undefined || !seated.isLive}
          onPress={() => void choose(seated, whole)}
        >
          {i18n._("minutes.use")}
        </Button>
        {plan.own === true ? (
          <Button kind="quiet" isOff={!seated.isLive} onPress={() => void choose(seated)}>
            {i18n._("minutes.undo")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function isAbout(warning: Warning, phase: string): boolean {
  return warning.type === "shortTurn" && warning.phase === phase;
}

async function choose(seated: Seated, minutes?: OwnMinutes): Promise<void> {
  const { method, agenda } = seated.plan;
  await seated.ask({
    type: "choosePlan",
    method,
    agenda,
    ...(minutes === undefined ? {} : { minutes }),
  });
}

interface RowProps extends TableProps {
  readonly phase: string;
  readonly turns: readonly number[];
  readonly warning: Warning | undefined;
}

function Row({ seated, known, minutes, phase, turns, warning, onChange }: RowProps): ReactNode {
  const { name } = phaseText(seated.method, phase);
  const { less, more } = steps(known, minutes, phase);
  const step = (to: number | undefined): void => {
    if (to !== undefined) onChange({ ...minutes, [phase]: to });
  };
  return (
    <li data-short={warning === undefined ? undefined : true}>
      <span className={styles.phase}>
        {name}
        <small>{turnsText(turns)}</small>
      </span>
      <span className={styles.stepper}>
        <Button
          kind="small"
          label={i18n._("minutes.less", { name })}
          isOff={less === undefined}
          onPress={() => step(less)}
        >
          −
        </Button>
        <span>{minutesText(minutes[phase] ?? 0)}</span>
        <Button
          kind="small"
          label={i18n._("minutes.more", { name })}
          isOff={more === undefined}
          onPress={() => step(more)}
        >
          +
        </Button>
      </span>
      {warning === undefined ? null : (
        <Mend seated={seated} minutes={minutes} warning={warning} onChange={onChange} />
      )}
    </li>
  );
}

interface MendProps extends Pick<TableProps, "seated" | "minutes" | "onChange"> {
  readonly warning: Warning;
}

/** A turn that is too short, and the minutes that would mend it where there are any. */
function Mend({ seated, minutes, warning, onChange }: MendProps): ReactNode {
  const move = warning.type === "shortTurn" ? warning.move : undefined;
  const isHere = move !== undefined && (minutes[move.from] ?? 0) > move.minutes;
  return (
    <span className={styles.mend}>
      <span className={styles.warning}>{i18n._("minutes.short")}</span>
      {isHere ? (
        <Button kind="small" onPress={() => onChange(moved(minutes, move))}>
          {i18n._("minutes.move", {
            minutes: move.minutes,
            name: phaseText(seated.method, move.from).name,
          })}
        </Button>
      ) : null}
    </span>
  );
}

/** The sum in view, and the end that it leads to. */
function Sum({ seated, known, minutes }: Omit<TableProps, "onChange">): ReactNode {
  const { plan, view, ticker } = seated;
  const sum = sumOf(minutes);
  const more = (sum - sumOf(known.minutes)) * MINUTE;
  const total = sumOf(wholeMinutes(known, minutes)) * MINUTE;
  const time = useNow(ticker, (at) =>
    timeOfDay(view.stage === undefined ? at + total : expectedEnd(plan, view.stage, at) + more),
  );
  const values = { sum: minutesText(sum), time };
  return (
    <output className={styles.sum} data-testid="sum">
      {view.stage === undefined ? i18n._("minutes.sum", values) : i18n._("minutes.toCome", values)}
    </output>
  );
}
