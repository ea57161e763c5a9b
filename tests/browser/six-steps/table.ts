import type { PartTable } from "../support/table.ts";
import { brainstorm, feedback, introduce, questions, recommend } from "./case-table.ts";
import { arrive, choose, evaluate } from "./frame-table.ts";

/**
 * The six steps in the 45-minute agenda with six people, written by hand from practice.md 1.3, 1.4, 2.0 and 2.2: three
 * minutes to arrive, four to choose, then 3, 9, 9, 6, 5 and 4. There is no next step to look back on, so the question
 * round has those two minutes too. Ann opens; from the choice on Ben gives the case, Cem chairs, Dora keeps the time,
 * Eva takes notes and Finn has no role. Whoever leads takes their turn where they sit, and has the process voice.
 *
 * A cell is `sign cue → primary action`: whose cue of the part a person reads, and `-` where there is only listening
 * to do. Every row is a stop of the browser test, in this order; the clock is what all six panels show.
 */
export const SIX_STEPS: Readonly<Record<string, PartTable>> = {
  arrive,
  choose,
  introduce,
  questions,
  brainstorm,
  recommend,
  feedback,
  evaluate,
};
