import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  expect,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "@playwright/test";
import { METHODS } from "../../core/methods/catalogue.ts";
import { playToAdvice } from "../browser/support/advice.ts";
import { visitEveryPart } from "../browser/support/every-part.ts";
import { seatFive } from "../browser/support/five.ts";
import { FrozenTime, SECOND } from "../browser/support/frozen-time.ts";
import { REFERENCE, resizePanels, showAll, SMALLEST } from "../browser/support/layout.ts";
import { TOURS } from "../browser/support/scenes.ts";
import { Seat } from "../browser/support/seat.ts";
import { SimulatedMeeting } from "../browser/support/simulated-meeting.ts";
import { BROWSER_ARGUMENTS, findBrowser } from "../support/browser.ts";
import { startDevServer } from "../support/dev-server.ts";

const PICTURE = "docs/running-session.png";
const REHEARSAL = "docs/rehearsal";
const NARROWEST = 280;
const SIZES = [...[NARROWEST, 336, 400, 720].map((width) => ({ ...REFERENCE, width })), SMALLEST];
const SCHEMES = ["light", "dark"] as const;

/** The moments of a rehearsal that the README shows, by the phase and the words in which they are. */
const MOMENTS = [
  ["Explore", "Clarifying questions, no advice"],
  ["How I see it, what I advise", "Writing first"],
  ["Decide", "What it brings"],
] as const;

/** Five panels of 336 px side by side, and nothing below them. */
const MEETING = { width: 1768, height: 800 };

interface Stage {
  readonly meeting: SimulatedMeeting;
  readonly time: FrozenTime;
}

/** Each of three people reads a language of their own. */
const READ = "nl,de,qps";

const [folder, subject] = process.argv.slice(2);
await using server = await startDevServer();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...BROWSER_ARGUMENTS],
});
try {
  if (folder !== undefined && subject === "parts") await picturesOfParts(folder);
  else if (folder !== undefined) await picturesOfScenes(folder);
  else {
    await picturesOfRehearsal();
    await pictureOfSession();
  }
} finally {
  await browser.close();
}

/** The picture of the README. */
async function pictureOfSession(): Promise<void> {
  await onStage(browser, { viewport: MEETING }, async ({ meeting, time }) => {
    const { page } = meeting;
    await playToAdvice(await seatFive(meeting), time);
    await page.getByRole("heading", { name: "Simulated meeting" }).click();
    // Holding the digit of her place, Dora talks.
    await page.keyboard.down("4");
    await page.screenshot({ path: PICTURE, fullPage: true });
  });
  console.log(PICTURE);
}

/** A rehearsal plays by itself, in its own time of two minutes. */
async function picturesOfRehearsal(): Promise<void> {
  mkdirSync(REHEARSAL, { recursive: true });
  const context = await browser.newContext({ baseURL: server.origin, viewport: MEETING });
  const page = await context.newPage();
  await page.goto("/simulator/?play");
  const { panel } = new Seat("Ann", page.getByRole("region", { name: "Ann", exact: true }));
  for (const [place, [phase, what]] of MOMENTS.entries()) {
    await expect(panel.getByTestId("phase")).toHaveText(phase, { timeout: 60_000 });
    await expect(panel.getByTestId("what")).toHaveText(what, { timeout: 60_000 });
    // The clock runs once the opening line is read: somebody speaks or writes.
    await expect(panel.getByText(/^ends /u)).toBeVisible({ timeout: 30_000 });
    const path = join(REHEARSAL, `${place + 1}.jpg`);
    await page.screenshot({ path, type: "jpeg", quality: 80, fullPage: true });
    console.log(path);
  }
}

/** Every panel of every scene, in every size and both schemes, to be looked at. */
async function picturesOfScenes(into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  let scenes = 0;
  for (const tour of Object.values(TOURS)) {
    await onStage(browser, {}, async ({ meeting, time }) => {
      await tour({
        meeting,
        time,
        visit: async (scene, seats) => {
          scenes += 1;
          const number = String(scenes).padStart(2, "0");
          // The panels draw what the moved clock says.
          await time.runTimers(SECOND);
          await takeScene(seats, join(into, `${number} ${scene}`));
        },
      });
    });
  }
  console.log(`${scenes} scenes in ${into}`);
}

/** Every part of every method on a narrow panel, the three languages side by side. */
async function picturesOfParts(into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const { id, defaultAgenda: agenda } of Object.values(METHODS)) {
    let parts = 0;
    await onStage(browser, {}, async ({ meeting: { page }, time }) => {
      const meeting = await SimulatedMeeting.open(page, undefined, READ);
      const visit = async (part: string, seats: readonly Seat[]): Promise<void> => {
        parts += 1;
        for (const width of [NARROWEST, REFERENCE.width]) {
          for (const seat of seats) await showAll(seat, width);
          const path = join(into, `${id} ${String(parts).padStart(2, "0")} ${part}, ${width}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      };
      await visitEveryPart({ meeting, time, method: id, agenda, visit });
    });
    console.log(`${parts} parts of ${id} in ${into}`);
  }
}

async function takeScene(seats: readonly [Seat, ...Seat[]], path: string): Promise<void> {
  const page = seats[0].tools.page();
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const size of SIZES) {
      await resizePanels(page, size);
      for (const seat of seats) {
        const file = `${path}, ${seat.name}, ${size.width} x ${size.height} ${colorScheme}.png`;
        await takePanel(seat, file);
      }
    }
    for (const seat of seats) {
      await showAll(seat, NARROWEST);
      await takePanel(seat, `${path}, ${seat.name}, ${NARROWEST}, all ${colorScheme}.png`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await resizePanels(page, REFERENCE);
}

async function takePanel({ tools, root }: Seat, path: string): Promise<void> {
  const panel = tools.locator("iframe");
  await root.evaluate(() => scrollTo(0, 0));
  await showAlone(tools.page(), panel);
  await panel.screenshot({ path });
}

/** Wide panels lie over each other in the page of the meeting. */
async function showAlone(page: Page, panel: Locator): Promise<void> {
  await page.locator("iframe").evaluateAll((frames) => {
    for (const frame of frames) frame.style.visibility = "hidden";
  });
  await panel.evaluate((frame) => (frame.style.visibility = "visible"));
}

async function onStage(
  started: Browser,
  options: BrowserContextOptions,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const context = await started.newContext({
    baseURL: server.origin,
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const time = await FrozenTime.begin(context);
  await play({ meeting: await SimulatedMeeting.open(await context.newPage()), time });
}
