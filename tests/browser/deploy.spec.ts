import { expect } from "@playwright/test";
import { Deploy } from "./support/deploy.ts";
import { NEARLY_A_REST } from "./support/lines.ts";
import { test as base } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

/** Its server is of the version before until it is deployed anew. */
const test = base.extend<{ readonly deploy: Deploy }>({
  deploy: async ({ page }, use) => use(await Deploy.awaited(page)),
});

// What the console says is not looked at: a page that loads itself anew breaks off what it was asking.
test("a panel from before a deploy keeps what is typed, and loads itself anew once", async ({
  deploy,
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, cem } = three;
  await start(three);
  await goToWriting(three, time);
  expect(deploy.offered("ann")).toEqual(["intervision.1"]);
  await ann.unfold("Private pad");
  await ann.panel.getByRole("textbox", { name: "Private pad" }).pressSequentially("Only here");
  await ann.tap("Write");
  for (const seat of [ann, cem]) {
    await seat.tool("Drop line");
    await expect(seat.root).toHaveAttribute("data-line", "down");
  }
  const field = ann.panel.getByRole("textbox", { name: "Your text" });
  await field.pressSequentially("Typed during the deploy");
  await deploy.happens();
  for (const seat of [ann, cem]) await seat.tool("Restore line");
  await time.runTimers(NEARLY_A_REST);
  const offered = ["intervision.1", "intervision.1", "intervision.2"];
  await expect.poll(() => deploy.offered("ann")).toEqual(offered);
  await expect(ann.root).toHaveAttribute("data-line", "live");
  await expect(field).toHaveValue("Typed during the deploy");
  await expect(ann.panel.getByText("Saved.")).toBeVisible();
  await ann.unfold("Private pad");
  await expect(ann.panel.getByRole("textbox", { name: "Private pad" })).toHaveValue("Only here");
  await cem.tap("Next: Explore");
  await expect(ann.panel.getByTestId("phase")).toContainText("Explore");
  await time.runTimers(NEARLY_A_REST);
  expect(deploy.loads("ann")).toBe(1);
  expect(deploy.offered("ann")).toEqual(offered);
});
