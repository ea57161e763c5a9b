import { i18n } from "@lingui/core";
import { useId, useState, type ReactNode } from "react";
import { claimIn, offeredClaim } from "../../link/claim.ts";
import { deviceStorage } from "../../link/surroundings.ts";
import { Button } from "../Button.tsx";
import { FoldedCard } from "../Card.tsx";
import cards from "../cards.module.css";
import type { SeatedProps } from "../seated.ts";
import { refusalOf } from "./group-pages.ts";

/** For somebody without an account on a device that does not know them: by the address that they have kept. */
export function KnownAgain({ seated: { view, link, isLive } }: SeatedProps): ReactNode {
  const id = useId();
  const [pasted, setPasted] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [why, setWhy] = useState<string>();
  const key = keyIn(pasted);
  const show = async (): Promise<void> => {
    setAsked(true);
    setWhy(await refusalOf(link.claim(key)));
    setAsked(false);
  };
  if (view.group?.mine === true || claimIn(deviceStorage()) !== undefined) return null;
  return (
    <FoldedCard title={i18n._("claim.before")}>
      <div className={cards.field}>
        <p className={cards.seen}>{i18n._("claim.paste")}</p>
        <label htmlFor={id}>{i18n._("claim.title")}</label>
        <input
          id={id}
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button
          kind="small"
          isOff={!isLive || isAsked || key === undefined}
          onPress={() => void show()}
        >
          {i18n._("claim.again")}
        </Button>
        {why === undefined ? null : (
          <p role="alert">
            {why === "claimUnknown" ? i18n._("claim.unknown") : i18n._("group.failed")}
          </p>
        )}
      </div>
    </FoldedCard>
  );
}

/** Of whatever somebody has copied around it. */
function keyIn(pasted: string): string | undefined {
  const [, hash = ""] = /(#\S+)\s*$/u.exec(pasted) ?? [];
  return offeredClaim({ hash });
}
