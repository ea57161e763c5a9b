import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** A group of the smallest size that the chair-led session fits. */
export interface Five<One = Seat> {
  readonly ann: One;
  readonly ben: One;
  readonly cem: One;
  readonly dora: One;
  readonly eva: One;
}

/** Ann is the host; the others come in the order of their names. */
export async function seatFive(meeting: SimulatedMeeting): Promise<Five> {
  return {
    ann: await meeting.host(),
    ben: await meeting.add("Ben"),
    cem: await meeting.add("Cem"),
    dora: await meeting.add("Dora"),
    eva: await meeting.add("Eva"),
  };
}
