import type { Language } from "./language.ts";

export const dutch: Language = {
  sentences: async () => (await import("./locales/nl.po")).messages,
  agreements: async () => (await import("../../core/methods/text/nl/agreements.ts")).agreements,
  beforeTheCase: async () =>
    (await import("../../core/methods/text/nl/before-the-case.ts")).beforeTheCase,
  conditions: async () => (await import("../../core/methods/text/nl/conditions.ts")).conditions,
  questions: async () => (await import("../../core/questions/text/nl.ts")).QUESTIONS_DUTCH,
  methods: {
    "chair-eight": async () =>
      (await import("../../core/methods/text/nl/chair-eight.ts")).chairEight,
    "six-steps": async () => (await import("../../core/methods/text/nl/six-steps.ts")).sixSteps,
    "four-phases": async () =>
      (await import("../../core/methods/text/nl/four-phases.ts")).fourPhases,
    empathic: async () => (await import("../../core/methods/text/nl/empathic.ts")).empathic,
    gossip: async () => (await import("../../core/methods/text/nl/gossip.ts")).gossip,
    incident: async () => (await import("../../core/methods/text/nl/incident.ts")).incident,
    "solution-focused": async () =>
      (await import("../../core/methods/text/nl/solution-focused.ts")).solutionFocused,
    socratic: async () => (await import("../../core/methods/text/nl/socratic.ts")).socratic,
    balint: async () => (await import("../../core/methods/text/nl/balint.ts")).balint,
    brainstorm: async () => (await import("../../core/methods/text/nl/brainstorm.ts")).brainstorm,
    online: async () => (await import("../../core/methods/text/nl/online.ts")).online,
    cases: async () => (await import("../../core/methods/text/nl/cases.ts")).cases,
  },
};
