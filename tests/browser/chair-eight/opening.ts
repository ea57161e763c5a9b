import { expect } from "@playwright/test";
import { markOffer, offerCase } from "../support/cards.ts";
import type { Five } from "../support/five.ts";
import { SECOND } from "../support/frozen-time.ts";
import type { Walk } from "./walk.ts";

export async function gather({ ann, ben, eva }: Walk): Promise<void> {
  for (const { panel, primary } of [ann, ben, eva]) {
    await expect(panel.getByText("5 here")).toBeVisible();
    await expect(panel.getByText("Would end at 14:45")).toBeVisible();
    await expect(primary).toHaveText("Start");
  }
  await ann.tap("Start");
}

export async function arrive({ ann, ben, cem, dora, eva, time, secrets, at }: Walk): Promise<void> {
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
  for (const seat of [ann, ben, cem, dora, eva]) await seat.tap("I agree");
  await expect(eva.panel.getByText("5 of 5 agreed")).toBeVisible();
  await at("arrive", "all have agreed");
  await time.moveOn(10 * SECOND);
  await ann.tap("Next: Ann");
  await at("arrive", "Ann");
  await time.moveOn(97 * SECOND);
  await at("arrive", "over time");
  await ann.tap("+1 minute");
  await at("arrive", "one minute more");
}

/** What Ben and Dora offer; Ben's is chosen. */
const CHOSEN = "Saying no to my manager";
const OTHER = "A colleague who never answers";

export async function takeInventory({ ann, ben, dora, time, at }: Walk): Promise<void> {
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
  await offerCase(dora, OTHER);
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Eva");
  await at("inventory", "Eva");
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Ann");
  await at("inventory", "Ann");
}

export async function choose({ ann, ben, cem, dora, eva, time, at }: Walk): Promise<void> {
  await ann.tap("Next: Choose");
  await at("choose", "opening line");
  await ann.tap("Begin");
  await time.moveOn(5 * SECOND);
  await at("choose", "nobody gives the case");
  await expect(ann.panel.getByTestId("why")).toHaveText(
    "Nobody has said yes to bringing a case yet.",
  );
  await markOffers({ ann, ben, cem, dora, eva });
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

/** Sealed marks, one of them moved, counted by whoever leads and opened as counts. */
async function markOffers({ ann, ben, cem, dora, eva }: Five): Promise<void> {
  await markOffer(cem, OTHER);
  await markOffer(cem, CHOSEN);
  await markOffer(eva, CHOSEN);
  await markOffer(ann, OTHER);
  await expect(ann.panel.getByText("3 marks are in.")).toBeVisible();
  for (const { panel } of [ben, cem, dora, eva]) {
    await expect(panel.getByText(/marks? (?:is|are) in/u)).toHaveCount(0);
    await expect(panel.getByText("2 marks")).toHaveCount(0);
  }
  await ann.tap("Open the marks");
  await ann.tap("Yes, open the marks to all");
  for (const { panel } of [ann, ben, cem, dora, eva]) {
    const offer = (title: string) => panel.getByRole("listitem").filter({ hasText: title });
    await expect(offer(CHOSEN)).toContainText("2 marks");
    await expect(offer(OTHER)).toContainText("1 mark");
    await expect(panel.getByRole("radio")).toHaveCount(0);
  }
}

/** The offer that was not chosen is nowhere any more, and no mark either. */
export async function othersVanish({
  ann,
  cem,
  dora,
}: Pick<Five, "ann" | "cem" | "dora">): Promise<void> {
  for (const { panel } of [ann, cem, dora]) {
    await expect(panel.getByText(OTHER)).toHaveCount(0);
    await expect(panel.getByText("2 marks")).toHaveCount(0);
    await expect(panel.getByText(CHOSEN)).toHaveCount(1);
  }
}
