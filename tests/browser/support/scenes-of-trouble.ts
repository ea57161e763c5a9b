import { expect } from "@playwright/test";
import { SECOND } from "./frozen-time.ts";
import { AWAY_AFTER, loseLine, restoreLine } from "./lines.ts";
import type { Group } from "./tour.ts";

/** Whatever is folded away while the case is told. */
export async function unfoldAll({ meeting, ann, ben, cem, time, visit }: Group): Promise<void> {
  await cem.tap("Begin");
  await ben.unfold("Put the question into words");
  const question = ben.panel.getByRole("textbox", { name: /^The question/u });
  await question.fill("How do I say no to my manager?");
  await ben.tap("Save the question");
  await ben.unfold("Change the question");
  await question.fill("How do I say no to my manager without losing the project?");
  const finn = await meeting.bring("Finn");
  await ben.tap("Not now: Finn");
  await expect(finn.panel.getByRole("heading", { name: "Not this time" })).toBeVisible();
  await ann.unfold("Private pad");
  await ann.panel.getByRole("textbox", { name: "Private pad" }).fill("Ask about the other boss");
  await ann.unfold("I need a short pause");
  await ann.unfold("People and roles");
  await cem.unfold("People and roles");
  await cem.unfold("Add somebody without a panel");
  await visit("unfolded", [ann, ben, cem]);
  await finn.tool("Remove Finn");
  await time.moveOn(10 * SECOND);
}

/** The clock stands: for a reset, for somebody who asked, and for somebody who is gone. */
export async function halt({ ann, ben, cem, dora, time, visit }: Group): Promise<void> {
  await cem.tap("Next: Question round");
  await cem.tap("Begin");
  await ann.tool("Mute");
  await expect(ann.button("Unmute me")).toBeVisible();
  await cem.tap("Reset: pause, agreements, go on");
  await visit("reset", [ann, cem, dora]);
  await cem.tap("Resume");
  await ann.tap("Stop");
  await expect(cem.panel.getByTestId("sign")).toHaveText("Short pause.");
  await visit("short pause of a member", [ann, ben, cem]);
  await loseLine(ann);
  await ann.tap("Write: question draft");
  await ann.panel.getByRole("textbox", { name: "Your text" }).fill("Who else is asked?");
  await time.moveOn(AWAY_AFTER);
  await expect(cem.primary).toHaveText("Resume");
  await visit("gone in a short pause, and not saved", [ann, cem]);
  await cem.tap("Resume");
  await restoreLine(ann, time);
  await ann.tap("Close note");
}

export async function loseTheCaseGiver({ ben, cem, dora, time, visit }: Group): Promise<void> {
  await loseLine(ben);
  await time.moveOn(AWAY_AFTER);
  await expect(cem.button("Pause the clock")).toBeVisible();
  await visit("case giver away", [cem, dora]);
  await restoreLine(ben, time);
  await cem.tap("End part");
}
