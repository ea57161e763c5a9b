import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** A group of the smallest size that the chair-led session fits. */
export interface Five {
  readonly ann: Seat;
  readonly ben: Seat;
  readonly cem: Seat;
  readonly dora: Seat;
  readonly eva: Seat;
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
