import { SPOKEN } from "./frame.ts";
import type { Phase } from "./method.ts";

export const moment: Phase = {
  id: "moment",
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
    { slot: "moment", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 300 },
  ],
  sources: {
    seed: ["003: recurring patterns"],
    public: ["P20: at most three sentences", "P21: concrete own example with a hot point"],
    own: [],
  },
};

export const sort: Phase = {
  id: "sort",
  kind: "deepen",
  floor: "silentThenSolo",
  speakers: "everyone",
  writes: [
    {
      slot: "openQuestions",
      by: ["member"],
      form: "text",
      visibility: "sealed",
      reveal: "partEnd",
      limit: 160,
    },
    {
      slot: "warmth",
      by: ["caseGiver"],
      form: "choice",
      visibility: "group",
      reveal: "atOnce",
      fromPart: 1,
      choices: ["cold", "neutral", "warm"],
      about: ["openQuestions"],
      limit: 0,
    },
  ],
  sources: {
    seed: ["003: clarify concepts and find which thoughts drive behaviour"],
    public: [
      "P20: up to three open questions each on notes, sorted cold, neutral, warm; P57: same online with a scale",
    ],
    own: ["without names"],
  },
};

export const claim: Phase = {
  id: "claim",
  kind: "deepen",
  floor: "pair",
  speakers: "everyone",
  writes: [
    { slot: "claim", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 300 },
  ],
  sources: {
    seed: ["003: assumptions and beliefs"],
    public: ["P21: claim in the form when..., I did, thought or felt..., because..."],
    own: [],
  },
};

export const test: Phase = {
  id: "test",
  kind: "deepen",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 90,
  writes: [
    {
      slot: "meanings",
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
    seed: ["003: slower pace, more depth"],
    public: ["P20: only questions and further questions on assumptions, values, beliefs"],
    own: ["three breaths"],
  },
};

export const stepin: Phase = {
  id: "stepin",
  kind: "imagine",
  floor: "silentThenRound",
  speakers: "members",
  turnSeconds: 45,
  writes: [
    {
      slot: "ownClaim",
      by: ["member"],
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      limit: 300,
    },
  ],
  sources: {
    seed: [],
    public: ["P21: everyone moves into the situation and gives an own variant with grounds"],
    own: ["skipped in 45 minutes"],
  },
};

export const insight: Phase = {
  id: "insight",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "rewritten",
      by: SPOKEN,
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: ["003: clarity first, action after"],
    public: ["P23/P24: ten-step relatives end in a redefined question"],
    own: [],
  },
};
