import { action, arrive, choose, evaluate, followup } from "./frame.ts";
import { analyse, facts, note, position, positions, reveal, tell } from "./incident-phases.ts";
import type { Method } from "./method.ts";

/** One charged moment: facts, everybody's own decision in writing, and only then how it really ended. */
export const incident: Method = {
  id: "incident",
  phases: [
    arrive,
    followup,
    choose,
    tell,
    note,
    facts,
    analyse,
    position,
    positions,
    reveal,
    action,
    evaluate,
  ],
  agendas: {
    public: {
      minutes: {
        choose: 5,
        tell: 10,
        facts: 12,
        analyse: 10,
        position: 10,
        positions: 10,
        reveal: 15,
        evaluate: 2,
      },
      quiet: {},
      reserve: {},
    },
    "45": {
      minutes: {
        arrive: 3,
        followup: 1,
        choose: 3,
        tell: 4,
        note: 2,
        facts: 7,
        analyse: 6,
        position: 4,
        positions: 6,
        reveal: 5,
        action: 2,
        evaluate: 2,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 5,
        followup: 3,
        choose: 5,
        tell: 8,
        note: 3,
        facts: 12,
        analyse: 10,
        position: 6,
        positions: 12,
        reveal: 14,
        action: 6,
        evaluate: 6,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "facts",
  chairContributes: "last",
  fit: { size: [4, 8], experience: "any", pace: "medium" },
  sources: { seed: ["003_e4ba0ef088745080.txt"], public: ["P13 to P16"], own: [] },
};
