import { expect, type Locator, type Page } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** More than a panel has stops. */
const MOST_STOPS = 60;

/** Into a panel as somebody who has no mouse gets there. */
export async function enterByKeyboard(page: Page, seat: Seat): Promise<void> {
  await seat.tools.getByRole("button", { name: "Reload" }).focus();
  await page.keyboard.press("Tab");
}

export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}
