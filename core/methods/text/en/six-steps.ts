import type { MethodText } from "../../method-text.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";
import { brainstorm, feedback, introduce, questions, recommend } from "./six-steps-phases.ts";

export const sixSteps: MethodText = {
  name: "Six steps",
  summary: "The traditional step plan: introduce, question, brainstorm, recommend, feed back.",
  chooseWhen: "You want a plain, quick path to advice, or several short cases in one meeting.",
  safety: "Low.",
  notes: [
    "The first step, preparing, happens before the session and while the case is chosen.",
    "The 30 minutes have no phase around the case: agree on the case giver before you start.",
  ],
  phases: {
    arrive,
    followup,
    choose,
    introduce,
    questions,
    brainstorm,
    recommend,
    feedback,
    evaluate,
  },
};
