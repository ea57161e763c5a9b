import { expect } from "@playwright/test";
import { heardFrom, listenTo } from "./support/announcements.ts";
import { MINUTE, SECOND } from "./support/frozen-time.ts";
import {
  brokenWords,
  enlargeText,
  GLANCE,
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
  const { ann, ben, cem } = three;
  await ben.tap("I agree");
  await meeting.bring("Dora");
  await expect(cem.button("Let in: Dora")).toBeVisible();
  await ann.tap("Write");
  const field = ann.panel.getByRole("textbox", { name: "Your text" });
  await field.pressSequentially("Half a sen");
  const phase = ann.panel.getByTestId("phase");
  for (const [seat, action, seen] of [
    [cem, "Pause", ann.panel.getByText("paused", { exact: true })],
    [cem, "Resume", ann.panel.getByText(/^ends /u)],
    [ben, "Stop", ann.panel.getByText("Short pause.", { exact: true })],
    [ben, "Go on", ann.panel.getByText("Write in silence.")],
    [cem, "Let in: Dora", ben.panel.getByText("Cem said yes; yours is missing")],
    [ben, "Let in: Dora", ann.panel.getByText("1 of 4 agreed")],
    [cem, "Next: Explore", phase.filter({ hasText: "Explore" })],
    [cem, "Back", phase.filter({ hasText: "State" })],
    [cem, "Begin", ann.panel.getByText(/^ends /u)],
  ] as const) {
    // A click of somebody who sits elsewhere takes nobody's focus.
    await seat.button(action).evaluate((button: HTMLElement) => button.click());
    await expect(seen).toBeVisible();
    await expect(field).toBeFocused();
    await time.moveOn(SECOND);
  }
  await field.pressSequentially("tence");
  await expect(field).toHaveValue("Half a sentence");
});
