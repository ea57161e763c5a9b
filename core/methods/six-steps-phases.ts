import { nextStep } from "./frame.ts";
import type { Phase } from "./method.ts";

const introduce: Phase = {
  id: "introduce",
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
    {
      slot: "questionIdea",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      opensIn: "questions",
      limit: 300,
    },
  ],
  sources: {
    seed: ["002 and 003: three minutes per participant; 003: current, not past or future"],
    public: [],
    own: ["question drafts"],
  },
};

const questions: Phase = {
  id: "questions",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "facts",
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
  sources: {
    seed: [
      "002 and 003: questions only, whole scope, information recorded, no discussion of solutions yet",
    ],
    public: [],
    own: ["corner checklist"],
  },
};

const brainstorm: Phase = {
  id: "brainstorm",
  kind: "advise",
  floor: "groupWithoutCaseGiver",
  speakers: "members",
  writes: [
    {
      slot: "ideas",
      by: ["member"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    {
      slot: "listening",
      by: ["caseGiver"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 600,
    },
  ],
  sources: {
    seed: [
      "002 and 003: different angles, tested in theory, board with notes, case giver may listen but does not take part",
    ],
    public: [],
    own: ["microphone off"],
  },
};

const recommend: Phase = {
  id: "recommend",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 120,
  writes: [
    {
      slot: "recommendation",
      by: ["member"],
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      limit: 600,
    },
    {
      slot: "recommendationList",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 600,
    },
  ],
  sources: {
    seed: ["002 and 003: list of concrete, feasible recommendations, within two minutes"],
    public: [],
    own: ["read as two minutes per person"],
  },
};

const feedback: Phase = {
  id: "feedback",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "choices",
      by: ["caseGiver"],
      form: "choice",
      visibility: "group",
      reveal: "atOnce",
      choices: ["works", "notForMe", "maybe"],
      about: ["recommendation", "recommendationList"],
      limit: 0,
    },
    nextStep,
  ],
  sources: {
    seed: [
      "002 and 003: feedback on the recommendations, what works and what not, closing summary of added value",
    ],
    public: [],
    own: ["action card, because 003 asks for a step"],
  },
};

export const SIX_STEPS_PHASES: readonly Phase[] = [
  introduce,
  questions,
  brainstorm,
  recommend,
  feedback,
];
