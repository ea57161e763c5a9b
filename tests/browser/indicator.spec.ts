import { readFileSync } from "node:fs";
import { expect, type Locator } from "@playwright/test";
import { offerCase } from "./support/cards.ts";
import { SECOND, type FrozenTime } from "./support/frozen-time.ts";
import { AWAY_AFTER, loseLine, restoreLine } from "./support/lines.ts";
import { goOn, tell, tellingThree } from "./support/listening.ts";
import type { Seat } from "./support/seat.ts";
import type { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";
import { seatThree, start } from "./support/three.ts";

const SWITCH = "Show phase and clock to the whole meeting";
const CHAT = "Write the phase into the chat";

/** The one that the whole meeting is shown, by this person's panel. */
async function onlyBy(name: string, { indicators }: SimulatedMeeting): Promise<Locator> {
  await expect(indicators).toHaveCount(1);
  await expect(indicators).toHaveAttribute("data-by", name);
  return indicators;
}

/** The time that is shown is the one on the panels. */
async function expectSameTime(indicator: Locator, { panel }: Seat): Promise<void> {
  const clocks = [indicator.locator("time"), panel.getByTestId("clock")];
  await expect(async () => {
    const [shown, own] = await Promise.all(clocks.map((clock) => clock.innerText()));
    expect(shown).toBe(own);
  }).toPass();
}

test("[Z1] [Z3] one panel shows the whole meeting phase and clock, another once that has gone, and at the end nobody", async ({
  meeting,
  time,
  clientCalls,
}) => {
  const ann = await meeting.host();
  const ben = await meeting.add("Ben", { device: "Old client" });
  const cem = await meeting.add("Cem");
  await expect(meeting.indicators).toHaveCount(0);
  await tell({ ann, ben, cem }, time);
  const indicator = await onlyBy("Ann", meeting);
  await expect(indicator).toContainText("State and associate");
  await expectSameTime(indicator, cem);
  await time.moveOn(30 * SECOND);
  await expectSameTime(indicator, cem);
  await cem.tap("Pause");
  await expect(indicator).toHaveText("Ann: State and associate: paused ");
  expect(new Set(clientCalls.outside.map(({ seat }) => seat))).toEqual(new Set(["ann"]));

  await ann.tool("Remove Ann");
  await time.moveOn(AWAY_AFTER);
  await expect(await onlyBy("Cem", meeting)).toContainText("State and associate: paused");
  await cem.tap("Close the session");
  await cem.tap("Yes, close it");
  await expect(cem.root).toHaveAttribute("data-status", "closed");
  await expect(meeting.indicators).toHaveCount(0);
  expect(clientCalls.outside.map(({ seat }) => seat)).not.toContain("ben");
});

test("[Z2] a panel whose line is lost takes it away before another shows it, and does not take that one away", async ({
  meeting,
  time,
}) => {
  const { ann } = await tellingThree(meeting, time);
  await onlyBy("Ann", meeting);
  await loseLine(ann);
  await onlyBy("Ann", meeting);
  await time.runTimers(10 * SECOND);
  await expect(meeting.indicators).toHaveCount(0);
  await time.moveOn(AWAY_AFTER);
  await onlyBy("Ben", meeting);
  await restoreLine(ann, time);
  await onlyBy("Ben", meeting);
});

test("[Z5] [Z6] the leader switches it off and on, and a tap writes one line into the chat", async ({
  meeting,
  time,
}) => {
  const { ann, cem } = await tellingThree(meeting, time);
  await onlyBy("Ann", meeting);
  const shows = cem.panel.getByLabel(SWITCH);
  await expect(shows).toBeChecked();
  await shows.click();
  await expect(meeting.indicators).toHaveCount(0);
  await expect(shows).not.toBeChecked();
  await shows.click();
  await onlyBy("Ann", meeting);
  await expect(ann.panel.getByLabel(SWITCH)).toHaveCount(0);
  await expect(ann.button(CHAT)).toHaveCount(0);
  await expect(meeting.chat).toHaveCount(0);
  await cem.tap(CHAT);
  await expect(meeting.chat).toHaveText(
    /^Cem: State and associate \(\d mins\)\. The case giver tells\.$/u,
  );
});

test("[Z4] nothing that people wrote is shown to the whole meeting or goes into its chat", async ({
  meeting,
  time,
  clientCalls,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goOn(cem, "Inventory", time);
  await offerCase(ben, "canary offer", "canary wish");
  await cem.tap(CHAT);
  await goOn(cem, "Choose", time);
  await goOn(cem, "State and associate", time);
  await ben.unfold("Put the question into words");
  await ben.panel.getByRole("textbox", { name: /^The question/u }).fill("canary question");
  await ben.tap("Save the question");
  await expect(cem.panel.getByTestId("question")).toContainText("canary question");
  await goOn(cem, "State and associate", time);
  await ann.write("canary note");
  await cem.tap(CHAT);
  await expect(meeting.chat).toHaveCount(2);
  await goOn(cem, "Explore", time);
  await expect(meeting.indicators).toContainText("Explore");
  const asked = clientCalls.outside.map(({ text }) => text).join("\n");
  expect(asked).toContain("State and associate");
  expect(asked).not.toMatch(/canary|Ann|Ben|Cem/u);
});

const OWN = "tests/browser/night-circle.json";

/** Taps whatever moves the session on, until the phase is another. */
async function goToNext(leader: Seat, time: FrozenTime): Promise<void> {
  const { phase } = await leader.shown();
  for (let now = await leader.shown(); now.phase === phase; now = await leader.shown()) {
    const { phase: before, primary } = now;
    await time.moveOn(SECOND);
    await leader.primary.click();
    await expect.poll(() => leader.shown()).not.toMatchObject({ phase: before, primary });
  }
}

test("[Z3] [Z4] of a method that a group brought along the meeting is shown numbers, and no word of its file", async ({
  meeting,
  time,
  clientCalls,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await ann.tap("Change");
  await ann.panel.locator("summary").getByText("Your own method", { exact: true }).click();
  await ann.panel.getByLabel("Open a method file").setInputFiles(OWN);
  await ann.tap("Use this method");
  for (const { panel } of [ann, ben, cem])
    await expect(panel.getByRole("heading", { name: "Night circle" })).toBeVisible();
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await ann.tap("Start");
  for (let phase = 1; phase <= 3; phase += 1) {
    await expect(meeting.indicators).toContainText(`Ann: Phase ${phase} of 7`);
    await cem.tap(CHAT);
    await expect(meeting.chat.last()).toHaveText(
      new RegExp(`^Cem: Phase ${phase} of 7 \\(\\d mins\\)$`, "u"),
    );
    await goToNext(cem, time);
  }
  const { text } = JSON.parse(readFileSync(OWN, "utf8")) as OwnFile;
  const asked = clientCalls.outside.map((call) => call.text).join("\n");
  for (const { name, parts } of Object.values(text.phases))
    for (const word of [name, ...parts.map(({ what }) => what)]) expect(asked).not.toContain(word);
});

interface OwnFile {
  readonly text: {
    readonly phases: Readonly<
      Record<
        string,
        { readonly name: string; readonly parts: readonly { readonly what: string }[] }
      >
    >;
  };
}
