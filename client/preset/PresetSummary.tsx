import { i18n } from "@lingui/core";
import { use, type ReactNode } from "react";
import { presetPlan, type PresetFile } from "../../core/protocol/preset.ts";
import { ANY_OWN_METHOD } from "../../core/session/preset.ts";
import { planMinutes } from "../../core/methods/plan.ts";
import cards from "../panel/cards.module.css";
import { methodText } from "../panel/words.ts";
import { listText, minutesText } from "../text/times.ts";

/** What a preset sets, before anybody uses it. */
export function PresetSummary({ preset }: { readonly preset: PresetFile }): ReactNode {
  const { plan, ownMethod, agreements, methods } = preset;
  const planned = presetPlan(preset);
  return (
    <div className={cards.field} data-testid="preset-summary">
      {planned === undefined ? null : (
        <p>
          {ownMethod === undefined ? (
            <MethodName method={plan?.method ?? ""} />
          ) : (
            ownMethod.text.name
          )}{" "}
          · {minutesText(planMinutes(planned))}
        </p>
      )}
      {agreements.length === 0 ? null : (
        <>
          <p className={cards.seen}>{i18n._("preset.agreements")}</p>
          <ul className={cards.notes}>
            {agreements.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      {methods.length === 0 ? null : (
        <p className={cards.seen}>
          {i18n._("preset.methods")} <MethodNames methods={methods} />
        </p>
      )}
    </div>
  );
}

function MethodName({ method }: { readonly method: string }): ReactNode {
  return use(methodText(method)).name;
}

function MethodNames({ methods }: { readonly methods: readonly string[] }): ReactNode {
  const names = methods.map((method) =>
    method === ANY_OWN_METHOD ? i18n._("preset.anyOwn") : use(methodText(method)).name,
  );
  return listText(names);
}
