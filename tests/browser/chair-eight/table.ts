import type { PartTable } from "../support/table.ts";
import { advise, ask, associate, decide, judge, tell, thinkUp } from "./case-table.ts";
import { evaluate, share } from "./ending-table.ts";
import { arrive, choose, inventory } from "./opening-table.ts";

/**
 * The chair-led session in the 45-minute agenda with six people, written by hand from practice.md 1.3, 1.4, 1.5, 2.0
 * and 2.1: three minutes to arrive, three to offer, two to choose, then 4, 11, 9, 5, 5 and 3. There is no next step to
 * look back on, so Explore has that minute. Ann opens; from Choose on Ben gives the case, Cem chairs, Dora keeps the
 * time, Eva takes notes and Finn has no role. Whoever leads speaks last in a round and has the process voice outside
 * silence.
 *
 * Turns for six: 20 seconds to arrive, for a minute of the three is for the agreements; 30 to offer; 20 to evaluate,
 * which is the longest there. For the five who are not the case giver: 90 to ask, the longest there; 72 of the six
 * minutes to advise; 60 to share.
 */
export const CHAIR_EIGHT: Readonly<Record<string, PartTable>> = {
  arrive,
  inventory,
  choose,
  tell,
  associate,
  thinkUp,
  ask,
  judge,
  advise,
  decide,
  share,
  evaluate,
};
