import { i18n } from "@lingui/core";
import { Suspense, useId, useMemo, useState, type ReactNode } from "react";
import type { PresetFile, PresetFlaw } from "../../../core/protocol/preset.ts";
import { presetIn } from "../../preset/preset-link.ts";
import { PresetSummary } from "../../preset/PresetSummary.tsx";
import { forgetPreset, keptPreset } from "../../preset/waiting-preset.ts";
import { troubleText } from "../../text/reasons.ts";
import type { Answer } from "../../link/session-link.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { posted, type Outcome } from "../own/BringMethod.tsx";
import { MethodProblems } from "../own/MethodProblems.tsx";
import type { Seated, SeatedProps } from "../seated.ts";

const FLAWS: Readonly<Record<PresetFlaw, string>> = {
  unreadable: /*i18n*/ "preset.unreadable",
  unknownPlan: /*i18n*/ "preset.unknownPlan",
  ownMethodUnfit: /*i18n*/ "preset.ownMethodUnfit",
  methodNotAllowed: /*i18n*/ "preset.notAllowed",
};

/** Paste what a trainer sent, see what it sets, and use it. */
export function BringPreset({ seated }: SeatedProps): ReactNode {
  const [pasted, setPasted] = useState(keptPreset);
  const id = useId();
  return (
    <div className={cards.field}>
      <p className={cards.seen}>{i18n._("preset.about", { address: `${location.host}/preset` })}</p>
      <label htmlFor={id}>{i18n._("preset.paste")}</label>
      <textarea
        id={id}
        className={cards.file}
        rows={3}
        dir="ltr"
        spellCheck={false}
        value={pasted}
        onChange={({ target }) => setPasted(target.value)}
      />
      {pasted.trim() === "" ? null : <Judged key={pasted} seated={seated} pasted={pasted} />}
    </div>
  );
}

interface JudgedProps extends SeatedProps {
  readonly pasted: string;
}

function Judged({ seated, pasted }: JudgedProps): ReactNode {
  const preset = useMemo(() => presetIn(pasted), [pasted]);
  const [answer, setAnswer] = useState<Outcome>();
  const [isSent, setSent] = useState(false);
  if (!preset.ok) return <output>{i18n._(FLAWS[preset.reason])}</output>;
  const send = async (): Promise<void> => {
    setSent(true);
    setAnswer(await sendPreset(seated, preset.value));
    setSent(false);
  };
  if (answer !== undefined && "problems" in answer)
    return <MethodProblems problems={answer.problems} />;
  if (answer !== undefined && "method" in answer) return <output>{i18n._("preset.used")}</output>;
  return (
    <>
      <Suspense fallback={null}>
        <PresetSummary preset={preset.value} />
      </Suspense>
      {answer === undefined ? null : <output>{troubleText(answer.error)}</output>}
      <Button isOff={!seated.isLive || isSent} onPress={() => void send()}>
        {i18n._("preset.use")}
      </Button>
    </>
  );
}

/** First what is set, which says that a method of one's own may come; then that. */
async function sendPreset(seated: Seated, preset: PresetFile): Promise<Outcome> {
  const { agreements, methods, plan, ownMethod } = preset;
  const chosen = plan === undefined ? {} : { plan };
  const answer: Answer = await seated.ask({ type: "usePreset", agreements, methods, ...chosen });
  if (!answer.ok) return { error: answer.reason };
  forgetPreset();
  if (ownMethod === undefined) return { method: plan?.method ?? "" };
  return posted(seated.link.ownMethod(JSON.stringify(ownMethod)));
}
