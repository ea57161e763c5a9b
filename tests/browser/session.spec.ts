import { expect } from "@playwright/test";
import { CHAIR_EIGHT } from "./chair-eight-table.ts";
import { seatFive, type Five } from "./support/five.ts";
import { MINUTE, SECOND, type FrozenTime } from "./support/frozen-time.ts";
import type { Seat } from "./support/seat.ts";
import { Secrets } from "./support/secrets.ts";
import { Stops } from "./support/stops.ts";
import { test } from "./support/test.ts";

const QUESTION = "How do I say no to my manager without losing the project?";

/** What a walk through the session has at hand. */
interface Walk extends Five {
  readonly time: FrozenTime;
  readonly secrets: Secrets;
  /** Compares all five panels, and every socket with what it may carry by now. */
  readonly at: (part: string, stop: string) => Promise<void>;
}

test("five panels show phase, clock, cue, floor and action as written down, and carry no secret early", async ({
  meeting,
  time,
  wire,
  noise,
}) => {
  test.setTimeout(180_000);
  const five = await seatFive(meeting);
  const stops = new Stops(five, CHAIR_EIGHT);
  const secrets = new Secrets(wire, Object.values(five) as Seat[]);
  const at = async (part: string, stop: string): Promise<void> => {
    await stops.at(part, stop);
    await secrets.check();
  };
  const walk: Walk = { ...five, time, secrets, at };

  await test.step("gather", () => gather(walk));
  await test.step("arrive", () => arrive(walk));
  await test.step("take inventory", () => takeInventory(walk));
  await test.step("choose", () => choose(walk));
  await test.step("state", () => state(walk));
  const brought = await test.step("associate", () => associate(walk));
  await test.step("explore", () => explore(walk));
  await test.step("judge", () => judge(walk));
  await test.step("decide", () => decide(walk));
  await test.step("share", () => share(walk, brought));
  await test.step("evaluate", () => evaluate(walk));
  await test.step("close", () => close(walk));

  await secrets.check();
  expect(stops.left).toEqual([]);
  expect(wire.seats).toEqual(expect.arrayContaining(["ann", "ben", "cem", "dora", "eva"]));
  expect(noise.heard).toEqual([]);
});

async function gather({ ann, ben, eva }: Walk): Promise<void> {
  for (const { panel, primary } of [ann, ben, eva]) {
    await expect(panel.getByText("5 here")).toBeVisible();
    await expect(panel.getByText("Would end at 14:45")).toBeVisible();
    await expect(primary).toHaveText("Start");
  }
  await ann.tap("Start");
}

async function arrive({ ann, ben, cem, dora, eva, time, secrets, at }: Walk): Promise<void> {
  await at("arrive", "opening line");
  await expect(ann.panel.getByTestId("chair-line")).toContainText("Welcome. One sentence each");
  await ann.unfold("Private pad");
  await ann.panel
    .getByRole("textbox", { name: "Private pad" })
    .pressSequentially(secrets.private(ann, "scratch"));
  await time.moveOn(19 * SECOND);
  await at("arrive", "still waiting");
  await time.moveOn(2 * SECOND);
  await at("arrive", "begun by itself");
  await time.moveOn(29 * SECOND);
  await ann.tap("Next: Cem");
  await at("arrive", "Cem");
  await time.moveOn(5 * SECOND);
  await ann.tap("Back");
  await at("arrive", "back to Ben");
  await time.moveOn(5 * SECOND);
  await ann.tap("Next: Cem");
  await at("arrive", "Cem again");
  await time.moveOn(20 * SECOND);
  await cem.tap("Done");
  await at("arrive", "Cem is done");
  await time.moveOn(10 * SECOND);
  await dora.tap("Pass my turn");
  await at("arrive", "Dora passes");
  await time.moveOn(10 * SECOND);
  for (const seat of [ann, ben, cem, dora, eva]) await seat.tap("I agree");
  await expect(eva.panel.getByText("5 of 5 agreed")).toBeVisible();
  await at("arrive", "all have agreed");
  await time.moveOn(10 * SECOND);
  await ann.tap("Next: Ann");
  await at("arrive", "Ann");
  await time.moveOn(97 * SECOND);
  await at("arrive", "over time");
  await ann.tap("+1 minute");
  await at("arrive", "one minute more");
}

