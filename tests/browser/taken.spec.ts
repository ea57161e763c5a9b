import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { agreements as german } from "../../core/methods/text/de/agreements.ts";
import { agreements as english } from "../../core/methods/text/en/agreements.ts";
import { agreements as dutch } from "../../core/methods/text/nl/agreements.ts";
import { jsonOf, type Taken } from "../../core/minutes/taken.ts";
import { PAGE_HEADERS, TAKEN_HEADERS } from "../../worker/headers.ts";
import { HOSTILE_TEXTS } from "../support/hostile-text.ts";
import { MINUTES, minutesWith, STEP } from "../support/minutes.ts";
import { writeStep } from "./support/cards.ts";
import { visitEveryPart } from "./support/every-part.ts";
import { Noise } from "./support/noise.ts";
import type { Seat } from "./support/seat.ts";
import { bringAxe, violations } from "./support/standards.ts";
import { test as base } from "./support/test.ts";

const CODE = "0f".repeat(16);
const WHOLE: Taken = { what: "minutes", minutes: MINUTES };

/** What an invitation says in each language: the first agreement, and its title. */
const AGREEMENTS_OF: readonly (readonly [language: string, agreement: string, title: string])[] = [
  ["nl", dutch.confidential.text, "Uitnodiging voor intervisie"],
  ["de", german.confidential.text, "Einladung zur Intervision"],
  ["en", english.confidential.text, "Invitation to intervision"],
];

/** The page with the headers of the production build, and a door that knows one code. */
class TakenPage {
  readonly page: Page;
  readonly noise: Noise;
  /** All that the page asked of anybody. */
  readonly asked: string[] = [];
  #taken: Taken | undefined;

  private constructor(page: Page) {
    this.page = page;
    this.noise = new Noise(page);
    page.on("request", (request) => this.asked.push(request.url()));
  }

  static async with(page: Page, taken: Taken): Promise<TakenPage> {
    const opened = new TakenPage(page);
    opened.#taken = taken;
    await page.route(/\/taken$/u, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...lowered } });
    });
    await page.route("/api/taken", (route) => {
      const { code } = route.request().postDataJSON() as { readonly code: string };
      const once = code === CODE ? opened.#taken : undefined;
      opened.#taken = undefined;
      return once === undefined
        ? route.fulfill({ status: 404, json: { error: "codeUnknown" } })
        : route.fulfill({ json: once });
    });
    await bringAxe(page);
    await page.goto(`/taken#${CODE}`);
    return opened;
  }

  async saves(button: string): Promise<readonly [name: string, content: Buffer]> {
    const saving = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: button, exact: true }).click();
    const file = await saving;
    return [file.suggestedFilename(), await readFile(await file.path())];
  }

  async text(format: "A4" | "Letter"): Promise<readonly [size: string, text: string]> {
    const { size, text } = await printed(this.page, format);
    return [size, text];
  }
}

interface Printed {
  readonly size: string;
  readonly pages: number;
  readonly text: string;
}

async function printed(page: Page, format: "A4" | "Letter"): Promise<Printed> {
  const data = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)),
  );
  const texts = await Promise.all(pages.map((one) => one.getTextContent()));
  const words = texts.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")));
  const [, , width = 0, height = 0] = pages[0]?.view ?? [];
  return {
    size: `${Math.floor(width)} x ${Math.floor(height)}`,
    pages: pdf.numPages,
    text: tight(words.join("")),
  };
}

/** Where a page has room between words is up to its fonts. */
function tight(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

const lowered = Object.fromEntries(
  Object.entries({ ...PAGE_HEADERS, ...TAKEN_HEADERS }).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]),
);

const test = base.extend<{ readonly minutes: TakenPage }>({
  minutes: async ({ page }, use) => use(await TakenPage.with(page, WHOLE)),
});

