import { i18n } from "@lingui/core";
import { Suspense, useState, type ReactNode } from "react";
import cards from "../cards.module.css";
import { later } from "../later.ts";
import type { SeatedProps } from "../seated.ts";

const BringMethod = later(async () => (await import("./BringMethod.tsx")).BringMethod);

/** Folded: few groups bring a method of their own, and the checker comes when it is opened. */
export function OwnMethodCard({ seated }: SeatedProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (seated.view.may.choosePlan === undefined) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={cards.summary}>{i18n._("own.title")}</summary>
      <Suspense fallback={null}>{isOpen ? <BringMethod seated={seated} /> : null}</Suspense>
    </details>
  );
}
