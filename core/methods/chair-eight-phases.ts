import { CONDITIONS } from "./conditions.ts";
import { choosing, nextStep } from "./frame.ts";
import type { Phase } from "./method.ts";

const inventory: Phase = {
  id: "inventory",
  kind: "choose",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 60,
  writes: [
    {
      slot: "pitch",
      by: "everyone",
      form: "pitch",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: [
      "004: phase, 10 minutes, few sentences, tied to a skill from the personal development plan",
    ],
    public: ["P28: three sentences at most per offer"],
    own: ["opener acts until a chair is chosen"],
  },
};

const choose8: Phase = {
  id: "choose8",
  kind: "choose",
  floor: "open",
  speakers: "everyone",
  writes: choosing,
  sources: {
    seed: [
      "004: phase, 10 minutes, chosen together, chair is not the case giver, both differ each session",
    ],
    public: [],
    own: ["sealed marks", "rotation warning"],
  },
};

const state: Phase = {
  id: "state",
  kind: "present",
  floor: "soloThenSilence",
  speakers: "everyone",
  writes: [
    {
      slot: "associations",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      fromPart: 1,
      limit: 600,
    },
    {
      slot: "question",
      by: ["caseGiver"],
      form: "question",
      visibility: "group",
      reveal: "atOnce",
      limit: 160,
    },
  ],
  sources: {
    seed: ["004: phase, 5 minutes, facts only, others write thoughts and feelings in silence"],
    public: ["P28/P30: writing first associations follows the presentation"],
    own: ["reveal rule of the note", "restating the question"],
  },
};

const explore: Phase = {
  id: "explore",
  kind: "clarify",
  floor: "silentThenPairRound",
  speakers: "members",
  turnSeconds: 90,
  writes: [
    {
      slot: "questionDraft",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      limit: 300,
    },
    {
      slot: "questionsAsked",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      fromPart: 1,
      limit: 300,
    },
  ],
  sources: {
    seed: [
      "004: phase, 20 minutes, questions thought up, asked in turn, short answers, no discussion",
    ],
    public: ["P18/P68: one question and one follow-up per turn"],
    own: ["decline button", "question drafts"],
  },
};

const judge: Phase = {
  id: "judge",
  kind: "advise",
  floor: "silentThenRound",
  speakers: "members",
  turnSeconds: 90,
  writes: [
    {
      slot: "views",
      by: ["member"],
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      limit: 600,
    },
    {
      slot: "marks",
      by: ["caseGiver"],
      form: "mark",
      visibility: "own",
      reveal: "caseGiverOpens",
      fromPart: 1,
      about: ["views", "viewsNoted"],
      limit: 0,
    },
    {
      slot: "viewsNoted",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      fromPart: 1,
      limit: 600,
    },
  ],
  sources: {
    seed: [
      "004: phase, 20 minutes, judgement and advice formed and written, then invited one by one",
    ],
    public: ["P28: case giver does not react in between"],
    own: ["case giver silence stated as rule", "length of the writing part"],
  },
};

const decide: Phase = {
  id: "decide",
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
      choices: ["take", "keep", "leave"],
      about: ["views", "viewsNoted"],
      limit: 0,
    },
    nextStep,
  ],
  sources: {
    seed: ["004: phase, 10 minutes, case giver reacts to and weighs the advice"],
    public: [],
    own: ["action card inside this phase, because 003 asks every session to end with a step"],
  },
};

const share: Phase = {
  id: "share",
  kind: "share",
  floor: "round",
  speakers: "members",
  turnSeconds: 90,
  writes: [
    {
      slot: "experience",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 600,
    },
  ],
  sources: {
    seed: [
      "004: phase, 15 minutes, members put their own comparable experience on the table (what they thought, felt, found hard, did)",
    ],
    public: [],
    own: ["no minutes by default"],
  },
};

const evaluate8: Phase = {
  id: "evaluate8",
  kind: "close",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 20,
  writes: [
    {
      slot: "evaluation",
      by: "everyone",
      form: "card",
      visibility: "sealed",
      reveal: "phaseEnd",
      choices: CONDITIONS,
      limit: 300,
    },
  ],
  sources: {
    seed: ["004: phase, 5 minutes, chair guides, uses the terms and conditions"],
    public: [],
    own: ["card"],
  },
};

export const CHAIR_EIGHT_PHASES: readonly Phase[] = [
  inventory,
  choose8,
  state,
  explore,
  judge,
  decide,
  share,
  evaluate8,
];
