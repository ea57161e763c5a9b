import { expect } from "@playwright/test";
import { Keyboards } from "./support/keyboard.ts";
import { heldByKeyboard } from "./support/keyboard-session.ts";
import { resizePanels, REFERENCE, WHOLE } from "./support/layout.ts";
import type { Seat } from "./support/seat.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test } from "./support/test.ts";

// The React that warns of mistakes: nearly every part of the panel is drawn here.
test.use({ extraHTTPHeaders: { "x-react": "development" } });

test.beforeEach(({ page }) => bringAxe(page));

test("a session is run from joining to the goodbye by keyboard alone, with all its cards, and each of its screens meets the standards", async ({
  meeting,
  time,
  noise,
}) => {
  test.setTimeout(180_000);
  const { page } = meeting;
  const four = {
    ann: await meeting.host(),
    ben: await meeting.add("Ben"),
    cem: await meeting.add("Cem"),
    dora: await meeting.add("Dora"),
  };
  const seats = Object.values(four) as readonly Seat[];
  const found: string[] = [];
  const look = async (scene: string): Promise<void> => {
    const before = await Promise.all(seats.map(({ root }) => root.evaluate(() => scrollY)));
    await resizePanels(page, WHOLE);
    for (const { name, root } of seats) {
      found.push(...(await violations(root)).map((fault) => `${scene}, ${name}: ${fault}`));
    }
    await resizePanels(page, REFERENCE);
    // What was in view is in view again.
    for (const [place, { root }] of seats.entries())
      await root.evaluate((_, top) => scrollTo(0, top), before[place] ?? 0);
  };
  await heldByKeyboard({ ...four, keys: new Keyboards(page, time, seats), look });
  for (const { panel } of seats) {
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  }
  expect(found).toEqual([]);
  expect(noise.heard).toEqual([]);
});
