import type { Seat } from "./seat.ts";

/** Two taps, before a session: the others are folded away. */
export async function chooseSixSteps(seat: Seat): Promise<void> {
  await seat.unfold("Choose another method");
  await seat.panel.getByRole("radio", { name: "Six steps" }).click();
}
