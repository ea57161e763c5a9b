import { action, arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";
import { claim, insight, moment, sort, stepin, test } from "./socratic-phases.ts";

/** Slow questions that bring one belief to light and test it. */
export const socratic: Method = {
  id: "socratic",
  phases: [arrive, followup, choose, moment, sort, claim, test, stepin, insight, action, evaluate],
  agendas: {
    "45": {
      minutes: {
        arrive: 3,
        followup: 1,
        choose: 3,
        moment: 4,
        sort: 8,
        claim: 5,
        test: 10,
        insight: 5,
        action: 2,
        evaluate: 4,
      },
      quiet: { sort: 3 },
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 5,
        followup: 3,
        choose: 6,
        moment: 7,
        sort: 14,
        claim: 8,
        test: 18,
        stepin: 10,
        insight: 9,
        action: 4,
        evaluate: 6,
      },
      quiet: { sort: 5, stepin: 3 },
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "90",
  flexPhase: "test",
  chairContributes: "none",
  fit: { size: [4, 7], experience: "some", pace: "slow" },
  sources: { seed: ["003_e4ba0ef088745080.txt"], public: ["P20 to P24"], own: [] },
};
