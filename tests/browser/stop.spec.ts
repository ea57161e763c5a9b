import { expect } from "@playwright/test";
import { SECOND } from "./support/frozen-time.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { goToAsking, seatThree, start } from "./support/three.ts";
import type { Wire } from "./support/wire.ts";

const QUIET = "The clock stands. Nobody has to explain anything.";
const YOURS = "You asked for it, and only the chair knows. Take the time you need.";
const SAY = "We pause for a moment. Nobody has to explain anything. We go on when we are ready.";
const GOING_ON = /^(?:Next:|Resume|Back|End part|Done)/u;

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

test("a member asks for a short pause and goes on: nobody but the leader learns who, and no time is lost", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToAsking(three, time);
  await time.moveOn(20 * SECOND);
  await askForPause(ann, { leader: cem, others: [ben] }, wire);
  await expect(ann.button("Leave out my turn")).toBeVisible();
  await expect(ann.button("End my case")).toHaveCount(0);
  await time.moveOn(45 * SECOND);
  await ann.tap("Go on");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("sign")).not.toHaveText("Short pause.");
  }
  await expect(cem.primary).toHaveText("Next: Cem");
  await time.moveOn(SECOND);
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("clock")).toHaveText("9:39");
  }
});

test("a member leaves out the own turn, and the next is called", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToAsking(three, time);
  await expect(cem.panel.getByTestId("floor")).toContainText("Ann");
  await askForPause(ann, { leader: cem, others: [ben] }, wire);
  await ann.tap("Leave out my turn");
  await expect(cem.panel.getByTestId("floor")).toContainText("Cem");
  await expect(ben.panel.getByTestId("floor")).not.toContainText("Ann");
  await expect(cem.primary).toHaveText("Next: How I see it, what I advise");
});

test("the case giver goes on", async ({ meeting, time, wire }) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToAsking(three, time);
  await askForPause(ben, { leader: cem, others: [ann], isTheirCase: true }, wire);
  await ben.tap("Go on");
  await expect(cem.primary).toHaveText("Next: Cem");
  await expect(ann.panel.getByTestId("what")).toHaveText("Clarifying questions, no advice");
});

test("the case giver leaves out this part", async ({ meeting, time, wire }) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToAsking(three, time);
  await askForPause(ben, { leader: cem, others: [ann], isTheirCase: true }, wire);
  await ben.tap("Leave out this part");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("phase")).toContainText("How I see it, what I advise");
  }
  await cem.tap("Begin");
});

test("the case giver ends the case, and the group says how it was", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToAsking(three, time);
  await askForPause(ben, { leader: cem, others: [ann], isTheirCase: true }, wire);
  await ben.tap("End my case");
  await expect(ann.panel.getByTestId("what")).toHaveText("Clarifying questions, no advice");
  await ben.tap("Yes, end my case");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByTestId("phase")).toHaveText("Evaluate");
  }
  await cem.tap("Begin");
});

test("the leader ends a short pause whose asker has gone", async ({ meeting, time, wire }) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToAsking(three, time);
  await askForPause(ann, { leader: cem, others: [ben] }, wire);
  await ann.tool("Drop line");
  await expect(ann.root).toHaveAttribute("data-line", "down");
  await time.moveOn(14 * SECOND);
  await expect(cem.button("Resume")).toHaveCount(0);
  await time.moveOn(SECOND);
  await expect(cem.primary).toHaveText("Resume");
  await cem.tap("Resume");
  await expect(cem.primary).toHaveText("Next: Cem");
  await expect(ben.panel.getByTestId("sign")).not.toHaveText("Short pause.");
});

interface Group {
  readonly leader: Seat;
  readonly others: readonly Seat[];
  /** Then the button is at hand. */
  readonly isTheirCase?: boolean;
}

/** All read that there is a pause; who asked is on the sockets of that person and the leader alone. */
async function askForPause(
  asker: Seat,
  { leader, others, isTheirCase = false }: Group,
  wire: Wire,
): Promise<void> {
  const before = wire.now;
  if (!isTheirCase) await asker.unfold("I need a short pause");
  await asker.tap("Stop");
  await expect(asker.panel.getByTestId("cue")).toHaveText(YOURS);
  await expect(leader.panel.getByTestId("cue")).toHaveText(
    `${asker.name} asked for it, and only you know. Do not ask why.`,
  );
  await expect(leader.panel.getByTestId("chair-line")).toContainText(SAY);
  for (const { panel } of others) await expect(panel.getByTestId("cue")).toHaveText(QUIET);
  for (const { panel } of [asker, leader, ...others]) {
    await expect(panel.getByTestId("sign")).toHaveText("Short pause.");
  }
  await expect(leader.panel.getByRole("button", { name: GOING_ON })).toHaveCount(0);
  const all = labels([asker, leader, ...others]);
  await expect.poll(() => wire.seatsWith("shortPause", before)).toEqual(all);
  const who = wire.personAt(asker.label);
  expect(wire.seatsWith(who, before)).toEqual(labels([asker, leader]));
}

function labels(seats: readonly Seat[]): readonly string[] {
  return seats.map(({ label }) => label).toSorted();
}
