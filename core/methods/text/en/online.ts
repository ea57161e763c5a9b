import type { MethodText } from "../../method-text.ts";
import { present, q1, q2, react, ready, round, write } from "./online-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const online: MethodText = {
  name: "Online intervision",
  summary: "Short fixed rounds with a visible order, strict time and a short evaluation.",
  chooseWhen: "A team in many places wants to learn together in little time.",
  safety: "Low.",
  notes: [
    "Every session here is online. What this method adds: a check before we begin, a fixed order and short turns.",
  ],
  phases: {
    ready,
    arrive,
    followup,
    choose,
    present,
    q1,
    q2,
    write,
    round,
    react,
    action,
    evaluate,
  },
};
