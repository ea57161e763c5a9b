import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import controls from "./controls.module.css";
import styles from "./panel.module.css";

interface BringAlongProps {
  readonly isLive: boolean;
  readonly onBring: () => void;
}

/** For whoever leads a session in another meeting, which may have ended under it. */
export function BringAlong({ isLive, onBring }: BringAlongProps): ReactNode {
  return (
    <div className={styles.banner}>
      <div className={controls.tools}>
        <p>{i18n._("another.bringText")}</p>
        <Button kind="small" isOff={!isLive} onPress={onBring}>
          {i18n._("another.bring")}
        </Button>
      </div>
    </div>
  );
}
