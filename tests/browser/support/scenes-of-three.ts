import { expect } from "@playwright/test";
import { offerCase } from "./cards.ts";
import { DAY, MINUTE, SECOND } from "./frozen-time.ts";
import { loseLine, restoreLine } from "./lines.ts";
import { adviseAndEvaluate, chooseCase, comeLate, stopForAMoment } from "./scenes-of-a-case.ts";
import type { Cast, Tour } from "./tour.ts";

/** Three people in the chair-led session, from an empty room to the goodbye and beyond. */
export async function tourThree(tour: Tour): Promise<void> {
  const cast = await gather(tour);
  await open(cast);
  await tell(cast);
  await ask(cast);
  await loseTheChair(cast);
  await adviseAndEvaluate(cast);
  await part(cast);
}

async function gather(tour: Tour): Promise<Cast> {
  const { meeting, visit } = tour;
  const ann = await meeting.host();
  // What loads after the rest: the plan and the ways in.
  for (const late of ["Change", "Let somebody in by code"]) {
    await expect(ann.panel.getByRole("button", { name: late })).toBeVisible();
  }
  await visit("alone", [ann]);
  await ann.tap("Show me");
  await visit("shown around", [ann]);
  await ann.tap("Got it");
  const [ben, cem] = [await meeting.add("Ben"), await meeting.add("Cem")];
  await ben.tap("I bring the case");
  await ann.tap("I keep the time");
  await ann.tap("I take notes");
  await visit("gathering", [ann, ben, cem]);
  return { ...tour, ann, ben, cem };
}

async function open({ ann, ben, cem, time, visit }: Cast): Promise<void> {
  await cem.tap("Start");
  await visit("arriving", [ann, ben, cem]);
  await cem.tap("Begin");
  await ann.write("Curious", "Write: one check-in word (optional)");
  await time.moveOn(40 * SECOND);
  await visit("arriving, turn over time", [ann, ben, cem]);
  for (const seat of [ann, ben]) await seat.tap("I agree");
  await cem.tap("End part");
  await cem.tap("Begin");
  await offerCase(ben, "Two bosses, one week", "To say no in time");
  await cem.tap("End part");
  await cem.tap("I chair");
  await cem.tap("Begin");
  await chooseCase({ ann, ben, cem, time, visit });
}

async function tell(cast: Cast): Promise<void> {
  const { ann, ben, cem, time, visit } = cast;
  await cem.tap("Next: State and associate");
  await cem.tap("Begin");
  await ann.unfold("Put the question into words");
  const question = ann.panel.getByRole("textbox", { name: /^The question/u });
  await question.fill("How do I say no to my manager without losing the project?");
  await visit("telling", [ann, ben, cem]);
  await ann.tap("Save the question");
  await comeLate(cast);
  await stopForAMoment(cast);
  await cem.tap("Next: Everybody writes");
  await cem.tap("Begin");
  await ann.tap("Write");
  await ann.panel
    .getByRole("textbox", { name: "Your text" })
    .fill("You protect the project by protecting its scope. What would happen if you stopped?");
  await time.moveOn(50 * SECOND);
  await visit("writing, under a fifth", [ann, ben, cem]);
  await ann.tap("Close note");
}

async function ask({ ann, ben, cem, time, visit }: Cast): Promise<void> {
  await cem.tap("Next: Explore");
  await cem.tap("Begin");
  await cem.tap("Next: Clarifying questions, no advice");
  await cem.tap("Begin");
  await ann.write("Who else is touched by this?", "Write: list of questions asked");
  await time.moveOn(MINUTE);
  await cem.tap("More");
  await cem.tap("Advice dressed as a question");
  await visit("asking", [ann, ben, cem]);
  await cem.tap("Next: Cem");
  await time.moveOn(10 * MINUTE);
  await visit("asking, over time", [ann, ben, cem]);
  await cem.tap("Pause");
  await loseLine(ben);
  await visit("paused, line down", [ann, ben, cem]);
  await restoreLine(ben, time);
}

async function loseTheChair({ ann, ben, cem, time, visit }: Cast): Promise<void> {
  await loseLine(cem);
  await time.moveOn(MINUTE);
  await expect(ann.button("I chair meanwhile")).toBeVisible();
  await visit("chair away", [ann, ben]);
  await ann.tap("I chair meanwhile");
  await restoreLine(cem, time);
  await expect(cem.button("Take the chair back")).toBeVisible();
  await visit("stand-in", [ann, ben, cem]);
  await cem.tap("Take the chair back");
}

async function part({ meeting, time, ann, ben, cem, visit }: Cast): Promise<void> {
  await meeting.answers("with errors");
  const dora = await meeting.bring("Dora");
  await expect(dora.panel.getByText("Intervision could not confirm")).toBeVisible();
  await meeting.answers("never");
  const eva = await meeting.bring("Eva");
  await expect(eva.panel.getByRole("heading", { name: "One moment" })).toBeVisible();
  await ben.unfold("People and roles");
  await ben.tap("Leave the session");
  await expect(ben.button("Come back")).toBeVisible();
  await visit("left, refused, and not there yet", [ann, ben, cem, dora, eva]);
  await eva.tool("Remove Eva");
  await cem.tap("Close the session");
  await visit("closing", [cem]);
  await cem.tap("Yes, close it");
  await expect(ann.panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  await visit("closed", [ann, ben]);
  await time.moveOn(DAY);
  await expect(ann.panel.getByText("This session has ended")).toBeVisible();
  await visit("ended", [ann]);
}
