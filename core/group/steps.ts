import type { Instant, MemberId } from "../ids.ts";

/** What has become of a next step, in the words of the practice. */
export const STEP_STATUSES = ["planned", "tried", "done", "changed", "dropped"] as const;

export type StepStatus = (typeof STEP_STATUSES)[number];

/** A next step as a session leaves it: a card of fields, to which its owner has said yes. */
export interface OpenedStep<Who extends string = MemberId> {
  readonly id: string;
  readonly owner: Who;
  readonly text: string;
}

/** What its owner says of a step when the group looks back. */
export interface StepResult {
  readonly step: string;
  readonly status: StepStatus;
  readonly line: string;
}

export interface Step extends OpenedStep {
  readonly status: StepStatus;
  readonly since: Instant;
  /** What it brought, in one line. */
  readonly line?: string;
  readonly reviewed?: Instant;
}

const MOST_STEPS = 200;

/** What is done or dropped is closed; everything else stays on the list. */
export function isOpenStep({ status }: Pick<Step, "status">): boolean {
  return status !== "done" && status !== "dropped";
}

export function keepSteps(
  before: readonly Step[],
  opened: readonly OpenedStep[],
  since: Instant,
): readonly Step[] {
  const fresh = opened.filter(({ id }) => before.every((step) => step.id !== id));
  const planned = fresh.map((step): Step => ({ ...step, status: "planned", since }));
  return [...before, ...planned].slice(-MOST_STEPS);
}

/** What was said in an earlier session never takes the place of what was said later. */
export function applyResults(
  steps: readonly Step[],
  results: readonly StepResult[],
  at: Instant,
): readonly Step[] {
  return steps.map((step) => {
    const said = results.find((result) => result.step === step.id);
    if (said === undefined || (step.reviewed ?? 0) > at) return step;
    const { line: _before, ...rest } = step;
    const line = said.line === "" ? {} : { line: said.line };
    return { ...rest, ...line, status: said.status, reviewed: at };
  });
}
