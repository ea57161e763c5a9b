import { expect } from "@playwright/test";
import { SECOND } from "./support/frozen-time.ts";
import { NEARLY_A_REST } from "./support/lines.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

const AWAY_AFTER = 15 * SECOND;

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

test("the leader is told that the case giver is gone, and lets the case wait", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToWriting(three, time);
  await ben.tool("Drop line");
  await expect(ben.root).toHaveAttribute("data-line", "down");
  await time.moveOn(AWAY_AFTER - SECOND);
  await expect(cem.panel.getByText("The line of Ben is down")).toHaveCount(0);
  await time.moveOn(SECOND);
  await expect(cem.panel.getByRole("heading", { name: "The line of Ben is down" })).toBeVisible();
  await expect(ann.panel.getByText("The line of Ben is down")).toHaveCount(0);
  await expect(ann.button("Pause the clock")).toHaveCount(0);
  await cem.tap("Pause the clock");
  await expect(ann.panel.getByText("paused", { exact: true })).toBeVisible();
  const { clock } = await ann.shown();
  await time.moveOn(60 * SECOND);
  await expect.poll(() => ann.shown()).toMatchObject({ clock });
  await expect(cem.primary).toHaveText("Resume");
  await ben.tool("Restore line");
  await time.runTimers(NEARLY_A_REST);
  await expect(cem.panel.getByText("The line of Ben is down")).toHaveCount(0);
  await cem.tap("Resume");
  await expect(cem.primary).toHaveText("Next: Explore");
  await expect.poll(() => ben.shown()).toMatchObject({ clock });
});

test("a late comer waits at the door, also over a reload, until leader and case giver have said yes", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToWriting(three, time);
  const dora = await meeting.bring("Dora");
  await expect(heading(dora, "You are at the door")).toBeVisible();
  await expect(cem.panel.getByText("needs your yes and that of Ben")).toBeVisible();
  await expect(ben.panel.getByText("needs your yes and that of Cem")).toBeVisible();
  await expect(ann.panel.getByText("Dora")).toHaveCount(0);
  await cem.tap("Let in: Dora");
  await expect(cem.panel.getByText("you said yes; the yes of Ben is missing")).toBeVisible();
  await expect(ben.panel.getByText("Cem said yes; yours is missing")).toBeVisible();
  await dora.tool("Reload");
  await expect(heading(dora, "You are at the door")).toBeVisible();
  await expect(dora.root).toHaveAttribute("data-status", "door");
  // Nothing of the case is told at the door.
  expect(wire.seatsWith('"stage"')).toEqual(["ann", "ben", "cem"]);
  await expect(ben.panel.getByText("Cem said yes; yours is missing")).toBeVisible();
  await ben.tap("Let in: Dora");
  await expect(dora.root).toHaveAttribute("data-status", "running");
  await expect(dora.panel.getByTestId("what")).toHaveText("Everybody writes");
  await dora.tool("Reload");
  await expect(dora.root).toHaveAttribute("data-status", "running");
  await ann.unfold("People and roles");
  await expect(person(ann, "Dora")).toBeVisible();
});

test("one no turns a late comer away, and a yes afterwards still lets them in", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToWriting(three, time);
  const dora = await meeting.bring("Dora");
  await ben.tap("Not now: Dora");
  await expect(heading(dora, "Not this time")).toBeVisible();
  await expect(cem.panel.getByText("Somebody waits at the door.")).toHaveCount(0);
  await expect(ann.panel.getByText("Dora")).toHaveCount(0);
  await dora.tool("Reload");
  await expect(heading(dora, "Not this time")).toBeVisible();
  for (const keeper of [ben, cem]) {
    await keeper.unfold("People and roles");
    await expect(keeper.panel.getByText("was asked to stay outside")).toBeVisible();
  }
  for (const keeper of [ben, cem]) await keeper.tap("Let in: Dora");
  await expect(dora.root).toHaveAttribute("data-status", "running");
});

