/** What everybody accepts at the start, in the order in which it is read aloud. */
export const AGREEMENTS = [
  "confidential",
  "equal",
  "questions-first",
  "no-verdict",
  "one-case",
  "owner",
  "insight",
  "time",
  "concrete",
  "step",
  "review",
] as const;

export type AgreementId = (typeof AGREEMENTS)[number];
