import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { fillCard, writeStep } from "./support/cards.ts";
import { DAY, type FrozenTime } from "./support/frozen-time.ts";
import { closeFor, leadTo } from "./support/leading.ts";
import type { Seat } from "./support/seat.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";

test.use({ viewport: { width: 2_300, height: 900 } });

const MONTH = 28 * DAY;

/** A guest comes to every session, whom Zoom does not name. */
interface Evening {
  readonly meeting: SimulatedMeeting;
  readonly seats: Readonly<Record<string, Seat>>;
}

async function evening(
  page: Page,
  group: string,
  number: number,
  names: readonly string[],
): Promise<Evening> {
  const meeting = await SimulatedMeeting.open(page, `${group}.${number}`);
  const seats: Record<string, Seat> = { Ann: await meeting.host() };
  for (const name of names) seats[name] = await meeting.add(name);
  seats["Gast"] = await meeting.add("Gast", { role: "Guest" });
  return { meeting, seats };
}

function seatIn({ seats }: Evening, name: string): Seat {
  const seat = seats[name];
  if (seat === undefined) throw new Error(`${name} is not here`);
  return seat;
}

function due(seat: Seat, role: string) {
  return seat.panel.getByTestId(`due-${role}`);
}

async function closeEvening(one: Evening, leader: string): Promise<void> {
  await closeFor(seatIn(one, leader), Object.values(one.seats));
}

