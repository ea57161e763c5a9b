import { build, chooseIdeas, clarify, question, round, write } from "./brainstorm-phases.ts";
import { action, arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";

/** Many ideas in silence and in turn, and the choice at the end. */
export const brainstorm: Method = {
  id: "brainstorm",
  phases: [
    arrive,
    followup,
    choose,
    question,
    clarify,
    write,
    round,
    build,
    chooseIdeas,
    action,
    evaluate,
  ],
  agendas: {
    "45": {
      minutes: {
        arrive: 3,
        followup: 2,
        choose: 4,
        question: 4,
        clarify: 6,
        write: 5,
        round: 9,
        "choose-ideas": 5,
        action: 4,
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
        question: 6,
        clarify: 10,
        write: 7,
        round: 16,
        build: 10,
        "choose-ideas": 9,
        action: 6,
        evaluate: 6,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "round",
  chairContributes: "yes",
  fit: { size: [4, 10], experience: "any", pace: "fast" },
  sources: { seed: ["003_e4ba0ef088745080.txt"], public: ["P72, P80"], own: [] },
};
