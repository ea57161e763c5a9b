import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { coreMinutes, coreOf } from "../../../core/methods/cases.ts";
import { listText, minutesText } from "../../text/times.ts";
import { AskButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import cards from "../cards.module.css";
import { nameOf, type SeatedProps } from "../seated.ts";

/** In everybody's case: who wants a case of their own, each saying so for themselves. */
export function WantCase({ seated }: SeatedProps): ReactNode {
  const { view, plan } = seated;
  const { wishes, you } = view;
  if (wishes === undefined || view.may.wantCase === undefined) return null;
  const isMine = wishes.includes(you);
  const names = listText(wishes.map((person) => nameOf(view, person)));
  const each = minutesText(Math.round(coreMinutes(coreOf(plan, 1))));
  return (
    <Card
      title={i18n._("cases.everybody.title")}
      aside={i18n._("cases.everybody.each", { minutes: each })}
    >
      <p>
        {wishes.length === 0
          ? i18n._("cases.everybody.nobody")
          : i18n._("cases.everybody.who", { names })}
      </p>
      <AskButton seated={seated} command={{ type: "wantCase", yes: !isMine }}>
        {isMine ? i18n._("cases.everybody.wantNot") : i18n._("cases.everybody.want")}
      </AskButton>
      <p className={cards.seen}>{i18n._("cases.everybody.how")}</p>
    </Card>
  );
}
