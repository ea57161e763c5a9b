import type { MethodText } from "../../method-text.ts";
import { facts, meaning, returning, sitback, story } from "./balint-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const balint: MethodText = {
  name: "Balintgruppe",
  aliases: ["Klassische Balintgruppe"],
  summary: "Die Gruppe fühlt sich in eine Arbeitsbeziehung ein; niemand gibt Rat.",
  chooseWhen: "Eine Arbeitsbeziehung bewegt dich: Nähe, Vertrauen, Widerstand.",
  safety:
    "Hoch: Es braucht Vertrauen und im Gesundheitswesen meist eine ausgebildete Leitung. Dies ist die Form unter Gleichen.",
  notes: [
    "Es beginnt, wenn alle gesagt haben, dass die Gruppe sich kennt und vertraut. Sonst nehmt eine andere Methode.",
    "Zwei Methoden teilen sich den Namen: die klassische Balintgruppe, das ist diese, und die niederländische Balint-Methode für Intervision, das ist die moderierte Sitzung in acht Phasen.",
    "Es gibt keinen nächsten Schritt: Am Ende steht, worauf du beim nächsten Mal achtest.",
    "Erzählt wird ohne Notizen, und es bleiben auch keine.",
  ],
  phases: { arrive, followup, choose, story, facts, sitback, return: returning, meaning, evaluate },
};
