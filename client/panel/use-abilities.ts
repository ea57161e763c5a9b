import { useEffect, useState } from "react";
import type { Ability, Entrance, MeetingPlatform } from "../platforms/platform.ts";

/** What this person may do through the platform now: a guest who adds the app may do more. */
export function useAbilities(platform: MeetingPlatform, entrance: Entrance): readonly Ability[] {
  const [abilities, setAbilities] = useState(entrance.abilities);
  useEffect(() => platform.onAbilities(setAbilities), [platform]);
  return abilities;
}
