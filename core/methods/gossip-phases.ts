import { SPOKEN } from "./frame.ts";
import type { Phase } from "./method.ts";

export const introduce: Phase = {
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
    { slot: "limits", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 160 },
  ],
  sources: {
    seed: ["003: problem shared with the group; owner knows the problem very well"],
    public: ["P9: brief, long stories are cut off"],
    own: ["limits"],
  },
};

export const explore: Phase = {
  id: "explore",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "questions",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      limit: 300,
    },
  ],
  sources: {
    seed: [],
    public: [
      "P9: three open questions each; case giver may choose which to answer",
      "P10/P12: exploration round",
    ],
    own: ["minutes"],
  },
};

export const gossiping: Phase = {
  id: "gossip",
  kind: "advise",
  floor: "groupWithoutCaseGiver",
  speakers: "members",
  writes: [
    {
      slot: "insights",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    {
      slot: "echo",
      by: ["caseGiver"],
      form: "choice",
      visibility: "own",
      reveal: "caseGiverOpens",
      choices: ["hit", "new", "notMine"],
      about: ["insights"],
      limit: 0,
    },
  ],
  sources: {
    seed: [
      "003: owner may not take part; critical of impression, possible involvement, cause; respectful, concrete, trusted group, strict facilitator",
    ],
    public: [
      "P9/P10/P12: outside the circle, third person, about 15 minutes, may be in rounds",
      "P42: camera off and microphone off as the online form of turning away",
    ],
    own: ["lens timer", "private stop"],
  },
};

export const returning: Phase = {
  id: "return",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [
    { slot: "kept", by: SPOKEN, form: "text", visibility: "group", reveal: "atOnce", limit: 300 },
  ],
  sources: {
    seed: ["003: insight because the group is a mirror"],
    public: ["P10/P11/P12: owner returns, tells what touched, what stood out"],
    own: ["order of questions"],
  },
};
