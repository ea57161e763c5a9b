import { SPOKEN } from "./frame.ts";
import type { Phase } from "./method.ts";

export const question: Phase = {
  id: "question",
  kind: "present",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "question",
      by: ["caseGiver"],
      form: "question",
      visibility: "group",
      reveal: "atOnce",
      limit: 160,
    },
    { slot: "tried", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 300 },
  ],
  sources: {
    seed: ["003: brief clarification"],
    public: ["P80: one clear question before the ideas"],
    own: [],
  },
};

export const clarify: Phase = {
  id: "clarify",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 30,
  writes: [],
  sources: {
    seed: ["003: group briefly clarifies; less suitable when a pattern must be understood"],
    public: [],
    own: ["minutes"],
  },
};

export const write: Phase = {
  id: "write",
  kind: "advise",
  floor: "silence",
  speakers: "everyone",
  writes: [
    {
      slot: "ideas",
      by: "everyone",
      form: "text",
      visibility: "sealed",
      reveal: "oneEachTurn",
      opensIn: "round",
      limit: 160,
    },
  ],
  sources: {
    seed: ["003: generate ideas without discussion"],
    public: ["P72: writing alone first gives more ideas than talking"],
    own: ["added quiet phase"],
  },
};

export const round: Phase = {
  id: "round",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 15,
  writes: [
    {
      slot: "idea",
      by: ["member"],
      form: "text",
      visibility: "group",
      reveal: "ownTurn",
      limit: 160,
    },
  ],
  repeats: true,
  sources: {
    seed: ["003: fast pace, many options, no discussion"],
    public: ["P80: one idea per person per round, pass when empty, ends when all passed"],
    own: [],
  },
};

export const build: Phase = {
  id: "build",
  kind: "advise",
  floor: "groupWithoutCaseGiver",
  speakers: "members",
  writes: [
    {
      slot: "built",
      by: ["member"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 160,
    },
  ],
  sources: {
    seed: [],
    public: ["P46/P47: upside-down brainstorming is a known module"],
    own: ["skipped in 45 minutes"],
  },
};

export const chooseIdeas: Phase = {
  id: "choose-ideas",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "chosen",
      by: ["caseGiver"],
      form: "mark",
      visibility: "group",
      reveal: "atOnce",
      about: ["ideas", "idea", "built"],
      most: 3,
      limit: 0,
    },
  ],
  sources: {
    seed: ["003: only at the end the problem owner chooses"],
    public: [],
    own: ["three at most"],
  },
};
