import type { MethodText } from "../../method-text.ts";
import { clarify, present, reflect, widen } from "./four-phases-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const fourPhases: MethodText = {
  name: "Typical four phases",
  summary: "The common ground of most intervision methods: tell, clarify, widen, plan.",
  chooseWhen:
    "You want the lightest structure, or the topic is a success or an open question and not a problem.",
  safety: "Low.",
  notes: [
    "The source gives no minutes: all minutes here are a proposal of ours.",
    "The case giver may also bring a success or an open question.",
  ],
  phases: { arrive, followup, choose, present, clarify, widen, reflect, evaluate },
};
