import { expect, type Locator } from "@playwright/test";
import { SECOND } from "./support/frozen-time.ts";
import type { Seat } from "./support/seat.ts";
import type { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { test } from "./support/test.ts";
import { goToWriting, seatThree, start } from "./support/three.ts";

const CARD = "Prepare a case";
const INVITE = "Ask everybody to open this panel";
const ADD = "Add the app in Zoom";

/** After this long the SDK gives up a call. */
const PATIENCE = 10 * SECOND;

test.afterEach(({ noise }) => {
  expect(noise.heard).toEqual([]);
});

function title({ panel }: Seat): Locator {
  return panel.getByRole("textbox", { name: "Short title, no names", exact: true });
}

/** In a new page of the same meeting, with nothing but a context to show at the door. */
async function openAnew(seat: Seat): Promise<void> {
  await seat.root.evaluate(() => sessionStorage.removeItem("intervision.pass"));
  await seat.tool("Reload");
}

test("a case prepared where there is no meeting is found in the meeting of the same device", async ({
  meeting,
  wire,
}) => {
  const ann = await meeting.host();
  const ben = await meeting.bring("Ben", { room: "No meeting" });
  await expect(ben.panel.getByRole("heading", { name: "Before the meeting" })).toBeVisible();
  await expect(ben.panel.getByText("There choose Apps in the toolbar")).toBeVisible();
  await title(ben).fill("A report nobody reads");
  await ben.tool("Reload");
  await expect(title(ben)).toHaveValue("A report nobody reads");

  await ben.choose("Room", "Main room");
  await expect(ben.root).toHaveAttribute("data-status", "gathering");
  await expect(ann.panel.getByText("Ben")).toBeVisible();
  await ben.unfold(CARD);
  await expect(title(ben)).toHaveValue("A report nobody reads");
  expect(wire.seatsWith("A report nobody reads")).toEqual([]);
});

test("a guest signs in and adds the app in the middle of a session, and keeps seat and note", async ({
  meeting,
  time,
}) => {
  const [ann, ben] = [await meeting.host(), await meeting.add("Ben")];
  const dora = await meeting.add("Dora", { role: "Guest" });
  await expect(dora.button(ADD)).toBeVisible();
  await expect(ben.button(ADD)).toHaveCount(0);
  const three = { ann: dora, ben: ann, cem: ben };
  await start(three);
  await goToWriting(three, time);
  await dora.write("Mine, and sealed");
  await dora.unfold("My microphone");
  await dora.choose("Consent", "Asks first");
  await dora.tap(ADD);
  await expect(dora.panel.getByText("Zoom asks you in a window of its own.")).toBeVisible();
  await allow(meeting, "Dora");
  await expect(dora.tools.getByRole("combobox", { name: "Role in Zoom" })).toHaveValue("signedIn");
  await dora.tap(ADD);
  await allow(meeting, "Dora");
  await expect(dora.button(ADD)).toHaveCount(0);
  await dora.panel.getByRole("button", { name: "Mute me" }).click();
  await expect.poll(() => dora.isOn()).toBe(false);
  await expect(dora.panel.getByText("Mine, and sealed").first()).toBeVisible();
  await dora.tool("Reload");
  await expect(dora.panel.getByText("Mine, and sealed").first()).toBeVisible();
  await ann.unfold("People and roles");
  await expect(ann.panel.getByText("Dora", { exact: true })).toHaveCount(1);
});

async function allow(meeting: SimulatedMeeting, name: string): Promise<void> {
  await meeting.asks(name).getByRole("button", { name: "Allow", exact: true }).click();
}

for (const { consent, told, waits } of [
  { consent: "Allows nothing", told: "You did not add it.", waits: 0 },
  { consent: "Never answers", told: "Zoom has not answered.", waits: PATIENCE },
]) {
  test(`a guest whose Zoom ${consent.toLowerCase()} reads it, and takes part as before`, async ({
    meeting,
    time,
  }) => {
    const cem = await meeting.add("Cem", { role: "Guest" });
    await cem.choose("Consent", consent);
    await cem.tap(ADD);
    if (waits > 0) {
      await expect(cem.panel.getByText("Waiting for Zoom.")).toBeVisible();
      await time.runTimers(waits);
    }
    await expect(cem.panel.getByText(told)).toBeVisible();
    await cem.tap("I bring the case");
    await expect(cem.button(ADD)).not.toHaveAttribute("aria-disabled");
  });
}

test("a guest who says no to Zoom's question takes part as before", async ({ meeting }) => {
  const cem = await meeting.add("Cem", { role: "Guest" });
  await cem.choose("Consent", "Asks first");
  await cem.tap(ADD);
  await meeting.asks("Cem").getByRole("button", { name: "Don't allow" }).click();
  await expect(cem.button(ADD)).toBeVisible();
  await expect(cem.root).toHaveAttribute("data-line", "live");
});

test("a host asks those without a panel to open it, and a participant everybody", async ({
  meeting,
}) => {
  const ann = await meeting.host();
  const ben = await meeting.add("Ben");
  await meeting.bring("Cem", { device: "Telephone" });
  await ann.tap(INVITE);
  await expect(ann.panel.getByText("Zoom has asked them.")).toBeVisible();
  await expect(meeting.page.getByText("Ann asks Cem to open the app")).toBeVisible();
  await ben.tap(INVITE);
  await expect(meeting.page.getByText("Ben asks Ann, Cem to open the app")).toBeVisible();
  await meeting.seat("Cem").tool("Remove Cem");
  await ann.tap(INVITE);
  await expect(ann.panel.getByText("Everybody in the meeting has it open.")).toBeVisible();
});

test("who is not let ask everybody reads what else leads to the panel; a question waits for its answer", async ({
  meeting,
}) => {
  const ben = await meeting.add("Ben");
  await ben.choose("Consent", "Allows nothing");
  await ben.tap(INVITE);
  await expect(ben.panel.getByText("Zoom did not ask them. Say it yourself: Apps")).toBeVisible();
  await ben.choose("Consent", "Asks first");
  await ben.tap(INVITE);
  await expect(ben.panel.getByText("Waiting for Zoom.")).toBeVisible();
  await meeting.asks("Ben").getByRole("button", { name: "Don't allow" }).click();
  await expect(ben.panel.getByText("Zoom did not ask them.")).toBeVisible();
});

test("a host reads at the agreements that the meeting is recorded, and nobody else does", async ({
  meeting,
}) => {
  const three = await seatThree(meeting);
  await meeting.page.getByRole("button", { name: "Record" }).click();
  await start(three);
  const told = "Zoom is recording this meeting.";
  await expect(three.ann.panel.getByText(told)).toBeVisible();
  await expect(three.cem.panel.getByText(told)).toHaveCount(0);
  await meeting.page.getByRole("button", { name: "Stop recording" }).click();
  await expect(three.ann.panel.getByText(told)).toHaveCount(0);
});

test("a client that forgot its config is configured again by the next tap, which works", async ({
  meeting,
}) => {
  const ann = await meeting.host();
  const ben = await meeting.add("Ben");
  await ann.choose("Oddity", "Forgot its config");
  await ann.tap(INVITE);
  await expect(ann.panel.getByText("Everybody in the meeting has it open.")).toBeVisible();
  await expect(ann.tools.getByRole("combobox", { name: "Oddity" })).toHaveValue("none");
  await expect(ben.root).toHaveAttribute("data-line", "live");
});

test("a client that gives the same context again leads into no wrong room, and back to the own seat once it is fresh", async ({
  meeting,
  time,
}) => {
  const { ben } = await seatThree(meeting);
  const people = ben.panel.getByRole("listitem").filter({ hasText: "microphone" });
  await ben.choose("Oddity", "Same context again");
  const shown = meeting.page.waitForResponse(/\/api\/pass$/u);
  await ben.choose("Room", "Room 1");
  await shown;
  await expect(people).toHaveCount(3);
  await ben.choose("Oddity", "Nothing odd");
  await time.runTimers(4 * SECOND);
  await expect(people).toHaveCount(1);

  await ben.choose("Oddity", "Same context again");
  await openAnew(ben);
  await expect(ben.panel.getByText("This panel was opened a second time.")).toBeVisible();
  await ben.choose("Oddity", "Nothing odd");
  // In small steps: a request that is under way would be given up.
  await expect(async () => {
    await time.runTimers(2 * SECOND);
    await expect(people).toHaveCount(1, { timeout: SECOND });
  }).toPass();
});

test("a client that knows little leads to the same session, without what it does not know", async ({
  meeting,
}) => {
  const { ann, cem } = await seatThree(meeting);
  await cem.choose("Oddity", "Knows little");
  await openAnew(cem);
  await expect(cem.panel.getByText("3 here", { exact: true })).toBeVisible();
  await expect(ann.button(INVITE)).toBeVisible();
  await expect(cem.button(INVITE)).toHaveCount(0);
});

test("what somebody else's frame says in Zoom's name moves nobody and gives no rights", async ({
  meeting,
}) => {
  const ann = await meeting.host();
  const ben = await meeting.add("Ben");
  await ben.choose("Role in Zoom", "Guest");
  await expect(ben.button(ADD)).toBeVisible();
  await ann.root.evaluate(() => {
    const panels = Array.from({ length: parent.frames.length }, (_, at) => parent.frames[at]);
    for (const name of [
      "onRunningContextChange",
      "onBreakoutRoomChange",
      "onMyUserContextChange",
    ]) {
      const data = { role: "host", status: "authorized", runningContext: "inMainClient" };
      for (const panel of panels) panel?.postMessage({ type: "event", name, data }, "*");
    }
  });
  await ben.tap("I bring the case");
  await expect(ben.root).toHaveAttribute("data-line", "live");
  await expect(ben.button(ADD)).toBeVisible();
});

test("events that somebody else forges make nobody a host, rename nobody and move nobody", async ({
  meeting,
  time,
  wire,
}) => {
  const three = await seatThree(meeting);
  const { ann, ben, cem } = three;
  await start(three);
  await goToWriting(three, time);
  const before = wire.now;
  // Any page that has the panel in a frame can say this to it: the SDK asks for no sender.
  for (const [name, data] of [
    ["onMyUserContextChange", { role: "host", screenName: "Mallory" }],
    ["onBreakoutRoomChange", { action: "join", breakoutRoomUUID: "another room" }],
    ["onMyMediaChange", { media: { audio: { state: "nonsense" } } }],
    ["onCloudRecording", { action: "started" }],
  ] as const) {
    await ben.tools.locator("iframe").evaluate(
      (frame: HTMLIFrameElement, event) => {
        frame.contentWindow?.postMessage({ type: "event", ...event }, "*");
      },
      { name, data },
    );
  }
  await cem.tap("Next: Explore");
  await expect(ben.panel.getByTestId("phase")).toHaveText("Explore");
  expect(wire.seatsWith("hostRights", before)).toEqual([]);
  for (const { panel } of [ann, ben, cem]) {
    await expect(panel.getByText("Mallory")).toHaveCount(0);
    await expect(panel.getByText("is being recorded")).toHaveCount(0);
  }
});
