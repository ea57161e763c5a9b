import type { MethodText } from "../../method-text.ts";
import { claim, insight, moment, sort, stepin, test } from "./socratic-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const socratic: MethodText = {
  name: "Sokratische kollegiale Beratung",
  summary: "Langsame Fragen, die eine Überzeugung ans Licht bringen und prüfen.",
  chooseWhen:
    "Immer wieder passiert dasselbe, und du willst wissen, welche Überzeugung dahintersteckt.",
  safety: "Mittel: Es berührt, woran jemand glaubt. Wir prüfen den Satz, nicht den Menschen.",
  notes: [
    "Der Name steht für zweierlei: ein philosophisches Gespräch von etwa sechs Stunden mit erfahrener Leitung, und die Methode der zehn Schritte mit Fragen. Dies ist eine leichte Mischung aus beiden.",
    "Sie braucht 60 Minuten oder mehr: Üblich sind 90, und in 45 Minuten entfällt das Hineinversetzen.",
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
