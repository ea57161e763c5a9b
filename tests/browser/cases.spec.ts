import { expect } from "@playwright/test";
import { writeStep } from "./support/cards.ts";
import { MINUTE, SECOND, type FrozenTime } from "./support/frozen-time.ts";
import { resizePanels, tooWide, WHOLE } from "./support/layout.ts";
import { chooseSixSteps } from "./support/plan.ts";
import { Secrets } from "./support/secrets.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test } from "./support/test.ts";
import { seatThree, type Three } from "./support/three.ts";

test.beforeEach(async ({ page }) => bringAxe(page));

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

/** Whoever leads goes on to a phase, past whoever was not heard. */
async function goTo({ cem }: Three, time: FrozenTime, phase: string): Promise<void> {
  // Nobody taps as fast as a test: where time stands still, the room would have enough of it.
  await time.moveOn(5 * SECOND);
  const isRound = (await cem.button("End part").count()) > 0;
  await cem.tap(isRound ? "End part" : `Next: ${phase}`);
  await expect(cem.panel.getByTestId("phase")).toHaveText(phase);
  await cem.tap("Begin");
}

const CORE = [
  "Introduce the issue",
  "Question round",
  "Brainstorm",
  "Recommendations",
  "Feedback",
] as const;

async function goThrough(three: Three, time: FrozenTime, phases: readonly string[]): Promise<void> {
  for (const phase of phases) await goTo(three, time, phase);
}

test("a second case has its own case giver by own yes, and nothing of the first leaks into it", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  const all = [ann, ben, cem];
  const secrets = new Secrets(wire, all);
  const question = "How do I say no?";
  await chooseSixSteps(ann);
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await ann.tap("Start");
  await cem.tap("Begin");
  await goThrough(three, time, ["Bring, choose, cast", ...CORE.slice(0, 3)]);
  await ben.unfold("Put the question into words");
  await ben.panel.getByRole("textbox", { name: /^The question/u }).fill(question);
  await ben.tap("Save the question");
  await ben.write(secrets.of(ben, "listening"), "Write: listening notes");
  await goTo(three, time, "Recommendations");
  // Ann is on her turn and hears it; Cem's waits for a turn that never comes.
  await cem.write(secrets.of(cem, "advice"), "Write: recommendation");
  await goTo(three, time, "Feedback");
  await writeStep(ben, "On Monday", "call her");

  await test.step("the chair reads what time there is, and begins another case", async () => {
    for (const { panel } of [ann, ben])
      await expect(panel.getByText("Another case?")).toHaveCount(0);
    const left = cem.panel.getByText(/^The plan has \d+ mins left for it\.$/u);
    await expect(left).toBeVisible();
    await cem.tap("Five minutes less");
    await expect(cem.panel.getByText(/^With it you end at \d+:\d\d\.$/u)).toBeVisible();
    expect(await violations(cem.root)).toEqual([]);
    await resizePanels(meeting.page, { width: 280, height: 1400 });
    expect(await tooWide(cem)).toEqual([]);
    await resizePanels(meeting.page, WHOLE);
    await cem.tap("Begin another case");
    await cem.tap("Yes, this case is over");
    for (const { panel } of all) {
      await expect(panel.getByTestId("phase")).toHaveText("The next case");
      await expect(panel.getByText("Case 2 of 2")).toBeVisible();
      await expect(panel.getByTestId("question")).toHaveCount(0);
    }
  });

  await test.step("it begins with somebody's own yes, and no step leads back", async () => {
    await cem.tap("Begin");
    await expect(cem.panel.getByTestId("why")).toBeVisible();
    await expect(cem.button("Back")).toHaveCount(0);
    await expect(cem.button("Leave this case out")).toBeVisible();
    await ann.tap("I bring the case");
    await expect(cem.button("Leave this case out")).toHaveCount(0);
    await goTo(three, time, "Introduce the issue");
    await expect(ben.panel.getByTestId("floor")).toHaveText("Ann speaks");
  });

  await test.step("what was sealed or own stays its author's; what the group wrote is folded away", async () => {
    await goThrough(three, time, CORE.slice(1, 4));
    await expect(cem.panel.getByText("people have written")).toHaveCount(0);
    await expect(cem.button("Write: recommendation")).toBeVisible();
    for (const seat of all) await seat.unfold("Case 1 · Ben");
    for (const { panel } of all) {
      await expect(panel.getByText(question)).toBeVisible();
      await expect(panel.getByText(/call her/u)).toBeVisible();
    }
    await expect(ben.panel.getByText("canary listening of Ben")).toBeVisible();
    await expect(cem.panel.getByText("canary advice of Cem")).toBeVisible();
    await goThrough(three, time, ["Feedback", "Evaluate"]);
    await secrets.check();
  });
});

test("in everybody's case each who wants one has one, in equal minutes, with a break after every second", async ({
  meeting,
  time,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  const all = [ann, ben, cem];
  await chooseSixSteps(ann);
  await ann.panel.getByRole("radio", { name: /^Everybody's case/u }).click();
  for (const { panel } of all)
    await expect(panel.getByText("Who wants to bring a case?")).toBeVisible();
  for (const seat of all) await seat.tap("I want a case");
  const line = ann.panel.getByTestId("plan-line");
  for (const { panel } of all) {
    await expect(panel.getByText("A case for: Ann, Ben and Cem")).toBeVisible();
    await expect(panel.getByText("34 mins each")).toBeVisible();
  }
  await expect(line).toContainText("125 mins");
  await cem.tap("No case for me");
  await expect(line).toContainText("79 mins");
  await cem.tap("I want a case");
  await expect(line).toContainText("125 mins");
  expect(await violations(ben.root)).toEqual([]);
  await cem.tap("I chair");
  await ann.tap("Start");
  await cem.tap("Begin");

  for (const [seat, left] of [
    [ann, "Ann, Ben and Cem"],
    [ben, "Ben and Cem"],
  ] as const) {
    await goTo(three, time, "The next case");
    await expect(ben.panel.getByText(`Still to come: ${left}.`, { exact: false })).toBeVisible();
    await seat.tap("I bring the case");
    await goThrough(three, time, CORE);
    await expect(cem.panel.getByText("Another case?")).toHaveCount(0);
  }
  await goTo(three, time, "Break");
  for (const { panel } of all) await expect(panel.getByTestId("clock")).toHaveText("10:00");
  await time.moveOn(10 * MINUTE);
  await goTo(three, time, "The next case");
  await expect(ann.panel.getByText("Still to come: Cem.", { exact: false })).toBeVisible();

  await test.step("nobody brings it after all", async () => {
    await cem.tap("Leave this case out");
    await cem.tap("Yes, leave it out");
    for (const { panel } of all) await expect(panel.getByTestId("phase")).toHaveText("Evaluate");
  });
});