async function takeInventory({ ann, time, at }: Walk): Promise<void> {
  await ann.tap("Next: Inventory");
  await at("inventory", "opening line");
  await time.moveOn(5 * SECOND);
  await ann.tap("Begin");
  await at("inventory", "begun by Ann");
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Cem");
  await at("inventory", "Cem");
  await time.moveOn(20 * SECOND);
  await ann.tap("End part");
  await at("choose", "ended early");
  await time.moveOn(5 * SECOND);
  await ann.tap("Back");
  await at("inventory", "back from Choose");
  await ann.tap("Begin");
  await ann.tap("Next: Dora");
  await at("inventory", "Dora");
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Eva");
  await at("inventory", "Eva");
  await time.moveOn(30 * SECOND);
  await ann.tap("Next: Ann");
  await at("inventory", "Ann");
}

async function choose({ ann, ben, cem, dora, eva, time, at }: Walk): Promise<void> {
  await ann.tap("Next: Choose");
  await at("choose", "opening line");
  await ann.tap("Begin");
  await time.moveOn(5 * SECOND);
  await at("choose", "nobody gives the case");
  await expect(ann.panel.getByTestId("why")).toHaveText(
    "Nobody has said yes to bringing a case yet.",
  );
  await time.moveOn(25 * SECOND);
  await ben.tap("I bring the case");
  await at("choose", "Ben says yes");
  await time.moveOn(30 * SECOND);
  await cem.tap("I chair");
  await dora.tap("I keep the time");
  await eva.tap("I take notes");
  await at("choose", "Cem leads");
  await time.moveOn(40 * SECOND);
  await at("choose", "under a fifth");
}

async function state({ ann, ben, cem, dora, eva, time, at }: Walk): Promise<void> {
  await cem.tap("Next: State and associate");
  await at("tell", "opening line");
  await cem.tap("Begin");
  await time.moveOn(SECOND);
  await at("tell", "begun");
  await time.moveOn(89 * SECOND);
  await eva.unfold("Put the question into words");
  await eva.panel.getByRole("textbox", { name: /^The question/u }).pressSequentially(QUESTION);
  await eva.tap("Save the question");
  for (const { panel } of [ann, ben, cem, dora, eva]) {
    await expect(panel.getByTestId("question")).toHaveText(`Ben asks: ${QUESTION}`);
  }
  await at("tell", "half");
  await time.moveOn(10 * SECOND);
  await dora.tap("Pause");
  await at("tell", "paused");
  await time.moveOn(30 * SECOND);
  await at("tell", "still paused");
  await cem.tap("Resume");
  await time.moveOn(5 * SECOND);
  await at("tell", "resumed");
}

/** Answers with the text that Dora brings in later. */
async function associate({ ann, cem, dora, eva, time, secrets, at }: Walk): Promise<string> {
  await cem.tap("Next: Everybody writes");
  await at("associate", "opening line");
  await cem.tap("Begin");
  await time.moveOn(30 * SECOND);
  await at("associate", "half");
  const brought = secrets.of(dora, "associations");
  await ann.write(secrets.of(ann, "associations"));
  await cem.write(secrets.of(cem, "associations"), "Write: associations: thoughts and feelings");
  await dora.write(brought);
  await eva.write(secrets.of(eva, "associations"));
  await time.moveOn(114 * SECOND);
  await at("associate", "over time");
  return brought;
}

async function explore({ ann, ben, cem, dora, eva, time, secrets, at }: Walk): Promise<void> {
  await cem.tap("Next: Explore");
  await at("thinkUp", "opening line");
  await cem.tap("Begin");
  await time.moveOn(10 * SECOND);
  for (const seat of [ann, dora, eva]) await seat.write(secrets.of(seat, "question"));
  await cem.write(secrets.of(cem, "question"), "Write: question draft");
  await at("thinkUp", "begun");
  await cem.tap("Next: Clarifying questions, no advice");
  await at("ask", "opening line");
  await cem.tap("Begin");
  await time.moveOn(18 * SECOND);
  await at("ask", "Ann");
  const asked = secrets.of(eva, "list");
  secrets.reveal(asked);
  await eva.write(asked, "Write: list of questions asked");
  await expect(ben.panel.getByText(asked)).toBeVisible();
  await time.moveOn(92 * SECOND);
  await cem.tap("Next: Dora");
  await at("ask", "Dora");
  await time.moveOn(112 * SECOND);
  await cem.tap("Next: Eva");
  await at("ask", "Eva");
  await time.moveOn(4 * MINUTE + 19 * SECOND);
  await cem.tap("Next: Cem");
  await at("ask", "Cem");
  await cem.tap("+2 minutes");
  await at("ask", "two minutes more");
}

