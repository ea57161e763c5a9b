import { i18n } from "@lingui/core";
import { Suspense, type ReactNode } from "react";
import { AskButton, type AskingPerson } from "./Button.tsx";
import { later } from "./later.ts";
import { Message } from "./Message.tsx";
import type { Seated } from "./seated.ts";

interface ClosedProps {
  readonly asking: AskingPerson & Pick<Seated, "link">;
}

const Remember = later(async () => (await import("./group/Remember.tsx")).Remember);

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
      <Suspense fallback={null}>
        <Remember {...asking} />
      </Suspense>
    </Message>
  );
}
