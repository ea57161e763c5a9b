import { i18n } from "@lingui/core";
import { Suspense, use, type ReactNode } from "react";
import cards from "../cards.module.css";
import type { SeatedProps } from "../seated.ts";
import { ownMethod } from "../words.ts";
import { Origin } from "./Origin.tsx";

/** Whose the method is that is planned, and what it came from. */
export function OwnPlan({ seated }: SeatedProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <Planned seated={seated} />
    </Suspense>
  );
}

function Planned({ seated: { plan, link } }: SeatedProps): ReactNode {
  const { basedOn } = use(ownMethod(plan.method, link));
  return (
    <p className={cards.seen}>
      {i18n._("own.whose")} {basedOn === undefined ? null : <Origin of={basedOn} />}
    </p>
  );
}
