import { expect } from "@playwright/test";
import { allTen, seatTen, startGossip, type GossipGroup } from "./support/gossip-group.ts";
import { SECOND, type FrozenTime } from "./support/frozen-time.ts";
import { goOn, muteListeners, news, noticeIsOver, rest } from "./support/listening.ts";
import { Microphones } from "./support/microphones.ts";
import type { Seat } from "./support/seat.ts";
import { test } from "./support/test.ts";

/**
 * Written by hand from practice.md 1.3 and 2.5: who has the floor, Cem, who leads, and Dora, who keeps the time, are never
 * muted. The panels of Gita and Hugo, who are guests, cannot mute them: Ann's does, as Zoom's host.
 */
const BY_TAP = `
  moment                           | ann | ben | cem | dora | eva | finn | gita | hugo | ida | jan
  they come                        | +   | +   | +   | +    | +   | +    | +    | +    | +   | +
  arrive: Ann's turn, Hugo says no | +   | -   | +   | +    | -   | -    | -    | +    | -   | -
  arrive: Ben's turn               | +   | -   | +   | +    | -   | -    | -    | +    | -   | -
  arrive: Ben taps                 | +   | +   | +   | +    | -   | -    | -    | +    | -   | -
  choose: Ann's turn               | +   | -   | +   | +    | -   | -    | -    | -    | -   | -
  introduce: Ben taps              | +   | +   | +   | +    | -   | -    | -    | -    | -   | -
  introduce: Finn turns on         | +   | +   | +   | +    | -   | +    | -    | -    | -   | -
  introduce: the listeners         | -   | +   | +   | +    | -   | +    | -    | -    | -   | -
  explore: Ann taps                | +   | +   | +   | +    | -   | +    | -    | -    | -   | -
  explore: the listeners           | +   | +   | +   | +    | -   | -    | -    | -    | -   | -
  gossip: members tap              | +   | +   | +   | +    | +   | +    | +    | -    | +   | +
  gossip: the case giver listens   | +   | -   | +   | +    | +   | +    | +    | -    | +   | +
  return: Ben taps                 | +   | +   | +   | +    | +   | +    | +    | -    | +   | +
  return: the listeners            | -   | +   | +   | +    | -   | -    | -    | -    | -   | -
  action: nobody has to be asked   | -   | +   | +   | +    | -   | -    | -    | -    | -   | -
  evaluate: Ann taps               | +   | +   | +   | +    | -   | -    | -    | -    | -   | -
  evaluate: Ben listens            | +   | -   | +   | +    | -   | -    | -    | -    | -   | -
`;

const BY_SWITCH = `
  moment                         | ann | ben | cem | dora | eva | finn | gita | hugo | ida | jan
  arrive, before it is switched  | +   | +   | +   | +    | +   | +    | +    | +    | +   | +
  choose: Ann's turn             | +   | -   | +   | +    | -   | -    | -    | -    | -   | -
  introduce: Ben has the floor   | -   | -   | +   | +    | -   | -    | -    | -    | -   | -
  introduce: Ben taps            | -   | +   | +   | +    | -   | -    | -    | -    | -   | -
  gossip: the case giver listens | -   | -   | +   | +    | -   | -    | -    | -    | -   | -
`;

interface Walk extends GossipGroup {
  readonly time: FrozenTime;
  readonly at: (moment: string) => Promise<void>;
}

async function unmutes({ panel }: Seat): Promise<void> {
  await panel.getByTestId("unmute").click();
}

async function begin(walk: Walk): Promise<void> {
  const { ben, cem, hugo, time, at } = walk;
  await at("they come");
  await cem.tap("Mute the listeners");
  await hugo.tap("Leave me on");
  await noticeIsOver(time);
  await at("arrive: Ann's turn, Hugo says no");
  await expect(news(cem)).toHaveText("Partly done. Still on: Hugo.");
  await cem.tap("Next: Ben");
  await at("arrive: Ben's turn");
  await unmutes(ben);
  await at("arrive: Ben taps");
  await goOn(cem, "Bring, choose, cast", time);
  await muteListeners(cem, time);
  await at("choose: Ann's turn");
  await expect(news(cem)).toContainText("Everybody who listens is muted.");
}

