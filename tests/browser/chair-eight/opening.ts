import { expect } from "@playwright/test";
import { offerCase } from "../support/cards.ts";
import { CHOSEN, markOffers, OTHERS } from "../support/choosing.ts";
import { SECOND } from "../support/frozen-time.ts";
import { everybody } from "../support/six.ts";
import type { Walk } from "../support/walk.ts";

export async function gather(walk: Walk): Promise<void> {
  for (const { panel, primary } of everybody(walk)) {
    await expect(panel.getByText("6 here")).toBeVisible();
    await expect(panel.getByText(/Ends at 14:45/u)).toBeVisible();
    await expect(primary).toHaveText("Start");
  }
  await walk.ann.tap("Start");
}

export async function arrive(walk: Walk): Promise<void> {
  const { ann, cem, dora, finn, time, secrets, at } = walk;
  await at("arrive", "opening line");
  await expect(ann.panel.getByTestId("chair-line")).toContainText("Welcome. One sentence each");
  await ann.unfold("Private pad");
  await ann.panel
    .getByRole("textbox", { name: "Private pad" })
    .pressSequentially(secrets.private(ann, "scratch"));
  await time.moveOn(19 * SECOND);
  await at("arrive", "still waiting");
  await time.moveOn(2 * SECOND);
  await at("arrive", "begun by itself");
  await time.moveOn(29 * SECOND);
  await ann.tap("Next: Cem");
  await at("arrive", "Cem");
  await time.moveOn(5 * SECOND);
  await ann.tap("Back");
  await at("arrive", "back to Ben");
  await time.moveOn(5 * SECOND);
  await ann.tap("Next: Cem");
  await at("arrive", "Cem again");
  await time.moveOn(20 * SECOND);
  await cem.tap("Done");
  await at("arrive", "Cem is done");
  await time.moveOn(10 * SECOND);
  await dora.tap("Pass my turn");
  await at("arrive", "Dora passes");
  await time.moveOn(10 * SECOND);
  for (const seat of everybody(walk)) await seat.tap("I agree");
  for (const { panel } of everybody(walk)) {
    await expect(panel.getByText("6 of 6 agreed")).toBeVisible();
  }
  await at("arrive", "all have agreed");
  await time.moveOn(10 * SECOND);
  await ann.tap("Next: Finn");
  await at("arrive", "Finn");
  await time.moveOn(15 * SECOND);
  await finn.tap("Done");
  await at("arrive", "Finn is done");
  await time.moveOn(82 * SECOND);
  await at("arrive", "over time");
  await ann.tap("+1 minute");
  await at("arrive", "one minute more");
}

export async function takeInventory({ ann, ben, dora, finn, time, at }: Walk): Promise<void> {
  await ann.tap("Next: Inventory");
  await at("inventory", "opening line");
  await time.moveOn(5 * SECOND);
  await ann.tap("Begin");
  await at("inventory", "begun by Ann");
  await offerCase(ben, CHOSEN, "To stay friends");
  await expect(ann.panel.getByText("To learn: To stay friends")).toBeVisible();
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Cem");
  await at("inventory", "Cem");
  await time.moveOn(20 * SECOND);
  await ann.tap("End part");
  await at("choose", "ended early");
  await time.moveOn(5 * SECOND);
  await ann.tap("Back");
  await at("inventory", "back from Choose");
  await ann.tap("Begin");
  await ann.tap("Next: Dora");
  await at("inventory", "Dora");
  await offerCase(dora, OTHERS[0]);
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Eva");
  await at("inventory", "Eva");
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Finn");
  await at("inventory", "Finn");
  await offerCase(finn, OTHERS[1]);
  await time.moveOn(30 * SECOND);
  await finn.tap("Done");
  await at("inventory", "Ann");
}

export async function choose(walk: Walk): Promise<void> {
  const { ann, ben, cem, dora, eva, time, at } = walk;
  await ann.tap("Next: Choose");
  await at("choose", "opening line");
  await ann.tap("Begin");
  await time.moveOn(5 * SECOND);
  await at("choose", "nobody gives the case");
  await expect(ann.panel.getByTestId("why")).toHaveText(
    "Nobody has said yes to bringing a case yet.",
  );
  await markOffers(walk);
  await time.moveOn(25 * SECOND);
  await ben.tap("I bring the case");
  await at("choose", "Ben says yes");
  await time.moveOn(30 * SECOND);
  await cem.tap("I chair");
  await dora.tap("I keep the time");
  await eva.tap("I take notes");
  await at("choose", "Cem leads");
  await time.moveOn(40 * SECOND);
  await at("choose", "under a fifth");
}
