import type { MethodText } from "../../method-text.ts";
import { explore, gossiping, introduce, returning } from "./gossip-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const gossip: MethodText = {
  name: "Roddelmethode",
  aliases: ["Reflecting team"],
  summary: "De groep praat over de inbrenger, die ongezien luistert: een spiegel.",
  chooseWhen: "Je wilt een spiegel: hoe werk je met anderen? Misschien zit er een blinde vlek.",
  safety: "Hoog: alleen voor groepen die elkaar kennen en vertrouwen.",
  notes: [
    "Dit begint pas als iedereen heeft gezegd dat jullie elkaar kennen en vertrouwen. Zo niet, kies dan een andere methode.",
    "De inbrenger mag het roddelen op elk moment stoppen, zonder reden.",
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
