import { arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";
import { affirm, hope, possible, step, works } from "./solution-focused-phases.ts";

/** From the best hope through what works to one small step, which takes the place of the frame's. */
export const solutionFocused: Method = {
  id: "solution-focused",
  phases: [arrive, followup, choose, hope, works, affirm, possible, step, evaluate],
  agendas: {
    public: {
      minutes: { choose: 5, hope: 5, works: 8, affirm: 3, possible: 10, step: 4 },
      quiet: {},
      reserve: {},
    },
    "45": {
      minutes: {
        arrive: 3,
        followup: 2,
        choose: 4,
        hope: 4,
        works: 9,
        affirm: 3,
        possible: 9,
        step: 6,
        evaluate: 5,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 6,
        followup: 5,
        choose: 9,
        hope: 8,
        works: 18,
        affirm: 6,
        possible: 18,
        step: 12,
        evaluate: 8,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "works",
  chairContributes: "yes",
  fit: { size: [3, 8], experience: "any", pace: "quick" },
  sources: {
    seed: ["003_e4ba0ef088745080.txt"],
    public: ["P17 to P19 (solution-focused reflecting team, Harry Norman)"],
    own: [],
  },
};
