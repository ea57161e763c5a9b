import { expect } from "@playwright/test";
import { everybody, type Six } from "../support/six.ts";

/** What is left of the turn, the same on every panel. */
export async function showsTurn(six: Six, left: string): Promise<void> {
  for (const { panel } of everybody(six)) {
    await expect(panel.getByTestId("turn-clock")).toHaveText(left);
  }
}
