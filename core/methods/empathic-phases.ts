import { nextStep, SPOKEN } from "./frame.ts";
import type { Phase } from "./method.ts";

export const self: Phase = {
  id: "self",
  kind: "open",
  floor: "silentThenRound",
  speakers: "everyone",
  turnSeconds: 20,
  writes: [
    {
      slot: "noticed",
      by: "everyone",
      form: "text",
      visibility: "private",
      reveal: "authorBrings",
      limit: 300,
    },
    {
      slot: "intention",
      by: "everyone",
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      limit: 160,
    },
    {
      slot: "agreements",
      by: "everyone",
      form: "tick",
      visibility: "group",
      reveal: "atOnce",
      limit: 0,
    },
  ],
  sources: {
    seed: [
      "000: five integrative empathy skills, not named there",
      "001: self-empathy practice as reflection on own actions, motives and their effects",
    ],
    public: [
      "P1: self-empathy serves intention setting",
      "P4: notice, centre, sense, suspend judgement, set intention, attend to self",
      "P2: unspoken different expectations and missing trust contracts harm intervision",
    ],
    own: ["minutes", "script", "agreement tick"],
  },
};

export const kinesthetic: Phase = {
  id: "kinesthetic",
  kind: "open",
  floor: "silence",
  speakers: "everyone",
  writes: [
    {
      slot: "word",
      by: "everyone",
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 60,
    },
  ],
  sources: {
    seed: ["000: one of five skills, not named there; no exercise in the seeds"],
    public: [
      "P1: kinesthetic empathy serves connection with others",
      "P3: taking part in another's movement to understand actions, sensations, emotions",
    ],
    own: ["the exercise", "opt-out", "online form"],
  },
};

export const reflective: Phase = {
  id: "reflective",
  kind: "deepen",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 200,
  writes: [
    {
      slot: "coreSentence",
      by: SPOKEN,
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    {
      slot: "feelings",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 300,
    },
  ],
  sources: {
    seed: [
      "000: holding space for experiences, thoughts, feelings; a participant quotes the reflecting part as lasting",
    ],
    public: [
      "P1: reflective empathy serves mutual understanding",
      "P3: listen and reflect facts and emotions",
      "P8: reflect until the speaker feels heard; silent listeners; turns of 3 to 5 minutes",
    ],
    own: ["rotation of listeners"],
  },
};

export const imaginative: Phase = {
  id: "imaginative",
  kind: "imagine",
  floor: "round",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "voice",
      by: ["member"],
      form: "text",
      visibility: "group",
      reveal: "ownTurn",
      limit: 300,
    },
    {
      slot: "surprised",
      by: ["caseGiver"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 600,
    },
  ],
  sources: {
    seed: [
      "000: consideration of all perspectives",
      "001: challenge one's perspective, no single reality",
    ],
    public: [
      "P1: imaginative empathy serves diversifying perspectives",
      "P3: as-if acting to gain an insider view",
    ],
    own: ["round of voices"],
  },
};

export const creativity: Phase = {
  id: "creativity",
  kind: "decide",
  floor: "silentThenRound",
  speakers: "everyone",
  turnSeconds: 60,
  writes: [
    {
      slot: "idea",
      by: "everyone",
      form: "text",
      visibility: "sealed",
      reveal: "ownTurn",
      limit: 300,
    },
    { ...nextStep, fromPart: 1 },
  ],
  sources: {
    seed: ["000: outcomes that all can carry; creativity", "001: plan of action"],
    public: ["P1: empathic creativity serves actionable outcomes"],
    own: ["needs link", "closing check"],
  },
};
