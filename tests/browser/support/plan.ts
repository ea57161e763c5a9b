import type { Seat } from "./seat.ts";

/** Two taps, before a session: what can be changed is folded away. */
export async function chooseSixSteps(seat: Seat): Promise<void> {
  await seat.tap("Change");
  await seat.panel.getByRole("radio", { name: "Six steps" }).click();
}
