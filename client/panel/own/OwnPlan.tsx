import { i18n } from "@lingui/core";
import { Suspense, use, useId, type ReactNode } from "react";
import { methodById, planOf } from "../../../core/methods/catalogue.ts";
import type { OwnMethod } from "../../../core/methods/own-method.ts";
import { planMinutes } from "../../../core/methods/plan.ts";
import { minutesText } from "../../text/times.ts";
import cards from "../cards.module.css";
import styles from "../controls.module.css";
import type { SeatedProps } from "../seated.ts";
import { methodText, ownMethod } from "../words.ts";

/** Whose the method is that is planned, what it came from, and how long it may take. */
export function OwnPlan({ seated }: SeatedProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Planned seated={seated} />
    </Suspense>
  );
}

function Planned({ seated }: SeatedProps): ReactNode {
  const { plan, link, view, isLive } = seated;
  const method = use(ownMethod(plan.method, link));
  const group = useId();
  return (
    <>
      <p className={cards.seen}>
        {i18n._("own.whose")} {method.basedOn === undefined ? null : <Origin of={method.basedOn} />}
      </p>
      {view.may.choosePlan === undefined ? null : (
        <fieldset className={styles.choice}>
          <legend>{i18n._("plan.howLong")}</legend>
          {lengthsOf(method).map(({ agenda, minutes }) => (
            <label key={agenda}>
              <input
                type="radio"
                name={group}
                checked={agenda === plan.agenda && plan.own !== true}
                aria-disabled={!isLive || undefined}
                onChange={() => {
                  if (isLive) void seated.ask({ type: "choosePlan", method: plan.method, agenda });
                }}
              />
              {minutesText(minutes)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** One of ours is called as it is called here; of others stands what the file says. */
function Origin({ of }: { readonly of: string }): ReactNode {
  return methodById(of) === undefined ? i18n._("own.from", { method: of }) : <OurOrigin of={of} />;
}

function OurOrigin({ of }: { readonly of: string }): ReactNode {
  return i18n._("own.from", { method: use(methodText(of)).name });
}

interface Length {
  readonly agenda: string;
  readonly minutes: number;
}

function lengthsOf(method: OwnMethod): readonly Length[] {
  return Object.keys(method.agendas)
    .flatMap((agenda) => {
      const plan = planOf(method, agenda);
      return plan === undefined ? [] : [{ agenda, minutes: planMinutes(plan) }];
    })
    .toSorted((one, other) => one.minutes - other.minutes);
}
