import { expect } from "@playwright/test";
import { SECOND } from "./support/frozen-time.ts";
import { resizePanels, tooWide, WHOLE } from "./support/layout.ts";
import { Secrets } from "./support/secrets.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

const BORROWED = "What happened, step by step, if we had filmed it?";
const HINT = "This may be advice. Keep it for later?";

test.beforeEach(async ({ page }) => bringAxe(page));

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

test("questions are borrowed, advice in disguise is kept for later, and brought in where it belongs", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToWriting(three, time);
  await time.moveOn(5 * SECOND);
  await cem.tap("Next: Explore");
  await cem.tap("Begin");
  const field = ann.panel.getByRole("textbox", { name: "Your text" });
  const hint = ann.panel.getByText(HINT);
  const secrets = new Secrets(wire, [ann, ben, cem]);
  const canary = secrets.of(ann, "advice");
  const advice = `Why don't you say: ${canary}?`;

  await test.step("one tap takes a question as one's own, and it is no advice", async () => {
    await expect(ben.panel.getByText("Questions to borrow")).toHaveCount(0);
    await ann.unfold("Questions to borrow");
    await expect(ann.panel.getByRole("list", { name: "Questions to borrow" })).toBeVisible();
    await ann.tap("More");
    await expect(ann.button(BORROWED)).toHaveCount(0);
    // Seven times three, and the first again.
    for (let page = 1; page < 7; page += 1) await ann.tap("More");
    await ann.tap(BORROWED);
    await expect(field).toHaveValue(BORROWED);
    await ann.tap("Close note");
    await expect(
      ann.panel.getByText("Only you see this. Ask it on your turn. Saved."),
    ).toBeVisible();
    await expect(hint).toHaveCount(0);
  });

  await test.step("advice in disguise is marked once it is saved, and stays editable", async () => {
    await ann.tap("Write another: question draft");
    await field.fill(advice);
    await expect(hint).toHaveCount(0);
    await time.runTimers(2 * SECOND);
    await expect(hint).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(
      new RegExp(`Saved\\. ${HINT.slice(0, 18)}`, "u"),
    );
    expect(await violations(ann.root)).toEqual([]);
    await resizePanels(meeting.page, { width: 280, height: 1400 });
    expect(await tooWide(ann)).toEqual([]);
    await resizePanels(meeting.page, WHOLE);
  });

  await test.step("its author may say that it is a question", async () => {
    await ann.button("It is a question").focus();
    await meeting.page.keyboard.press("Enter");
    await expect(hint).toHaveCount(0);
    await ann.tool("Reload");
    await expect(ann.panel.getByText(canary)).toBeVisible();
    await expect(hint).toHaveCount(0);
    await ann.panel.getByRole("button", { name: "Edit" }).last().click();
    await field.fill(`${advice} Or not?`);
    await time.runTimers(2 * SECOND);
    await expect(hint).toBeVisible();
  });

  await test.step("kept for later, it leaves the questions and survives a reload", async () => {
    await ann.tap("Keep it for later");
    await expect(hint).toHaveCount(0);
    await ann.tool("Reload");
    await ann.unfold("Kept for later");
    await expect(ann.panel.getByText(canary)).toBeVisible();
    await expect(
      ann.panel.getByText("It waits here for the phase in which you advise."),
    ).toBeVisible();
    await expect(ann.button("Bring it in now")).toHaveCount(0);
    await secrets.check();
  });

  await test.step("in the advice phase it is offered, and sealed like all advice", async () => {
    await time.moveOn(5 * SECOND);
    await cem.tap("Next: Clarifying questions, no advice");
    await cem.tap("Begin");
    await cem.tap("End part");
    await cem.tap("Begin");
    await expect(
      ann.panel.getByText("Once you bring it in: Sealed. The group sees it when it is your turn."),
    ).toBeVisible();
    await ann.tap("Bring it in now");
    await expect(ann.panel.getByText("Kept for later")).toHaveCount(0);
    await expect(ann.panel.getByText(canary)).toBeVisible();
    await secrets.check();
  });

  await test.step("on her turn everybody reads it", async () => {
    await time.moveOn(5 * SECOND);
    await cem.tap("Next: One by one");
    await cem.tap("Begin");
    secrets.reveal(canary);
    await expect(ben.panel.getByText(canary)).toBeVisible();
    await secrets.check();
  });
});
