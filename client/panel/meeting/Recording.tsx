import { i18n } from "@lingui/core";
import { useEffect, useState, type ReactNode } from "react";
import type { OnStageProps } from "../seated.ts";

/** Zoom tells hosts alone: theirs is to say so to the others. */
export function Recording({ on: { platform } }: OnStageProps): ReactNode {
  const [isOn, setOn] = useState(false);
  useEffect(() => platform.onRecording(setOn), [platform]);
  if (!isOn) return null;
  return (
    <p role="alert">
      <strong>{i18n._("agreements.recorded")}</strong>
    </p>
  );
}
