import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { shownCode, type CodeAnswer } from "../../../core/protocol/code.ts";
import { addressOf } from "../../platforms/choose-platform.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import type { SeatedProps } from "../seated.ts";
import styles from "./invite.module.css";
import { QrCode } from "./QrCode.tsx";

/** The way in for whoever has no panel in Zoom: by address, by code or by camera. */
export function Invite({ seated: { link, isLive } }: SeatedProps): ReactNode {
  const [shown, setShown] = useState<CodeAnswer>();
  const [hasFailed, setFailed] = useState(false);
  const show = async (): Promise<void> => {
    const fetched = await fetchCode(() => link.code());
    setFailed(fetched === undefined);
    setShown(fetched);
  };
  if (shown !== undefined) return <Shown {...shown} />;
  return (
    <div className={cards.row}>
      <Button kind="small" isOff={!isLive} onPress={() => void show()}>
        {i18n._("invite.open")}
      </Button>
      {hasFailed ? <p role="alert">{i18n._("invite.failed")}</p> : null}
    </div>
  );
}

async function fetchCode(ask: () => Promise<Response>): Promise<CodeAnswer | undefined> {
  try {
    const answer = await ask();
    return answer.ok ? ((await answer.json()) as CodeAnswer) : undefined;
  } catch {
    return undefined;
  }
}

function Shown({ code, stays }: CodeAnswer): ReactNode {
  const address = addressOf(code, location);
  const [host, hash] = [address.slice(0, -code.length - 1), address.slice(-code.length - 1)];
  return (
    <section className={styles.invitation} aria-label={i18n._("invite.open")}>
      <p className={cards.seen}>{i18n._("invite.about")}</p>
      <p className={cards.seen}>
        {stays === true ? i18n._("invite.stays") : i18n._("invite.ends")}
      </p>
      <p className={styles.address}>
        {host}
        <wbr />
        {hash}
      </p>
      <p className={styles.code} data-testid="code">
        {shownCode(code)}
      </p>
      <Copy text={address} />
      <QrCode text={address} />
    </section>
  );
}

/** Some clients let no page write into the clipboard. */
function Copy({ text }: { readonly text: string }): ReactNode {
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  return (
    <div className={cards.row}>
      <Button kind="small" onPress={copy}>
        {i18n._("invite.copy")}
      </Button>
      <output>
        {outcome === "copied" ? i18n._("invite.copied") : null}
        {outcome === "refused" ? i18n._("invite.notCopied") : null}
      </output>
    </div>
  );
}
