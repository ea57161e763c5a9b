import { advise, ask, associate, decide, judge, tell, thinkUp } from "./case-table.ts";
import { evaluate, share } from "./ending-table.ts";
import { arrive, choose, inventory } from "./opening-table.ts";
import type { PartTable } from "../support/table.ts";

/**
 * The chair-led session in the 45-minute agenda with five people, written by hand from practice.md 1.3, 1.4, 2.0 and
 * 2.1: three minutes to arrive, three to offer, two to choose, then 4, 11, 9, 5, 5 and 3. There is no next step to look
 * back on, so Explore has that minute. Ann opens; from Choose on Ben gives the case, Cem chairs, Dora keeps the time
 * and Eva takes notes. Whoever leads speaks last in a round and has the process voice outside silence.
 *
 * A cell is `sign cue → primary action`: whose cue of the part a person reads, and `-` where there is only listening
 * to do. Every row is a stop of the browser test, in this order; the clock is what all five panels show.
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
