import { action, arrive, choose, evaluate, followup } from "./frame.ts";
import { explore, gossiping, introduce, returning } from "./gossip-phases.ts";
import type { Method } from "./method.ts";

/** The group talks about the case giver, who listens unseen and comes back. */
export const gossip: Method = {
  id: "gossip",
  phases: [arrive, followup, choose, introduce, explore, gossiping, returning, action, evaluate],
  agendas: {
    "45": {
      minutes: {
        arrive: 3,
        followup: 2,
        choose: 4,
        introduce: 4,
        explore: 8,
        gossip: 12,
        return: 6,
        action: 3,
        evaluate: 3,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 6,
        followup: 5,
        choose: 9,
        introduce: 6,
        explore: 16,
        gossip: 20,
        return: 14,
        action: 7,
        evaluate: 7,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  needsTrust: true,
  flexPhase: "gossip",
  chairContributes: "none",
  fit: { size: [4, 8], experience: "any", pace: "quick" },
  sources: { seed: ["003_e4ba0ef088745080.txt"], public: ["P9 to P12"], own: [] },
};
