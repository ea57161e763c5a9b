import { expect } from "@playwright/test";
import { writeStep } from "../support/cards.ts";
import { othersVanish } from "../support/choosing.ts";
import { SECOND } from "../support/frozen-time.ts";
import type { Seat } from "../support/seat.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import type { Walk } from "../support/walk.ts";

const QUESTION = "How do I say no to my manager without losing the project?";

export async function state(walk: Walk): Promise<void> {
  const { cem, dora, eva, time, at } = walk;
  await cem.tap("Next: State and associate");
  await at("tell", "opening line");
  await othersVanish(walk);
  await cem.tap("Begin");
  await time.moveOn(SECOND);
  await at("tell", "begun");
  await time.moveOn(89 * SECOND);
  await eva.unfold("Put the question into words");
  await eva.panel.getByRole("textbox", { name: /^The question/u }).pressSequentially(QUESTION);
  await eva.tap("Save the question");
  for (const { panel } of everybody(walk)) {
    await expect(panel.getByTestId("question")).toHaveText(`Ben asks: ${QUESTION}`);
  }
  await at("tell", "half");
  await time.moveOn(10 * SECOND);
  await dora.tap("Pause");
  await at("tell", "paused");
  await time.moveOn(30 * SECOND);
  await at("tell", "still paused");
  await cem.tap("Resume");
  await time.moveOn(5 * SECOND);
  await at("tell", "resumed");
}

/** Answers with the text that Dora brings in later. */
export async function associate(walk: Walk): Promise<string> {
  const { ann, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: Everybody writes");
  await at("associate", "opening line");
  await cem.tap("Begin");
  await time.moveOn(30 * SECOND);
  await at("associate", "half");
  const brought = secrets.of(dora, "associations");
  await dora.write(brought);
  for (const seat of [ann, eva, finn]) await seat.write(secrets.of(seat, "associations"));
  await cem.write(secrets.of(cem, "associations"), "Write: associations: thoughts and feelings");
  await time.moveOn(114 * SECOND);
  await at("associate", "over time");
  return brought;
}

export async function explore(walk: Walk): Promise<void> {
  await thinkUp(walk);
  await ask(walk);
}

async function thinkUp({ ann, cem, dora, eva, finn, time, secrets, at }: Walk): Promise<void> {
  await cem.tap("Next: Explore");
  await at("thinkUp", "opening line");
  await cem.tap("Begin");
  await time.moveOn(10 * SECOND);
  for (const seat of [ann, dora, eva, finn]) await seat.write(secrets.of(seat, "question"));
  await cem.write(secrets.of(cem, "question"), "Write: question draft");
  await at("thinkUp", "begun");
}

async function ask(walk: Walk): Promise<void> {
  const { cem, eva, time, secrets, at } = walk;
  await cem.tap("Next: Clarifying questions, no advice");
  await at("ask", "opening line");
  await cem.tap("Begin");
  await time.moveOn(18 * SECOND);
  await at("ask", "Ann");
  const asked = secrets.of(eva, "list");
  secrets.reveal(asked);
  await eva.write(asked, "Write: list of questions asked");
  for (const { panel } of everybody(walk)) await expect(panel.getByText(asked)).toBeVisible();
  await time.moveOn(92 * SECOND);
  await cem.tap("Next: Dora");
  await at("ask", "Dora");
  await time.moveOn(112 * SECOND);
  await at("ask", "turn over time");
  await cem.tap("Next: Eva");
  await at("ask", "Eva");
  await time.moveOn(90 * SECOND);
  await eva.tap("Done");
  await at("ask", "Finn");
  await time.moveOn(169 * SECOND);
  await cem.tap("Next: Cem");
  await at("ask", "Cem");
  await cem.tap("+2 minutes");
  await at("ask", "two minutes more");
}

export async function judge(walk: Walk): Promise<void> {
  await advise(walk, await writeViews(walk));
}

/** What is sealed until its author's turn. */
type Views = ReadonlyMap<Seat, string>;

async function writeViews(walk: Walk): Promise<Views> {
  const { ann, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: How I see it, what I advise");
  await at("judge", "opening line");
  await cem.tap("Begin");
  const views = new Map(
    [ann, cem, dora, eva, finn].map((seat) => [seat, secrets.of(seat, "view")] as const),
  );
  for (const [seat, text] of views) {
    await seat.write(text, seat === cem ? "Write: view and advice" : "Write");
  }
  for (const { panel } of [cem, eva]) {
    await expect(panel.getByText("5 people have written: view and advice")).toBeVisible();
  }
  for (const { panel } of everybodyBut(walk, cem, eva)) {
    await expect(panel.getByText(/(?:person has|people have) written/u)).toHaveCount(0);
  }
  await time.moveOn(90 * SECOND);
  await at("judge", "half");
  return views;
}

async function advise(walk: Walk, views: Views): Promise<void> {
  const { ann, ben, cem, dora, eva, finn, time, secrets, at } = walk;
  const isShown = async (seat: Seat): Promise<void> => {
    const text = views.get(seat) ?? "";
    secrets.reveal(text);
    for (const { panel } of everybody(walk)) await expect(panel.getByText(text)).toBeVisible();
  };
  await cem.tap("Next: One by one");
  await isShown(ann);
  await at("advise", "opening line");
  await cem.tap("Begin");
  await time.moveOn(15 * SECOND);
  await at("advise", "Ann");
  await time.moveOn(57 * SECOND);
  await cem.tap("Next: Dora");
  await isShown(dora);
  await markWhatTouches(ben, views.get(dora) ?? "");
  await at("advise", "Dora");
  await time.moveOn(72 * SECOND);
  await cem.tap("Next: Eva");
  await isShown(eva);
  await at("advise", "Eva");
  await time.moveOn(72 * SECOND);
  await eva.tap("Done");
  await isShown(finn);
  await at("advise", "Finn");
  await time.moveOn(72 * SECOND);
  await cem.tap("Next: Cem");
  await isShown(cem);
  await at("advise", "Cem");
}

/** The case giver alone reads the mark. */
async function markWhatTouches(ben: Seat, text: string): Promise<void> {
  const view = ben.panel.getByRole("listitem").filter({ hasText: text });
  await view.getByRole("checkbox", { name: "This touches me" }).check();
  await expect(view.getByText("Saved.")).toBeVisible();
}

export async function decide(walk: Walk): Promise<void> {
  const { ben, cem, eva, time, secrets, at } = walk;
  await cem.tap("Next: Decide");
  await at("decide", "opening line");
  await cem.tap("Begin");
  await time.moveOn(150 * SECOND);
  await at("decide", "half");
  const choices = ben.panel.getByRole("group", { name: "canary view of" });
  await expect(choices).toHaveCount(5);
  await choices.filter({ hasText: "of Ann" }).getByRole("radio", { name: "Take" }).check();
  for (const { panel } of everybodyBut(walk, ben)) {
    await expect(panel.getByText("Ben: Take")).toHaveCount(1);
  }
  const step = secrets.of(eva, "step");
  secrets.reveal(step);
  await writeStep(eva, "he asks", step);
  for (const { panel } of everybody(walk)) {
    await expect(panel.getByText(`When he asks, then I ${step}.`)).toBeVisible();
  }
  await at("decide", "the step is typed");
  await ben.tap("Yes, that is it");
  await expect(cem.panel.getByText("Ben has said yes to it.")).toBeVisible();
  await time.moveOn(234 * SECOND);
  await at("decide", "over time");
  await time.moveOn(6 * SECOND);
  await cem.tap("Pause");
  await at("decide", "paused over time");
  await cem.tap("Resume");
}
