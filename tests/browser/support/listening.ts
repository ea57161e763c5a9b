import { expect } from "@playwright/test";
import { SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";
import type { SimulatedMeeting } from "./simulated-meeting.ts";
import { seatThree, start, type Three } from "./three.ts";

/** What the leader reads of the listeners. */
export function news({ panel }: Seat): ReturnType<typeof panel.getByTestId> {
  return panel.getByTestId("listeners");
}

/** Notice and all: the panels have muted their own people, and a host's panel is asked. */
export async function noticeIsOver(time: FrozenTime): Promise<void> {
  await time.moveOn(5 * SECOND);
}

/** The leader asks that the listeners be muted, and waits until it is done or not. */
export async function muteListeners(leader: Seat, time: FrozenTime): Promise<void> {
  await leader.tap("Mute the listeners");
  await noticeIsOver(time);
}

/** So much later the leader may ask again. */
export async function rest(time: FrozenTime): Promise<void> {
  await time.moveOn(8 * SECOND);
}

/** Cem chairs and Ann is the meeting's host; Ben tells his case, the others listen. */
export async function tellingThree(meeting: SimulatedMeeting, time: FrozenTime): Promise<Three> {
  const three = await seatThree(meeting);
  await tell(three, time);
  return three;
}

/** From the gathering to the part in which Ben alone speaks. */
export async function tell(three: Three, time: FrozenTime): Promise<void> {
  const { cem } = three;
  await start(three);
  await goOn(cem, "Inventory", time);
  await goOn(cem, "Choose", time);
  await goOn(cem, "State and associate", time);
}

/** To the next phase, however many have not been heard, and begun. */
export async function goOn(chair: Seat, phase: string, time: FrozenTime): Promise<void> {
  const end = chair.button("End part");
  const next = chair.primary.filter({ hasText: /^Next: / });
  await expect(end.or(next).first()).toBeVisible();
  await ((await end.isVisible()) ? end : next).click();
  await expect(chair.panel.getByTestId("phase")).toHaveText(phase);
  await chair.tap("Begin");
  // Nobody taps as fast as a test: where time stands still, the room would have enough of it.
  await time.moveOn(5 * SECOND);
}
