import type { MethodText } from "../../method-text.ts";
import { clarify, present, reflect, widen } from "./four-phases-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const fourPhases: MethodText = {
  name: "Vierfasenmodel",
  summary: "Wat de meeste methoden gemeen hebben: vertellen, verhelderen, verbreden, plannen.",
  chooseWhen:
    "Je wilt de lichtste structuur, of het onderwerp is een succes of een open vraag en geen probleem.",
  safety: "Laag.",
  notes: [
    "De bron noemt geen minuten: alle minuten hier zijn een voorstel van ons.",
    "De inbrenger mag ook een succes of een open vraag inbrengen.",
  ],
  phases: { arrive, followup, choose, present, clarify, widen, reflect, evaluate },
};
