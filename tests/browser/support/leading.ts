import { expect } from "@playwright/test";
import { SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";

/** Leads on, past whatever there is, until this phase is on. */
export async function leadTo(leader: Seat, phase: string, time: FrozenTime): Promise<void> {
  const { phase: now, what, primary } = await leader.shown();
  if (now.includes(phase)) return;
  // Nobody taps as fast as a test: where time stands still, the room would have enough of it.
  await time.moveOn(5 * SECOND);
  const end = leader.button("End part");
  if (primary === "Begin" || !(await end.isVisible())) await leader.primary.click();
  else await end.click();
  const before = [now, what, primary].join();
  await expect
    .poll(async () => {
      const shown = await leader.shown();
      return [shown.phase, shown.what, shown.primary].join();
    })
    .not.toBe(before);
  await leadTo(leader, phase, time);
}

/** The leader ends the session, and all read the goodbye. */
export async function closeFor(leader: Seat, all: readonly Seat[]): Promise<void> {
  // At the end it stands twice: at the foot, and where it has been all along.
  await leader.button("Close the session").first().click();
  await leader.tap("Yes, close it");
  for (const { panel } of all)
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
}