async function tellAndAsk({ ann, ben, cem, finn, time, at }: Walk): Promise<void> {
  await goOn(cem, "Introduce the question", time);
  await unmutes(ben);
  await at("introduce: Ben taps");
  await finn.tool("Unmute");
  await at("introduce: Finn turns on");
  await muteListeners(cem, time);
  await at("introduce: the listeners");
  await rest(time);
  await goOn(cem, "Explore", time);
  await unmutes(ann);
  await at("explore: Ann taps");
  await muteListeners(cem, time);
  await at("explore: the listeners");
  await rest(time);
}

async function gossipAndReturn(walk: Walk): Promise<void> {
  const { ben, eva, finn, gita, hugo, ida, jan, cem, time, at } = walk;
  await goOn(cem, "Gossip with respect", time);
  for (const seat of [eva, finn, ida, jan]) await unmutes(seat);
  for (const { panel } of [gita, hugo])
    await expect(panel.getByText("Unmute yourself in Zoom.")).toBeVisible();
  await gita.tool("Unmute");
  await at("gossip: members tap");
  await muteListeners(cem, time);
  await at("gossip: the case giver listens");
  await rest(time);
  await goOn(cem, "Return", time);
  await unmutes(ben);
  await at("return: Ben taps");
  await muteListeners(cem, time);
  await at("return: the listeners");
  await rest(time);
}

async function end({ ann, cem, time, at }: Walk): Promise<void> {
  await goOn(cem, "Next step", time);
  await muteListeners(cem, time);
  await at("action: nobody has to be asked");
  await rest(time);
  await goOn(cem, "Evaluate", time);
  await unmutes(ann);
  await at("evaluate: Ann taps");
  await muteListeners(cem, time);
  await at("evaluate: Ben listens");
}

test("[A1] [A6] [A9] [A10] ten people gossip, and in each part those are muted who listen, by tap", async ({
  meeting,
  time,
  clientCalls,
}) => {
  test.setTimeout(240_000);
  const group = await seatTen(meeting);
  const table = new Microphones(allTen(group), BY_TAP);
  const walk = { ...group, time, at: (moment: string) => table.at(moment) };
  await startGossip(group);
  await time.moveOn(5 * SECOND);
  await test.step("begin", () => begin(walk));
  await test.step("tell and ask", () => tellAndAsk(walk));
  await test.step("gossip and return", () => gossipAndReturn(walk));
  await test.step("end", () => end(walk));
  expect(table.left).toEqual([]);
  // Only for those whose own panels could not.
  expect(clientCalls.mutedLists).toEqual([["gita"], ["hugo"], ["gita"]]);
});

test("[A3] ten people gossip, and each part begins with its listeners muted, by switch", async ({
  meeting,
  time,
  clientCalls,
}) => {
  test.setTimeout(240_000);
  const group = await seatTen(meeting);
  const { ben, cem } = group;
  const table = new Microphones(allTen(group), BY_SWITCH);
  await startGossip(group);
  await table.at("arrive, before it is switched");
  const each = cem.panel.getByLabel("Mute the listeners at the start of every part");
  await each.click();
  await expect(each).toBeChecked();
  await time.moveOn(5 * SECOND);
  await goOn(cem, "Bring, choose, cast", time);
  await table.at("choose: Ann's turn");
  await goOn(cem, "Introduce the question", time);
  await table.at("introduce: Ben has the floor");
  await unmutes(ben);
  await table.at("introduce: Ben taps");
  await goOn(cem, "Explore", time);
  await goOn(cem, "Gossip with respect", time);
  await table.at("gossip: the case giver listens");
  expect(table.left).toEqual([]);
  expect(clientCalls.mutedLists).toEqual([["gita", "hugo"]]);
});
