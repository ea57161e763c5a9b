import type { Language } from "./language.ts";

export const english: Language = {
  sentences: async () => (await import("./locales/en.po")).messages,
  agreements: async () => (await import("../../core/methods/text/en/agreements.ts")).agreements,
  beforeTheCase: async () =>
    (await import("../../core/methods/text/en/before-the-case.ts")).beforeTheCase,
  conditions: async () => (await import("../../core/methods/text/en/conditions.ts")).conditions,
  questions: async () => (await import("../../core/questions/text/en.ts")).QUESTIONS_ENGLISH,
  methods: {
    "chair-eight": async () =>
      (await import("../../core/methods/text/en/chair-eight.ts")).chairEight,
    "six-steps": async () => (await import("../../core/methods/text/en/six-steps.ts")).sixSteps,
    "four-phases": async () =>
      (await import("../../core/methods/text/en/four-phases.ts")).fourPhases,
    empathic: async () => (await import("../../core/methods/text/en/empathic.ts")).empathic,
    gossip: async () => (await import("../../core/methods/text/en/gossip.ts")).gossip,
    incident: async () => (await import("../../core/methods/text/en/incident.ts")).incident,
    "solution-focused": async () =>
      (await import("../../core/methods/text/en/solution-focused.ts")).solutionFocused,
    socratic: async () => (await import("../../core/methods/text/en/socratic.ts")).socratic,
    balint: async () => (await import("../../core/methods/text/en/balint.ts")).balint,
    brainstorm: async () => (await import("../../core/methods/text/en/brainstorm.ts")).brainstorm,
    online: async () => (await import("../../core/methods/text/en/online.ts")).online,
    cases: async () => (await import("../../core/methods/text/en/cases.ts")).cases,
  },
};
