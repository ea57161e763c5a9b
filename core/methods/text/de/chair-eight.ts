import type { MethodText } from "../../method-text.ts";
import {
  choose8,
  decide,
  evaluate8,
  explore,
  inventory,
  judge,
  share,
  state,
} from "./chair-eight-phases.ts";
import { arrive, followup } from "./frame.ts";

export const chairEight: MethodText = {
  name: "Moderierte Sitzung in acht Phasen",
  aliases: ["Balint-Methode für Intervision"],
  summary:
    "Die ganze moderierte Sitzung: Tatsachen, Fragen, eigene Einschätzung schriftlich, Rat, Entscheidung, Sharing.",
  chooseWhen:
    "Du willst eine ganze, ausgewogene Sitzung, oder die Gruppe ist neu und braucht einen klaren Weg.",
  safety: "Mittel. Haltet die Phasen streng auseinander.",
  notes: [
    "Die Minuten der Quelle ergeben 95, nicht 90: Der Ablauf der Quelle darf deshalb 95 dauern.",
    "Die Quelle kennt weder Ankommen noch Rückblick; in den Abläufen mit 45 und 90 Minuten kommen beide hinzu und lassen sich abschalten.",
  ],
  phases: { arrive, followup, inventory, choose8, state, explore, judge, decide, share, evaluate8 },
};
