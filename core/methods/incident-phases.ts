import { SPOKEN } from "./frame.ts";
import type { Phase } from "./method.ts";

export const tell: Phase = {
  id: "tell",
  kind: "present",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "outcome",
      by: ["caseGiver"],
      form: "text",
      visibility: "sealed",
      reveal: "caseGiverOpens",
      opensIn: "reveal",
      limit: 600,
    },
    { slot: "moment", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 300 },
  ],
  sources: {
    seed: ["003: recent, strong feeling then and now, actions central, outcome not revealed"],
    public: ["P13: told up to the solution, about 10 minutes"],
    own: ["sealed outcome card"],
  },
};

export const note: Phase = {
  id: "note",
  kind: "clarify",
  floor: "silence",
  speakers: "everyone",
  writes: [
    {
      slot: "factQuestions",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      opensIn: "facts",
      limit: 300,
    },
  ],
  sources: {
    seed: [],
    public: ["P13/P14: writing down questions; at least three (lesson material)"],
    own: ["minutes"],
  },
};

export const facts: Phase = {
  id: "facts",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 45,
  writes: [
    {
      slot: "factList",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: the situation around the problem is analysed thoroughly"],
    public: ["P13: factual questions in turn, no interpretation, no advice; P15 likewise"],
    own: [],
  },
};

export const analyse: Phase = {
  id: "analyse",
  kind: "deepen",
  floor: "groupWithoutCaseGiver",
  speakers: "members",
  writes: [
    {
      slot: "causes",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: thorough analysis"],
    public: [
      "P13: participants discuss without the case giver, 10 minutes",
      "P15: case giver leaves the room",
    ],
    own: ["stay and listen instead of leaving"],
  },
};

export const position: Phase = {
  id: "position",
  kind: "advise",
  floor: "silence",
  speakers: "everyone",
  writes: [
    {
      slot: "position",
      by: ["member"],
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      opensIn: "positions",
      locks: true,
      limit: 600,
    },
  ],
  sources: {
    seed: [],
    public: [
      "P13: alone, in writing, with considerations and motives; P14: written position round",
    ],
    own: ["lock"],
  },
};

export const positions: Phase = {
  id: "positions",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "positionList",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: helps to clarify behaviour and choices"],
    public: ["P13: each in turn tells, case giver listens and notes without discussion"],
    own: [],
  },
};

export const reveal: Phase = {
  id: "reveal",
  kind: "deepen",
  floor: "soloThenOpen",
  speakers: "everyone",
  writes: [
    {
      slot: "lessons",
      by: SPOKEN,
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      fromPart: 1,
      limit: 600,
    },
  ],
  sources: {
    seed: ["003: fits moments of regret about one's own reaction"],
    public: [
      "P13: case giver tells action, reason and effect and reacts to advice; only now discussion",
    ],
    own: [],
  },
};
