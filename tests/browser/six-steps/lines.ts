import { expect, type Locator } from "@playwright/test";
import { brokenWords, enlargeText, tooWide } from "../support/layout.ts";
import type { Seat } from "../support/seat.ts";
import { everybody, everybodyBut } from "../support/six.ts";
import type { Walk } from "../support/walk.ts";

const EVAS = "Ask him for one day less.";
const FINNS = "Ask him what may wait.";
const OTHER = "Go to him with a colleague.";
const TOLD = "Two of you changed this note at the same time: both texts are kept.";

/** Eva, who takes notes, changes what Finn is changing; then she puts all of it in order. */
export async function keepLines(walk: Walk, idea: string): Promise<void> {
  const { eva, finn } = walk;
  await finn.tap("Edit");
  await change(eva, idea);
  await eva.tap("Edit");
  await eva.panel.getByRole("textbox", { name: "Your text" }).fill(EVAS);
  await eva.tap("Close note");
  await expect(finn.panel.getByText("Somebody changed this note meanwhile.")).toBeVisible();
  await expect(finn.panel.getByText(EVAS)).toBeVisible();
  const field = finn.panel.getByRole("textbox", { name: "Your text" });
  await field.fill(FINNS);
  await finn.tap("Keep both");
  // Eva's stands in the note again, and the field is that of another one.
  await expect(finn.button("Edit")).toBeVisible();
  await expect(field).toHaveValue(FINNS);
  await finn.tap("Close note");
  for (const seat of [eva, finn]) await expect(told(seat)).toBeVisible();
  for (const { panel } of everybodyBut(walk, finn)) {
    await expect(panel.getByText(EVAS)).toBeVisible();
    await expect(panel.getByText(FINNS)).toBeVisible();
  }
  await expect(told(walk.ben)).toHaveCount(0);
  await putInOrder(walk);
}

async function putInOrder(walk: Walk): Promise<void> {
  const { ben, dora, eva } = walk;
  await dora.write(OTHER, "Write: idea note");
  await change(eva, OTHER);
  await fits(eva);
  await eva.tap("Up");
  await expect(linesOf(ben)).toHaveText([EVAS, OTHER, FINNS]);
  await expect(eva.button("Up")).toBeFocused();
  await eva.tap("Down");
  await expect(linesOf(ben)).toHaveText([EVAS, FINNS, OTHER]);
  await change(eva, OTHER);
  await change(eva, FINNS);
  await eva.tap("Merge with the one above");
  const merged = `${EVAS}\n${FINNS}`;
  await expect(linesOf(ben)).toHaveText([merged, OTHER], { useInnerText: true });
  await expect(eva.button(`Change: ${merged}`)).toBeFocused();
  for (const seat of everybody(walk)) await expect(told(seat)).toHaveCount(0);
}

function linesOf({ panel }: Seat): Locator {
  return panel.getByRole("region", { name: "What was said" }).getByRole("listitem");
}

async function change(seat: Seat, text: string): Promise<void> {
  await seat.tap(`Change: ${text}`);
}

/** With text at twice the size, too. */
async function fits(seat: Seat): Promise<void> {
  await enlargeText(seat, 200);
  expect([...(await tooWide(seat)), ...(await brokenWords(seat))]).toEqual([]);
  await enlargeText(seat, 100);
}

function told({ panel }: Seat): Locator {
  return panel.getByRole("paragraph").filter({ hasText: TOLD });
}
