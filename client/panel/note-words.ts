import { i18n } from "@lingui/core";
import type { Reveal, Writing } from "../../core/methods/method.ts";
import type { PlannedPhase } from "../../core/methods/plan.ts";
import type { NoteView } from "../../core/session/view.ts";
import { troubleText } from "../text/reasons.ts";
import { isSaved, type Draft } from "./draft.ts";

const SEALED: Readonly<Record<Reveal, string>> = {
  atOnce: /*i18n*/ "seen.group",
  ownTurn: /*i18n*/ "seen.sealed.ownTurn",
  oneEachTurn: /*i18n*/ "seen.sealed.oneEachTurn",
  partEnd: /*i18n*/ "seen.sealed.partEnd",
  phaseEnd: /*i18n*/ "seen.sealed.phaseEnd",
  chairOpens: /*i18n*/ "seen.sealed.chairOpens",
  caseGiverOpens: /*i18n*/ "seen.sealed.caseGiverOpens",
  authorBrings: /*i18n*/ "seen.sealed.authorBrings",
};

type Seen = Pick<Writing, "visibility" | "reveal" | "opensIn">;

/** Who will see a text, and when; `phase` is the one that is on. */
export function seenText(
  { visibility, reveal, opensIn }: Seen,
  note?: NoteView,
  phase?: string,
): string {
  if (note !== undefined && note.visibility === "group") return i18n._("seen.group.now");
  const isLater = reveal === "ownTurn" && opensIn !== undefined && opensIn !== phase;
  switch (visibility) {
    case "group":
      return i18n._("seen.group");
    case "own":
      if (isLater) return i18n._("seen.own.later");
      return reveal === "ownTurn" ? i18n._("seen.own.turn") : i18n._("seen.own");
    case "private":
      return i18n._("seen.private");
    case "sealed":
      return isLater ? i18n._("seen.sealed.later") : i18n._(SEALED[reveal]);
  }
}

/** That a text stands from the end of its phase on, or stands already; nothing where it does not. */
export function lockedText({ slot, locks }: Writing, phase: PlannedPhase): string {
  if (locks !== true) return "";
  const isOn = phase.writes.some((writing) => writing.slot === slot);
  return isOn ? i18n._("seen.locks") : i18n._("seen.locked");
}

/** Whether a text is saved, and why not. */
export function savedText(draft: Draft, isLive: boolean): string {
  if (draft.isSaving && isLive) return i18n._("saved.saving");
  if (isSaved(draft)) return draft.saved === "" ? "" : i18n._("saved.saved");
  if (!isLive || draft.trouble === "offline") return i18n._("saved.offline");
  if (draft.trouble === undefined) return i18n._("saved.typing");
  return i18n._("saved.failed", { reason: troubleText(draft.trouble) });
}
