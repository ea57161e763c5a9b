import { arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";
import { SIX_STEPS_PHASES } from "./six-steps-phases.ts";

/** The plain step plan inside the frame; its first step, the preparation, happens before the session. */
export const sixSteps: Method = {
  id: "six-steps",
  phases: [arrive, followup, choose, ...SIX_STEPS_PHASES, evaluate],
  agendas: {
    // One case and nothing around it: the group knows its case giver before it starts.
    "30": {
      minutes: { introduce: 3, questions: 8, brainstorm: 8, recommend: 6, feedback: 5 },
      quiet: {},
      reserve: {},
    },
    "45": {
      minutes: {
        arrive: 3,
        followup: 2,
        choose: 4,
        introduce: 3,
        questions: 9,
        brainstorm: 9,
        recommend: 6,
        feedback: 5,
        evaluate: 4,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 6,
        followup: 5,
        choose: 12,
        introduce: 3,
        questions: 18,
        brainstorm: 18,
        recommend: 12,
        feedback: 10,
        evaluate: 6,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "questions",
  chairContributes: "yes",
  fit: { size: [5, 8], experience: "any", pace: "quick" },
  sources: {
    seed: ["002_8aacdfe3842cb3db.txt", "003_e4ba0ef088745080.txt"],
    public: [],
    own: [],
  },
};
