import { nextStep, SPOKEN } from "./frame.ts";
import type { Phase } from "./method.ts";

export const hope: Phase = {
  id: "hope",
  kind: "present",
  floor: "solo",
  speakers: "everyone",
  writes: [
    { slot: "hope", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 160 },
  ],
  sources: {
    seed: ["003: desired result, less long analysis"],
    public: ["P17: outline 5 minutes, team listens quietly", "P19: only the presenter speaks"],
    own: [],
  },
};

export const works: Phase = {
  id: "works",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "scaleNow",
      by: ["caseGiver"],
      form: "scale",
      visibility: "group",
      reveal: "atOnce",
      limit: 0,
    },
    {
      slot: "worksAlready",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    {
      slot: "questionDraft",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      limit: 300,
    },
  ],
  repeats: true,
  sources: {
    seed: ["003: what already works"],
    public: [
      "P17: 8 minutes, a question each in turn",
      "P18: one question and one follow-up, then silent",
    ],
    own: ["scale"],
  },
};

export const affirm: Phase = {
  id: "affirm",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 15,
  writes: [
    {
      slot: "affirmation",
      by: ["member"],
      form: "text",
      visibility: "group",
      reveal: "ownTurn",
      limit: 160,
    },
  ],
  sources: { seed: [], public: ["P17: 3 minutes, in turn, what impressed"], own: [] },
};

export const possible: Phase = {
  id: "possible",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 45,
  writes: [
    {
      slot: "ideas",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    {
      slot: "marks",
      by: ["caseGiver"],
      form: "mark",
      visibility: "own",
      reveal: "caseGiverOpens",
      about: ["ideas"],
      limit: 0,
    },
  ],
  repeats: true,
  sources: {
    seed: ["003: move forward"],
    public: ["P17: 10 minutes, discuss and wonder aloud, presenter listens without joining in"],
    own: ["one per turn"],
  },
};

export const step: Phase = {
  id: "step",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "scaleWished",
      by: ["caseGiver"],
      form: "scale",
      visibility: "group",
      reveal: "atOnce",
      limit: 0,
    },
    nextStep,
  ],
  sources: {
    seed: ["003: a small step that is tried out at work"],
    public: ["P17: 4 minutes, presenter says what they will do, others listen"],
    own: ["scale link"],
  },
};
