import { useId, type ReactNode } from "react";
import styles from "./quiet/quiet.module.css";

interface SwitchProps {
  readonly label: string;
  readonly about: string;
  readonly isOn: boolean;
  /** Does nothing while the line is down, and keeps the focus that is on it. */
  readonly isLive: boolean;
  readonly onChange: () => void;
}

/** Something that is on or off for everybody in the session. */
export function Switch({ label, about, isOn, isLive, onChange }: SwitchProps): ReactNode {
  const description = useId();
  return (
    <div className={styles.switch}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={description}
          aria-disabled={!isLive || undefined}
          onChange={() => {
            if (isLive) onChange();
          }}
        />
        {label}
      </label>
      <small id={description}>{about}</small>
    </div>
  );
}
