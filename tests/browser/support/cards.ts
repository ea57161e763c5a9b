import { expect } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** Opens an offer, fills it in and folds it, which saves. */
export async function offerCase(seat: Seat, title: string, wish = ""): Promise<void> {
  await seat.tap("Offer a case");
  const field = seat.panel.getByLabel("Short title, without names");
  await expect(field).toBeFocused();
  await field.pressSequentially(title);
  if (wish !== "") await seat.panel.getByLabel("What I want to learn").pressSequentially(wish);
  await foldCard(seat, title);
}

/** Says which offer one could learn most from. */
export async function markOffer(seat: Seat, title: string): Promise<void> {
  const offer = seat.panel.getByRole("listitem").filter({ hasText: title });
  await offer.getByRole("radio", { name: "I could learn most from this" }).check();
  await expect(seat.panel.getByText(/^Sealed\. .* Saved\.$/u)).toBeVisible();
}

/** Types the next step as it was spoken. */
export async function writeStep(seat: Seat, when: string, act: string): Promise<void> {
  await seat.tap("Write the next step");
  await seat.panel.getByLabel("When", { exact: true }).pressSequentially(when);
  await seat.panel.getByLabel("Then I", { exact: true }).pressSequentially(act);
  await foldCard(seat, act);
}

/** Two taps on how the group worked. */
export async function fillCard(seat: Seat, well: string, care: string): Promise<void> {
  const group = (name: string) => seat.panel.getByRole("group", { name });
  await group("One that went well").getByRole("radio", { name: well }).check();
  await group("One that needs care").getByRole("radio", { name: care }).check();
  await expect(seat.panel.getByText(/^Sealed\. .* Saved\.$/u)).toBeVisible();
}

async function foldCard(seat: Seat, text: string): Promise<void> {
  await seat.tap("Close note");
  await expect(seat.panel.getByText(text)).toBeVisible();
  await expect(seat.panel.getByText(/Not saved|Saving/u)).toHaveCount(0);
}