test("a paper seat has its turn, and its name is nobody else's", async ({ meeting, time }) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await ann.unfold("Add somebody without a panel");
  const field = ann.panel.getByRole("textbox", { name: "Name" });
  await field.fill("ben");
  await ann.tap("Add");
  await expect(
    ann.panel.getByRole("paragraph").filter({ hasText: "Somebody here has this name." }),
  ).toBeVisible();
  await expect(field).toHaveValue("ben");
  await field.fill("Paula");
  await ann.tap("Add");
  await expect(person(cem, "Paula").filter({ hasText: "on paper" })).toBeVisible();
  await start(three);
  await cem.tap("Next: Ben");
  await cem.tap("Next: Paula");
  await time.moveOn(AWAY_AFTER);
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("floor")).toHaveText("Paula speaks");
  }
  await expect(cem.primary).toHaveText("Paula is done. Next: Cem");
  await cem.primary.click();
  await expect(ann.panel.getByTestId("floor")).toHaveText("Cem speaks");
});

test("whoever was taken out comes back by a knock alone", async ({ meeting }) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await cem.unfold("People and roles");
  await cem.unfold("Add somebody without a panel");
  await expect(cem.button("Take out: Cem")).toHaveCount(0);
  await cem.tap("Take out: Ann");
  await expect(ann.root).toHaveAttribute("data-status", "running");
  await cem.tap("Yes, take Ann out");
  await expect(heading(ann, "You were taken out of this session")).toBeVisible();
  await expect(cem.button("Take out: Ann")).toHaveCount(0);
  await ann.tool("Reload");
  await expect(heading(ann, "You were taken out of this session")).toBeVisible();
  await ann.tap("Knock");
  await expect(heading(ann, "You are at the door")).toBeVisible();
  for (const keeper of [cem, ben]) await keeper.tap("Let in: Ann");
  await expect(ann.root).toHaveAttribute("data-status", "running");
});

test("a session begun by mistake is discarded: the same people gather, and nothing of it is left", async ({
  meeting,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await ann.write("Begun too early", "Write: one check-in word (optional)");
  await expect(ben.panel.getByText("Begun too early")).toBeVisible();
  await expect(ann.button("Begun by mistake")).toHaveCount(0);
  await cem.tap("Begun by mistake");
  await expect(ann.root).toHaveAttribute("data-status", "running");
  await cem.tap("Yes, back to the start: what was written is erased");
  for (const { panel, root } of [ann, ben, cem]) {
    await expect(root).toHaveAttribute("data-status", "gathering");
    await expect(panel.getByText("3 here")).toBeVisible();
    await expect(person({ panel }, "Cem").first()).toContainText("Chair");
  }
  await ann.tap("Start");
  await cem.tap("Begin");
  await expect(cem.primary).toHaveText("Next: Ben");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByText("Begun too early")).toHaveCount(0);
  }
});

test("when all panels are loaded anew at once, each shows what it showed, and nobody asks for a pass but the host, as a proof", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const seats = Object.values(three) as readonly Seat[];
  await start(three);
  await goToWriting(three, time);
  await three.ann.write("What only Ann may read");
  const before = await Promise.all(seats.map((seat) => seat.shown()));
  const passes: string[] = [];
  meeting.page.on("request", (request) => {
    if (request.url().endsWith("/api/pass")) passes.push(request.url());
  });
  // One after the other, for there is one mouse; none waits until a panel is there again.
  for (const seat of seats) await seat.tool("Reload");
  for (const [place, seat] of seats.entries()) {
    await expect(seat.root).toHaveAttribute("data-status", "running");
    await expect.poll(() => seat.shown()).toEqual(before[place]);
  }
  await expect(three.ann.panel.getByText("What only Ann may read")).toBeVisible();
  await three.ann.unfold("People and roles");
  await expect(
    three.ann.panel.getByRole("listitem").filter({ hasText: "microphone on" }),
  ).toHaveCount(3);
  await three.cem.tap("Next: Explore");
  for (const { panel } of seats) await expect(panel.getByTestId("phase")).toContainText("Explore");
  await expect.poll(() => passes).toEqual([expect.stringContaining("ann.localhost")]);
});

function heading({ panel }: Seat, name: string) {
  return panel.getByRole("heading", { name });
}

function person({ panel }: Pick<Seat, "panel">, name: string) {
  return panel.getByRole("listitem").filter({ hasText: name });
}
