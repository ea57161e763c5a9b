import { expect } from "@playwright/test";
import type { Seat } from "./support/seat.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start, type Three } from "./support/three.ts";
import type { FrozenTime } from "./support/frozen-time.ts";

const QUESTION = "Who decides?";
const TAKE = "Take it along";

test.beforeEach(({ page }) => bringAxe(page));

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

/** Ben's case, with its question in words, through to the goodbye. */
async function sayGoodbye(three: Three, time: FrozenTime): Promise<void> {
  const { ann, ben, cem } = three;
  await start(three);
  await goToWriting(three, time);
  await ann.write("Of Ann alone");
  await cem.unfold("Put the question into words");
  await cem.panel.getByRole("textbox", { name: /^The question/u }).fill(QUESTION);
  await cem.tap("Save the question");
  await expect(ben.panel.getByTestId("question")).toContainText(QUESTION);
  await cem.tap("Close the session");
  await cem.tap("Yes, close it");
  for (const seat of [ann, ben, cem]) {
    await expect(heading(seat, "Goodbye, and thank you")).toBeVisible();
  }
}

test("minutes stay when the case giver approves them, and leave the group when everybody says yes", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await sayGoodbye(three, time);
  await expect(ben.panel.getByText(QUESTION)).toBeVisible();
  for (const { panel } of [ann, cem]) {
    await expect(panel.getByText("Ben goes through the minutes")).toBeVisible();
    await expect(panel.getByText(QUESTION)).toHaveCount(0);
  }
  for (const { panel } of [ben, cem]) {
    await expect(panel.getByText("Of Ann alone")).toHaveCount(0);
    await expect(panel.getByText("Only you have seen this")).toHaveCount(0);
  }
  await ann.unfold("Only you have seen this");
  await expect(ann.panel.getByTestId("own-copy")).toHaveText("Of Ann alone");
  for (const { root } of [ann, ben]) expect(await violations(root)).toEqual([]);
  await ben.tap("Approve these minutes");
  for (const { panel } of [ann, cem]) await expect(panel.getByText(QUESTION)).toBeVisible();
  await ann.tap("Yes");
  await ben.tap("Yes");
  await expect(ann.panel.getByText("You have said yes.")).toBeVisible();
  const unanswered = await Promise.all([ann, ben].map(({ root }) => root.innerText()));
  await cem.tap("No");
  await expect(cem.panel.getByText("You have said no.")).toBeVisible();
  for (const seat of [ann, ben, cem]) await expectNoWayOut(seat);
  // Of a no the others see what they saw without an answer: nothing.
  expect(await Promise.all([ann, ben].map(({ root }) => root.innerText()))).toEqual(unanswered);
  await cem.tap("Yes");
  for (const { panel, root } of [ann, ben, cem]) {
    await expect(panel.getByText("Everybody who was here has said yes")).toBeVisible();
    await expect(panel.getByRole("button", { name: TAKE })).toBeVisible();
    expect(await violations(root)).toEqual([]);
  }
  await ann.tap("Erase what I wrote");
  await ann.tap("Erase it for everybody, for good");
  await expect(ann.panel.getByText("Only you have seen this")).toHaveCount(0);
  await ben.tap("Take the approval back");
  for (const seat of [ann, cem]) {
    await expect(seat.panel.getByText(QUESTION)).toHaveCount(0);
    await expectNoWayOut(seat);
  }
});

async function expectNoWayOut({ panel }: Seat): Promise<void> {
  await expect(panel.getByText("Everybody who was here has said yes")).toHaveCount(0);
  await expect(panel.getByRole("button", { name: TAKE })).toHaveCount(0);
}

test("what the case giver takes out is out for good", async ({ meeting, time }) => {
  const three = await seatThree(meeting);
  const { ann, ben } = three;
  await sayGoodbye(three, time);
  await ben.tap(`Take out: ${QUESTION}`);
  await expect(ben.panel.getByText(QUESTION)).toBeVisible();
  await ben.tap("Out for good");
  await expect(ben.panel.getByText(QUESTION)).toHaveCount(0);
  await ben.tap("Approve these minutes");
  await expect(ann.panel.getByText("May the minutes be taken out?")).toBeVisible();
  await expect(ann.panel.getByText(QUESTION)).toHaveCount(0);
});

test("a group that keeps nothing has no minutes", async ({ meeting, time }) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await keep(ann).selectOption("not at all, no minutes");
  await expect(keep(ben)).toHaveValue("end");
  await start(three);
  await goToWriting(three, time);
  await cem.tap("Close the session");
  await cem.tap("Yes, close it");
  await time.moveOn(1);
  for (const seat of [ann, ben, cem]) {
    await expect(heading(seat, "This session has ended, and its notes are erased.")).toBeVisible();
  }
});

function keep({ panel }: Seat): ReturnType<Seat["panel"]["getByLabel"]> {
  return panel.getByLabel("After the end, keep what was written");
}

function heading({ panel }: Seat, name: string): ReturnType<Seat["panel"]["getByRole"]> {
  return panel.getByRole("heading", { name });
}
