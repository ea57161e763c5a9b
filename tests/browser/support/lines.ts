import { expect } from "@playwright/test";
import { SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";

/** How long somebody may be without a line before the others read that they are away. */
export const AWAY_AFTER = 15 * SECOND;

/** Nearly all of a panel's longest rest before it tries its line again; all of it would end a line that is just opening. */
export const NEARLY_A_REST = 7 * SECOND;

export async function loseLine(seat: Seat): Promise<void> {
  await seat.tool("Drop line");
  await expect(seat.root).toHaveAttribute("data-line", "down");
}

/** A panel that tries too early, before it is told that it has a line again, rests once more. */
export async function restoreLine(seat: Seat, time: FrozenTime): Promise<void> {
  await seat.tool("Restore line");
  await expect(async () => {
    await time.runTimers(NEARLY_A_REST);
    await expect(seat.root).toHaveAttribute("data-line", "live", { timeout: SECOND });
  }).toPass();
}
