import type { MethodText } from "../../method-text.ts";
import { clarify, present, reflect, widen } from "./four-phases-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const fourPhases: MethodText = {
  name: "Vier-Phasen-Grundmodell",
  summary: "Was fast alle Methoden der Intervision teilen: erzählen, klären, weiten, planen.",
  chooseWhen:
    "Du willst so wenig Vorgaben wie möglich, oder es geht um einen Erfolg oder eine offene Frage statt um ein Problem.",
  safety: "Niedrig.",
  notes: [
    "Die Quelle nennt keine Minuten: Alle Minuten hier sind unser Vorschlag.",
    "Es darf auch ein Erfolg oder eine offene Frage eingebracht werden.",
  ],
  phases: { arrive, followup, choose, present, clarify, widen, reflect, evaluate },
};
