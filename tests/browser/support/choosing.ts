import { expect } from "@playwright/test";
import { markOffer } from "./cards.ts";
import { everybody, everybodyBut, type Six } from "./six.ts";

/** What Ben, Dora and Finn offer, one for two people; Ben's is chosen. */
export const CHOSEN = "Saying no to my manager";
export const OTHERS = ["A colleague who never answers", "Two teams and one plan"] as const;

/** Sealed marks, one of them moved, counted by Ann, who leads, and opened as counts. */
export async function markOffers(six: Six): Promise<void> {
  const { ann, cem, eva, finn } = six;
  await markOffer(cem, OTHERS[1]);
  await markOffer(cem, CHOSEN);
  for (const seat of [eva, finn]) await markOffer(seat, CHOSEN);
  await markOffer(ann, OTHERS[0]);
  await expect(ann.panel.getByText("4 marks are in.")).toBeVisible();
  for (const { panel } of everybodyBut(six, ann)) {
    await expect(panel.getByText(/marks? (?:is|are) in/u)).toHaveCount(0);
    await expect(panel.getByText(/^\d marks?$/u)).toHaveCount(0);
  }
  await ann.tap("Open the marks");
  await ann.tap("Yes, open the marks to all");
  for (const { panel } of everybody(six)) {
    const offer = (title: string) => panel.getByRole("listitem").filter({ hasText: title });
    await expect(offer(CHOSEN)).toContainText("3 marks");
    await expect(offer(OTHERS[0])).toContainText("1 mark");
    await expect(offer(OTHERS[1])).toContainText("No mark");
    await expect(panel.getByRole("radio")).toHaveCount(0);
  }
}

/** The offers that were not chosen are nowhere any more, and no mark either. */
export async function othersVanish(six: Six): Promise<void> {
  for (const { panel } of everybody(six)) {
    for (const title of OTHERS) await expect(panel.getByText(title)).toHaveCount(0);
    await expect(panel.getByText("3 marks")).toHaveCount(0);
    await expect(panel.getByText(CHOSEN)).toHaveCount(1);
  }
}
