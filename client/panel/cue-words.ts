import { i18n } from "@lingui/core";
import { isForListening } from "../../core/questions/slots.ts";
import type { SessionView } from "../../core/session/view.ts";
import { listText } from "../text/times.ts";
import { nameOf, type OnStage } from "./seated.ts";

/** What this person is to do now, in one imperative sentence. */
export function headline(on: OnStage): string {
  switch (on.stage.sign) {
    case "write":
      return i18n._("sign.write");
    case "yourTurn":
      return isAsked(on) ? i18n._("sign.yourTurn.ask") : i18n._("sign.yourTurn");
    case "speak":
      return speakHeadline(on);
    case "listen":
      return listenHeadline(on);
  }
}

/** Whether this is a round of questions to the case giver; another one hears what was understood. */
function isAsked({ stage, phase }: OnStage): boolean {
  return stage.floor === "pairRound" && !isForListening(phase);
}

function speakHeadline(on: OnStage): string {
  const { view, stage } = on;
  if (!stage.speakers.includes(view.you)) return i18n._("sign.speak.process");
  if (stage.floor === "solo") return i18n._("sign.speak.solo");
  return isAsked(on) ? i18n._("sign.speak.answer") : i18n._("sign.speak");
}

function listenHeadline(on: OnStage): string {
  const { view, stage } = on;
  if (stage.floor === "silence") return i18n._("sign.listen.silence");
  const coming = stage.round?.coming ?? [];
  const place = coming.indexOf(view.you);
  if (place === 0) return i18n._("sign.listen.next");
  const before = coming[place - 1];
  if (before === undefined) return i18n._("sign.listen");
  const name = nameOf(view, before);
  if (isAsked(on)) return i18n._("sign.listen.askAfter", { name });
  return i18n._("sign.listen.speakAfter", { name });
}

/** Who has the floor, the same words on every panel. */
export function floorText(on: OnStage): string {
  const { view, stage, phase } = on;
  const names = stage.speakers.map((person) => nameOf(view, person));
  const [first, second] = names;
  switch (stage.floor) {
    case "open":
      return i18n._("floor.open");
    case "silence":
      return phase.writes.length > 0 ? i18n._("floor.writing") : i18n._("floor.nobody");
    case "groupWithoutCaseGiver":
      return i18n._("floor.group", { name: caseGiverName(view) });
    case "pairRound":
    case "pair":
    case "round":
    case "solo":
      if (first === undefined) return i18n._("floor.nobody");
      if (isAsked(on)) return askingText(first, second);
      return i18n._("floor.speaks", { names: listText(names), count: names.length });
  }
}

function askingText(asker: string, answerer: string | undefined): string {
  return answerer === undefined
    ? i18n._("floor.asks", { asker })
    : i18n._("floor.pair", { asker, answerer });
}

function caseGiverName(view: SessionView): string {
  return view.roles.caseGiver === undefined ? "" : nameOf(view, view.roles.caseGiver);
}

/** What this person's own microphone does to the others, where it is known. */
export function microphoneText({ microphone, stage }: OnStage): string | undefined {
  if (microphone.on === undefined) return undefined;
  const isSilent = stage.sign === "listen" || stage.sign === "write";
  if (!microphone.on) return i18n._("microphone.off");
  return isSilent ? i18n._("microphone.onWhileSilent") : i18n._("microphone.on");
}