async function judge({ ann, ben, cem, dora, eva, time, secrets, at }: Walk): Promise<void> {
  await cem.tap("Next: How I see it, what I advise");
  await at("judge", "opening line");
  await cem.tap("Begin");
  const views = new Map([ann, cem, dora, eva].map((seat) => [seat, secrets.of(seat, "view")]));
  for (const [seat, text] of views) {
    await seat.write(text, seat === cem ? "Write: view and advice" : "Write");
  }
  for (const { panel } of [cem, eva]) {
    await expect(panel.getByText("4 people have written: view and advice")).toBeVisible();
  }
  await expect(ann.panel.getByText("people have written")).toHaveCount(0);
  await time.moveOn(90 * SECOND);
  await at("judge", "half");
  const isShown = async (seat: Seat): Promise<void> => {
    secrets.reveal(views.get(seat) ?? "");
    await expect(ben.panel.getByText(views.get(seat) ?? "")).toBeVisible();
  };
  await cem.tap("Next: One by one");
  await isShown(ann);
  await at("advise", "opening line");
  await cem.tap("Begin");
  await time.moveOn(15 * SECOND);
  await at("advise", "Ann");
  await time.moveOn(75 * SECOND);
  await cem.tap("Next: Dora");
  await isShown(dora);
  await at("advise", "Dora");
  await time.moveOn(90 * SECOND);
  await cem.tap("Next: Eva");
  await isShown(eva);
  await at("advise", "Eva");
  await time.moveOn(108 * SECOND);
  await cem.tap("Next: Cem");
  await isShown(cem);
  await at("advise", "Cem");
}

async function decide({ ben, cem, eva, time, secrets, at }: Walk): Promise<void> {
  await cem.tap("Next: Decide");
  await at("decide", "opening line");
  await cem.tap("Begin");
  await time.moveOn(150 * SECOND);
  await at("decide", "half");
  const step = secrets.of(eva, "step");
  secrets.reveal(step);
  await eva.write(step, "Write: action card");
  await expect(ben.panel.getByText(step)).toBeVisible();
  await time.moveOn(234 * SECOND);
  await at("decide", "over time");
  await time.moveOn(6 * SECOND);
  await cem.tap("Pause");
  await at("decide", "paused over time");
  await cem.tap("Resume");
}

async function share({ ben, cem, dora, time, secrets, at }: Walk, brought: string): Promise<void> {
  await cem.tap("Next: Share");
  await at("share", "opening line");
  await cem.tap("Begin");
  await time.moveOn(20 * SECOND);
  await at("share", "Ann");
  await time.moveOn(60 * SECOND);
  await cem.tap("Next: Dora");
  await at("share", "Dora");
  await dora.unfold("From earlier phases");
  const note = dora.panel.getByRole("listitem").filter({ hasText: brought });
  await note.getByRole("button", { name: "Bring it in" }).click();
  await secrets.check();
  secrets.reveal(brought);
  await note.getByRole("button", { name: "Yes, show it to all" }).click();
  await ben.unfold("From earlier phases");
  await expect(ben.panel.getByText(brought)).toBeVisible();
  await time.moveOn(60 * SECOND);
  await cem.tap("Next: Eva");
  await at("share", "Eva");
  await time.moveOn(80 * SECOND);
  await cem.tap("Next: Cem");
  await at("share", "Cem");
}

async function evaluate({ cem, time, at }: Walk): Promise<void> {
  await cem.tap("Next: Evaluate");
  await at("evaluate", "opening line");
  await cem.tap("Begin");
  await time.moveOn(5 * SECOND);
  await at("evaluate", "Ann");
  await time.moveOn(25 * SECOND);
  await cem.tap("Next: Ben");
  await at("evaluate", "Ben");
  await time.moveOn(30 * SECOND);
  await cem.tap("Next: Dora");
  await at("evaluate", "Dora");
  await time.moveOn(30 * SECOND);
  await cem.tap("Next: Eva");
  await at("evaluate", "Eva");
  await time.moveOn(30 * SECOND);
  await cem.tap("Next: Cem");
  await at("evaluate", "Cem");
  await time.moveOn(25 * SECOND);
  await cem.tap("Done");
  await at("evaluate", "all have been heard");
}

async function close({ ann, ben, cem, dora, eva }: Walk): Promise<void> {
  await cem.primary.click();
  await cem.tap("Yes, close it");
  for (const { panel } of [ann, ben, cem, dora, eva]) {
    await expect(panel.getByRole("heading", { name: "Goodbye, and thank you" })).toBeVisible();
  }
}
