import { useCallback, useEffect, useState } from "react";
import type { SessionLink } from "../link/session-link.ts";
import type { Entrance, MeetingPlatform } from "../platforms/platform.ts";
import type { Trouble } from "../text/reasons.ts";

/** This person's own microphone, as far as the platform tells. */
export interface Microphone {
  readonly on?: boolean;
  readonly mayBeSet: boolean;
  set(on: boolean): Promise<void>;
}

interface MicrophoneSurroundings {
  readonly platform: MeetingPlatform;
  readonly entrance: Entrance;
  readonly link: SessionLink;
  readonly onRefused: (trouble: Trouble) => void;
}

/** Knows the own microphone and tells the room of it. */
export function useMicrophone(around: MicrophoneSurroundings): Microphone {
  const { platform, entrance, link, onRefused } = around;
  const [on, setOn] = useState(entrance.microphone);
  useEffect(() => platform.onMicrophone(setOn), [platform]);
  useEffect(() => {
    if (on !== undefined) link.reportMicrophone(on);
  }, [link, on]);
  const set = useCallback(
    async (wanted: boolean) => {
      const outcome = await platform.setMicrophone(wanted);
      if (outcome !== "done") onRefused("microphone");
    },
    [platform, onRefused],
  );
  const mayBeSet = entrance.abilities.includes("microphone");
  return { mayBeSet, set, ...(on === undefined ? {} : { on }) };
}
