import { action, arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";
import { present, q1, q2, react, ready, round, write } from "./online-phases.ts";

/** Short rounds in a fixed order, after a check that everybody can speak freely. */
export const online: Method = {
  id: "online",
  phases: [ready, arrive, followup, choose, present, q1, q2, write, round, react, action, evaluate],
  agendas: {
    "45": {
      minutes: {
        ready: 3,
        arrive: 3,
        followup: 1,
        choose: 3,
        present: 3,
        q1: 7,
        q2: 5,
        write: 3,
        round: 7,
        react: 4,
        action: 3,
        evaluate: 3,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        ready: 4,
        arrive: 6,
        followup: 4,
        choose: 8,
        present: 4,
        q1: 14,
        q2: 10,
        write: 5,
        round: 14,
        react: 8,
        action: 6,
        evaluate: 7,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "q1",
  chairContributes: "last",
  fit: { size: [4, 8], experience: "any", pace: "quick" },
  sources: {
    seed: ["003_e4ba0ef088745080.txt (and the steps of 002/003)"],
    public: ["P37 to P42, P57, P68 to P70"],
    own: [],
  },
};
