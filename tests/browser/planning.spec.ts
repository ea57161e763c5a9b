import { expect } from "@playwright/test";
import { presetLink } from "../../client/preset/preset-link.ts";
import type { PresetFile } from "../../core/protocol/preset.ts";
import { enterByKeyboard, pressOn, tabTo } from "./support/keyboard.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { seatThree } from "./support/three.ts";

/** The plan in one line, and what is said against it. */
function planOf({
  panel,
}: Seat): readonly [ReturnType<typeof panel.getByTestId>, ReturnType<typeof panel.getByTestId>] {
  return [panel.getByTestId("plan-line"), panel.getByTestId("plan-warning")];
}

test("a group finds its method by what it needs, moves minutes, is warned, and starts", async ({
  meeting,
}) => {
  const { ann, ben, cem } = await seatThree(meeting);
  const [line, warning] = planOf(ann);
  await expect(line).toHaveText("9 phases · 45 mins · Ends at 14:45");
  await expect(warning).toHaveText("This method fits 5 to 8 people.");
  await ann.tap("Change");
  await expect(ann.panel.getByRole("radio", { name: "10 mins to practise" })).toBeVisible();
  await ann.unfold("What do you need today?");
  await ann.panel.getByRole("radio", { name: "A plain path, or several short cases" }).click();
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByRole("heading", { name: "Six steps" })).toBeVisible();
  }

  await ann.unfold("Move minutes");
  const sum = ann.panel.getByTestId("sum");
  await expect(sum).toHaveText("45 mins in all. Ends at 14:45");
  await ann.tap("Less: Brainstorm");
  await ann.tap("Less: Brainstorm");
  await expect(sum).toHaveText("43 mins in all. Ends at 14:43");
  await ann.tap("More: Question round");
  await expect(sum).toHaveText("44 mins in all. Ends at 14:44");
  await ann.tap("Use these minutes");
  await expect(planOf(cem)[0]).toHaveText("8 phases · 44 mins · Ends at 14:44");

  for (const name of ["Dora", "Eva", "Finn", "Gita", "Hugo"]) await meeting.add(name);
  await expect(warning).toHaveText(
    "More than 6 people need more time: take a longer plan, or leave something out. Some turns are shorter than 20 seconds.",
  );
  const arrive = ann.panel.getByRole("listitem").filter({ hasText: "Arrive and agree" });
  await expect(arrive).toContainText("15 secs each");
  await ann.tap("Take 1 minute from Question round");
  await expect(arrive).toContainText("22 secs each");
  await expect(sum).toHaveText("44 mins in all. Ends at 14:44");
  await ann.tap("Use these minutes");
  await expect(warning).not.toContainText("20 seconds");
  await ann.tap("Start");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("phase")).toHaveText("Arrive and agree");
    await expect(panel.locator("header")).toContainText("44 mins");
  }
});

test("the method that fits the case is chosen with it, by keyboard, and all panels go on with it", async ({
  meeting,
  page,
}) => {
  const { ann, ben, cem } = await seatThree(meeting);
  await cem.tap("I chair");
  await ann.tap("Start");
  await cem.tap("Begin");
  await cem.tap("End part");
  await cem.tap("Begin");
  await expect(ann.panel.getByText("Method for this case")).toHaveCount(0);
  await ben.tap("Offer a case");
  const title = ben.panel.getByRole("textbox").first();
  await title.pressSequentially("Two bosses");

  await enterByKeyboard(page, cem);
  await pressOn(page, cem.panel.locator("summary").filter({ hasText: "Method for this case" }));
  await expect(cem.panel.getByRole("radio", { name: /practise/u })).toHaveCount(0);
  await tabTo(page, cem.panel.getByRole("radio", { name: "Chair-led session in eight phases" }));
  await page.keyboard.press("ArrowDown");
  await pressOn(page, cem.button("Go on with Six steps, 45 mins"));
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.locator("header i")).toHaveCount(9);
    await expect(panel.locator("header")).toContainText("2 of 9");
    await expect(panel.getByTestId("phase")).toHaveText("Inventory");
  }
  // Nobody's words are gone, nor where they are typing.
  await expect(title).toHaveValue("Two bosses");

  await cem.tap("End part");
  await cem.tap("Begin");
  await ben.tap("I bring the case");
  await cem.tap("Next: Introduce the issue");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("phase")).toHaveText("Introduce the issue");
  }
  await expect(cem.panel.getByText("Method for this case")).toHaveCount(0);
  await cem.tap("Back");
  await expect(ben.panel.getByTestId("phase")).toHaveText("Choose");
});

