import { expect } from "@playwright/test";
import { fillCard } from "../support/cards.ts";
import { SECOND } from "../support/frozen-time.ts";
import type { Walk } from "./walk.ts";

export async function share(
  { ben, cem, dora, time, secrets, at }: Walk,
  brought: string,
): Promise<void> {
  await cem.tap("Next: Share");
  await at("share", "opening line");
  await cem.tap("Begin");
  await time.moveOn(20 * SECOND);
  await at("share", "Ann");
  await time.moveOn(60 * SECOND);
  await cem.tap("Next: Dora");
  await at("share", "Dora");
  await dora.unfold("From earlier phases");
  const note = dora.panel.getByRole("listitem").filter({ hasText: brought });
  await note.getByRole("button", { name: "Bring it in" }).click();
  await secrets.check();
  secrets.reveal(brought);
  await note.getByRole("button", { name: "Yes, show it to all" }).click();
  await ben.unfold("From earlier phases");
  await expect(ben.panel.getByText(brought)).toBeVisible();
  await time.moveOn(60 * SECOND);
  await cem.tap("Next: Eva");
  await at("share", "Eva");
  await time.moveOn(80 * SECOND);
  await cem.tap("Next: Cem");
  await at("share", "Cem");
}

export async function evaluate(walk: Walk): Promise<void> {
  const { cem, time, at } = walk;
  await cem.tap("Next: Evaluate");
  await at("evaluate", "opening line");
  await cem.tap("Begin");
  await time.moveOn(5 * SECOND);
  await at("evaluate", "Ann");
  await time.moveOn(25 * SECOND);
  await cem.tap("Next: Ben");
  await at("evaluate", "Ben");
  await fillCards(walk);
  await time.moveOn(30 * SECOND);
  await cem.tap("Next: Dora");
  await at("evaluate", "Dora");
  await time.moveOn(30 * SECOND);
  await cem.tap("Next: Eva");
  await at("evaluate", "Eva");
  await time.moveOn(30 * SECOND);
  await cem.tap("Next: Cem");
  await at("evaluate", "Cem");
  await time.moveOn(25 * SECOND);
  await cem.tap("Done");
  await at("evaluate", "all have been heard");
}

/** Two taps each; opened from the fourth card on, as counts alone. */
async function fillCards({ ann, ben, cem, dora, eva }: Walk): Promise<void> {
  for (const seat of [ann, ben, cem]) await fillCard(seat, "Safety", "Dialogue");
  await expect(
    cem.panel.getByText(/^3 cards are in\. The cards are opened from four on/u),
  ).toBeVisible();
  await expect(cem.button("Open the cards")).toHaveCount(0);
  await fillCard(dora, "Presence", "Safety");
  await cem.tap("Open the cards");
  await expect(eva.panel.getByText("3 say it went well")).toHaveCount(0);
  await cem.tap("Yes, open the cards to all");
  for (const { panel } of [ann, ben, cem, dora, eva]) {
    const line = (name: string) => panel.getByRole("listitem").filter({ hasText: name });
    await expect(line("Safety")).toContainText("3 say it went well · 1 says it needs care");
    await expect(line("Dialogue")).toContainText("3 say it needs care");
  }
}

export async function close({ ann, ben, cem, dora, eva }: Walk): Promise<void> {
  await cem.primary.click();
  await cem.tap("Yes, close it");
  for (const { panel } of [ann, ben, cem, dora, eva]) {
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  }
}
