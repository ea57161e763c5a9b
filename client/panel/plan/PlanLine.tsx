import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import type { Instant } from "../../../core/ids.ts";
import { adviseAgenda } from "../../../core/methods/agenda-advice.ts";
import type { Method } from "../../../core/methods/method.ts";
import { FEWEST_PEOPLE } from "../../../core/session/people.ts";
import { minutesText, timeOfDay } from "../../text/times.ts";
import cards from "../cards.module.css";
import { seatsOf } from "../seats.ts";
import type { SeatedProps } from "../seated.ts";
import { useNow } from "../use-now.ts";
import { useMethod } from "./known-method.ts";
import styles from "./plan.module.css";
import { groupWarning, sizeText } from "./plan-words.ts";

interface PlanLineProps extends SeatedProps {
  readonly endsAt: (at: Instant) => Instant;
}

/** Phases, minutes, the end by the clock, and whether it fits those who are here. */
export function PlanLine({ seated, endsAt }: PlanLineProps): ReactNode {
  const { plan, ticker, link } = seated;
  const people = seatsOf(seated.view).length;
  const size = useMethod(plan.method, link)?.fit.size;
  const { minutes, warnings } = adviseAgenda(plan, people, size);
  const time = useNow(ticker, (at) => timeOfDay(endsAt(at)));
  const warning = people < FEWEST_PEOPLE ? undefined : groupWarning(warnings);
  const phases = i18n._("plan.phases", { phases: plan.phases.length });
  return (
    <>
      <p className={cards.seen} data-testid="plan-line">
        {[phases, minutesText(minutes), i18n._("plan.ends", { time })].join(" · ")}
        {warning === undefined ? ` · ${fitText(people, size)}` : null}
      </p>
      {warning === undefined ? null : (
        <p className={styles.warning} data-testid="plan-warning">
          {warning}
        </p>
      )}
    </>
  );
}

function fitText(people: number, size: Method["fit"]["size"] | undefined): string {
  return people < FEWEST_PEOPLE && size !== undefined
    ? sizeText(size)
    : i18n._("plan.fitsYou", { people });
}