/** Dora gives up her seat; she is in with the last yes. */
async function doraObserves(dora: Seat, others: readonly Seat[]): Promise<void> {
  await dora.unfold("Only observe");
  await dora.tap("I only observe");
  for (const one of others) {
    const waiting = dora.panel.getByRole("heading", { name: "Waiting for everybody's yes" });
    await expect(waiting).toBeVisible();
    await one.tap("Yes, that is fine");
  }
  await expect(dora.panel.getByRole("heading", { level: 1 })).toHaveText("You observe");
}

const PRESET: PresetFile = {
  version: 1,
  plan: { method: "chair-eight", agenda: "60" },
  agreements: ["We begin on time."],
  methods: ["chair-eight", "six-steps"],
};

/** Ann pastes something else first, then the link. */
async function annUsesThePreset(ann: Seat): Promise<void> {
  await ann.tap("Change");
  await ann.unfold("From your trainer");
  const pasted = ann.panel.getByRole("textbox", { name: "Link or code from your trainer" });
  await pasted.fill("https://example.org/preset#bm90aGluZw");
  await expect(ann.panel.getByText(/^This is no whole link/u)).toBeVisible();
  await pasted.fill(presetLink(PRESET, "https://example.org"));
  await ann.tap("Use this plan");
  await expect(ann.panel.getByRole("radio", { name: "Gossip" })).toHaveCount(0);
}

test("whoever doubts whether a case fits is asked three questions, and told what else helps; an observer sees none of it", async ({
  meeting,
}) => {
  const { ann, ben, cem } = await seatThree(meeting);
  const dora = await meeting.add("Dora");
  await doraObserves(dora, [ann, ben, cem]);
  await annUsesThePreset(ann);
  await expect(cem.panel.getByTestId("preset")).toHaveText(/^Planned by your trainer/u);
  await expect(cem.panel.getByTestId("plan-line")).toContainText("60 mins");
  await ann.tap("Start");
  await ann.tap("Begin");
  for (const { panel } of [ben, dora])
    await expect(panel.getByText("We begin on time.")).toBeVisible();
  await ann.tap("End part");
  await ben.unfold("Does this case fit?");
  const answer = async (place: number, name: string): Promise<void> =>
    ben.panel.getByRole("radio", { name, exact: true }).nth(place).click();
  await answer(0, "No");
  await answer(1, "No");
  await expect(ben.panel.getByText("Something else may help you more.")).toBeVisible();
  await expect(ben.panel.getByText("Ask the expert.")).toBeVisible();
  await answer(1, "Yes");
  await answer(2, "Yes");
  await expect(ben.panel.getByText("Yes, bring it here.")).toBeVisible();
  await expect(cem.panel.getByText("Ask the expert.")).toHaveCount(0);

  await expect(dora.panel.getByTestId("sign")).toHaveText("You observe");
  await expect(dora.panel.getByTestId("phase")).toHaveText("Inventory");
  await expect(dora.panel.getByRole("textbox")).toHaveCount(0);
  for (const { panel } of [ann, ben, cem])
    await expect(panel.getByTestId("observer")).toHaveText("Dora observes");
  await dora.tap("I agree");
  await cem.unfold("People and roles");
  await expect(cem.panel.getByText("Dora has accepted the agreements.")).toBeVisible();
  await cem.tap("Take my yes back");
  const waiting = dora.panel.getByRole("heading", { name: "Waiting for everybody's yes" });
  await expect(waiting).toBeVisible();
  await expect(ann.panel.getByTestId("observer")).toHaveCount(0);
});
