import { expect } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** Before a session, what can be changed is folded away. */
export async function changePlan(seat: Seat): Promise<void> {
  await seat.tap("Change");
}

export async function chooseSixSteps(seat: Seat): Promise<void> {
  await changePlan(seat);
  await seat.panel.getByRole("radio", { name: "Six steps" }).click();
  // Until it is chosen, the lengths to choose from are those of the method before.
  await expect(seat.panel.getByRole("heading", { name: "Six steps" })).toBeVisible();
}
