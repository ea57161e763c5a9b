import type { MethodText } from "../../method-text.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";
import { brainstorm, feedback, introduce, questions, recommend } from "./six-steps-phases.ts";

export const sixSteps: MethodText = {
  name: "Intervisie in zes stappen",
  summary: "Het bekende stappenplan: inbrengen, vragen, brainstormen, adviseren, terugkoppelen.",
  chooseWhen:
    "Je wilt een eenvoudige, snelle weg naar advies, of meerdere korte casussen in één bijeenkomst.",
  safety: "Laag.",
  notes: [
    "De eerste stap, voorbereiden, gebeurt vóór de bijeenkomst en bij de casuskeuze.",
    "De agenda van 30 minuten heeft geen fasen rond de casus: spreek vooraf af wie inbrengt.",
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
