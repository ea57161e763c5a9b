import { i18n } from "@lingui/core";
import type { PersonId } from "../../../core/ids.ts";
import type { MutingResult } from "../../../core/session/muting.ts";
import { listenersOf } from "../../../core/session/listeners.ts";
import { listText } from "../../text/times.ts";
import { nameOf, type OnStage } from "../seated.ts";

const RESULTS: Readonly<Record<MutingResult, string>> = {
  underWay: /*i18n*/ "listeners.underWay",
  done: /*i18n*/ "listeners.done",
  partly: /*i18n*/ "listeners.partly",
  refused: /*i18n*/ "listeners.refused",
  nobodyCan: /*i18n*/ "listeners.nobodyCan",
  noAnswer: /*i18n*/ "listeners.noAnswer",
};

/** Who listens and is heard all the same; a microphone that others speak through is not theirs alone. */
function stillOn({ view, stage, presence }: OnStage): readonly PersonId[] {
  const { people, roles, leader } = view;
  return listenersOf({ people, roles, leader, speakers: stage.speakers }).filter((person) => {
    const { microphone, shared } = presence[person] ?? {};
    return microphone === true && shared !== true;
  });
}

/** What the leader reads of the listeners: who talks, then how the wish went, and who is on. */
export function listenersText(on: OnStage): readonly string[] {
  const { muting, talking = [] } = on.listeners ?? {};
  const names = (people: readonly PersonId[]): string =>
    listText(people.map((person) => nameOf(on.view, person)));
  const live = stillOn(on);
  const isOfNow = muting?.number === on.stage.muting?.number;
  return [
    ...(talking.length === 0 ? [] : [i18n._("listeners.talking", { names: names(talking) })]),
    ...(muting === undefined || !isOfNow ? [] : [i18n._(RESULTS[muting.result])]),
    live.length === 0 ? i18n._("listeners.allOff") : i18n._("listeners.on", { names: names(live) }),
  ];
}
