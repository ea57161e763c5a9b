import { expect } from "@playwright/test";
import { goOn } from "./support/listening.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { seatThree } from "./support/three.ts";

const CARD = "Prepare a case";
const QUESTION = "How can I say no to the board?";
const HIDDEN = "She has read none of the last four reports";

function field({ panel }: Seat, label: string): ReturnType<typeof panel.getByLabel> {
  return panel.getByRole("textbox", { name: label, exact: true });
}

test("a case is prepared before the session, outlives a reload, is offered, and becomes the learning question", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await ben.unfold(CARD);
  await field(ben, "Short title, no names").fill("A report nobody reads");
  await field(ben, "What happened, in a few lines").fill(HIDDEN);
  await field(ben, "What makes it hard for me").fill("Saying no to the board");
  await field(ben, "My question: how can I").fill(QUESTION);
  await ben.panel.getByRole("radio", { name: "a mirror" }).check();

  const who = field(ben, "Who is involved (roles, not names)");
  await who.fill("our manager and Peter");
  await expect(who).toHaveAccessibleDescription("Is this a name: Peter? A role is enough.");
  await who.fill("our manager");
  await expect(who).toHaveAccessibleDescription("");

  await ben.tool("Reload");
  await ben.unfold(CARD);
  await expect(field(ben, "Short title, no names")).toHaveValue("A report nobody reads");
  await expect(ben.panel.getByRole("radio", { name: "a mirror" })).toBeChecked();

  await cem.tap("I chair");
  await ann.tap("Start");
  await goOn(cem, "Inventory", time);
  await ben.unfold(CARD);
  await ben.tap("Offer this case");
  await ben.tap("Close note");
  for (const { panel } of [ann, cem]) {
    await expect(panel.getByText("A report nobody reads")).toBeVisible();
    await expect(panel.getByText("Hard: Saying no to the board")).toBeVisible();
  }
  await goOn(cem, "Choose", time);
  await ben.tap("I bring the case");
  await goOn(cem, "State and associate", time);
  await ben.tap("Make this the learning question");
  for (const { panel } of [ann, cem])
    await expect(panel.getByTestId("question")).toContainText(QUESTION);
  expect(wire.seatsWith(HIDDEN)).toEqual([]);

  await ben.tap("Clear");
  await ben.tap("Clear all of it?");
  await expect(field(ben, "Short title, no names")).toHaveValue("");
});

test("who rebuilds an incident puts its outcome in the envelope from the card; Balint has no card", async ({
  meeting,
  time,
  wire,
}) => {
  const { ann, ben, cem } = await seatThree(meeting);
  await ben.unfold(CARD);
  await expect(field(ben, "What I did and how it ended")).toHaveCount(0);
  await ann.tap("Change");
  await ann.panel.getByRole("radio", { name: "Balint method" }).click();
  await expect(ben.panel.getByText(CARD)).toHaveCount(0);
  await ann.panel.getByRole("radio", { name: "Incident method" }).click();
  await ben.unfold(CARD);
  await field(ben, "What I did and how it ended").fill("I shouted, and then I left");
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await ann.tap("Start");
  await goOn(cem, "Bring, choose, cast", time);
  await goOn(cem, "Tell the incident", time);
  await ben.unfold(CARD);
  await ben.tap("Put the outcome in the envelope");
  await ben.tap("Close note");
  await expect(ben.panel.getByText("I shouted, and then I left").first()).toBeVisible();
  expect(wire.seatsWith("I shouted")).toEqual(["ben"]);
});
