import type { MethodText } from "../../method-text.ts";
import { build, chooseIdeas, clarify, question, round, write } from "./brainstorm-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const brainstorm: MethodText = {
  name: "Brainstorming-Intervision",
  summary: "Schnell viele Ideen, gewählt wird am Ende.",
  chooseWhen:
    "Du siehst nur zwei Wege und willst zwanzig. Willst du ein Muster verstehen, nimm eine andere Methode.",
  safety: "Niedrig.",
  notes: ["In 45 Minuten entfällt das Weiterbauen."],
  phases: {
    arrive,
    followup,
    choose,
    question,
    clarify,
    write,
    round,
    build,
    "choose-ideas": chooseIdeas,
    action,
    evaluate,
  },
};
