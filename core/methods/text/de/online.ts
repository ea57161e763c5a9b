import type { MethodText } from "../../method-text.ts";
import { present, q1, q2, react, ready, round, write } from "./online-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const online: MethodText = {
  name: "Online-Intervision",
  summary:
    "Kurze, feste Runden in einer Reihenfolge, die alle sehen, mit strenger Zeit und kurzer Auswertung.",
  chooseWhen: "Ein Team an vielen Orten will in wenig Zeit zusammen lernen.",
  safety: "Niedrig.",
  notes: [
    "Hier ist jede Sitzung online. Das kommt mit dieser Methode dazu: ein Check, bevor ihr anfangt, eine feste Reihenfolge und kurze Beiträge.",
  ],
  phases: {
    ready,
    arrive,
    followup,
    choose,
    present,
    q1,
    q2,
    write,
    round,
    react,
    action,
    evaluate,
  },
};
