import { expect } from "@playwright/test";
import { fillCard } from "../support/cards.ts";
import { SECOND } from "../support/frozen-time.ts";
import { everybody } from "../support/six.ts";
import { showsTurn } from "./turn.ts";
import type { Walk } from "./walk.ts";

export async function evaluate(walk: Walk): Promise<void> {
  const { ann, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: Evaluate");
  await at("evaluate", "opening line");
  await showsTurn(walk, "0:30");
  await cem.tap("Begin");
  await finn.write(secrets.of(finn, "lesson"), "Write: what I learned (optional)");
  await time.moveOn(5 * SECOND);
  await at("evaluate", "Ann");
  await time.moveOn(35 * SECOND);
  await ann.tap("Done");
  await at("evaluate", "Ben");
  await fillCards(walk);
  await time.moveOn(40 * SECOND);
  await cem.tap("Next: Cem");
  await at("evaluate", "Cem");
  await time.moveOn(40 * SECOND);
  await cem.tap("Next: Dora");
  await at("evaluate", "Dora");
  await time.moveOn(40 * SECOND);
  await dora.tap("Done");
  await at("evaluate", "Eva");
  await time.moveOn(40 * SECOND);
  await eva.tap("Done");
  await at("evaluate", "Finn");
  await time.moveOn(30 * SECOND);
  await finn.tap("Done");
  await at("evaluate", "all have been heard");
}

/** Two taps each; opened from the fourth card on, as counts alone. */
async function fillCards(walk: Walk): Promise<void> {
  const { ann, ben, cem, dora, eva, finn } = walk;
  for (const seat of [ann, ben, eva]) await fillCard(seat, "Safety", "Dialogue");
  await expect(
    cem.panel.getByText(/^3 cards are in\. The cards are opened from four on/u),
  ).toBeVisible();
  await expect(cem.button("Open the cards")).toHaveCount(0);
  for (const seat of [dora, finn]) await fillCard(seat, "Presence", "Safety");
  for (const { panel } of [ann, ben, dora, finn]) {
    await expect(panel.getByText(/cards are in/u)).toHaveCount(0);
  }
  await cem.tap("Open the cards");
  await cem.tap("Yes, open the cards to all");
  for (const { panel } of everybody(walk)) {
    const line = (name: string) => panel.getByRole("listitem").filter({ hasText: name });
    await expect(line("Safety")).toContainText("3 say it went well · 2 say it needs care");
    await expect(line("Dialogue")).toContainText("3 say it needs care");
    await expect(line("Presence")).toContainText("2 say it went well");
  }
}

export async function close(walk: Walk): Promise<void> {
  const { cem } = walk;
  await cem.primary.click();
  await cem.tap("Yes, close it");
  for (const { panel } of everybody(walk)) {
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  }
}
