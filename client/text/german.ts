import type { Language } from "./language.ts";

export const german: Language = {
  sentences: async () => (await import("./locales/de.po")).messages,
  agreements: async () => (await import("../../core/methods/text/de/agreements.ts")).agreements,
  beforeTheCase: async () =>
    (await import("../../core/methods/text/de/before-the-case.ts")).beforeTheCase,
  conditions: async () => (await import("../../core/methods/text/de/conditions.ts")).conditions,
  questions: async () => (await import("../../core/questions/text/de.ts")).QUESTIONS_GERMAN,
  methods: {
    "chair-eight": async () =>
      (await import("../../core/methods/text/de/chair-eight.ts")).chairEight,
    "six-steps": async () => (await import("../../core/methods/text/de/six-steps.ts")).sixSteps,
    "four-phases": async () =>
      (await import("../../core/methods/text/de/four-phases.ts")).fourPhases,
    empathic: async () => (await import("../../core/methods/text/de/empathic.ts")).empathic,
    gossip: async () => (await import("../../core/methods/text/de/gossip.ts")).gossip,
    incident: async () => (await import("../../core/methods/text/de/incident.ts")).incident,
    "solution-focused": async () =>
      (await import("../../core/methods/text/de/solution-focused.ts")).solutionFocused,
    socratic: async () => (await import("../../core/methods/text/de/socratic.ts")).socratic,
    balint: async () => (await import("../../core/methods/text/de/balint.ts")).balint,
    brainstorm: async () => (await import("../../core/methods/text/de/brainstorm.ts")).brainstorm,
    online: async () => (await import("../../core/methods/text/de/online.ts")).online,
    cases: async () => (await import("../../core/methods/text/de/cases.ts")).cases,
  },
};
