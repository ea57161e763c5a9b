import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { FoldedCard } from "./Card.tsx";
import styles from "./cards.module.css";
import type { OnStageProps } from "./seated.ts";
import { useTyped } from "./use-link.ts";

/** A private pad: what is written here never leaves this page's memory. */
export function Scratch({ on: { typed } }: OnStageProps): ReactNode {
  const text = useTyped(typed.pad) ?? "";
  return (
    <FoldedCard title={i18n._("scratch.title")}>
      <div className={styles.field}>
        <textarea
          aria-label={i18n._("scratch.title")}
          rows={3}
          value={text}
          autoComplete="off"
          onChange={({ target }) => typed.pad.type(target.value)}
        />
        <p className={styles.seen}>{i18n._("seen.private")}</p>
      </div>
    </FoldedCard>
  );
}
