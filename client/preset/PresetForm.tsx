import { i18n } from "@lingui/core";
import { Suspense, use, useId, useState, type ReactNode } from "react";
import { METHODS, methodById } from "../../core/methods/catalogue.ts";
import { LARGEST_METHOD } from "../../core/methods/own-method.ts";
import { readMethod } from "../../core/methods/read-method.ts";
import type { Problem } from "../../core/methods/shape.ts";
import type { PresetFile } from "../../core/protocol/preset.ts";
import { ANY_OWN_METHOD, MOST_AGREEMENTS, type ChosenPlan } from "../../core/session/preset.ts";
import { MethodOptions } from "../panel/own/MethodOptions.tsx";
import { MethodProblems } from "../panel/own/MethodProblems.tsx";
import { agendasOf } from "../panel/plan/plan-list.ts";
import { methodText } from "../panel/words.ts";
import { minutesText } from "../text/times.ts";
import {
  minutesOf,
  sentencesIn,
  usualPlan,
  withLine,
  withMethod,
  withOwnMethod,
  withPlan,
} from "./preset-draft.ts";
import styles from "./preset.module.css";

interface PresetFormProps {
  readonly preset: PresetFile;
  readonly onChange: (preset: PresetFile) => void;
}

/** All that a trainer can set for a group, and what its invitation says. */
export function PresetForm(props: PresetFormProps): ReactNode {
  const { preset } = props;
  return (
    <div className={styles.form}>
      <Line {...props} field="when" label={i18n._("preset.when")} />
      <Line {...props} field="where" label={i18n._("preset.where")} />
      <MethodField {...props} />
      {preset.plan === undefined ? null : <PlanFields {...props} plan={preset.plan} />}
      <OwnMethodField {...props} />
      <Agreements {...props} />
      <Allowed {...props} />
    </div>
  );
}

interface LineProps extends PresetFormProps {
  readonly field: "when" | "where";
  readonly label: string;
}

function Line({ preset, onChange, field, label }: LineProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        defaultValue={preset[field] ?? ""}
        maxLength={120}
        onChange={({ target }) => onChange(withLine(preset, field, target.value))}
      />
    </div>
  );
}

function MethodField({ preset, onChange }: PresetFormProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{i18n._("plan.method")}</label>
      <select
        id={id}
        value={preset.plan?.method ?? ""}
        onChange={({ target }) => onChange(withPlan(preset, usualPlan(target.value)))}
      >
        {preset.ownMethod === undefined ? null : (
          <option value="">{preset.ownMethod.text.name}</option>
        )}
        <MethodOptions />
      </select>
    </div>
  );
}

interface PlanFieldsProps extends PresetFormProps {
  readonly plan: ChosenPlan;
}

function PlanFields({ preset, onChange, plan }: PlanFieldsProps): ReactNode {
  const id = useId();
  const method = methodById(plan.method);
  const { phases } = use(methodText(plan.method));
  if (method === undefined) return null;
  const minutes = minutesOf(plan);
  const set = (phase: string, typed: string): void =>
    onChange(
      withPlan(preset, { ...plan, minutes: { ...minutes, [phase]: Math.round(Number(typed)) } }),
    );
  return (
    <>
      <div>
        <label htmlFor={id}>{i18n._("plan.howLong")}</label>
        <select
          id={id}
          value={plan.agenda}
          onChange={({ target }) =>
            onChange(withPlan(preset, { method: plan.method, agenda: target.value }))
          }
        >
          {agendasOf(method).map(({ agenda, minutes: lasts }) => (
            <option key={agenda} value={agenda}>
              {minutesText(lasts)}
            </option>
          ))}
        </select>
      </div>
      <details>
        <summary>{i18n._("minutes.title")}</summary>
        {Object.entries(minutes).map(([phase, lasts]) => (
          <label key={phase} className={styles.minutes}>
            <span>{phases[phase]?.name}</span>
            <input
              type="number"
              min={0}
              max={120}
              value={lasts}
              onChange={({ target }) => set(phase, target.value)}
            />
          </label>
        ))}
      </details>
    </>
  );
}

function OwnMethodField({ preset, onChange }: PresetFormProps): ReactNode {
  const id = useId();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const method = readMethod(await file.slice(0, LARGEST_METHOD + 1).text());
    setProblems(method.ok ? [] : method.reason);
    if (method.ok) onChange(withOwnMethod(preset, method.value));
  };
  return (
    <div>
      <label htmlFor={id}>{i18n._("preset.ownMethod")}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => void load(target.files?.[0])}
      />
      {problems.length === 0 ? null : <MethodProblems problems={problems} />}
    </div>
  );
}

function Agreements({ preset, onChange }: PresetFormProps): ReactNode {
  const [typed, setTyped] = useState(preset.agreements.join("\n"));
  const [id, about] = [useId(), useId()];
  const { isWhole } = sentencesIn(typed);
  const change = (text: string): void => {
    setTyped(text);
    onChange({ ...preset, agreements: sentencesIn(text).agreements });
  };
  return (
    <div>
      <label htmlFor={id}>{i18n._("preset.ownAgreements")}</label>
      <textarea
        id={id}
        rows={4}
        value={typed}
        aria-describedby={about}
        onChange={({ target }) => change(target.value)}
      />
      <p id={about} className={styles.about}>
        {i18n._("preset.oneEach", { most: MOST_AGREEMENTS })}
      </p>
      {isWhole ? null : <p role="alert">{i18n._("preset.leftOut")}</p>}
    </div>
  );
}

function Allowed({ preset, onChange }: PresetFormProps): ReactNode {
  return (
    <fieldset className={styles.allowed}>
      <legend>{i18n._("preset.allowed")}</legend>
      <p className={styles.about}>{i18n._("preset.noneIsAll")}</p>
      {[...Object.keys(METHODS), ANY_OWN_METHOD].map((method) => (
        <label key={method}>
          <input
            type="checkbox"
            checked={preset.methods.includes(method)}
            onChange={({ target }) => onChange(withMethod(preset, method, target.checked))}
          />
          <Suspense fallback={null}>
            {method === ANY_OWN_METHOD ? i18n._("preset.anyOwn") : <Named method={method} />}
          </Suspense>
        </label>
      ))}
    </fieldset>
  );
}

function Named({ method }: { readonly method: string }): ReactNode {
  return use(methodText(method)).name;
}
