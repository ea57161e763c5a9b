import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import cards from "./cards.module.css";
import type { Seated } from "./seated.ts";

interface EraseWordsProps {
  readonly on: Pick<Seated, "link" | "isLive">;
  readonly onErased?: () => void;
}

/** What oneself wrote, gone for everybody and for good; what was said about it stays with the group. */
export function EraseWords({ on: { link, isLive }, onErased }: EraseWordsProps): ReactNode {
  const [isSure, setSure] = useState(false);
  const [outcome, setOutcome] = useState<string>();
  const press = async (): Promise<void> => {
    setSure(!isSure);
    if (!isSure) return;
    const answer = await link.eraseWords().catch(() => undefined);
    if (answer?.ok === true) onErased?.();
    setOutcome(answer?.ok === true ? i18n._("erase.done") : i18n._("erase.failed"));
  };
  return (
    <>
      <div className={cards.row}>
        <Button
          kind="small"
          isOff={!isLive}
          onPress={() => void press()}
          onLeave={() => setSure(false)}
        >
          {isSure ? i18n._("erase.sure") : i18n._("erase.ask")}
        </Button>
      </div>
      {outcome === undefined ? null : <output className={cards.seen}>{outcome}</output>}
    </>
  );
}
