import type { PartTable } from "../support/table.ts";
import { brainstorm, feedback, introduce, questions, recommend } from "./case-table.ts";
import { arrive, choose, evaluate } from "./frame-table.ts";

/**
 * The six steps in the 45-minute agenda with six people, written by hand from practice.md 1.3, 1.4, 1.5, 2.0 and 2.2:
 * three minutes to arrive, four to choose, then 3, 9, 9, 6, 5 and 4. There is no next step to look back on, so the
 * question round has those two minutes too. Ann opens; from the choice on Ben gives the case, Cem chairs, Dora keeps the
 * time, Eva takes notes and Finn has no role. Whoever leads takes their turn where they sit, and has the process voice.
 *
 * Turns for six: 20 seconds to arrive, for a minute of the three is for the agreements; 30 to offer and to evaluate, the
 * longest there. For the five who are not the case giver: 60 to ask, the longest there; 72 of the six minutes to
 * recommend.
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
