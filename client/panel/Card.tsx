import { useId, type ReactNode, type Ref } from "react";
import styles from "./cards.module.css";

interface CardProps {
  readonly title: string;
  /** A few words at the end of the title's line. */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the panel with its title. */
export function Card({ title, aside, children }: CardProps): ReactNode {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        <span>{title}</span>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

interface FoldedCardProps extends CardProps {
  readonly ref?: Ref<HTMLDetailsElement>;
}

/** The same, folded until it is tapped. */
export function FoldedCard({ title, aside, children, ref }: FoldedCardProps): ReactNode {
  return (
    <details className={styles.card} ref={ref}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>
          <span>{title}</span>
          {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
        </h2>
      </summary>
      {children}
    </details>
  );
}
