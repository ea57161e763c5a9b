import type { MethodText } from "../../method-text.ts";
import { build, chooseIdeas, clarify, question, round, write } from "./brainstorm-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const brainstorm: MethodText = {
  name: "Brainstormintervisie",
  summary: "Snel veel mogelijkheden, kiezen aan het eind.",
  chooseWhen:
    "Je ziet maar twee wegen en wilt er twintig. Wil je een patroon begrijpen, neem dan een andere methode.",
  safety: "Laag.",
  notes: ["In 45 minuten wordt er niet doorgebouwd op ideeën."],
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
