import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { AskButton, type AskingPerson } from "./Button.tsx";
import { Message } from "./Message.tsx";

interface ClosedProps {
  readonly asking: AskingPerson;
}

/** After the goodbye. */
export function Closed({ asking }: ClosedProps): ReactNode {
  return (
    <Message
      title={i18n._("closed.title")}
      foot={
        <AskButton seated={asking} command={{ type: "beginAnother" }}>
          {i18n._("another.begin")}
        </AskButton>
      }
    >
      <p>{i18n._("closed.erased")}</p>
      <p>{i18n._("closed.beyond")}</p>
    </Message>
  );
}
