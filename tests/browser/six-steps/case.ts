import { expect } from "@playwright/test";
import { writeStep } from "../support/cards.ts";
import { othersVanish } from "../support/choosing.ts";
import { MINUTE, SECOND } from "../support/frozen-time.ts";
import type { Seat } from "../support/seat.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import type { Walk } from "../support/walk.ts";
import { keepLines } from "./lines.ts";

const QUESTION = "How do I say no to my manager without losing the project?";

export async function introduce(walk: Walk): Promise<void> {
  const { ann, ben, cem, finn, time, secrets, at } = walk;
  await cem.tap("Next: Introduce the issue");
  await at("introduce", "opening line");
  await othersVanish(walk);
  await cem.tap("Begin");
  await time.moveOn(SECOND);
  await at("introduce", "begun");
  for (const seat of [ann, finn]) {
    await seat.write(secrets.of(seat, "idea"), "Write: question for the next round");
  }
  await time.moveOn(149 * SECOND);
  await at("introduce", "thirty seconds left");
  await ben.unfold("Put the question into words");
  await ben.panel.getByRole("textbox", { name: /^The question/u }).pressSequentially(QUESTION);
  await ben.tap("Save the question");
  for (const { panel } of everybody(walk)) {
    await expect(panel.getByTestId("question")).toHaveText(`Ben asks: ${QUESTION}`);
  }
  await time.moveOn(35 * SECOND);
  await at("introduce", "over time");
}

export async function ask(walk: Walk): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: Question round");
  await at("questions", "opening line");
  await cem.tap("Begin");
  for (const seat of [cem, dora, finn]) {
    await seat.write(secrets.of(seat, "question"), "Write: question draft");
  }
  await time.moveOn(15 * SECOND);
  await at("questions", "Ann");
  const fact = secrets.of(eva, "fact");
  secrets.reveal(fact);
  await eva.write(fact, "Write: fact list");
  await expect(ben.panel.getByText(fact)).toBeVisible();
  await time.moveOn(65 * SECOND);
  await ann.tap("Done");
  await at("questions", "Cem");
  await time.moveOn(130 * SECOND);
  await cem.tap("Next: Dora");
  await at("questions", "Dora");
  await time.moveOn(2 * MINUTE);
  await dora.tap("Done");
  await at("questions", "Eva");
  await time.moveOn(150 * SECOND);
  await cem.tap("Next: Finn");
  await at("questions", "Finn");
  await time.moveOn(140 * SECOND);
  await finn.tap("Done");
  await at("questions", "all have asked");
}

export async function brainstorm(walk: Walk): Promise<void> {
  const { ben, cem, dora, finn, time, secrets, at } = walk;
  await cem.tap("Next: Brainstorm");
  await at("brainstorm", "opening line");
  await cem.tap("Begin");
  const idea = secrets.of(finn, "angle");
  secrets.reveal(idea);
  await finn.write(idea, "Write: idea note");
  for (const { panel } of everybody(walk)) await expect(panel.getByText(idea)).toBeVisible();
  await keepLines(walk, idea);
  await ben.write(secrets.of(ben, "listening"), "Write: listening notes");
  await time.moveOn(4.5 * MINUTE);
  await at("brainstorm", "half");
  await time.moveOn(2.5 * MINUTE);
  await dora.tap("Pause");
  await at("brainstorm", "paused");
  await time.moveOn(30 * SECOND);
  await at("brainstorm", "still paused");
  await dora.tap("Resume");
  await time.moveOn(140 * SECOND);
  await at("brainstorm", "over time");
  await dora.tap("+2 minutes");
  await at("brainstorm", "two minutes more");
}

/** Answers with the recommendation of Dora, who saw it opened on her own turn. */
export async function recommend(walk: Walk): Promise<string> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: Recommendations");
  await at("recommend", "opening line");
  await cem.tap("Begin");
  const advice = new Map(
    [cem, dora, eva, finn].map((seat) => [seat, secrets.of(seat, "advice")] as const),
  );
  for (const [seat, text] of advice) await seat.write(text, "Write: recommendation");
  // Chair and note-taker know how many, and nobody who: Ann was on her turn before she could seal anything.
  for (const { panel } of [cem, eva]) {
    await expect(panel.getByText("4 people have written: recommendation")).toBeVisible();
  }
  for (const { panel } of [ann, ben, dora, finn]) {
    await expect(panel.getByText("people have written")).toHaveCount(0);
  }
  const isShown = async (seat: Seat): Promise<void> => {
    const text = advice.get(seat) ?? "";
    secrets.reveal(text);
    await expect(ben.panel.getByText(text)).toBeVisible();
  };
  await time.moveOn(10 * SECOND);
  await at("recommend", "Ann");
  await time.moveOn(62 * SECOND);
  await ann.tap("Done");
  await isShown(cem);
  await at("recommend", "Cem");
  await time.moveOn(72 * SECOND);
  await cem.tap("Next: Dora");
  await isShown(dora);
  await at("recommend", "Dora");
  await time.moveOn(72 * SECOND);
  await cem.tap("Next: Eva");
  await isShown(eva);
  await at("recommend", "Eva");
  await time.moveOn(72 * SECOND);
  await eva.tap("Done");
  await isShown(finn);
  await at("recommend", "Finn");
  return advice.get(dora) ?? "";
}

export async function feedBack(walk: Walk, advice: string): Promise<void> {
  const { ben, cem, eva, time, secrets, at } = walk;
  await cem.tap("Next: Feedback");
  await at("feedback", "opening line");
  await cem.tap("Begin");
  await time.moveOn(150 * SECOND);
  await at("feedback", "half");
  await ben.panel
    .getByRole("group", { name: advice })
    .getByRole("radio", { name: "Works" })
    .check();
  for (const { panel } of everybodyBut(walk, ben)) {
    await expect(panel.getByText("Ben: Works")).toBeVisible();
  }
  const step = secrets.of(eva, "step");
  secrets.reveal(step);
  await writeStep(eva, "he asks", step);
  await time.moveOn(90 * SECOND);
  await at("feedback", "the step is typed");
  for (const { panel } of everybody(walk)) {
    await expect(panel.getByText(`When he asks, then I ${step}.`)).toBeVisible();
  }
  await expect(cem.panel.getByText("Ben has said yes to it.")).toHaveCount(0);
  await ben.tap("Yes, that is it");
  await expect(cem.panel.getByText("Ben has said yes to it.")).toBeVisible();
  await time.moveOn(30 * SECOND);
  await at("feedback", "it is read back");
}
