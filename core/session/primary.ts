import { ROLES } from "../methods/method.ts";
import { isOpen, type Ask } from "./ask.ts";
import type { CommandType } from "./command.ts";
import { isChosen } from "./counts.ts";
import { clashesWith } from "./people.ts";
import { writingOf } from "./stage.ts";
import type { SessionView } from "./view.ts";

/** Asks that can stand at the foot of the panel, the most urgent first. */
const PRIMARY: readonly Ask[] = [
  "join",
  "answerStop:goOn",
  "answerOffer:chair",
  "answerOffer:caseGiver",
  "answerOffer:timekeeper",
  "answerOffer:noteTaker",
  "start",
  "resume",
  "begin",
  "next",
  "finishTurn",
];

/** The one thing this person would do now; undefined when there is only listening to do. */
export function primaryAsk(view: SessionView, at: number): Ask | undefined {
  const urgent = PRIMARY.find((ask) => isOpen(view.may[ask], at) && !isOfferToRefuse(view, ask));
  return urgent ?? askAbout(view, "confirmStep") ?? writingAsk(view) ?? laterAsk(view, at);
}

function askAbout(view: SessionView, type: CommandType): Ask | undefined {
  return (Object.keys(view.may) as Ask[]).find((ask) => ask.startsWith(`${type}:`));
}

/** A role that this person cannot take any more: they took one that keeps apart from it after they were asked. */
function isOfferToRefuse(view: SessionView, ask: Ask): boolean {
  const role = ROLES.find((one) => ask === `answerOffer:${one}`);
  return role !== undefined && clashesWith(view, role, view.you);
}

function writingAsk(view: SessionView): Ask | undefined {
  if (view.stage?.sign !== "write") return undefined;
  return (Object.keys(view.may) as Ask[]).find((ask) => isForWords(view, ask));
}

/** Whether it asks to write into a slot that takes words; what is tapped has buttons of its own. */
function isForWords({ plan }: SessionView, ask: Ask): boolean {
  const [type, slot] = ask.split(":");
  if (type !== "writeNote" || plan === undefined) return false;
  const writing = writingOf({ plan }, slot);
  return writing !== undefined && !isChosen(writing);
}

function laterAsk(view: SessionView, at: number): Ask | undefined {
  if (view.stage?.ahead === "end" && isOpen(view.may.close, at)) return "close";
  if (isHalted(view)) return undefined;
  return isOpen(view.may.acceptAgreements, at) ? "acceptAgreements" : undefined;
}

/** Beside the words for a pause, or for why the session cannot go on, "I agree" would answer those. */
function isHalted({ shortPause, stage }: SessionView): boolean {
  return shortPause !== undefined || stage?.obstacle !== undefined;
}
