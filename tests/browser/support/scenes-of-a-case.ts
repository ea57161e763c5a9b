import { expect } from "@playwright/test";
import { fillCard, markOffer, writeStep } from "./cards.ts";
import { SECOND } from "./frozen-time.ts";
import type { Cast } from "./tour.ts";

type Chosen = Omit<Cast, "meeting">;

/** One offer, marked and counted. */
export async function chooseCase({ ann, ben, cem, time, visit }: Chosen): Promise<void> {
  await markOffer(ann, "Two bosses, one week");
  await visit("choosing", [ann, ben, cem]);
  await cem.tap("Open the marks");
  await cem.tap("Yes, open the marks to all");
  await expect(ben.panel.getByText("1 mark", { exact: true })).toBeVisible();
  await visit("marks open", [ann, ben, cem]);
  await time.moveOn(10 * SECOND);
}

/** Somebody comes when the case is on, and is not let in. */
export async function comeLate({ meeting, ben, cem, time, visit }: Cast): Promise<void> {
  const finn = await meeting.bring("Finn");
  await expect(cem.button("Let in: Finn")).toBeVisible();
  await visit("at the door", [finn, ben, cem]);
  await ben.tap("Not now: Finn");
  await expect(finn.panel.getByRole("heading", { name: "Not this time" })).toBeVisible();
  await visit("turned away", [finn]);
  await finn.tool("Remove Finn");
  await time.moveOn(10 * SECOND);
}

export async function stopForAMoment({ ann, ben, cem, time, visit }: Cast): Promise<void> {
  await ann.tap("Raise hand");
  await ben.tap("Stop");
  await expect(ann.panel.getByTestId("sign")).toHaveText("Short pause.");
  await visit("short pause", [ann, ben, cem]);
  await ben.tap("Go on");
  await ann.tap("Lower hand");
  await time.moveOn(10 * SECOND);
}

/** From sealed advice to the cards at the end. */
export async function adviseAndEvaluate(cast: Cast): Promise<void> {
  const { ann, ben, cem, time, visit } = cast;
  await cem.tap("Resume");
  await cem.tap("Next: How I see it, what I advise");
  await cem.tap("Begin");
  await ann.write("Show both bosses the same list.");
  await time.moveOn(10 * SECOND);
  await cem.tap("Next: One by one");
  await cem.tap("Begin");
  await visit("advising", [ann, ben, cem]);
  await cem.tap("Next: Cem");
  await cem.tap("Next: Decide");
  await cem.tap("Begin");
  await time.moveOn(10 * SECOND);
  await ben.panel.getByRole("radio", { name: "Take" }).check();
  await writeStep(ann, "Monday's planning starts", "show both the list");
  await visit("deciding", [ann, ben, cem]);
  await ben.tap("Yes, that is it");
  await time.moveOn(10 * SECOND);
  await cem.tap("Next: Share");
  await cem.tap("End part");
  await cem.tap("Begin");
  await fillCard(ann, "Safety", "Presence");
  await visit("evaluating", [ann, ben, cem]);
}
