import type { MethodText } from "../../method-text.ts";
import { creativity, imaginative, kinesthetic, reflective, self } from "./empathic-phases.ts";
import { choose, evaluate, followup } from "./frame.ts";

export const empathic: MethodText = {
  name: "Empathic Intervision",
  summary:
    "Five empathy skills in a row: notice yourself, connect, reflect, imagine, create. A light version.",
  chooseWhen: "Opinions or cultures differ, or the group needs an outcome that everyone can carry.",
  safety: "Medium to high: it touches body and feelings. Anybody may sit out at any moment.",
  notes: [
    "After Empathic Intervision by Lidewij Niezink and Katherine Train. This is a light version of our own: they have not checked it, and none of its words are theirs.",
    "The five skills and their order follow the authors' public page; every exercise here is ours.",
    "The authors train groups for two days and work with a trained facilitator. If this form suits you, look for their training.",
  ],
  phases: { self, kinesthetic, followup, choose, reflective, imaginative, creativity, evaluate },
};