/** Answers with the guest's own address. */
async function first(page: Page, group: string, time: FrozenTime): Promise<string> {
  const one = await evening(page, group, 1, ["Ben", "Cem", "Dora"]);
  const [ann, cem, ben] = [seatIn(one, "Ann"), seatIn(one, "Cem"), seatIn(one, "Ben")];
  await expect(ann.panel.getByText("Your group")).toHaveCount(0);
  await ann.tap("I chair");
  await cem.tap("I bring the case");
  await ben.tap("I take notes");
  await ann.tap("Start");
  await leadTo(ann, "Decide", time);
  await writeStep(ben, "Monday's planning starts", "show both the list");
  await cem.tap("Yes, that is it");
  await leadTo(ann, "Evaluate", time);
  for (const name of ["Ann", "Ben", "Cem", "Dora"])
    await fillCard(seatIn(one, name), "Safety", "Presence");
  await closeEvening(one, "Ann");
  await ann.tap("Remember this group");
  await expect(ann.panel.getByText("The panel knows you again next time.")).toBeVisible();
  for (const name of ["Ben", "Cem", "Dora"]) await seatIn(one, name).tap("Remember me too");
  await expect(ann.panel.getByText("The panel knows 4 of you again next time.")).toBeVisible();
  const gast = seatIn(one, "Gast");
  // Without an account, and by this browser.
  await gast.tap("Remember me too");
  await expect(ann.panel.getByText("The panel knows 5 of you again next time.")).toBeVisible();
  await gast.unfold("Your own address");
  const address = gast.panel.getByLabel("Your own address");
  await expect(address).toHaveValue(/^http\S+\/#member-[0-9a-f]{32}$/u);
  await expect(ann.panel.getByText("Your own address")).toHaveCount(0);
  return await address.inputValue();
}

/** Ben is away, Eva is new. */
async function second(page: Page, group: string, time: FrozenTime): Promise<void> {
  const two = await evening(page, group, 2, ["Cem", "Dora", "Eva"]);
  const [ann, cem, eva] = [seatIn(two, "Ann"), seatIn(two, "Cem"), seatIn(two, "Eva")];
  for (const { panel } of Object.values(two.seats))
    await expect(panel.getByText("Ann, Ben, Cem, Dora and Gast")).toBeVisible();
  await expect(due(eva, "chair")).toContainText("Cem has not chaired yet.");
  await ann.tap("I chair");
  await expect(due(eva, "chair")).toContainText("Ann chaired last time too.");
  await ann.tap("Lay down: Chair");
  await cem.tap("Yes, I chair");
  await expect(due(eva, "chair")).toHaveCount(0);
  await ann.tap("Start");
  await leadTo(cem, "Look back", time);
  await expect(ann.panel.getByTestId("step")).toContainText("show both the list");
  await expect(ann.button("Tell the group")).toHaveCount(0);
  await cem.panel.getByRole("radio", { name: "tried" }).check();
  await cem.panel.getByLabel("What I noticed, in one line").fill("They had no list of their own.");
  await cem.tap("Tell the group");
  for (const seat of [ann, eva, seatIn(two, "Gast")])
    await expect(seat.panel.getByTestId("step")).toContainText("tried: They had no list");
  await closeEvening(two, "Cem");
  await expect(ann.panel.getByText("The panel knows 4 of you again next time.")).toBeVisible();
  await eva.tap("Remember me too");
  await expect(eva.panel.getByText("The panel knows 5 of you again next time.")).toBeVisible();
  const gast = seatIn(two, "Gast");
  await gast.unfold("Your own address");
  await gast.tap("Forget me in this browser");
  await gast.tap("Yes, forget me here");
  await expect(gast.panel.getByText("Your own address")).toHaveCount(0);
}

/** All are here, the guest on a device that knows nobody. */
async function third(page: Page, group: string, time: FrozenTime, own: string): Promise<Seat> {
  const three = await evening(page, group, 3, ["Ben", "Cem", "Dora", "Eva"]);
  const gast = seatIn(three, "Gast");
  await expect(gast.button("What we remember")).toHaveCount(0);
  await gast.unfold("You have been here before?");
  await gast.panel.getByLabel("Your own address").fill(own);
  await gast.tap("Know me again");
  await expect(gast.button("What we remember")).toBeVisible();
  const [ann, ben, cem] = [seatIn(three, "Ann"), seatIn(three, "Ben"), seatIn(three, "Cem")];
  // Whoever was away has lost nothing.
  await expect(due(ann, "chair")).toContainText("Ben has not chaired yet.");
  await ben.tap("Not today: Chair");
  await expect(due(ann, "chair")).toContainText("Dora has not chaired yet.");
  const dora = seatIn(three, "Dora");
  await due(dora, "chair").getByLabel("In my place today").selectOption("Ann");
  await expect(due(dora, "chair")).toContainText(/Ann has not chaired since \d+ \w+\./u);
  await ann.tap("Yes, I chair");
  await ann.tap("Start");
  await leadTo(ann, "Look back", time);
  await expect(ben.panel.getByTestId("step")).toContainText("They had no list of their own.");
  await cem.panel.getByRole("radio", { name: "done" }).check();
  await cem.tap("Tell the group");
  await expect(ben.panel.getByTestId("step")).toContainText("done");
  await closeEvening(three, "Ann");
  return ben;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

async function remembered(seat: Seat, time: FrozenTime): Promise<void> {
  await seat.tap("What we remember");
  const page = seat.panel.getByTestId("group");
  await expect(page).toContainText("Ann, Ben (you), Cem, Dora, Gast and Eva");
  await expect(page.getByLabel("Next session")).toHaveValue(day(time.at + MONTH));
  await page.getByLabel("How often you meet").selectOption("every two weeks");
  await expect(page.getByLabel("Next session")).toHaveValue(day(time.at + MONTH / 2));
  await page.getByText("Sessions so far").click();
  await expect(page.getByText(/Chair: Ann/u)).toHaveCount(2);
  await expect(page.getByText(/Ann, Cem, Dora, Eva and Gast.*Chair: Cem/u)).toBeVisible();
  await page.getByText("Next steps").click();
  await expect(page.getByText(/Cem, .*show both the list\. · done/u)).toBeVisible();
  await page.getByText("How our sessions went").click();
  await expect(page.getByText("Safety", { exact: true })).toBeVisible();
  await expect(page.getByText(/4 went well, 0 needs care/u)).toBeAttached();
}

/** What an address outside of the panel shows, in a browser of its own. */
async function opened<Found>(page: Page, address: string, look: (tab: Page) => Promise<Found>) {
  const tab = await page.context().newPage();
  await tab.goto(address);
  const found = await look(tab);
  await tab.close();
  return found;
}

async function saved(tab: Page, button: string): Promise<string> {
  const saving = tab.waitForEvent("download");
  await tab.getByRole("button", { name: button, exact: true }).click();
  return await readFile(await (await saving).path(), "utf8");
}

/** Ben gives an organiser a link, under his own name, and withdraws it. */
async function organised(page: Page, ben: Seat): Promise<void> {
  await ben.unfold("For an organiser");
  await ben.tap("Make a link");
  const shown = ben.panel.getByLabel("The address of the page");
  await expect(shown).toHaveValue(/^http\S+\/taken#sessions-[0-9a-f]{32}$/u);
  const address = await shown.inputValue();
  await ben.panel.getByLabel("My name may stand there").click();
  await expect(ben.panel.getByLabel("My name may stand there")).toBeChecked();
  await opened(page, address, async (tab) => {
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Sessions of a group");
    await expect(tab.getByRole("definition")).toHaveText(["3", "6", "every two weeks"]);
    const names = tab.locator("tbody td:last-child");
    await expect(names).toHaveText(["Ben", "–", "Ben"]);
    await expect(tab.locator("#taken")).not.toContainText(/show both|Chair|Safety|Ann/u);
    const rows = parse(await saved(tab, "Table (CSV)"), { columns: true });
    expect(rows).toMatchObject([
      { people: "5", names: "Ben", members: "6", rhythm: "twoWeekly" },
      { people: "5", names: "" },
      { people: "6", names: "Ben" },
    ]);
  });
  await ben.tap("Withdraw the link");
  await expect(ben.button("Make a link")).toBeVisible();
  await opened(page, address, async (tab) => {
    await expect(tab.getByText("The group has withdrawn it")).toBeVisible();
  });
}

/** The next session goes into Ben's calendar, past a date that is skipped. */
async function dated(page: Page, ben: Seat, time: FrozenTime): Promise<void> {
  await ben.unfold("Dates to come");
  await ben.panel
    .getByRole("button", { name: /^Skip: / })
    .nth(1)
    .click();
  await expect(ben.panel.getByText(/: you do not meet$/u)).toBeVisible();
  await ben.tap("Into my calendar");
  const notice = page.getByText(/Ben's panel opens a page http/u);
  const [address = ""] = /http\S+#next-[0-9a-f-]+/u.exec((await notice.textContent()) ?? "") ?? [];
  const calendar = await opened(page, address, (tab) => saved(tab, "Into my calendar"));
  const event = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstSubcomponent(
    "vevent",
  );
  const iterator = new ICAL.Event(event ?? undefined).iterator();
  const dates = [iterator.next(), iterator.next()].map((date) => date?.toJSDate().getTime() ?? 0);
  expect(dates.map(day)).toEqual([day(time.at + MONTH / 2), day(time.at + 1.5 * MONTH)]);
}

/** The guest's own address, opened in another browser. */
async function elsewhere(page: Page, gast: string): Promise<void> {
  const { port } = new URL(page.url());
  const [, key = ""] = gast.split("#");
  await opened(page, `http://hal.localhost:${port}/#${key}`, async (tab) => {
    await tab.getByRole("button", { name: "Yes, know me in this browser" }).click();
    expect(new URL(tab.url()).hash).toBe("");
    await tab.getByRole("button", { name: "What we remember" }).click();
    await expect(tab.getByTestId("group")).toContainText("Ann, Ben, Cem, Dora, Gast (you) and Eva");
  });
  await opened(page, `http://ivo.localhost:${port}/#member-${"0f".repeat(16)}`, async (tab) => {
    await tab.getByRole("button", { name: "Yes, know me in this browser" }).click();
    await expect(tab.getByRole("alert")).toContainText("No group knows this address any more.");
  });
}

/** In Zoom's main window. */
async function between(page: Page, group: string): Promise<void> {
  const meeting = await SimulatedMeeting.open(page, `${group}.4`);
  const eva = await meeting.bring("Eva", { room: "No meeting" });
  await eva.tap("What we remember");
  await expect(eva.panel.getByTestId("group")).toContainText(
    "Ann, Ben, Cem, Dora, Gast and Eva (you)",
  );
}

test("a group of three sessions in three months: whose turn it is, what became of steps, days, one away, one new, a guest", async ({
  page,
  time,
  meeting: { id },
  noise,
}) => {
  test.setTimeout(400_000);
  const gast = await test.step("the first, after which five are remembered", () =>
    first(page, id, time));
  await time.moveOn(MONTH);
  await test.step("the second, without Ben and with Eva", () => second(page, id, time));
  await time.moveOn(MONTH);
  const ben = await test.step("the third, with all", () => third(page, id, time, gast));
  await test.step("what Ben reads of it", () => remembered(ben, time));
  await test.step("what an organiser reads of it", () => organised(page, ben));
  await test.step("the next dates in a calendar", () => dated(page, ben, time));
  await test.step("the guest in another browser", () => elsewhere(page, gast));
  await test.step("what Eva reads without a meeting", () => between(page, id));
  // A guest has no account, and says so first; and whoever goes into the next meeting waits for nothing of the one before.
  expect(noise.heard.filter((line) => !/403|ERR_ABORTED/u.test(line))).toEqual([]);
});
