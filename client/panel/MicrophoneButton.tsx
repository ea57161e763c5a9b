import { i18n } from "@lingui/core";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import type { OnStage, OnStageProps } from "./seated.ts";

/** On for whoever has the floor, off for whoever listens: only ever by this person's own tap. */
export function MicrophoneButton({ on }: OnStageProps): ReactNode {
  const wanted = wantedMicrophone(on);
  if (wanted === undefined) return null;
  return (
    <Button onPress={() => void on.microphone.set(wanted)}>
      {wanted ? i18n._("microphone.turnOn") : i18n._("microphone.turnOff")}
    </Button>
  );
}

function wantedMicrophone({ view, stage, microphone }: OnStage): boolean | undefined {
  if (!microphone.mayBeSet || microphone.on === undefined) return undefined;
  if (stage.sign === "listen" || stage.sign === "write") return microphone.on ? false : undefined;
  const isCalled = stage.floor !== "open" && stage.speakers.includes(view.you);
  return isCalled && !microphone.on ? true : undefined;
}
