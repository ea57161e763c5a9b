/** What a good session needs, by which the group looks back on it, in the order of the specification. */
export const CONDITIONS = [
  "inclusion",
  "safety",
  "specific",
  "own-learning",
  "presence",
  "confidential",
  "dialogue",
] as const;

export type ConditionId = (typeof CONDITIONS)[number];
