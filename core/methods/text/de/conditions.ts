import type { ConditionId } from "../../conditions.ts";
import type { ChoiceText } from "../../method-text.ts";

export const conditions: Readonly<Record<ConditionId, ChoiceText>> = {
  inclusion: { label: "Alle Stimmen", text: "Alle Sichtweisen zählen und kommen zu Wort." },
  safety: {
    label: "Sicherheit",
    text: "Sag und frag, was du willst. Du darfst auch schweigen; gib uns dann Bescheid, damit wir langsamer werden.",
  },
  specific: {
    label: "Genau sein",
    text: "Sei genau, auch bei dem, was es schwer macht, offen zu sein.",
  },
  "own-learning": { label: "Eigenes Lernen", text: "Du steuerst selbst, was du lernst." },
  presence: { label: "Da sein", text: "Sei ganz da; andere lernen durch dich." },
  confidential: {
    label: "Vertraulichkeit",
    text: "Es bleibt unter uns, solange wir nicht alle etwas anderes vereinbaren.",
  },
  dialogue: {
    label: "Dialog",
    text: "Mehrere Wahrheiten dürfen nebeneinander stehen; bleib neugierig und weich keinem Konflikt aus.",
  },
};
