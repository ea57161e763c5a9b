import { seatFive, type Five } from "./five.ts";
import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** A group in which somebody has no role at all. */
export interface Six extends Five {
  readonly finn: Seat;
}

/** Six panels side by side: what floats in a panel is not scrolled to. */
export const WIDE_ENOUGH = { width: 2200, height: 900 };

export async function seatSix(meeting: SimulatedMeeting): Promise<Six> {
  return { ...(await seatFive(meeting)), finn: await meeting.add("Finn") };
}

export function everybody({ ann, ben, cem, dora, eva, finn }: Six): readonly Seat[] {
  return [ann, ben, cem, dora, eva, finn];
}

/** All but these. */
export function everybodyBut(six: Six, ...these: readonly Seat[]): readonly Seat[] {
  return everybody(six).filter((seat) => !these.includes(seat));
}
