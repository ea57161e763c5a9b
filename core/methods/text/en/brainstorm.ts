import type { MethodText } from "../../method-text.ts";
import { build, chooseIdeas, clarify, question, round, write } from "./brainstorm-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const brainstorm: MethodText = {
  name: "Brainstorm intervision",
  summary: "Many options fast, choice at the end.",
  chooseWhen:
    "You see two ways only and want twenty. If a pattern wants to be understood, take another method.",
  safety: "Low.",
  notes: ["In 45 minutes there is no building on ideas."],
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
