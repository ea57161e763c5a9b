import { CHAIR_EIGHT_PHASES } from "./chair-eight-phases.ts";
import { arrive, followup } from "./frame.ts";
import type { Method } from "./method.ts";
import { REHEARSAL } from "./plan.ts";

/** The chair-led session in eight phases, after two phases of the frame. */
export const chairEight: Method = {
  id: "chair-eight",
  phases: [arrive, followup, ...CHAIR_EIGHT_PHASES],
  agendas: {
    // The source adds up to 95 minutes and has no phases of the frame.
    source: {
      minutes: {
        inventory: 10,
        choose8: 10,
        state: 5,
        explore: 20,
        judge: 20,
        decide: 10,
        share: 15,
        evaluate8: 5,
      },
      quiet: { state: 1, explore: 1, judge: 5 },
      reserve: {},
    },
    // Ten minutes with a case that is nobody's, to learn the form.
    [REHEARSAL]: {
      minutes: { arrive: 1, inventory: 1, state: 2, explore: 2, judge: 2, decide: 1, evaluate8: 1 },
      quiet: { state: 1, explore: 1, judge: 1 },
      reserve: {},
    },
    "45": {
      minutes: {
        arrive: 3,
        followup: 1,
        inventory: 3,
        choose8: 2,
        state: 4,
        explore: 10,
        judge: 9,
        decide: 5,
        share: 5,
        evaluate8: 3,
      },
      quiet: { state: 1, explore: 1, judge: 3 },
      reserve: { arrive: 1 },
    },
    "60": {
      minutes: {
        arrive: 6,
        inventory: 4,
        choose8: 3,
        state: 5,
        explore: 12,
        judge: 12,
        decide: 6,
        share: 7,
        evaluate8: 5,
      },
      quiet: { state: 2, explore: 1, judge: 3 },
      reserve: { arrive: 1 },
    },
    "90": {
      minutes: {
        arrive: 4,
        followup: 3,
        inventory: 6,
        choose8: 5,
        state: 6,
        explore: 18,
        judge: 19,
        decide: 10,
        share: 13,
        evaluate8: 6,
      },
      quiet: { state: 1, explore: 1, judge: 5 },
      reserve: { arrive: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "explore",
  chairContributes: "last",
  fit: { size: [5, 8], experience: "any", pace: "medium" },
  sources: {
    seed: ["004_2d28de28a0156d88.txt"],
    public: [
      "the same order is known in Dutch as the Balint method for intervision (P28, P30, P31)",
    ],
    own: [],
  },
};
