import { CONDITIONS } from "./conditions.ts";
import type { Phase, Writing } from "./method.ts";

/** Who may write down what the case giver says: whoever takes notes may type it (practice.md 1.2). */
export const SPOKEN: Writing["by"] = ["caseGiver", "noteTaker"];

/** The one small step that a case giver leaves with, in whichever phase. */
export const nextStep: Writing = {
  slot: "step",
  by: SPOKEN,
  form: "step",
  visibility: "group",
  reveal: "atOnce",
  limit: 300,
};

/** Everybody speaks once and accepts the agreements. */
export const arrive: Phase = {
  id: "arrive",
  kind: "open",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 30,
  writes: [
    {
      slot: "agreements",
      by: "everyone",
      form: "tick",
      visibility: "group",
      reveal: "atOnce",
      limit: 0,
    },
    {
      slot: "checkIn",
      by: "everyone",
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 60,
    },
  ],
  sources: {
    seed: [
      "003: check-in round on what helps to talk openly; agreements spoken aloud and written down every time; fixed roles",
    ],
    public: ["P82: check-in first"],
    own: ["minutes", "tap to accept", "recording check"],
  },
};

/** The owners of open next steps say what these brought. */
export const followup: Phase = {
  id: "followup",
  kind: "open",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 60,
  needsNextSteps: true,
  writes: [
    {
      slot: "result",
      by: "everyone",
      form: "text",
      visibility: "group",
      reveal: "atOnce",
      limit: 200,
    },
  ],
  sources: {
    seed: [
      "003: actions are reviewed in the next session and later sessions build on earlier ones",
    ],
    public: [
      "P67: session opens with accountability for earlier advice",
      "P60: begin by asking what was discussed last time",
    ],
    own: ["one minute each", "status words"],
  },
};

/** How a case and its roles are chosen, in whichever phase: which offer one would take, and who does what. */
export const choosing: readonly Writing[] = [
  {
    slot: "preference",
    by: "everyone",
    form: "mark",
    visibility: "sealed",
    reveal: "chairOpens",
    about: ["pitch"],
    limit: 0,
  },
  {
    slot: "roles",
    by: "everyone",
    form: "role",
    visibility: "group",
    reveal: "atOnce",
    limit: 0,
  },
];

/** One case is chosen and the roles are set. */
export const choose: Phase = {
  id: "choose",
  kind: "choose",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 30,
  writes: [
    {
      slot: "pitch",
      by: "everyone",
      form: "pitch",
      visibility: "group",
      reveal: "atOnce",
      limit: 300,
    },
    ...choosing,
  ],
  sources: {
    seed: [
      "004: a few sentences per offer; case giver and chair chosen together; case giver never chairs; both differ each session",
      "003: start check and choice of method at the start; start with achievable cases",
      "001: topic must lie within the influence of those present",
    ],
    public: [
      "P48: two-minute flash per case",
      "P55: groups lose the first half hour on chat and choosing",
      "P81: unsuitable when all are equally affected",
    ],
    own: ["sealed preference marks", "minutes"],
  },
};

/** The case giver names one small next step. */
export const action: Phase = {
  id: "action",
  kind: "decide",
  floor: "solo",
  speakers: "everyone",
  writes: [nextStep],
  sources: {
    seed: ["003: rule to close with a step and a promise; the case giver picks fitting actions"],
    public: ["P71: if-then plans raise goal attainment, d about .65 in 94 tests"],
    own: ["when-then form", "buddy", "minutes"],
  },
};

/** Everybody names what to take along and what to keep or change. */
export const evaluate: Phase = {
  id: "evaluate",
  kind: "close",
  floor: "round",
  speakers: "everyone",
  turnSeconds: 30,
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
    {
      slot: "learned",
      by: "everyone",
      form: "text",
      visibility: "own",
      reveal: "authorBrings",
      limit: 600,
    },
  ],
  sources: {
    seed: [
      "003: brief evaluation: what worked, what to improve",
      "004: short evaluation led by the chair, using the seven conditions",
      "001: all share what they learned and may look at their own part",
    ],
    public: ["P66: next chair and date agreed at the end"],
    own: ["anonymous card", "minutes"],
  },
};
