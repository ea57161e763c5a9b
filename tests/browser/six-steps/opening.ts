import { expect } from "@playwright/test";
import { offerCase } from "../support/cards.ts";
import { CHOSEN, markOffers, OTHERS } from "../support/choosing.ts";
import { SECOND } from "../support/frozen-time.ts";
import { changePlan, chooseSixSteps } from "../support/plan.ts";
import { everybody } from "../support/six.ts";
import type { Walk } from "../support/walk.ts";

/** Six steps are not the plan that the first person finds. */
export async function gather(walk: Walk): Promise<void> {
  const { ann, finn } = walk;
  const all = everybody(walk);
  for (const { panel } of all) {
    await expect(panel.getByText("6 here")).toBeVisible();
    await expect(panel.getByRole("heading", { name: "Chair-led session" })).toBeVisible();
  }
  await chooseSixSteps(finn);
  await finn.panel.getByRole("radio", { name: /^90 min/u }).click();
  await expect(ann.panel.getByText(/Ends at 15:30/u)).toBeVisible();
  await changePlan(ann);
  await ann.panel.getByRole("radio", { name: /^45 min/u }).click();
  for (const { panel, primary } of all) {
    await expect(panel.getByRole("heading", { name: "Six steps" })).toBeVisible();
    await expect(panel.getByText(/Ends at 14:45/u)).toBeVisible();
    await expect(primary).toHaveText("Start");
  }
  await ann.tap("Start");
}

export async function arrive(walk: Walk): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await at("arrive", "opening line");
  await ann.unfold("Private pad");
  await ann.panel
    .getByRole("textbox", { name: "Private pad" })
    .pressSequentially(secrets.private(ann, "scratch"));
  await time.moveOn(21 * SECOND);
  await at("arrive", "begun by itself");
  await time.moveOn(19 * SECOND);
  await ann.tap("Next: Ben");
  await at("arrive", "Ben");
  await time.moveOn(20 * SECOND);
  await ben.tap("Done");
  await at("arrive", "Cem");
  await time.moveOn(10 * SECOND);
  for (const seat of everybody(walk)) await seat.tap("I agree");
  await expect(finn.panel.getByText("6 of 6 agreed")).toBeVisible();
  await at("arrive", "all have agreed");
  await time.moveOn(10 * SECOND);
  await cem.tap("Done");
  await at("arrive", "Dora");
  await time.moveOn(10 * SECOND);
  await dora.tap("Pass my turn");
  await at("arrive", "Dora passes");
  await time.moveOn(20 * SECOND);
  await eva.tap("Done");
  await at("arrive", "Finn");
  await time.moveOn(20 * SECOND);
  await finn.tap("Done");
  await at("arrive", "all have been heard");
}

export async function choose(walk: Walk): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, at } = walk;
  await ann.tap("Next: Bring, choose, cast");
  await at("choose", "opening line");
  await ann.tap("Begin");
  await time.moveOn(2 * SECOND);
  await at("choose", "begun by Ann");
  await time.moveOn(28 * SECOND);
  await ann.tap("Next: Ben");
  await at("choose", "Ben");
  await offerCase(ben, CHOSEN, "To stay friends");
  await expect(finn.panel.getByText("To learn: To stay friends")).toBeVisible();
  await time.moveOn(30 * SECOND);
  await ben.tap("Done");
  await at("choose", "Cem");
  await time.moveOn(10 * SECOND);
  await cem.tap("Done");
  await at("choose", "Dora");
  await offerCase(dora, OTHERS[0]);
  await time.moveOn(30 * SECOND);
  await dora.tap("Done");
  await at("choose", "Eva");
  await time.moveOn(20 * SECOND);
  await eva.tap("Done");
  await at("choose", "Finn");
  await offerCase(finn, OTHERS[1]);
  await time.moveOn(30 * SECOND);
  await finn.tap("Done");
  await at("choose", "all have been heard");
  await markOffers(walk);
  await cast(walk);
}

/** Nobody has a role without their own yes; whoever brings the case is not asked to lead. */
async function cast({ ann, ben, cem, dora, eva, time, at }: Walk): Promise<void> {
  await expect(ann.panel.getByTestId("why")).toHaveText(
    "Nobody has said yes to bringing a case yet.",
  );
  await time.moveOn(40 * SECOND);
  await ben.tap("I bring the case");
  await at("choose", "Ben says yes");
  await expect(ben.button("I chair")).toHaveCount(0);
  await time.moveOn(10 * SECOND);
  await cem.tap("I chair");
  await dora.tap("I keep the time");
  await eva.tap("I take notes");
  await at("choose", "Cem leads");
}
