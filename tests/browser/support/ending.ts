import { expect } from "@playwright/test";
import { fillCard } from "./cards.ts";
import { everybody, everybodyBut, type Six } from "./six.ts";

/** Two taps each, known to Cem, who leads, and Eva, who notes, as a number; opened from the fourth card on, as counts alone. */
export async function fillCards(six: Six): Promise<void> {
  const { ann, ben, cem, dora, eva, finn } = six;
  for (const seat of [ann, ben, eva]) await fillCard(seat, "Safety", "Dialogue");
  await expect(
    cem.panel.getByText(/^3 cards are in\. The cards are opened from four on/u),
  ).toBeVisible();
  await expect(cem.button("Open the cards")).toHaveCount(0);
  for (const seat of [cem, dora]) await fillCard(seat, "Presence", "Safety");
  await fillCard(finn, "Dialogue", "Presence");
  for (const { panel } of [cem, eva])
    await expect(panel.getByText(/^6 cards are in\./u)).toBeVisible();
  for (const { panel } of everybodyBut(six, cem, eva)) {
    await expect(panel.getByText(/cards? (?:is|are) in/u)).toHaveCount(0);
  }
  await cem.tap("Open the cards");
  for (const { panel } of everybody(six)) {
    await expect(panel.getByText(/^\d says? it/u)).toHaveCount(0);
  }
  await cem.tap("Yes, open the cards to all");
  for (const { panel } of everybody(six)) {
    const line = (name: string) => panel.getByRole("listitem").filter({ hasText: name });
    await expect(line("Safety")).toContainText("3 say it went well · 2 say it needs care");
    await expect(line("Presence")).toContainText("2 say it went well · 1 says it needs care");
    await expect(line("Dialogue")).toContainText("1 says it went well · 3 say it needs care");
  }
}

export async function close(six: Six): Promise<void> {
  const { cem } = six;
  await cem.primary.click();
  await cem.tap("Yes, close it");
  for (const { panel } of everybody(six)) {
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  }
}
