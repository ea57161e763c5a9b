import { expect } from "@playwright/test";
import { SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";

/** The smallest group that can hold a session. */
export interface Three {
  readonly ann: Seat;
  readonly ben: Seat;
  readonly cem: Seat;
}

export async function seatThree(meeting: SimulatedMeeting): Promise<Three> {
  return {
    ann: await meeting.host(),
    ben: await meeting.add("Ben"),
    cem: await meeting.add("Cem"),
  };
}

/** Roles taken beforehand: Ben brings the case and Cem chairs; then Ann starts. */
export async function start({ ann, ben, cem }: Three): Promise<void> {
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await ann.tap("Start");
  await cem.tap("Begin");
}

/** From the start to the silence in which everybody writes what the case brings up. */
export async function goToWriting(three: Three, time: FrozenTime): Promise<void> {
  const { cem } = three;
  await cem.tap("End part");
  await cem.tap("Begin");
  // Nobody taps as fast as a test: where time stands still, the room would have enough of it.
  await time.moveOn(5 * SECOND);
  await cem.tap("End part");
  await cem.tap("Begin");
  await cem.tap("Next: State and associate");
  await cem.tap("Begin");
  await cem.tap("Next: Everybody writes");
  await cem.tap("Begin");
  await expect(cem.primary).toHaveText("Next: Explore");
  await allSee(three, "Everybody writes");
}

/** On to the round in which the members ask, with Ann's turn begun. */
export async function goToAsking(three: Three, time: FrozenTime): Promise<void> {
  const { cem } = three;
  await goToWriting(three, time);
  await time.moveOn(5 * SECOND);
  await cem.tap("Next: Explore");
  await cem.tap("Begin");
  await cem.tap("Next: Clarifying questions, no advice");
  await cem.tap("Begin");
  await expect(cem.primary).toHaveText("Next: Cem");
  await allSee(three, "Clarifying questions, no advice");
}

/** Nobody's panel is still on its way to the part that runs. */
async function allSee(three: Three, what: string): Promise<void> {
  for (const { panel } of [three.ann, three.ben, three.cem]) {
    await expect(panel.getByTestId("what")).toHaveText(what);
    await expect(panel.getByText(/^ends /u)).toBeVisible();
  }
}
