/** What is asked of a case before it is offered (practice.md 4.5). */
export const CHECK_QUESTIONS = ["people", "recurs", "willing"] as const;

export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];

/** Signs that something else helps more, in the order of the specification. */
export const STOP_SIGNS = [
  ...(["procedure", "today", "exposed", "right", "all", "manager", "debate", "beyond"] as const),
] as const;

export type StopSign = (typeof STOP_SIGNS)[number];

export type CheckAnswers = Readonly<Partial<Record<CheckQuestion, boolean>>>;

const ENOUGH = 2;

/** Two yeses of three are enough; undefined while it is open. */
export function caseFits(answers: CheckAnswers): boolean | undefined {
  const given = CHECK_QUESTIONS.map((question) => answers[question]);
  if (given.filter((answer) => answer === true).length >= ENOUGH) return true;
  return given.filter((answer) => answer === false).length >= ENOUGH ? false : undefined;
}
