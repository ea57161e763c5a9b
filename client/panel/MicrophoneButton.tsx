import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import type { OnStage, OnStageProps } from "./seated.ts";

/** Off, for whoever listens. */
export function MuteButton({ on }: OnStageProps): ReactNode {
  const { stage, microphone } = on;
  const isSilent = stage.sign === "listen" || stage.sign === "write";
  if (!microphone.mayBeSet || microphone.on !== true || !isSilent) return null;
  return <Button onPress={() => void microphone.set(false)}>{i18n._("microphone.turnOff")}</Button>;
}

/** On, for whoever has the floor: the loudest thing on the panel, for it happens only ever by this tap. */
export function UnmuteButton({ on }: OnStageProps): ReactNode {
  if (!isCalled(on) || on.microphone.on !== false) return null;
  if (!on.microphone.mayBeSet) return <p>{i18n._("microphone.byZoom")}</p>;
  return (
    <Button kind="loud" testId="unmute" onPress={() => void on.microphone.set(true)}>
      {i18n._("microphone.turnOn")}
    </Button>
  );
}

function isCalled({ view, stage }: OnStage): boolean {
  return stage.floor !== "open" && stage.speakers.includes(view.you);
}