test("[E11] the page takes the code out of the address, shows what it is for, and forgets it", async ({
  page,
  minutes,
}) => {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Intervision, 20 November 2026");
  expect(new URL(page.url()).hash).toBe("");
  await expect(page).toHaveTitle("Intervision, 20 November 2026");
  expect(await violations(page.locator("body"))).toEqual([]);
  const { origin } = new URL(page.url());
  expect(minutes.asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(minutes.asked.filter((url) => url.includes(CODE) && !url.endsWith(`#${CODE}`))).toEqual(
    [],
  );
  expect(minutes.noise.heard).toEqual([]);
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
});

test("[E11] each kind of file is made in the page", async ({ page, minutes }) => {
  const before = minutes.asked.filter((url) => url.includes("/api/"));
  const [wordName, word] = await minutes.saves("Word");
  expect(wordName).toBe("intervision-2026-11-20.docx");
  expect((await mammoth.extractRawText({ buffer: word })).value).toContain("Kim stopped asking");
  const [markdownName, markdown] = await minutes.saves("Markdown");
  expect(markdownName).toBe("intervision-2026-11-20.md");
  expect(markdown.toString()).toContain("## Case 1: A colleague who falls silent\n");
  const [jsonName, json] = await minutes.saves("JSON");
  expect([jsonName, json.toString()]).toEqual(["intervision-2026-11-20.json", jsonOf(WHOLE)]);
  const [calendarName, calendar] = await minutes.saves("Into my calendar");
  expect(calendarName).toBe("intervision.ics");
  const event = new ICAL.Component(ICAL.parse(calendar.toString()) as unknown[]);
  expect(event.getFirstSubcomponent("vevent")?.getFirstPropertyValue("dtstart")?.toString()).toBe(
    "2026-12-04",
  );
  expect(minutes.asked.filter((url) => url.includes("/api/"))).toEqual(before);
  expect(minutes.noise.heard).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("[E11] it is printed on A4 and on Letter, with all that was written and no button", async ({
  page,
  minutes,
}) => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const [a4, text] = await minutes.text("A4");
  const [letter, other] = await minutes.text("Letter");
  expect([a4, letter]).toEqual(["595 x 842", "612 x 792"]);
  const lines = MINUTES.cases.flatMap((one) => one.lines.flatMap((line) => line.text.split("\n")));
  for (const said of [
    ...lines,
    ...[STEP.when ?? "", STEP.sign ?? ""],
    "Ben (Case giver)",
    "Safety",
  ]) {
    expect(text).toContain(tight(said));
    expect(other).toContain(tight(said));
  }
  for (const button of ["Markdown", "Print", "Language"]) expect(text).not.toContain(tight(button));
});

test("[E11] whatever people wrote is text on the page, and asks nobody for anything", async ({
  page,
}) => {
  const hostile: Taken = { what: "minutes", minutes: minutesWith(HOSTILE_TEXTS.join("\n")) };
  const opened = await TakenPage.with(page, hostile);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#taken").locator("a, img, script, iframe, style")).toHaveCount(0);
  await expect(page.getByText("<script>alert(1)</script>").first()).toBeVisible();
  const { origin } = new URL(page.url());
  expect(opened.asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(opened.noise.heard).toEqual([]);
});

test("[E11] a step is shown and kept; where it has no day there is no calendar for it", async ({
  page,
}) => {
  const { by: _none, ...undated } = STEP;
  await TakenPage.with(page, { what: "step", steps: [STEP, undated] });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Next step");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Next step 1", "Next step 2"]);
  await expect(page.getByText(/^Friday,? 4 December 2026$/u)).toBeVisible();
  await expect(page.getByRole("button", { name: /calendar/u })).toHaveText(["Into my calendar"]);
  await page.getByRole("combobox").selectOption("de");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nächster Schritt");
  await expect(page.getByText("Freitag, 4. Dezember 2026")).toBeVisible();
});

test("[M26] a trainer sets up a session, gets its link, and prints an invitation of one page in each language", async ({
  page,
}) => {
  const asked: string[] = [];
  const noise = new Noise(page);
  await bringAxe(page);
  await page.goto("/preset");
  await page.getByRole("textbox", { name: "When" }).fill("Monday 7 December, 14:00");
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("textbox", { name: "Where" }).fill("Room 4");
  await page.getByRole("combobox", { name: "Method" }).selectOption("six-steps");
  await page.getByRole("textbox", { name: "Agreements of your own" }).fill("We begin on time.");
  await page.getByRole("checkbox", { name: "Six steps" }).check();
  expect(await violations(page.locator("body"))).toEqual([]);
  const link = (await page.getByTestId("preset-link").textContent()) ?? "";
  for (const [language, agreement, title] of AGREEMENTS_OF) {
    await page.getByRole("combobox").last().selectOption(language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const [format, size] of [
      ["A4", "595 x 842"],
      ["Letter", "612 x 792"],
    ] as const) {
      const paper = await printed(page, format);
      expect([paper.size, paper.pages]).toEqual([size, 1]);
      for (const said of [title, agreement, "We begin on time.", "Room 4", "14:00"])
        expect(paper.text).toContain(tight(said));
      expect(paper.text).not.toContain(tight(link));
    }
  }
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByTestId("preset-summary")).toContainText("We begin on time.");
  expect(await violations(page.locator("body"))).toEqual([]);
  expect(asked.filter((url) => url.includes("/api/"))).toEqual([]);
  await page.goto("about:blank");
  await page.goto("/preset#bm90aGluZw");
  await expect(page.getByRole("alert")).toHaveText(/^This is no whole link/u);
  expect(noise.heard).toEqual([]);
});

test("[E3] [E11] of a code that is used or wrong the page says what to do", async ({ page }) => {
  await bringAxe(page);
  await page.goto(`/taken#${CODE}`);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("This link opens nothing any more");
  await expect(page.getByText("Make a new one in your panel.")).toBeVisible();
  await page.route("/api/taken", (route) => route.abort());
  await page.goto("/");
  await page.goto(`/taken#${CODE}`);
  await expect(title).toHaveText("The server does not answer");
  await page.unroute("/api/taken");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(title).toHaveText("This link opens nothing any more");
  expect(await violations(page.locator("body"))).toEqual([]);
});

test("[E1] [E11] a case giver takes the own step along, out of the meeting and once", async ({
  meeting,
  time,
}) => {
  const { page } = meeting;
  let isTaken = false;
  const visit = async (part: string, [ann, ben]: readonly [Seat, Seat, Seat]): Promise<void> => {
    if (part !== "feedback 1") return;
    await writeStep(ann, "the roster comes", "ask Kim");
    await ben.tap("Yes, that is it");
    await expect(ann.button("Take it along")).toHaveCount(0);
    await ben.tap("Take it along");
    await expect(ben.panel.getByText(/^If no page opens/u)).toBeVisible();
    await expect(ben.button("Copy the address")).toBeVisible();
    const notice = page.getByText(/Ben's panel opens a page http/u);
    const [address = ""] = /http\S+#[0-9a-f]{32}/u.exec((await notice.textContent()) ?? "") ?? [];
    const browser = await page.context().newPage();
    await browser.goto(address);
    await expect(browser.getByRole("definition")).toHaveText(["the roster comes", "ask Kim"]);
    await browser.goto("about:blank");
    await browser.goto(address);
    await expect(browser.getByText("Make a new one in your panel.")).toBeVisible();
    isTaken = true;
  };
  await visitEveryPart({ meeting, time, method: "six-steps", agenda: "30", visit });
  expect(isTaken).toBe(true);
});
