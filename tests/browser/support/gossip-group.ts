import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** Ten people in gossip: Ann, a member, is Zoom's host; Cem, who chairs, is not; Gita and Hugo are guests, Ida is on iOS. */
export interface GossipGroup {
  readonly ann: Seat;
  readonly ben: Seat;
  readonly cem: Seat;
  readonly dora: Seat;
  readonly eva: Seat;
  readonly finn: Seat;
  readonly gita: Seat;
  readonly hugo: Seat;
  readonly ida: Seat;
  readonly jan: Seat;
}

export async function seatTen(meeting: SimulatedMeeting): Promise<GossipGroup> {
  return {
    ann: await meeting.host(),
    ben: await meeting.add("Ben"),
    cem: await meeting.add("Cem"),
    dora: await meeting.add("Dora"),
    eva: await meeting.add("Eva"),
    finn: await meeting.add("Finn"),
    gita: await meeting.add("Gita", { role: "Guest" }),
    hugo: await meeting.add("Hugo", { role: "Guest" }),
    ida: await meeting.add("Ida", { device: "iOS" }),
    jan: await meeting.add("Jan"),
  };
}

export function allTen(group: GossipGroup): readonly Seat[] {
  const { ann, ben, cem, dora, eva, finn, gita, hugo, ida, jan } = group;
  return [ann, ben, cem, dora, eva, finn, gita, hugo, ida, jan];
}

/** Ben brings the case, Cem chairs, Dora keeps the time, Eva takes notes; all ten trust each other. */
export async function startGossip(group: GossipGroup): Promise<void> {
  const { ann, ben, cem, dora, eva } = group;
  await ann.tap("Change");
  await ann.panel.getByRole("radio", { name: "Gossip method" }).click();
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await dora.tap("I keep the time");
  await eva.tap("I take notes");
  await ann.tap("Start");
  for (const seat of allTen(group)) await seat.tap("Yes, we know and trust each other");
  await cem.tap("Begin");
}
