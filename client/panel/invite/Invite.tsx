import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { shownCode, type CodeAnswer } from "../../../core/protocol/code.ts";
import { addressOf } from "../../platforms/choose-platform.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import type { SeatedProps } from "../seated.ts";
import { Copy } from "./Copy.tsx";
import { fetchCode } from "./fetch-code.ts";
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
