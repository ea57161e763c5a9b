import { expect } from "@playwright/test";
import { writeStep } from "../support/cards.ts";
import { MINUTE, SECOND } from "../support/frozen-time.ts";
import type { Seat } from "../support/seat.ts";
import { othersVanish } from "./opening.ts";
import type { Walk } from "./walk.ts";

const QUESTION = "How do I say no to my manager without losing the project?";

export async function state({ ann, ben, cem, dora, eva, time, at }: Walk): Promise<void> {
  await cem.tap("Next: State and associate");
  await at("tell", "opening line");
  await othersVanish({ ann, cem, dora });
  await cem.tap("Begin");
  await time.moveOn(SECOND);
  await at("tell", "begun");
  await time.moveOn(89 * SECOND);
  await eva.unfold("Put the question into words");
  await eva.panel.getByRole("textbox", { name: /^The question/u }).pressSequentially(QUESTION);
  await eva.tap("Save the question");
  for (const { panel } of [ann, ben, cem, dora, eva]) {
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
export async function associate({ ann, cem, dora, eva, time, secrets, at }: Walk): Promise<string> {
  await cem.tap("Next: Everybody writes");
  await at("associate", "opening line");
  await cem.tap("Begin");
  await time.moveOn(30 * SECOND);
  await at("associate", "half");
  const brought = secrets.of(dora, "associations");
  await ann.write(secrets.of(ann, "associations"));
  await cem.write(secrets.of(cem, "associations"), "Write: associations: thoughts and feelings");
  await dora.write(brought);
  await eva.write(secrets.of(eva, "associations"));
  await time.moveOn(114 * SECOND);
  await at("associate", "over time");
  return brought;
}

export async function explore({
  ann,
  ben,
  cem,
  dora,
  eva,
  time,
  secrets,
  at,
}: Walk): Promise<void> {
  await cem.tap("Next: Explore");
  await at("thinkUp", "opening line");
  await cem.tap("Begin");
  await time.moveOn(10 * SECOND);
  for (const seat of [ann, dora, eva]) await seat.write(secrets.of(seat, "question"));
  await cem.write(secrets.of(cem, "question"), "Write: question draft");
  await at("thinkUp", "begun");
  await cem.tap("Next: Clarifying questions, no advice");
  await at("ask", "opening line");
  await cem.tap("Begin");
  await time.moveOn(18 * SECOND);
  await at("ask", "Ann");
  const asked = secrets.of(eva, "list");
  secrets.reveal(asked);
  await eva.write(asked, "Write: list of questions asked");
  await expect(ben.panel.getByText(asked)).toBeVisible();
  await time.moveOn(92 * SECOND);
  await cem.tap("Next: Dora");
  await at("ask", "Dora");
  await time.moveOn(112 * SECOND);
  await cem.tap("Next: Eva");
  await at("ask", "Eva");
  await time.moveOn(4 * MINUTE + 19 * SECOND);
  await cem.tap("Next: Cem");
  await at("ask", "Cem");
  await cem.tap("+2 minutes");
  await at("ask", "two minutes more");
}

export async function judge({ ann, ben, cem, dora, eva, time, secrets, at }: Walk): Promise<void> {
  await cem.tap("Next: How I see it, what I advise");
  await at("judge", "opening line");
  await cem.tap("Begin");
  const views = new Map([ann, cem, dora, eva].map((seat) => [seat, secrets.of(seat, "view")]));
  for (const [seat, text] of views) {
    await seat.write(text, seat === cem ? "Write: view and advice" : "Write");
  }
  for (const { panel } of [cem, eva]) {
    await expect(panel.getByText("4 people have written: view and advice")).toBeVisible();
  }
  await expect(ann.panel.getByText("people have written")).toHaveCount(0);
  await time.moveOn(90 * SECOND);
  await at("judge", "half");
  const isShown = async (seat: Seat): Promise<void> => {
    secrets.reveal(views.get(seat) ?? "");
    await expect(ben.panel.getByText(views.get(seat) ?? "")).toBeVisible();
  };
  await cem.tap("Next: One by one");
  await isShown(ann);
  await at("advise", "opening line");
  await cem.tap("Begin");
  await time.moveOn(15 * SECOND);
  await at("advise", "Ann");
  await time.moveOn(75 * SECOND);
  await cem.tap("Next: Dora");
  await isShown(dora);
  await markWhatTouches(ben, views.get(dora) ?? "");
  await at("advise", "Dora");
  await time.moveOn(90 * SECOND);
  await cem.tap("Next: Eva");
  await isShown(eva);
  await at("advise", "Eva");
  await time.moveOn(108 * SECOND);
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

export async function decide({ ben, cem, eva, time, secrets, at }: Walk): Promise<void> {
  await cem.tap("Next: Decide");
  await at("decide", "opening line");
  await cem.tap("Begin");
  await time.moveOn(150 * SECOND);
  await at("decide", "half");
  await ben.panel
    .getByRole("group", { name: "canary view of Ann" })
    .getByRole("radio", { name: "Take" })
    .check();
  await expect(cem.panel.getByText("Ben: Take")).toBeVisible();
  const step = secrets.of(eva, "step");
  secrets.reveal(step);
  await writeStep(eva, "he asks", step);
  await expect(ben.panel.getByText(`When he asks, then I ${step}.`)).toBeVisible();
  await expect(ben.primary).toHaveText("Yes, that is it");
  await ben.primary.click();
  await expect(cem.panel.getByText("Ben has said yes to it.")).toBeVisible();
  await time.moveOn(234 * SECOND);
  await at("decide", "over time");
  await time.moveOn(6 * SECOND);
  await cem.tap("Pause");
  await at("decide", "paused over time");
  await cem.tap("Resume");
}
