import { expect } from "@playwright/test";
import { SECOND } from "./frozen-time.ts";
import { AWAY_AFTER, loseLine, restoreLine } from "./lines.ts";
import { chooseSixSteps } from "./plan.ts";
import { adviseAndStep, closeUp, thinkAloud } from "./scenes-of-advice.ts";
import { halt, loseTheCaseGiver, unfoldAll } from "./scenes-of-trouble.ts";
import type { Seat } from "./seat.ts";
import type { Group, Tour } from "./tour.ts";

/** Four people and one on paper in the six steps, past whatever may befall a session. */
export async function tourGroup(tour: Tour): Promise<void> {
  const group = await gather(tour);
  await callOneByOne(group);
  await choose(group);
  await unfoldAll(group);
  await halt(group);
  await loseTheCaseGiver(group);
  await thinkAloud(group);
  await adviseAndStep(group);
  await closeUp(group);
}

async function gather(tour: Tour): Promise<Group> {
  const { meeting, visit } = tour;
  const [ann, ben] = [await meeting.host(), await meeting.add("Ben")];
  await chooseSixSteps(ann);
  await planned(ann, "30");
  await expect(ben.panel.getByTestId("case-first")).toBeVisible();
  for (const title of ["What do you need today?", "Move minutes", "Does this case fit?"]) {
    await ann.unfold(title);
  }
  await ann.panel.getByRole("radio", { name: "No", exact: true }).first().check();
  await visit("choosing a method", [ann, ben]);
  const [cem, dora] = [await meeting.add("Cem"), await meeting.add("Dora")];
  await ann.unfold("Add somebody without a panel");
  await addOnPaper(ann, "ben");
  await expect(
    ann.panel.getByRole("paragraph").filter({ hasText: "Somebody here has this name." }),
  ).toBeVisible();
  await visit("a name that is taken", [ann]);
  await addOnPaper(ann, "Paula");
  await expect(cem.panel.getByText("on paper", { exact: true })).toBeVisible();
  await visit("a seat on paper", [ann, cem]);
  await cem.tap("Let somebody in by code");
  await expect(cem.panel.getByTestId("code")).toBeVisible();
  await visit("a code for others", [cem]);
  await planned(ann, "45");
  await ann.tap("Start");
  return { ...tour, ann, ben, cem, dora };
}

async function planned({ panel }: Seat, minutes: string): Promise<void> {
  const howLong = panel.getByRole("group", { name: "How long", exact: true });
  await howLong.getByRole("radio", { name: new RegExp(`^${minutes} min`, "u") }).click();
}

async function addOnPaper(seat: Seat, name: string): Promise<void> {
  await seat.panel.getByRole("textbox", { name: "Name" }).fill(name);
  await seat.tap("Add");
}

/** One is heard, one passes, one is away, one is on paper. */
async function callOneByOne({ ann, ben, cem, dora, time, visit }: Group): Promise<void> {
  await ann.tap("Begin");
  for (const seat of [ann, ben, cem, dora]) await seat.tap("I agree");
  await expect(ann.panel.getByText("4 of 4 agreed")).toBeVisible();
  await loseLine(dora);
  await time.moveOn(AWAY_AFTER);
  await ann.tap("Next: Ben");
  await ben.tap("Pass my turn");
  await cem.tap("Done");
  await expect(ann.primary).toHaveText(/^Paula is done\./u);
  await visit("on turn on paper", [ann, cem]);
  await ann.unfold("Ask somebody to take a role");
  await ann.panel.getByRole("combobox", { name: "Person" }).selectOption("Cem");
  await ann.tap("Ask");
  await expect(cem.primary).toHaveText("Yes, I chair");
  await expect(ann.panel.getByText("Cem is asked: Chair")).toBeVisible();
  await visit("asked to chair", [ann, cem]);
  await cem.tap("Yes, I chair");
  await restoreLine(dora, time);
}

/** Dora marks where nobody hears it, and hers comes when the marks are counted. */
async function choose({ ann, ben, cem, dora, time, visit }: Group): Promise<void> {
  await cem.tap("Paula is done. Next: Dora");
  await dora.tap("Done");
  await time.moveOn(5 * SECOND);
  await cem.tap("Next: Bring, choose, cast");
  await cem.tap("Begin");
  await ben.unfold("Prepare a case");
  await ben.panel.getByLabel("Short title, no names").fill("Two bosses, one week");
  await ben.panel
    .getByLabel("What happened, in a few lines")
    .fill("Then Peter called, twice. ".repeat(25));
  await visit("preparing a case", [ben]);
  await ben.unfold("Prepare a case");
  await ben.tap("Offer a case");
  await ben.panel.getByLabel("Short title, without names").fill("Two bosses, one week");
  await ben.panel.getByLabel("What I want to learn").fill("To say no in time");
  await expect(dora.panel.getByText("To learn: To say no in time")).toBeVisible();
  await ben.unfold("Does this case fit?");
  await cem.unfold("Method for this case");
  await cem.panel.getByRole("radio", { name: "Balint method" }).check();
  await visit("offering a case, and another method", [ben, cem]);
  await ben.tap("Close note");
  await loseLine(dora);
  await dora.panel.getByRole("radio", { name: "I could learn most from this" }).click();
  await visit("marking while the line is down", [dora]);
  await ann.panel.getByRole("radio", { name: "I could learn most from this" }).check();
  await cem.tap("Open the marks");
  await cem.tap("Yes, open the marks to all");
  await restoreLine(dora, time);
  await expect(dora.button("Discard")).toBeVisible();
  await visit("a mark that came too late", [dora, cem]);
  await dora.tap("Discard");
  await time.moveOn(10 * SECOND);
  await ben.tap("I bring the case");
  await dora.tap("I keep the time");
  await dora.tap("I take notes");
  await cem.tap("End part");
}
