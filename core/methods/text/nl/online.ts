import type { MethodText } from "../../method-text.ts";
import { present, q1, q2, react, ready, round, write } from "./online-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const online: MethodText = {
  name: "Online intervisie",
  summary: "Korte vaste rondes met zichtbare volgorde, strakke tijd en een korte evaluatie.",
  chooseWhen: "Een team op veel plekken wil in weinig tijd samen leren.",
  safety: "Laag.",
  notes: [
    "Elke bijeenkomst hier is online. Wat deze methode toevoegt: een check vooraf, een vaste volgorde en korte beurten.",
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
