import { isOpen, type Ask } from "./ask.ts";
import type { SessionView } from "./view.ts";

/** Asks that can stand at the foot of the panel, the most urgent first. */
const PRIMARY: readonly Ask[] = [
  "join",
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
  const urgent = PRIMARY.find((ask) => isOpen(view.may[ask], at));
  return urgent ?? writingAsk(view) ?? laterAsk(view, at);
}

function writingAsk(view: SessionView): Ask | undefined {
  if (view.stage?.sign !== "write") return undefined;
  return (Object.keys(view.may) as Ask[]).find((ask) => ask.startsWith("writeNote:"));
}

function laterAsk(view: SessionView, at: number): Ask | undefined {
  if (isOpen(view.may.acceptAgreements, at)) return "acceptAgreements";
  return view.stage?.ahead === "end" && isOpen(view.may.close, at) ? "close" : undefined;
}
