import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Card } from "./Card.tsx";
import type { OnStageProps } from "./seated.ts";

/** In a rehearsal, a case that is nobody's: who plays its giver offers it and tells it from here. */
export function SampleCase({ on: { phase, view } }: OnStageProps): ReactNode {
  const isGivers = view.roles.caseGiver === view.you;
  const isOffered = phase.kind === "choose" && (isGivers || view.roles.caseGiver === undefined);
  if (!isOffered && !isGivers) return null;
  return (
    <Card title={i18n._("sample.title")} aside={i18n._("sample.nobodys")}>
      <p>{i18n._("sample.role")}</p>
      {phase.kind === "choose" ? null : (
        <>
          <p>{i18n._("sample.facts")}</p>
          <p>{i18n._("sample.tried")}</p>
        </>
      )}
      <p>
        <strong>{i18n._("sample.question")}</strong>
      </p>
    </Card>
  );
}
