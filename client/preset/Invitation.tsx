import { i18n } from "@lingui/core";
import { use, useEffect, type ReactNode } from "react";
import { AGREEMENTS } from "../../core/methods/agreements.ts";
import { planMinutes } from "../../core/methods/plan.ts";
import { presetPlan, type PresetFile } from "../../core/protocol/preset.ts";
import { agreementTexts, methodText } from "../panel/words.ts";
import taken from "../taken/taken.module.css";
import { minutesText } from "../text/times.ts";
import styles from "./preset.module.css";

/** To write on, by hand. */
const BLANK = "________________________";

/** One page to print or send: what it is, when and where, what to prepare, what all agree to, how to come in. */
export function Invitation({ preset }: { readonly preset: PresetFile }): ReactNode {
  const texts = use(agreementTexts());
  const title = i18n._("invitation.title");
  useEffect(() => {
    // A browser calls what it prints into a file after it.
    document.title = title;
  }, [title]);
  return (
    <article className={`${taken.sheet} ${styles.invitation}`} lang={i18n.locale}>
      <h1>{title}</h1>
      <p>{i18n._("invitation.what")}</p>
      <Facts preset={preset} />
      <h2>{i18n._("invitation.prepare")}</h2>
      <ul>
        <li>{i18n._("invitation.case")}</li>
        <li>{i18n._("invitation.question")}</li>
        <li>{i18n._("invitation.names")}</li>
        <li>{i18n._("invitation.place")}</li>
      </ul>
      <h2>{i18n._("agreements.title")}</h2>
      <ul>
        {AGREEMENTS.map((id) => (
          <li key={id}>{texts[id].text}</li>
        ))}
        {preset.agreements.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <h2>{i18n._("invitation.open")}</h2>
      <p>{i18n._("invitation.inZoom")}</p>
      <p>{i18n._("invitation.byCode", { address: location.host })}</p>
    </article>
  );
}

function Facts({ preset }: { readonly preset: PresetFile }): ReactNode {
  const plan = presetPlan(preset);
  return (
    <dl>
      <Fact label={i18n._("invitation.when")}>{preset.when ?? BLANK}</Fact>
      <Fact label={i18n._("invitation.where")}>{preset.where ?? BLANK}</Fact>
      {plan === undefined ? null : (
        <Fact label={i18n._("invitation.long")}>{minutesText(planMinutes(plan))}</Fact>
      )}
      <Fact label={i18n._("invitation.method")}>
        {preset.ownMethod === undefined ? (
          <MethodLine method={preset.plan?.method} />
        ) : (
          preset.ownMethod.text.name
        )}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Fact({ label, children }: FactProps): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function MethodLine({ method }: { readonly method: string | undefined }): ReactNode {
  return method === undefined ? BLANK : use(methodText(method)).name;
}
