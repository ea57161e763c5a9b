import { expect } from "@playwright/test";
import { fillCard, writeStep } from "./cards.ts";
import { SECOND } from "./frozen-time.ts";
import type { Group } from "./tour.ts";

/** The group thinks aloud, and the case giver listens; Ann thinks better of one of her ideas, and Dora keeps the notes. */
export async function thinkAloud({ ann, ben, cem, dora, time, visit }: Group): Promise<void> {
  await cem.tap("Begin");
  await ann.write("Show both bosses the same list.", "Write: idea note");
  await ann.tap("Withdraw");
  await dora.write("Show both the calendar.", "Write: idea note");
  await dora.tap("Change: Show both bosses the same list.");
  await visit("thinking aloud", [ann, ben, cem, dora]);
  await time.moveOn(10 * SECOND);
  await cem.tap("Next: Recommendations");
}

export async function adviseAndStep({ ann, ben, cem, dora, time, visit }: Group): Promise<void> {
  await cem.tap("Begin");
  await ann.write("Ask both for one order.", "Write: recommendation");
  await time.moveOn(10 * SECOND);
  await cem.tap("End part");
  await cem.tap("Begin");
  await ben.panel.getByRole("radio", { name: "Maybe" }).check();
  await dora.tap("Write the next step");
  await dora.panel.getByText("More", { exact: true }).click();
  await visit("typing the next step", [ben, dora]);
  await dora.tap("Close note");
  await writeStep(dora, "Monday's planning starts", "show both the list");
  await ben.tap("Yes, that is it");
  await expect(cem.panel.getByText("Ben has said yes to it.")).toBeVisible();
  await visit("step agreed on", [ben, cem]);
  await time.moveOn(10 * SECOND);
}

/** Four cards are enough to open them. */
export async function closeUp({ ann, ben, cem, dora, time, visit }: Group): Promise<void> {
  await cem.tap("Next: Evaluate");
  await cem.tap("Begin");
  for (const seat of [ann, ben, cem]) await fillCard(seat, "Safety", "Dialogue");
  await fillCard(dora, "Presence", "Safety");
  await cem.tap("Open the cards");
  await cem.tap("Yes, open the cards to all");
  await ann.unfold("The seven conditions");
  await ann.unfold("From earlier phases");
  await visit("cards open", [ann, cem]);
  await time.moveOn(10 * SECOND);
  await cem.tap("Take out: Ann");
  await cem.tap("Yes, take Ann out");
  await expect(ann.button("Knock")).toBeVisible();
  await cem.tap("Close the session");
  await visit("taken out, and closing beside the case giver", [ann, cem]);
}
