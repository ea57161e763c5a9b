import { i18n } from "@lingui/core";
import type { Rhythm } from "../../core/group/group.ts";

const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  twoWeekly: /*i18n*/ "group.rhythm.twoWeekly",
  monthly: /*i18n*/ "group.rhythm.monthly",
};

/** How often a group meets. */
export function rhythmText(rhythm: Rhythm): string {
  return i18n._(RHYTHM_WORDS[rhythm]);
}
