import { i18n } from "@lingui/core";
import { useId, useMemo, useState, type ReactNode } from "react";
import { LARGEST_METHOD } from "../../../core/methods/own-method.ts";
import { readMethod } from "../../../core/methods/read-method.ts";
import type { MethodAnswer } from "../../../core/protocol/method-answer.ts";
import { troubleText, type Trouble } from "../../text/reasons.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { CopyMethod } from "./CopyMethod.tsx";
import { MethodProblems } from "./MethodProblems.tsx";
import { PlanPreview } from "./PlanPreview.tsx";
import type { SeatedProps } from "../seated.ts";

/** Paste or load a method, see what is wrong with it or what it plans, and use it. */
export function BringMethod({ seated }: SeatedProps): ReactNode {
  const [file, setFile] = useState("");
  const id = useId();
  const load = async (chosen: File | undefined): Promise<void> => {
    if (chosen !== undefined) setFile(await textOf(chosen));
  };
  return (
    <div className={cards.field}>
      <p className={cards.seen}>{i18n._("own.about")}</p>
      <label htmlFor={`${id}file`}>{i18n._("own.load")}</label>
      <input
        id={`${id}file`}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => void load(target.files?.[0])}
      />
      <label htmlFor={`${id}text`}>{i18n._("own.paste")}</label>
      <textarea
        id={`${id}text`}
        className={cards.file}
        rows={4}
        dir="ltr"
        spellCheck={false}
        value={file}
        onChange={({ target }) => setFile(target.value)}
      />
      {file.trim() === "" ? null : <Judged key={file} seated={seated} file={file} />}
      <CopyMethod onPut={setFile} />
    </div>
  );
}

/** A file of any size: what cannot be a method is not read to its end. */
async function textOf(file: File): Promise<string> {
  return await file.slice(0, LARGEST_METHOD + 1).text();
}

interface JudgedProps extends SeatedProps {
  readonly file: string;
}

function Judged({ seated, file }: JudgedProps): ReactNode {
  const [answer, setAnswer] = useState<Outcome>();
  const [isSent, setSent] = useState(false);
  const method = useMemo(() => readMethod(file), [file]);
  const post = async (): Promise<void> => {
    setSent(true);
    setAnswer(await posted(seated.link.ownMethod(file)));
    setSent(false);
  };
  if (!method.ok) return <MethodProblems problems={method.reason} />;
  if (answer !== undefined && "problems" in answer)
    return <MethodProblems problems={answer.problems} />;
  if (answer !== undefined && "method" in answer) return <output>{i18n._("own.used")}</output>;
  return (
    <>
      <PlanPreview method={method.value} />
      {answer === undefined ? null : <output>{troubleText(answer.error)}</output>}
      <Button isOff={!seated.isLive || isSent} onPress={() => void post()}>
        {i18n._("own.use")}
      </Button>
    </>
  );
}

/** What became of what was posted. */
export type Outcome = MethodAnswer | { readonly error: Trouble };

/** What the room says about a method, and not that there is no room. */
const ANSWERS: readonly number[] = [200, 403, 422, 429];

export async function posted(request: Promise<Response>): Promise<Outcome> {
  try {
    const response = await request;
    if (ANSWERS.includes(response.status)) return (await response.json()) as MethodAnswer;
  } catch {
    // There is no line either.
  }
  return { error: "offline" };
}
