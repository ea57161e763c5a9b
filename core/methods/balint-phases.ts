import type { Phase } from "./method.ts";

export const story: Phase = {
  id: "story",
  kind: "present",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "stirred",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: relationship central; feelings, irritation, uncertainty, boundaries"],
    public: ["P25: group listens without interrupting", "P26: told without notes"],
    own: ["no note-taking during the story"],
  },
};

export const facts: Phase = {
  id: "facts",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 30,
  writes: [],
  sources: {
    seed: [],
    public: [
      "P25/P27: leader discourages too much questioning of the presenter",
      "P85: a question round before the associations",
    ],
    own: ["facts only", "minutes"],
  },
};

export const sitback: Phase = {
  id: "sitback",
  kind: "imagine",
  floor: "groupWithoutCaseGiver",
  speakers: "members",
  writes: [
    {
      slot: "touched",
      by: ["caseGiver"],
      form: "text",
      visibility: "private",
      reveal: "authorBrings",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: the interaction itself is looked at"],
    public: [
      "P26/P27: group works on the relation, speculation welcome, no judging, advising or solving, presenter protected",
      "P85: case giver silent while the others associate",
      "P32: silence and sitting back kept in online groups",
    ],
    own: ["camera may be off for the case giver only"],
  },
};

export const returning: Phase = {
  id: "return",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [],
  sources: {
    seed: ["003: insight into the dynamics and into one's own part"],
    public: ["P85: case giver then comments briefly"],
    own: ["free to stay silent"],
  },
};

export const meaning: Phase = {
  id: "meaning",
  kind: "share",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 40,
  writes: [
    {
      slot: "watchPoint",
      by: ["caseGiver"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 160,
    },
    {
      slot: "meaningForMe",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: what it means for professional conduct"],
    public: ["P27: protects members from intrusive speculation about personal history"],
    own: ["watch point replaces the action card"],
  },
};
