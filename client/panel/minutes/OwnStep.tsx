import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Card } from "../Card.tsx";
import { TakeAlong } from "../forms/TakeAlong.tsx";
import type { Leaving } from "./leaving.ts";

/** The next step is its case giver's, whatever becomes of the minutes. */
export function OwnStep({ on }: { readonly on: Leaving }): ReactNode {
  return (
    <Card title={i18n._("minutes.ownStep")}>
      <TakeAlong on={on} what="step" />
    </Card>
  );
}
