import { expect } from "@playwright/test";
import { heardFrom, listenTo } from "./support/announcements.ts";
import { MINUTE, SECOND } from "./support/frozen-time.ts";
import { enterByKeyboard, pressOn, tabTo } from "./support/keyboard.ts";
import {
  brokenWords,
  enlargeText,
  moving,
  outOfSight,
  REFERENCE,
  resizePanels,
  SMALLEST,
  tooWide,
  WHOLE,
} from "./support/layout.ts";
import { TOURS } from "./support/scenes.ts";
import type { Seat } from "./support/seat.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

/** What a glance must find. */
const GLANCE = ["phase", "clock", "sign", "cue"];

/** What the primary action says to Ann, who chairs Ben and Cem, from Arrive to the close. */
const LED = [
  ...["Begin", "Next: Cem", "Next: Ann", "Next: Inventory"],
  ...["Begin", "Next: Cem", "Next: Ann", "Next: Choose"],
  ...["Begin", "Next: State and associate"],
  ...["Begin", "Next: Everybody writes", "Begin", "Next: Explore"],
  ...["Begin", "Next: Clarifying questions, no advice"],
  ...["Begin", "Next: Ann", "Next: How I see it, what I advise"],
  ...["Begin", "Next: One by one", "Begin", "Next: Ann", "Next: Decide"],
  ...["Begin", "Next: Share", "Begin", "Next: Ann", "Next: Evaluate"],
  ...["Begin", "Next: Cem", "Next: Ann", "Done", "Close the session"],
];

test.beforeEach(({ page }) => bringAxe(page));

for (const [session, tour] of Object.entries(TOURS)) {
  test(`every scene of ${session} meets the standards in light and dark, fits its window, narrow, small, or with text at twice the size, and keeps still`, async ({
    meeting,
    time,
  }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    await tour({
      meeting,
      time,
      visit: async (scene, seats) => {
        found.push(...(await faultsOf(seats)).map((fault) => `${scene}, ${fault}`));
      },
    });
    expect(found).toEqual([]);
    expect(await violations(meeting.page.locator("body"))).toEqual([]);
  });
}

/** What is wrong with how a scene looks, and on whose panel. */
async function faultsOf(seats: readonly [Seat, ...Seat[]]): Promise<readonly string[]> {
  const page = seats[0].tools.page();
  const found: string[] = [];
  const look = async (
    how: string,
    faults: (seat: Seat) => Promise<readonly string[]>,
  ): Promise<void> => {
    for (const seat of seats) {
      found.push(...(await faults(seat)).map((fault) => `${seat.name}, ${how}: ${fault}`));
    }
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  await resizePanels(page, WHOLE);
  await look("light", ({ root }) => violations(root));
  await page.emulateMedia({ colorScheme: "dark" });
  await look("dark", ({ root }) => violations(root, ["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of [280, 336, 400]) {
    await resizePanels(page, { ...REFERENCE, width });
    await look(`${width} px`, tooWide);
    await look(`${width} px`, brokenWords);
  }
  await resizePanels(page, SMALLEST);
  await look("small", (seat) => outOfSight(seat, GLANCE));
  await resizePanels(page, REFERENCE);
  await look("motion", moving);
  await look("large text", faultsWhenLarge);
  return found;
}

async function faultsWhenLarge(seat: Seat): Promise<readonly string[]> {
  await enlargeText(seat, 200);
  const found = [...(await tooWide(seat)), ...(await outOfSight(seat, ["primary"]))];
  await enlargeText(seat, 100);
  return found;
}

test("a session is held from the start to the close without a mouse", async ({ meeting, time }) => {
  const { ann, ben, cem } = await seatThree(meeting);
  const { page } = meeting;
  await enterByKeyboard(page, ben);
  await pressOn(page, ben.button("I bring the case"));
  await enterByKeyboard(page, ann);
  await pressOn(page, ann.button("I chair"));
  await pressOn(page, ann.button("Start"));
  await pressOn(page, ann.button("I agree"));
  await expect(ann.button("I agree")).toHaveCount(0);

  await enterByKeyboard(page, ben);
  await pressOn(page, ben.button("Write: one check-in word (optional)"));
  await expect(ben.panel.getByRole("textbox", { name: "Your text" })).toBeFocused();
  await page.keyboard.type("Curious");
  await pressOn(page, ben.button("Close note"));
  await expect(ann.panel.getByText("Curious")).toBeVisible();

  await enterByKeyboard(page, ann);
  await tabTo(page, ann.primary);
  for (const action of LED) {
    await expect(ann.primary).toHaveText(action);
    await expect(ann.primary).toBeFocused();
    await page.keyboard.press(action.startsWith("Next") ? "Space" : "Enter");
    // Nobody presses as fast as a test: where time stands still, the room would have enough of it.
    await time.moveOn(SECOND);
  }
  await page.keyboard.press("Escape");
  await expect(ann.panel.getByRole("dialog")).toHaveCount(0);
  await expect(ann.primary).toBeFocused();
  await page.keyboard.press("Enter");
  await pressOn(page, ann.button("Yes, close it"));
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  }
});

test("a panel says aloud what changed, and nothing while only the clock moves", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  await start(three);
  await goToWriting(three, time);
  const { ann, cem } = three;
  for (const timer of await ann.panel.getByRole("timer").all()) {
    await expect(timer).toHaveAttribute("aria-live", "off");
  }
  await listenTo(ann);
  for (let second = 1; second <= 10; second += 1) {
    await time.moveOn(SECOND);
    await expect(ann.panel.getByTestId("clock")).toHaveText(`0:${60 - second}`);
  }
  expect(await heardFrom(ann)).toEqual([]);
  await time.moveOn(20 * SECOND);
  await expect.poll(() => heardFrom(ann)).toEqual(["Half of the time is left."]);
  await cem.tap("Next: Explore");
  await expect
    .poll(() => heardFrom(ann), { timeout: 1_000 })
    .toContain("Explore. Think up one question that would help you to understand.");
  await time.moveOn(MINUTE);
  await expect.poll(() => heardFrom(ann)).toHaveLength(3);
});

test("nobody's focus moves because somebody else did something", async ({ meeting, time }) => {
  const three = await seatThree(meeting);
  await start(three);
  await goToWriting(three, time);
  const { ann, cem } = three;
  await ann.tap("Write");
  const field = ann.panel.getByRole("textbox", { name: "Your text" });
  await field.pressSequentially("Half a sen");
  await cem.primary.evaluate((button: HTMLElement) => button.click());
  await expect(ann.panel.getByTestId("phase")).toHaveText("Explore");
  await expect(field).toBeFocused();
  await field.pressSequentially("tence");
  await expect(field).toHaveValue("Half a sentence");
});
