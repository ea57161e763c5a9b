import { seatFive, type Five } from "./five.ts";
import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** A group in which somebody has no role at all. */
export interface Six<One = Seat> extends Five<One> {
  readonly finn: One;
}

/** Six panels side by side: what floats in a panel is not scrolled to. */
export const WIDE_ENOUGH = { width: 2200, height: 900 };

export async function seatSix(meeting: SimulatedMeeting): Promise<Six> {
  return { ...(await seatFive(meeting)), finn: await meeting.add("Finn") };
}

export function everybody<One>({ ann, ben, cem, dora, eva, finn }: Six<One>): readonly One[] {
  return [ann, ben, cem, dora, eva, finn];
}

/** All but these. */
export function everybodyBut<One>(six: Six<One>, ...these: readonly One[]): readonly One[] {
  return everybody(six).filter((one) => !these.includes(one));
}
