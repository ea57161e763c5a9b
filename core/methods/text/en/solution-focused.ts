import type { MethodText } from "../../method-text.ts";
import { affirm, hope, possible, step, works } from "./solution-focused-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";

export const solutionFocused: MethodText = {
  name: "Solution-focused intervision",
  aliases: ["Solution-focused reflecting team"],
  summary: "From best hope through what works to one small step.",
  chooseWhen: "You need movement and something to do next week, and no more analysis.",
  safety: "Low.",
  notes: ["The public agenda is that of the source: 35 minutes, without phases around them."],
  phases: { arrive, followup, choose, hope, works, affirm, possible, step, evaluate },
};
