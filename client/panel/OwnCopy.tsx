import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { FoldedCard } from "./Card.tsx";
import cards from "./cards.module.css";
import { Copy } from "./invite/Copy.tsx";
import type { Typed } from "./seated.ts";
import { useTyped } from "./use-link.ts";

/** At the goodbye: what nobody else has seen is gone everywhere but here. */
export function OwnCopy({ typed }: { readonly typed: Typed }): ReactNode {
  const [own = "", pad = ""] = [useTyped(typed.own), useTyped(typed.pad)];
  const text = [own, pad.trim()].filter((one) => one !== "").join("\n\n");
  if (text === "") return null;
  return (
    <FoldedCard title={i18n._("ownCopy.title")}>
      <div className={cards.field}>
        <p className={cards.seen}>{i18n._("ownCopy.about")}</p>
        <p className={cards.noteText} data-testid="own-copy">
          {text}
        </p>
        <Copy
          text={text}
          words={{ copy: i18n._("ownCopy.copy"), byHand: i18n._("ownCopy.byHand") }}
        />
      </div>
    </FoldedCard>
  );
}
