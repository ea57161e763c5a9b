import { expect } from "@playwright/test";
import { Deploy } from "./support/deploy.ts";
import { SECOND } from "./support/frozen-time.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test as base } from "./support/test.ts";
import { goToAsking, goToWriting, seatThree, start } from "./support/three.ts";

/** How long a panel rests at most before it tries its line again. */
const LONGEST_REST = 8 * SECOND;

/** Its server is of the version before until it is deployed anew. */
const test = base.extend<{ readonly deploy: Deploy }>({
  deploy: async ({ page }, use) => use(await Deploy.awaited(page)),
});

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

test("after the goodbye the same people begin another session, with nothing of the one before", async ({
  meeting,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await ann.write("Said the first time", "Write: one check-in word (optional)");
  await cem.tap("Close the session");
  await cem.tap("Yes, close it");
  await expect(ben.panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  const before = wire.now;
  await ben.tap("Begin another session");
  for (const { panel, root } of [ann, ben, cem]) {
    await expect(root).toHaveAttribute("data-status", "gathering");
    await expect(panel.getByText("3 here")).toBeVisible();
    await expect(panel.getByText("free", { exact: true })).toHaveCount(4);
  }
  await start(three);
  await expect(cem.primary).toHaveText(/^Next: /u);
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("phase")).toContainText("Arrive and agree");
    await expect(panel.getByText("Said the first time")).toHaveCount(0);
  }
  expect(wire.seatsWith("Said the first time", before)).toEqual([]);
});

test("a meeting ends, and whoever leads brings the session along into the next one", async ({
  meeting,
  page,
  time,
}) => {
  const three = await seatThree(meeting);
  await start(three);
  await goToAsking(three, time);
  await three.ann.write("A question of Ann's", "Write: question draft");
  const { id } = meeting;
  const before = await three.ben.shown();
  const { ann, ben, cem } = await seatThree(await SimulatedMeeting.open(page, `${id}-goes-on`));
  for (const { root } of [ann, ben, cem]) {
    await expect(root).toHaveAttribute("data-status", "gathering");
  }
  await expect(cem.button("Bring your session here")).toBeVisible();
  for (const other of [ann, ben]) {
    await expect(other.button("Bring your session here")).toHaveCount(0);
  }
  await cem.tap("Bring your session here");
  for (const { root } of [ann, ben, cem]) {
    await expect(root).toHaveAttribute("data-status", "running");
  }
  await expect.poll(() => ben.shown()).toEqual(before);
  await expect(ann.panel.getByText("A question of Ann's")).toBeVisible();
  await cem.tap("Next: Cem");
  await expect(ann.panel.getByTestId("floor")).toContainText("Cem");
  const left = await (await SimulatedMeeting.open(page, id)).host();
  await expect(left.panel.getByText("1 here")).toBeVisible();
});

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
  await time.runTimers(LONGEST_REST);
  const offered = ["intervision.1", "intervision.1", "intervision.2"];
  await expect.poll(() => deploy.offered("ann")).toEqual(offered);
  await expect(ann.root).toHaveAttribute("data-line", "live");
  await expect(field).toHaveValue("Typed during the deploy");
  await expect(ann.panel.getByText("Saved.")).toBeVisible();
  await ann.unfold("Private pad");
  await expect(ann.panel.getByRole("textbox", { name: "Private pad" })).toHaveValue("Only here");
  await cem.tap("Next: Explore");
  await expect(ann.panel.getByTestId("phase")).toContainText("Explore");
  await time.runTimers(LONGEST_REST);
  expect(deploy.loads("ann")).toBe(1);
  expect(deploy.offered("ann")).toEqual(offered);
});
