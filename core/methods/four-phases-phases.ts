import { nextStep } from "./frame.ts";
import type { Phase } from "./method.ts";

export const present: Phase = {
  id: "present",
  kind: "present",
  floor: "solo",
  speakers: "everyone",
  writes: [
    {
      slot: "listening",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
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
    seed: [
      "001: topic can be an incident, a question, a success or a problem; often told in much detail; peers listen and may note; topic inside the participants' reach",
    ],
    public: [],
    own: ["minutes"],
  },
};

export const clarify: Phase = {
  id: "clarify",
  kind: "clarify",
  floor: "pairRound",
  speakers: "members",
  turnSeconds: 60,
  writes: [
    {
      slot: "angles",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    {
      slot: "reworded",
      by: ["caseGiver"],
      form: "text",
      visibility: "sealed",
      reveal: "phaseEnd",
      limit: 300,
    },
  ],
  repeats: true,
  sources: {
    seed: [
      "001: clarification, advice never given, may be repeated, questions or talk among peers about the issue",
    ],
    public: [],
    own: ["reworded issue at the end"],
  },
};

export const widen: Phase = {
  id: "widen",
  kind: "advise",
  floor: "round",
  speakers: "members",
  turnSeconds: 90,
  writes: [
    {
      slot: "option",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "ownTurn",
      limit: 300,
    },
    {
      slot: "optionList",
      by: ["noteTaker"],
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
  ],
  sources: {
    seed: [
      "001: sharing of experience and behavioural alternatives, divergent, as many as possible, centrally noted",
    ],
    public: [],
    own: ["case giver listens"],
  },
};

export const reflect: Phase = {
  id: "reflect",
  kind: "decide",
  floor: "soloThenRound",
  speakers: "everyone",
  writes: [
    nextStep,
    {
      slot: "lesson",
      by: ["member"],
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      fromPart: 1,
      limit: 300,
    },
  ],
  sources: {
    seed: [
      "001: fourth phase: reflection, clarifying of suggestions, plan of action; all reflect on what they learned",
    ],
    public: [],
    own: ["split of time"],
  },
};
