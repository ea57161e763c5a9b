import type { MethodText } from "../../method-text.ts";
import { affirm, hope, possible, step, works } from "./solution-focused-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const solutionFocused: MethodText = {
  name: "Lösungsfokussierte kollegiale Beratung",
  aliases: ["Lösungsfokussiertes Reflecting Team"],
  summary: "Vom Wunschziel über das, was schon geht, zu einem kleinen Schritt.",
  chooseWhen: "Du brauchst Bewegung und etwas für die nächste Woche, und keine weitere Analyse.",
  safety: "Niedrig.",
  notes: ["Der öffentliche Ablauf ist der der Quelle: 35 Minuten, ohne Phasen davor und danach."],
  phases: { arrive, followup, choose, hope, works, affirm, possible, step, evaluate },
};
