import type { Phase } from "./method.ts";

export const ready: Phase = {
  id: "ready",
  kind: "open",
  floor: "open",
  speakers: "everyone",
  writes: [
    {
      slot: "ready",
      by: "everyone",
      form: "tick",
      visibility: "group",
      reveal: "atOnce",
      limit: 0,
    },
  ],
  sources: {
    seed: ["003: online needs stricter agreements"],
    public: [
      "P37: private space, stand-in moderator, reconnection rule",
      "P70: limit distraction",
      "P73: note bots breach confidentiality",
    ],
    own: ["tick list"],
  },
};

export const present: Phase = {
  id: "present",
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
      slot: "questionDraft",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      opensIn: "q1",
      limit: 300,
    },
  ],
  sources: {
    seed: ["002/003: three minutes; 003: shorter rounds online"],
    public: ["P57: rest of the group on mute"],
    own: ["pinned question"],
  },
};

export const q1: Phase = {
  id: "q1",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 45,
  writes: [
    {
      slot: "questionsAsked",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: shorter rounds, time watched more closely"],
    public: [
      "P38: replies come later online",
      "P39: fewer changes of speaker online",
      "P68: fixed order so that all know when they are up",
    ],
    own: ["order on screen"],
  },
};

export const q2: Phase = {
  id: "q2",
  kind: "deepen",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 45,
  writes: [
    {
      slot: "strongest",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: questions first"],
    public: ["P70: slow down, systems add delay"],
    own: [],
  },
};

export const write: Phase = {
  id: "write",
  kind: "advise",
  floor: "silence",
  speakers: "everyone",
  writes: [
    {
      slot: "advice",
      by: ["member"],
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      opensIn: "round",
      limit: 300,
    },
  ],
  sources: { seed: ["003: fixed time blocks"], public: ["P72"], own: ["added quiet phase"] },
};

export const round: Phase = {
  id: "round",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "adviceList",
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
      about: ["advice", "adviceList"],
      limit: 0,
    },
  ],
  sources: {
    seed: ["002/003: concrete advice, short"],
    public: [
      "P42: client off camera and muted",
      "P34: dark cameras of members made others feel unsafe",
    ],
    own: [],
  },
};

export const react: Phase = {
  id: "react",
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
      choices: ["helps", "notForMe", "maybe"],
      about: ["advice", "adviceList"],
      limit: 0,
    },
  ],
  sources: { seed: ["002/003: feedback"], public: [], own: [] },
};
