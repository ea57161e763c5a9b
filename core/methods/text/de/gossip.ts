import type { MethodText } from "../../method-text.ts";
import { explore, gossiping, introduce, returning } from "./gossip-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const gossip: MethodText = {
  name: "Tratschmethode",
  aliases: ["Reflecting Team"],
  summary: "Die Gruppe redet über die Person mit dem Fall, die ungesehen zuhört: ein Spiegel.",
  chooseWhen:
    "Du willst einen Spiegel dafür, wie du mit anderen arbeitest; vielleicht gibt es einen blinden Fleck.",
  safety: "Hoch: nur für Gruppen, die sich kennen und vertrauen.",
  notes: [
    "Es beginnt, wenn alle gesagt haben, dass die Gruppe sich kennt und vertraut. Sonst nehmt eine andere Methode.",
    "Wer den Fall einbringt, darf das Tratschen jederzeit beenden, ohne Begründung.",
  ],
  phases: {
    arrive,
    followup,
    choose,
    introduce,
    explore,
    gossip: gossiping,
    return: returning,
    action,
    evaluate,
  },
};
