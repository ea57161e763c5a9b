import type { MethodText } from "../../method-text.ts";
import { analyse, facts, note, position, positions, reveal, tell } from "./incident-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const incident: MethodText = {
  name: "Incident method",
  summary:
    "A recent charged moment, rebuilt from facts; everyone decides alone; then the real outcome is opened.",
  chooseWhen: "One recent moment still burns, and you want to see what else could have been done.",
  safety: "Medium: strong feelings may return. Not on the day of a crisis.",
  notes: [
    "Nobody in the group, chair and note-taker included, can read what is in the envelope until the case giver opens it.",
    "The public agenda is that of the source: 74 minutes, its two minutes of checking counted with the facts.",
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
