import { expect } from "@playwright/test";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";
import { goToAsking, seatThree, start } from "./support/three.ts";

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
