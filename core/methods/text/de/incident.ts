import type { MethodText } from "../../method-text.ts";
import { analyse, facts, note, position, positions, reveal, tell } from "./incident-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const incident: MethodText = {
  name: "Incident-Methode",
  summary:
    "Ein frischer, aufgeladener Moment, aus Tatsachen nachgebaut; alle entscheiden für sich; dann erfahrt ihr, wie es ausging.",
  chooseWhen:
    "Ein Moment aus der letzten Zeit brennt noch, und du willst sehen, was noch möglich gewesen wäre.",
  safety: "Mittel: Starke Gefühle können wiederkommen. Nicht am Tag einer Krise.",
  notes: [
    "Was im Umschlag steckt, kann niemand in der Gruppe lesen, auch Moderation und Protokoll nicht, bis die Person mit dem Fall ihn öffnet.",
    "Der öffentliche Ablauf ist der der Quelle: 74 Minuten; ihre zwei Minuten zum Prüfen zählen bei den Fakten mit.",
  ],
  phases: {
    arrive,
    followup,
    choose,
    tell,
    note,
    facts,
    analyse,
    position,
    positions,
    reveal,
    action,
    evaluate,
  },
};
