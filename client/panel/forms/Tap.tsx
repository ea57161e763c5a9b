import type { ReactNode } from "react";
import styles from "./forms.module.css";

interface TapProps {
  readonly kind: "radio" | "checkbox";
  /** The group of a radio. */
  readonly name?: string;
  readonly isOn: boolean;
  /** The id of what says more about it. */
  readonly about?: string | undefined;
  readonly onTap: () => void;
  readonly children: ReactNode;
}

/** One thing to choose with one tap. */
export function Tap({ kind, name, isOn, about, onTap, children }: TapProps): ReactNode {
  return (
    <label className={styles.tap}>
      <input type={kind} name={name} checked={isOn} aria-describedby={about} onChange={onTap} />
      <span>{children}</span>
    </label>
  );
}
