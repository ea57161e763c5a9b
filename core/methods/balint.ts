import { facts, meaning, returning, sitback, story } from "./balint-phases.ts";
import { arrive, choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";

/** The group feels into a working relation and nobody advises; it ends with a watch point in place of a step. */
export const balint: Method = {
  id: "balint",
  phases: [arrive, followup, choose, story, facts, sitback, returning, meaning, evaluate],
  agendas: {
    "45": {
      minutes: {
        arrive: 3,
        followup: 1,
        choose: 3,
        story: 6,
        facts: 4,
        sitback: 16,
        return: 5,
        meaning: 3,
        evaluate: 4,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 6,
        followup: 4,
        choose: 6,
        story: 10,
        facts: 6,
        sitback: 30,
        return: 8,
        meaning: 12,
        evaluate: 8,
      },
      quiet: {},
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "90",
  needsTrust: true,
  flexPhase: "sitback",
  chairContributes: "none",
  fit: { size: [6, 10], experience: "some", pace: "slow" },
  sources: {
    seed: ["003_e4ba0ef088745080.txt"],
    public: ["P25 to P27, P32 to P37, P85 to P87"],
    own: [],
  },
};
