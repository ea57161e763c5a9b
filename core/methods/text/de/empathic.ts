import type { MethodText } from "../../method-text.ts";
import { creativity, imaginative, kinesthetic, reflective, self } from "./empathic-phases.ts";
import { choose, evaluate, followup } from "./frame.ts";

export const empathic: MethodText = {
  name: "Empathische Intervision",
  summary:
    "Fünf Arten von Empathie nacheinander: sich selbst spüren, verbinden, spiegeln, einfühlen, gestalten. Eine leichte Fassung.",
  chooseWhen:
    "Meinungen oder Kulturen gehen auseinander, oder es braucht ein Ergebnis, das alle mittragen.",
  safety: "Mittel bis hoch: Es berührt Körper und Gefühle. Alle dürfen jederzeit aussetzen.",
  notes: [
    "Nach der Empathischen Intervision von Lidewij Niezink und Katherine Train. Dies ist unsere eigene, leichte Fassung: Sie haben sie nicht geprüft, und kein Wort darin stammt von ihnen.",
    "Die fünf Arten und ihre Reihenfolge folgen der öffentlichen Seite der Autorinnen; alle Übungen hier sind von uns.",
    "Die Autorinnen schulen Gruppen zwei Tage lang und arbeiten mit ausgebildeter Begleitung. Passt diese Form zu euch, dann schaut euch ihre Schulung an.",
  ],
  phases: { self, kinesthetic, followup, choose, reflective, imaginative, creativity, evaluate },
};
