import { expect } from "@playwright/test";
import { SECOND } from "./support/frozen-time.ts";
import {
  goOn,
  muteListeners,
  news,
  noticeIsOver,
  rest,
  tell,
  tellingThree,
} from "./support/listening.ts";
import { Microphones } from "./support/microphones.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";
import { seatThree } from "./support/three.ts";

const LEAVE_ON = "Leave me on";

async function joinedBy(seats: readonly Seat[]): Promise<readonly Seat[]> {
  for (const { root } of seats) await expect(root).toHaveAttribute("data-status", "running");
  return seats;
}

test("[A10] a listener is muted after a notice of five seconds, and turns on again by the own tap alone", async ({
  meeting,
  time,
  clientCalls,
}) => {
  const { ann, ben, cem } = await tellingThree(meeting, time);
  const table = new Microphones(
    [ann, ben, cem],
    `
    moment         | ann | ben | cem
    asked          | +   | +   | +
    almost         | +   | +   | +
    muted          | -   | +   | +
    Ann has a turn | -   | +   | +
    Ann taps       | +   | +   | +
    `,
  );
  await expect(news(cem)).toHaveText("Still on: Ann.");
  await cem.tap("Mute the listeners");
  await expect(ann.panel.getByTestId("notice")).toHaveText(
    "You listen now: your microphone goes off.",
  );
  await expect(ann.button(LEAVE_ON)).toBeInViewport();
  await expect(news(cem)).toContainText("being asked");
  for (const { panel } of [ben, cem]) await expect(panel.getByTestId("notice")).toHaveCount(0);
  await table.at("asked");
  await time.moveOn(5 * SECOND - 1);
  await table.at("almost");
  await time.moveOn(1);
  await table.at("muted");
  await expect(news(cem)).toContainText("Everybody who listens is muted.");
  await expect(ann.panel.getByTestId("notice")).toHaveCount(0);
  await cem.tap("Next: Everybody writes");
  await cem.tap("Begin");
  await time.moveOn(5 * SECOND);
  await cem.tap("Next: Explore");
  await cem.tap("Begin");
  await cem.tap("Next: Clarifying questions, no advice");
  await expect(ann.panel.getByTestId("sign")).toHaveAttribute("data-sign", "yourTurn");
  await table.at("Ann has a turn");
  await ann.panel.getByTestId("unmute").click();
  await table.at("Ann taps");
  expect(table.left).toEqual([]);
  expect(clientCalls.mutedLists).toEqual([]);
});

test("[A9] whom the own panel cannot mute stays on without a host's panel, and the leader is told", async ({
  meeting,
  time,
  clientCalls,
}) => {
  const ann = await meeting.host();
  await ann.choose("Role in Zoom", "Participant");
  const three = { ann, ben: await meeting.add("Ben"), cem: await meeting.add("Cem") };
  const gita = await meeting.add("Gita", { role: "Guest" });
  await tell(three, time);
  await muteListeners(three.cem, time);
  await expect(news(three.cem)).toHaveText(
    "Nobody here can mute the rest. Ask them, or the host. Still on: Gita.",
  );
  expect(await gita.isOn()).toBe(true);
  await expect(news(gita)).toHaveCount(0);
  expect(clientCalls.mutedLists).toEqual([]);
});

for (const { how, after, told } of [
  { how: "Allows nothing", after: 0, told: "Zoom did not let the host’s panel mute." },
  {
    how: "Never answers",
    after: 20 * SECOND,
    told: "The host’s panel gave no answer.",
  },
]) {
  test(`[A9] a host whose client ${how.toLowerCase()}: the session goes on and the leader is told`, async ({
    meeting,
    time,
  }) => {
    const three = await seatThree(meeting);
    const gita = await meeting.add("Gita", { role: "Guest" });
    await three.ann.choose("Consent", how);
    await tell(three, time);
    await muteListeners(three.cem, time);
    await expect.poll(() => three.ann.isOn()).toBe(false);
    await time.moveOn(after);
    await expect(news(three.cem)).toHaveText(`${told} Still on: Gita.`);
    expect(await gita.isOn()).toBe(true);
    await three.cem.tap("Next: Everybody writes");
    await joinedBy([three.ann, three.ben, three.cem, gita]);
  });
}

