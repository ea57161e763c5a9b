import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { changed } from "../support/night-circle.ts";
import { SECOND, type FrozenTime } from "./support/frozen-time.ts";
import {
  brokenWords,
  GLANCE,
  outOfSight,
  REFERENCE,
  resizePanels,
  SMALLEST,
  tooWide,
} from "./support/layout.ts";
import { loseLine } from "./support/lines.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { seatThree } from "./support/three.ts";

const FILE = "tests/browser/night-circle.json";

async function open(seat: Seat): Promise<void> {
  const { panel } = seat;
  await seat.tap("Change");
  await panel.locator("summary").getByText("Your own method", { exact: true }).click();
  await expect(panel.getByLabel("Or paste it here")).toBeVisible();
}

async function paste({ panel }: Seat, file: string): Promise<void> {
  await panel.getByLabel("Or paste it here").fill(file);
}

/** At the narrowest nothing is cut, and the longest file leaves what is said about it in the same view. */
async function expectFit(seat: Seat): Promise<void> {
  const page = seat.tools.page();
  await resizePanels(page, { ...REFERENCE, width: 280 });
  expect([...(await tooWide(seat)), ...(await brokenWords(seat))]).toEqual([]);
  const field = await seat.panel.getByLabel("Or paste it here").boundingBox();
  expect(field?.height).toBeLessThan(REFERENCE.height / 3);
  await resizePanels(page, REFERENCE);
}

/** Taps whatever moves the session on, until this phase is there. */
async function goTo(leader: Seat, phase: string, time: FrozenTime): Promise<void> {
  for (let now = await leader.shown(); now.phase !== phase; now = await leader.shown()) {
    await time.moveOn(SECOND);
    const { phase: before, primary } = now;
    await leader.primary.click();
    await expect.poll(() => leader.shown()).not.toMatchObject({ phase: before, primary });
  }
}

test("a method that was written from the document is opened, planned and run", async ({
  meeting,
  time,
  noise,
}) => {
  const { ann, ben, cem } = await seatThree(meeting);
  await open(ann);
  await ann.panel.getByLabel("Open a method file").setInputFiles(FILE);
  const preview = ann.panel.getByTestId("own-preview");
  await expect(preview).toContainText("Night circle, 30 min");
  await expect(preview).toContainText("Made from Six steps.");
  await expect(preview.getByRole("listitem")).toHaveText([
    /^Hello · 2 min/u,
    /^Tell · 5 min/u,
    /^Ask · 6 min/u,
    /^Quiet · 4 min/u,
    /^Talk · 7 min/u,
    /^One step · 4 min/u,
    /^Goodbye · 2 min/u,
  ]);
  await expectFit(ann);
  await expect(ben.panel.getByRole("heading", { name: "Night circle" })).toHaveCount(0);
  await ann.tap("Use this method");
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByRole("heading", { name: "Night circle" })).toBeVisible();
    await expect(panel.getByText("Your group's own method. Made from Six steps.")).toBeVisible();
  }
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await ann.tap("Start");
  await expect(ann.panel.getByTestId("phase")).toHaveText("Hello");
  await goTo(cem, "Tell", time);
  await expect.poll(() => ben.shown()).toMatchObject({ sign: "speak", cue: /your question/u });
  await goTo(cem, "Ask", time);
  await cem.tap("Begin");
  await expect.poll(() => ann.shown()).toMatchObject({ sign: "yourTurn" });
  await expect(cem.button("Once more round")).toHaveCount(0);
  await cem.tap("Next: Cem");
  await expect.poll(() => ann.shown()).toMatchObject({ sign: "listen" });
  await cem.tap("Once more round");
  await expect.poll(() => ann.shown()).toMatchObject({ phase: "Ask", sign: "yourTurn" });
  await goTo(cem, "Quiet", time);
  await cem.tap("Begin");
  await expect.poll(() => ann.shown()).toMatchObject({ sign: "write", what: "Writing in silence" });
  await ann.write("A door that is ajar.");
  await expect(cem.panel.getByText("A door that is ajar.")).toHaveCount(0);
  await goTo(cem, "Talk", time);
  for (const { panel } of [ann, ben, cem])
    await expect(panel.getByText("A door that is ajar.")).toBeAttached();
  await expect.poll(() => ben.shown()).toMatchObject({ sign: "listen" });
  await expect.poll(() => ann.shown()).toMatchObject({ sign: "speak" });
  await goTo(cem, "One step", time);
  await goTo(cem, "Goodbye", time);
  expect(noise.heard).toEqual([]);
});

