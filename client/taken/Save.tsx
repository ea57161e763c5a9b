import type { ReactNode } from "react";
import styles from "./taken.module.css";

interface SaveProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function Save({ onPress, children }: SaveProps): ReactNode {
  return (
    <button type="button" className={styles.save} onClick={onPress}>
      {children}
    </button>
  );
}
