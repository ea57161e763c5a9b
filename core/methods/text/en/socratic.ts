import type { MethodText } from "../../method-text.ts";
import { claim, insight, moment, sort, stepin, test } from "./socratic-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const socratic: MethodText = {
  name: "Socratic intervision",
  summary: "Slow questions that bring one belief to light and test it.",
  chooseWhen: "The same thing keeps happening and you want to know which belief drives it.",
  safety: "Medium: it touches what somebody believes. We test the sentence, not the person.",
  notes: [
    "The name stands for two things: a philosophical talk of about six hours with an experienced leader, and the method of ten steps with questions. This is a light mix of both.",
    "It wants 60 minutes or more: 90 are usual, and in 45 minutes the step into the moment is left out.",
  ],
  phases: {
    arrive,
    followup,
    choose,
    moment,
    sort,
    claim,
    test,
    stepin,
    insight,
    action,
    evaluate,
  },
};
