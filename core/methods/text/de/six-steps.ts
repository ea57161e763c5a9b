import type { MethodText } from "../../method-text.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";
import { brainstorm, feedback, introduce, questions, recommend } from "./six-steps-phases.ts";

export const sixSteps: MethodText = {
  name: "Intervision in sechs Schritten",
  summary:
    "Der klassische Weg in Schritten: vorstellen, fragen, Ideen suchen, empfehlen, rückmelden.",
  chooseWhen:
    "Du willst einfach und schnell zu einem Rat, oder ihr habt mehrere kurze Fälle in einer Sitzung.",
  safety: "Niedrig.",
  notes: [
    "Der erste Schritt, das Vorbereiten, geschieht vor der Sitzung und bei der Fallauswahl.",
    "In den 30 Minuten gibt es keine Phase um den Fall herum: Klärt vorher, wer den Fall einbringt.",
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
