import { expect } from "@playwright/test";
import { fillCards } from "../support/ending.ts";
import { SECOND } from "../support/frozen-time.ts";
import { everybodyBut } from "../support/six.ts";
import type { Walk } from "../support/walk.ts";

export async function share(walk: Walk, brought: string): Promise<void> {
  const { cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: Share");
  await at("share", "opening line");
  await cem.tap("Begin");
  await finn.write(secrets.of(finn, "experience"), "Write: own experience (optional)");
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
  for (const seat of everybodyBut(walk, dora)) {
    await seat.unfold("From earlier phases");
    await expect(seat.panel.getByText(brought)).toBeVisible();
  }
  await time.moveOn(60 * SECOND);
  await cem.tap("Next: Eva");
  await at("share", "Eva");
  await time.moveOn(40 * SECOND);
  await eva.tap("Done");
  await at("share", "Finn");
  await time.moveOn(40 * SECOND);
  await cem.tap("Next: Cem");
  await at("share", "Cem");
}

export async function evaluate(walk: Walk): Promise<void> {
  const { cem, eva, time, at } = walk;
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
  await time.moveOn(20 * SECOND);
  await eva.tap("Done");
  await at("evaluate", "Finn");
  await time.moveOn(10 * SECOND);
  await cem.tap("Next: Cem");
  await at("evaluate", "Cem");
  await time.moveOn(25 * SECOND);
  await cem.tap("Done");
  await at("evaluate", "all have been heard");
}
