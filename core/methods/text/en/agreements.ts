import type { AgreementId } from "../../agreements.ts";

/** One sentence to read aloud and its short label. */
export interface AgreementText {
  readonly label: string;
  readonly text: string;
}

export const agreements: Readonly<Record<AgreementId, AgreementText>> = {
  confidential: { label: "Confidentiality", text: "What is said here stays with us." },
  equal: { label: "Equality", text: "Every voice weighs the same, whatever the job title." },
  "questions-first": { label: "Questions first", text: "First understand, then advise." },
  "no-verdict": {
    label: "No judgement",
    text: "Talk about what was done and when, never about what someone is like.",
  },
  "one-case": { label: "One case", text: "One case and one learning question." },
  owner: { label: "Owner decides", text: "The case giver draws the limits and picks the actions." },
  insight: {
    label: "Process over opinions",
    text: "We look for insight and choice, not for who is right.",
  },
  time: { label: "Time and focus", text: "Whoever keeps time may break in." },
  concrete: {
    label: "Concrete feedback",
    text: "Say what you saw, what it did, what else could work.",
  },
  step: {
    label: "End with action",
    text: "We finish with one small step and look back at it next time.",
  },
  review: {
    label: "Brief evaluation",
    text: "Two minutes on how it went: one thing to keep, one to change.",
  },
};
