import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./support/seat.ts";
import { closeFor } from "./support/leading.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";
import { seatThree } from "./support/three.ts";

/** From opening the panel to the first round, all people together. */
const MOST_CLICKS = 4;

/** Whatever is clicked in a panel from now on, by whomever. */
async function countClicks(seats: readonly Seat[]): Promise<() => Promise<number>> {
  for (const { root } of seats) {
    await root.evaluate(({ ownerDocument: page }) => {
      page.documentElement.dataset["clicks"] = "0";
      page.addEventListener(
        "click",
        () => {
          const before = Number(page.documentElement.dataset["clicks"]);
          page.documentElement.dataset["clicks"] = String(before + 1);
        },
        { capture: true },
      );
    });
  }
  return async () => {
    const counts = await Promise.all(
      seats.map(({ root }) =>
        root.evaluate(({ ownerDocument: page }) => Number(page.documentElement.dataset["clicks"])),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
}

async function expectFirstRound(seats: readonly Seat[]): Promise<void> {
  for (const { panel } of seats) {
    await expect(panel.getByTestId("phase")).toHaveText("Arrive and agree");
    await expect(panel.getByText(/^ends /u)).toBeVisible();
  }
}

async function clickAll(buttons: readonly Locator[]): Promise<void> {
  for (const button of buttons) await button.click();
}

for (const { plan, choosing } of [
  { plan: "the plan it finds", choosing: () => [] },
  {
    plan: "the first time together",
    choosing: ({ panel }: Seat) => [panel.getByRole("button", { name: "First time together" })],
  },
  {
    plan: "another method",
    choosing: ({ panel }: Seat) => [
      panel.getByRole("button", { name: "Change", exact: true }),
      panel.getByRole("radio", { name: "Six steps" }),
    ],
  },
]) {
  test(`a new group is in its first round after four clicks at most, with ${plan}`, async ({
    meeting,
  }) => {
    const seats = Object.values(await seatThree(meeting)) as readonly Seat[];
    const [ann] = seats as [Seat];
    const clicks = await countClicks(seats);
    await clickAll([...choosing(ann), ann.button("Start"), ann.button("Begin")]);
    await expectFirstRound(seats);
    expect(await clicks()).toBe(2 + choosing(ann).length);
    expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);
  });
}

test("a group that the panel knows is in its first round after two clicks", async ({
  page,
  meeting: { id },
}) => {
  const before = await seatThree(await SimulatedMeeting.open(page, `${id}.1`));
  await before.ann.tap("Start");
  await closeFor(before.ann, Object.values(before) as readonly Seat[]);
  await before.ann.tap("Remember this group");
  await before.ben.tap("Remember me too");
  await expect(before.ann.panel.getByText("The panel knows 2 of you")).toBeVisible();
  const again = await seatThree(await SimulatedMeeting.open(page, `${id}.2`));
  const seats = Object.values(again) as readonly Seat[];
  const clicks = await countClicks(seats);
  for (const { panel } of seats)
    await expect(panel.getByRole("heading", { name: "Your group" })).toBeVisible();
  await again.cem.tap("Start");
  await again.cem.tap("Begin");
  await expectFirstRound(seats);
  expect(await clicks()).toBe(2);
});
