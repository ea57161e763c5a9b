import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";

interface CopyProps {
  readonly text: string;
  /** Where it is no address. */
  readonly words?: { readonly copy: string; readonly byHand: string };
}

/** Some clients let no page write into the clipboard. */
export function Copy({ text, words }: CopyProps): ReactNode {
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  return (
    <div className={cards.row}>
      <Button kind="small" onPress={copy}>
        {words?.copy ?? i18n._("invite.copy")}
      </Button>
      <output>
        {outcome === "copied" ? i18n._("invite.copied") : null}
        {outcome === "refused" ? (words?.byHand ?? i18n._("invite.notCopied")) : null}
      </output>
    </div>
  );
}
