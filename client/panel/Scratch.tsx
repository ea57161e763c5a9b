import { i18n } from "@lingui/core";
import { useState, type ReactNode } from "react";
import { FoldedCard } from "./Card.tsx";
import styles from "./cards.module.css";

/** A private pad: what is written here never leaves this page's memory. */
export function Scratch(): ReactNode {
  const [text, setText] = useState("");
  return (
    <FoldedCard title={i18n._("scratch.title")}>
      <div className={styles.field}>
        <textarea
          aria-label={i18n._("scratch.title")}
          rows={3}
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        <p className={styles.seen}>{i18n._("seen.private")}</p>
      </div>
    </FoldedCard>
  );
}
