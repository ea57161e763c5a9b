import { creativity, imaginative, kinesthetic, reflective, self } from "./empathic-phases.ts";
import { choose, evaluate, followup } from "./frame.ts";
import type { Method } from "./method.ts";

/** Five skills of empathy in a row, after Niezink and Train; it arrives in its own way and keeps the frame's other phases. */
export const empathic: Method = {
  id: "empathic",
  phases: [self, kinesthetic, followup, choose, reflective, imaginative, creativity, evaluate],
  agendas: {
    "45": {
      minutes: {
        self: 5,
        kinesthetic: 3,
        followup: 1,
        choose: 3,
        reflective: 13,
        imaginative: 8,
        creativity: 8,
        evaluate: 4,
      },
      quiet: { self: 2, creativity: 2 },
      reserve: { self: 1 },
    },
    "90": {
      minutes: {
        self: 8,
        kinesthetic: 5,
        followup: 4,
        choose: 8,
        reflective: 25,
        imaginative: 16,
        creativity: 16,
        evaluate: 8,
      },
      quiet: { self: 4, creativity: 4 },
      reserve: { self: 1 },
    },
  },
  defaultAgenda: "45",
  flexPhase: "reflective",
  chairContributes: "yes",
  fit: { size: [4, 8], experience: "some", pace: "slow" },
  sources: {
    seed: ["000_aeb62fb184a10d3f.txt", "001_0c94cd1e4f5f2a88.txt"],
    public: ["P1 to P8"],
    own: [],
  },
};
