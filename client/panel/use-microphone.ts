import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { pageStorage } from "../link/surroundings.ts";
import type { SessionLink } from "../link/session-link.ts";
import type {
  Ability,
  Entrance,
  MeetingPlatform,
  Outcome,
  Standing,
} from "../platforms/platform.ts";
import type { Trouble } from "../text/reasons.ts";
import { MicrophoneWishes, type Wishes } from "./microphone-wishes.ts";

/** This person's own microphone, as far as the platform tells. */
export interface Microphone extends Wishes {
  readonly on?: boolean;
  readonly mayBeSet: boolean;
  /** By this person's own tap; says so where it did not happen. */
  set(on: boolean): Promise<void>;
  /** After a notice: on no tap at all it only ever goes off. */
  readonly mute: () => Promise<Outcome>;
  readonly wish: (changes: Partial<Wishes>) => void;
}

interface MicrophoneSurroundings {
  readonly platform: MeetingPlatform;
  readonly entrance: Entrance;
  readonly abilities: readonly Ability[];
  readonly link: SessionLink;
  readonly onRefused: (trouble: Trouble) => void;
}

/** Knows the own microphone and tells the room of it. */
export function useMicrophone(around: MicrophoneSurroundings): Microphone {
  const { platform, entrance, abilities, onRefused } = around;
  const [on, setOn] = useState(entrance.microphone);
  const [wishes] = useState(() => new MicrophoneWishes(pageStorage()));
  const { keepsOn, isShared } = useSyncExternalStore(wishes.subscribe, wishes.state);
  useEffect(() => platform.onMicrophone(setOn), [platform]);
  useReport(around, { on, keepsOn, isShared });
  const set = useCallback(
    async (wanted: boolean) => {
      const outcome = await platform.setMicrophone(wanted);
      if (outcome !== "done") onRefused("microphone");
    },
    [platform, onRefused],
  );
  const mute = useCallback(() => platform.setMicrophone(false), [platform]);
  const mayBeSet = abilities.includes("microphone");
  const own = { mayBeSet, set, mute, keepsOn, isShared, wish: wishes.change };
  return on === undefined ? own : { ...own, on };
}

interface Known extends Wishes {
  readonly on: boolean | undefined;
}

/** The room is told all that is known, and by what the platform calls this person and gives them to do. */
function useReport(
  { platform, link }: MicrophoneSurroundings,
  { on, keepsOn, isShared }: Known,
): void {
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => platform.onStanding(setStanding), [platform]);
  const participant = standing?.participant;
  const isHost = standing !== undefined && standing.role !== "participant";
  useEffect(() => link.reportHost(isHost), [link, isHost]);
  useEffect(() => {
    const report = {
      ...(on === undefined ? {} : { on }),
      ...(keepsOn ? { keepsOn } : {}),
      ...(isShared ? { shared: isShared } : {}),
      ...(participant === undefined ? {} : { participant }),
    };
    if (Object.keys(report).length > 0) link.reportMicrophone(report);
  }, [link, on, keepsOn, isShared, participant]);
}
