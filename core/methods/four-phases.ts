import { clarify, present, reflect, widen } from "./four-phases-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";

/** The common ground of most methods: tell, clarify, widen, plan. */
export const fourPhases: Method = {
  id: "four-phases",
  phases: [arrive, followup, choose, present, clarify, widen, reflect, evaluate],
  agendas: {
    "45": {
      minutes: {
        arrive: 3,
        followup: 2,
        choose: 4,
        present: 5,
        clarify: 10,
        widen: 10,
        reflect: 8,
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
        present: 8,
        clarify: 20,
        widen: 20,
        reflect: 14,
        evaluate: 8,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "clarify",
  chairContributes: "yes",
  fit: { size: [4, 8], experience: "some", pace: "medium" },
  sources: { seed: ["001_0c94cd1e4f5f2a88.txt"], public: [], own: [] },
};