test("a file that does not fit is refused whole, with places and mends, and the plan stays", async ({
  meeting,
}) => {
  const { ann, ben } = await seatThree(meeting);
  const title = "Chair-led session in eight phases";
  await open(ann);
  const problems = ann.panel.getByTestId("method-problems");
  await paste(ann, changed(["text", "phases", "quiet", "opens"], "<img src=x onerror=alert(1)>"));
  await expect(problems).toContainText("text.phases.quiet.opens");
  await expect(problems).toContainText("There is markup or a link in it.");
  await paste(ann, changed(["agendas", "30", "total"], 45));
  await expect(problems).toContainText('agendas["30"].total');
  await expect(problems).toContainText("give 30");
  const keys = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`k${at}`, at]));
  await paste(ann, JSON.stringify(keys));
  await expect(problems.getByRole("listitem")).toHaveCount(8);
  await expect(problems).toContainText("and 31 more");
  await expectFit(ann);
  await expect(ann.button("Use this method")).toHaveCount(0);
  await expect(ben.panel.getByRole("heading", { name: title })).toBeVisible();
});

test("a method of ours is copied, changed and used, and says what it came from", async ({
  meeting,
  page,
}) => {
  const { ann, ben } = await seatThree(meeting);
  await open(ann);
  await ann.panel.getByLabel("Copy a method and change it").selectOption("Six steps");
  const downloading = page.waitForEvent("download");
  await ann.tap("Download");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("six-steps.json");
  const file = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ basedOn: "six-steps", text: { name: "Six steps" } });
  await ann.tap("Put it here");
  const field = ann.panel.getByLabel("Or paste it here");
  await expect(field).toHaveValue(file);
  await paste(ann, file.replaceAll("Six steps", "Our six steps"));
  await ann.tap("Use this method");
  await expect(ben.panel.getByRole("heading", { name: "Our six steps" })).toBeVisible();
  await expect(ben.panel.getByText("Your group's own method. Made from Six steps.")).toBeVisible();
  await ben.tap("Change");
  await ben.panel.getByRole("radio", { name: "30 min" }).click();
  await expect(ann.panel.getByRole("radio", { name: "30 min" })).toBeChecked();
  await ben.unfold("Move minutes");
  await ben.tap("More: Introduce the issue");
  await ben.tap("Use these minutes");
  await expect(ann.panel.getByTestId("plan-line")).toContainText("31 min");
  await ben.panel.getByRole("radio", { name: "Everybody's case" }).click();
  await expect(ann.panel.getByRole("radio", { name: "Everybody's case" })).toBeChecked();
  await ben.panel.getByRole("radio", { name: "Balint method" }).click();
  await expect(ann.panel.getByRole("heading", { name: "Balint method" })).toBeVisible();
  await ann.panel.getByRole("radio", { name: "Our six steps" }).click();
  await expect(ben.panel.getByRole("heading", { name: "Our six steps" })).toBeVisible();
});

/** As many characters as a cue may have. */
const LONGEST_CUE = "Look at all of it before you say a word. ".repeat(7).padEnd(300, "!");

test("in the smallest window the longest cue and a line that is down leave phase, time, cue and floor in view", async ({
  meeting,
  page,
}) => {
  const { ann, ben, cem } = await seatThree(meeting);
  await open(ann);
  const cues = ["chair", "timekeeper", "noteTaker", "caseGiver", "member"];
  await paste(
    ann,
    changed(
      ["text", "phases", "hello", "cues"],
      Object.fromEntries(cues.map((role) => [role, LONGEST_CUE])),
    ),
  );
  await ann.tap("Use this method");
  await cem.tap("I chair");
  await ann.tap("Start");
  await resizePanels(page, SMALLEST);
  const look = async (): Promise<void> => {
    for (const seat of [ann, ben, cem]) {
      expect(await outOfSight(seat, GLANCE)).toEqual([]);
      const cue = seat.panel.getByTestId("cue");
      // A line and a half, and the rest of it within reach.
      expect((await cue.boundingBox())?.height).toBeGreaterThan(28);
      await cue.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      expect(await cue.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    }
  };
  await look();
  await cem.tap("Begin");
  await expect.poll(() => ann.shown()).toMatchObject({ sign: "yourTurn" });
  await look();
  for (const seat of [ann, ben, cem]) await loseLine(seat);
  await look();
});
