import type { MethodText } from "../../method-text.ts";
import { affirm, hope, possible, step, works } from "./solution-focused-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const solutionFocused: MethodText = {
  name: "Oplossingsgerichte intervisie",
  aliases: ["Oplossingsgericht reflecting team"],
  summary: "Van het gewenste resultaat via wat al werkt naar één kleine stap.",
  chooseWhen: "Je hebt beweging nodig en iets om volgende week te doen, en geen analyse meer.",
  safety: "Laag.",
  notes: ["De openbare agenda is die van de bron: 35 minuten, zonder fasen eromheen."],
  phases: { arrive, followup, choose, hope, works, affirm, possible, step, evaluate },
};
