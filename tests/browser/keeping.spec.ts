import { expect } from "@playwright/test";
import { chooseSixSteps } from "./support/plan.ts";
import { test } from "./support/test.ts";
import { seatThree, start } from "./support/three.ts";

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

test("what is typed for nobody yet is still there after leaving and coming back", async ({
  meeting,
}) => {
  const three = await seatThree(meeting);
  await start(three);
  const { ann, cem } = three;
  await ann.unfold("Private pad");
  const pad = ann.panel.getByRole("textbox", { name: "Private pad" });
  await pad.pressSequentially("For me alone");
  await cem.unfold("Put the question into words");
  const question = cem.panel.getByRole("textbox", { name: /^The question/u });
  await question.pressSequentially("How do I");
  await expect(cem.panel.getByText("Not saved yet.")).toBeVisible();
  for (const seat of [ann, cem]) {
    await seat.unfold("People and roles");
    await seat.tap("Leave the session");
    await seat.tap("Come back");
  }
  await ann.unfold("Private pad");
  await expect(pad).toHaveValue("For me alone");
  await cem.unfold("Put the question into words");
  await expect(question).toHaveValue("How do I");
});

test("a question that was set is said to be saved, and typing on is not", async ({ meeting }) => {
  const three = await seatThree(meeting);
  await start(three);
  const { cem } = three;
  await cem.unfold("Put the question into words");
  const question = cem.panel.getByRole("textbox", { name: /^The question/u });
  await question.pressSequentially("Who decides?");
  await cem.tap("Save the question");
  await expect(cem.panel.getByTestId("question")).toHaveText("Ben asks: Who decides?");
  await cem.unfold("Change the question");
  await expect(cem.panel.getByText("Saved.")).toBeVisible();
  await question.pressSequentially(" And when?");
  await expect(cem.panel.getByText("Not saved yet.")).toBeVisible();
});

test("whoever types somewhere else while a question is saved goes on there", async ({
  meeting,
}) => {
  const three = await seatThree(meeting);
  await start(three);
  const { cem } = three;
  await cem.choose("Delay of the line", "1500 ms");
  await cem.unfold("Put the question into words");
  await cem.panel.getByRole("textbox", { name: /^The question/u }).fill("Who decides?");
  await cem.tap("Save the question");
  await cem.unfold("Private pad");
  const pad = cem.panel.getByRole("textbox", { name: "Private pad" });
  await pad.pressSequentially("For me");
  await expect(cem.button("Save the question")).toBeHidden();
  await expect(pad).toBeFocused();
  await meeting.page.keyboard.type(" alone");
  await expect(pad).toHaveValue("For me alone");
});

test("whoever types the first offer stays in its field when the room has it", async ({
  meeting,
}) => {
  const { ann, ben } = await seatThree(meeting);
  await chooseSixSteps(ann);
  await ann.tap("Start");
  await ann.tap("Begin");
  await ann.tap("End part");
  await ben.tap("Offer a case");
  await ben.panel.getByLabel("Short title, without names").pressSequentially("Two teams");
  const wish = ben.panel.getByLabel("What I want to learn");
  await wish.pressSequentially("To s");
  await expect(ann.panel.getByText("To learn: To s")).toBeVisible();
  await expect(wish).toBeFocused();
  await meeting.page.keyboard.type("tay friends");
  await expect(wish).toHaveValue("To stay friends");
  await expect(ann.panel.getByText("To learn: To stay friends")).toBeVisible();
});
