import type { MethodText } from "../../method-text.ts";
import { explore, gossiping, introduce, returning } from "./gossip-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";

export const gossip: MethodText = {
  name: "Gossip method",
  aliases: ["Reflecting team"],
  summary: "The group talks about the case giver, who listens unseen: a mirror.",
  chooseWhen: "You want a mirror on how you work with others; there may be a blind spot.",
  safety: "High: only for groups that know and trust each other.",
  notes: [
    "It begins once everybody has said that the group knows and trusts each other. If not, choose another method.",
    "The case giver may stop the gossip at any moment, without a reason.",
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
