import { i18n } from "@lingui/core";
import type { StopChoice } from "../../core/session/command.ts";
import { isPresent } from "../../core/session/people.ts";
import type { SessionView } from "../../core/session/view.ts";
import { leads, nameOf, type OnStage } from "./seated.ts";

type Paused = Pick<OnStage, "view">;

/** What one reads while all are asked for a moment of quiet: who asked is told to the leader, who already knows. */
export function pauseCue({ view }: Paused): string {
  const by = view.shortPause?.by;
  if (by === undefined) return i18n._("stop.cue");
  if (by === view.you) return leads(view) ? i18n._("stop.cue.youLead") : i18n._("stop.cue.you");
  return i18n._("stop.cue.leader", { name: nameOf(view, by) });
}

/** Why the leader may end a pause that somebody else asked for. */
export function goneText(view: SessionView): string | undefined {
  const by = view.shortPause?.by;
  if (by === undefined || by === view.you || view.observers?.[by] !== undefined) return undefined;
  if (isPresent(view.people[by])) return undefined;
  return i18n._("stop.gone", { name: nameOf(view, by) });
}

export function stopChoiceText(on: OnStage, choice: StopChoice): string {
  switch (choice) {
    case "goOn":
      return i18n._("stop.goOn");
    case "skip":
      return hasTurnAhead(on) ? i18n._("stop.skipTurn") : i18n._("stop.skipPart");
    case "endCase":
      return i18n._("stop.endCase");
  }
}

function hasTurnAhead({ view: { you }, stage: { round } }: OnStage): boolean {
  if (round === undefined || !round.order.includes(you)) return false;
  return !round.heard.some(({ person }) => person === you);
}
