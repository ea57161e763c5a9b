import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import type { Takeable } from "../../../core/minutes/taken.ts";
import { Button } from "../Button.tsx";
import cards from "../cards.module.css";
import { Copy } from "../invite/Copy.tsx";
import { fetchCode } from "../invite/fetch-code.ts";
import type { Seated } from "../seated.ts";

interface TakeAlongProps {
  readonly on: Pick<Seated, "link" | "platform" | "isLive">;
  readonly what: Takeable;
}

/** Opens what one may take along in a browser, which can save and print it; where none opens, by its address. */
export function TakeAlong({ on: { link, platform, isLive }, what }: TakeAlongProps): ReactNode {
  const [outcome, setOutcome] = useState<Taking>();
  const take = async (): Promise<void> => {
    setOutcome(undefined);
    const code = (await fetchCode(() => link.takeaway(what)))?.code;
    if (code === undefined) return setOutcome("failed");
    const address = `${location.origin}/taken#${code}`;
    // The SDK says "done" before its client has opened anything, so the address is always at hand.
    setOutcome({ address });
    await platform.openLink(address);
  };
  return (
    <>
      <div className={cards.row}>
        <Button kind="small" isOff={!isLive} onPress={() => void take()}>
          {i18n._("taken.take")}
        </Button>
      </div>
      {outcome === "failed" ? <p role="alert">{i18n._("taken.failed")}</p> : null}
      {outcome === undefined || outcome === "failed" ? null : (
        <>
          <p className={cards.seen}>{i18n._("taken.byHand")}</p>
          <Copy text={outcome.address} />
        </>
      )}
    </>
  );
}

type Taking = "failed" | { readonly address: string };
