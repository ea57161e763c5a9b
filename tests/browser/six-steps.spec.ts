import { expect } from "@playwright/test";
import { ask, brainstorm, feedBack, introduce, recommend } from "./six-steps/case.ts";
import { close, evaluate } from "./six-steps/ending.ts";
import { arrive, choose, gather } from "./six-steps/opening.ts";
import { SIX_STEPS } from "./six-steps/table.ts";
import type { Walk } from "./six-steps/walk.ts";
import { Secrets } from "./support/secrets.ts";
import { everybody, seatSix } from "./support/six.ts";
import { Stops } from "./support/stops.ts";
import { test } from "./support/test.ts";

/** Wide enough for six panels side by side: what floats in a panel is not scrolled to. */
test.use({ viewport: { width: 2200, height: 900 } });

test("six panels go through the six steps as written down, and carry no secret early", async ({
  meeting,
  time,
  wire,
  noise,
}) => {
  test.setTimeout(180_000);
  const six = await seatSix(meeting);
  const stops = new Stops(everybody(six), SIX_STEPS);
  const secrets = new Secrets(wire, everybody(six));
  const at = async (part: string, stop: string): Promise<void> => {
    await stops.at(part, stop);
    await secrets.check();
  };
  const walk: Walk = { ...six, time, secrets, at };

  await test.step("gather", () => gather(walk));
  await test.step("arrive", () => arrive(walk));
  await test.step("choose", () => choose(walk));
  await test.step("introduce", () => introduce(walk));
  await test.step("ask", () => ask(walk));
  await test.step("brainstorm", () => brainstorm(walk));
  const advice = await test.step("recommend", () => recommend(walk));
  await test.step("feed back", () => feedBack(walk, advice));
  await test.step("evaluate", () => evaluate(walk));
  await test.step("close", () => close(walk));

  await secrets.check();
  expect(stops.left).toEqual([]);
  expect(wire.seats).toEqual(expect.arrayContaining(["ann", "ben", "cem", "dora", "eva", "finn"]));
  expect(noise.heard).toEqual([]);
});
