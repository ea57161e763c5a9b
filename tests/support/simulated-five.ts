import { meetingOf, type Meeting, type Seat } from "../../client/simulator/meeting.ts";

/** A simulated meeting of five, of whom Ann is the host. */
export const FIVE: Meeting = meetingOf("m-1", 5);

export function seatOf(meeting: Meeting, slug: string): Seat {
  const seat = meeting.seats.find((one) => one.slug === slug);
  if (seat === undefined) throw new Error(`nobody sits on ${slug}`);
  return seat;
}
