import type { FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** What to do wherever the panels show something of their own; all of them are in one page. */
type Visit = (scene: string, seats: readonly [Seat, ...Seat[]]) => Promise<void>;

export interface Tour {
  readonly meeting: SimulatedMeeting;
  readonly time: FrozenTime;
  readonly visit: Visit;
}

export interface Cast extends Tour {
  readonly ann: Seat;
  readonly ben: Seat;
  readonly cem: Seat;
}

export interface Group extends Cast {
  readonly dora: Seat;
}
