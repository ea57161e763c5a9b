import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { AskButton } from "./Button.tsx";
import { Card } from "./Card.tsx";
import cards from "./cards.module.css";
import type { SeatedProps } from "./seated.ts";

/** Asks each of a group whether they know and trust each other, until the case may begin; never who has not said so. */
export function Trust({ seated }: SeatedProps): ReactNode {
  const { trust } = seated.view;
  const said = trust?.said;
  const isWaiting = said !== undefined && said.yes < said.of;
  if (trust === undefined || (trust.mine === true && !isWaiting)) return null;
  return (
    <Card
      title={i18n._("trust.title")}
      aside={said === undefined ? undefined : i18n._("trust.count", { ...said })}
    >
      {trust.mine === true ? (
        <p className={cards.seen}>{i18n._("trust.said")}</p>
      ) : (
        <>
          <p>{i18n._("trust.why")}</p>
          <AskButton seated={seated} command={{ type: "confirmTrust" }}>
            {i18n._("trust.yes")}
          </AskButton>
        </>
      )}
      {said === undefined ? null : <p className={cards.seen}>{i18n._("trust.otherwise")}</p>}
    </Card>
  );
}