test("[A7] [A8] eleven and more without a panel are muted in lists of ten; somebody on paper with a telephone is not", async ({
  meeting,
  time,
  clientCalls,
}) => {
  test.setTimeout(180_000);
  const three = await seatThree(meeting);
  const phones: Seat[] = [];
  for (let number = 1; number <= 12; number += 1)
    phones.push(await meeting.bring(`Phone ${number}`, { device: "Telephone" }));
  const kim = await meeting.bring("Kim", { device: "Telephone" });
  const { ann, ben, cem } = three;
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await cem.unfold("Add somebody without a panel");
  await cem.panel.getByLabel("Name", { exact: true }).fill("Kim");
  await cem.tap("Add");
  await ann.tap("Start");
  await goOn(cem, "Inventory", time);
  await goOn(cem, "Choose", time);
  await goOn(cem, "State and associate", time);
  await muteListeners(cem, time);
  for (const phone of phones) await expect.poll(() => phone.isOn()).toBe(false);
  expect(await kim.isOn()).toBe(true);
  expect(await ben.isOn()).toBe(true);
  expect(clientCalls.mutedLists.map(({ length }) => length)).toEqual([10, 2]);
  await expect(news(cem)).toContainText("Everybody who listens is muted.");
});

test("[A3] by the switch, every part with listeners begins with the notice, without another tap", async ({
  meeting,
  time,
}) => {
  const three = await tellingThree(meeting, time);
  const { ann, ben, cem } = three;
  const table = new Microphones(
    [ann, ben, cem],
    `
    moment   | ann | ben | cem
    switched | +   | +   | +
    silence  | -   | -   | +
    `,
  );
  const each = cem.panel.getByLabel("Mute the listeners at the start of every part");
  await each.click();
  await expect(each).toBeChecked();
  await time.moveOn(5 * SECOND);
  await table.at("switched");
  await cem.tap("Next: Everybody writes");
  for (const { panel } of [ann, ben]) await expect(panel.getByTestId("notice")).toBeVisible();
  await noticeIsOver(time);
  await table.at("silence");
  expect(table.left).toEqual([]);
});

test("[A6] who says no, turns on again, wants no muting or shares the microphone is left alone, by every panel", async ({
  meeting,
  time,
  clientCalls,
}) => {
  const three = await seatThree(meeting);
  const dora = await meeting.add("Dora");
  const eva = await meeting.add("Eva");
  const finn = await meeting.add("Finn");
  const gita = await meeting.add("Gita", { role: "Guest" });
  await tell(three, time);
  const { ann, ben, cem } = three;
  const table = new Microphones(
    [ann, ben, cem, dora, eva, finn, gita],
    `
    moment              | ann | ben | cem | dora | eva | finn | gita
    first wish          | -   | +   | +   | +    | +   | +    | +
    Ann turns on        | +   | +   | +   | +    | +   | +    | +
    second wish         | +   | +   | +   | +    | +   | +    | +
    the next part       | -   | -   | +   | -    | +   | +    | -
    `,
  );
  for (const seat of [eva, finn]) await seat.unfold("My microphone");
  await eva.panel.getByLabel("I may be muted while I listen").uncheck();
  await finn.panel.getByLabel("Others in my room speak through it").check();
  await cem.tap("Mute the listeners");
  for (const seat of [dora, gita]) await seat.tap(LEAVE_ON);
  for (const { panel } of [eva, finn]) await expect(panel.getByTestId("notice")).toHaveCount(0);
  await noticeIsOver(time);
  await table.at("first wish");
  await expect(news(cem)).toHaveText("Partly done. Still on: Dora, Eva and Gita.");
  await ann.tool("Unmute");
  await table.at("Ann turns on");
  await rest(time);
  await muteListeners(cem, time);
  await rest(time);
  await table.at("second wish");
  expect(clientCalls.mutedLists).toEqual([]);
  await cem.tap("Next: Everybody writes");
  await muteListeners(cem, time);
  await table.at("the next part");
  expect(clientCalls.mutedLists).toEqual([["gita"]]);
  expect(table.left).toEqual([]);
});

function heard({ panel }: Seat): ReturnType<typeof panel.getByTestId> {
  return panel.getByTestId("heard");
}

test("[A11] who talks where they listen reads it alone, and after ten seconds the leader does, and nobody else", async ({
  meeting,
  time,
  wire,
}) => {
  const { ann, ben, cem } = await tellingThree(meeting, time);
  await ann.talk(true);
  await time.moveOn(SECOND);
  await expect(heard(ann)).toHaveCount(0);
  await time.moveOn(SECOND);
  await expect(heard(ann)).toHaveText("You can be heard. Somebody else has the floor.");
  await expect(news(cem)).toHaveText("Still on: Ann.");
  await time.moveOn(8 * SECOND);
  await expect(news(cem)).toContainText("Ann has talked for a while. Only you see this.");
  for (const { panel } of [ben, cem]) await expect(panel.getByTestId("heard")).toHaveCount(0);
  expect(wire.seatsWith('"talking"')).toEqual(["ann", "cem"]);
  await ann.talk(false);
  await time.moveOn(2 * SECOND);
  await expect(heard(ann)).toHaveCount(0);
  await expect(news(cem)).toHaveText("Still on: Ann.");
});
