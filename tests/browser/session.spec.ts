import { expect } from "@playwright/test";
import { associate, decide, explore, judge, state } from "./chair-eight/case.ts";
import { close, evaluate, share } from "./chair-eight/ending.ts";
import { arrive, choose, gather, takeInventory } from "./chair-eight/opening.ts";
import { CHAIR_EIGHT } from "./chair-eight/table.ts";
import type { Walk } from "./chair-eight/walk.ts";
import { seatFive } from "./support/five.ts";
import type { Seat } from "./support/seat.ts";
import { Secrets } from "./support/secrets.ts";
import { Stops } from "./support/stops.ts";
import { test } from "./support/test.ts";

test("five panels show phase, clock, cue, floor and action as written down, and carry no secret early", async ({
  meeting,
  time,
  wire,
  noise,
}) => {
  test.setTimeout(180_000);
  const five = await seatFive(meeting);
  const seats = Object.values(five) as readonly Seat[];
  const stops = new Stops(seats, CHAIR_EIGHT);
  const secrets = new Secrets(wire, seats);
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
