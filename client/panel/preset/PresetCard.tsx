import { i18n } from "@lingui/core";
import { Suspense, useState, type ReactNode } from "react";
import { keptPreset } from "../../preset/waiting-preset.ts";
import { AskButton } from "../Button.tsx";
import cards from "../cards.module.css";
import { later } from "../later.ts";
import type { SeatedProps } from "../seated.ts";

const BringPreset = later(async () => (await import("./BringPreset.tsx")).BringPreset);

/** Where what a trainer sent is pasted; folded, unless this tab came by it. */
export function PresetCard({ seated }: SeatedProps): ReactNode {
  const [isOpen, setOpen] = useState(() => keptPreset() !== "");
  if (seated.view.may.usePreset === undefined) return null;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={cards.summary}>{i18n._("preset.title")}</summary>
      <Suspense fallback={null}>{isOpen ? <BringPreset seated={seated} /> : null}</Suspense>
    </details>
  );
}

/** That a trainer has set something, and the way to go on without it. */
export function PresetLine({ seated }: SeatedProps): ReactNode {
  const { preset } = seated.view;
  if (preset === undefined) return null;
  return (
    <div className={cards.field}>
      <p className={cards.seen} data-testid="preset">
        {i18n._("preset.planned", { agreements: preset.agreements.length })}
      </p>
      <AskButton
        kind="small"
        seated={seated}
        command={{ type: "usePreset", agreements: [], methods: [] }}
      >
        {i18n._("preset.without")}
      </AskButton>
    </div>
  );
}
