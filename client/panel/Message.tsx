import type { ReactNode } from "react";
import styles from "./panel.module.css";

interface MessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
}

/** A scene that only says something. */
export function Message({ title, children, foot }: MessageProps): ReactNode {
  return (
    <>
      <main className={styles.message}>
        <h1>{title}</h1>
        {children}
      </main>
      {foot === undefined ? null : (
        <footer className={styles.foot}>
          <div className={styles.actions}>{foot}</div>
        </footer>
      )}
    </>
  );
}
