import { expect } from "@playwright/test";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

test("a button that moves away from under the finger is pressed all the same, and one that was slid off is not", async ({
  meeting,
  page,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann } = three;
  await start(three);
  await goToWriting(three, time);
  await ann.tap("Write");
  const field = ann.panel.getByRole("textbox", { name: "Your text" });
  await field.fill("One thing");
  const close = ann.button("Close note");
  await close.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, height = 0 } = (await close.boundingBox()) ?? {};

  await page.mouse.move(x + 10, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + height + 60);
  await page.mouse.up();
  await expect(field).toBeVisible();

  await page.mouse.move(x + 10, y + height / 2);
  await page.mouse.down();
  await field.evaluate((element) => (element.style.minBlockSize = "400px"));
  await page.mouse.up();
  await expect(field).toHaveCount(0);
  await expect(ann.panel.getByText("One thing", { exact: true })).toBeVisible();

  const edit = ann.button("Edit");
  await edit.focus();
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("One thing");
});
