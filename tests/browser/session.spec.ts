import { associate, decide, explore, judge, state } from "./chair-eight/case.ts";
import { evaluate, share } from "./chair-eight/ending.ts";
import { arrive, choose, gather, takeInventory } from "./chair-eight/opening.ts";
import { CHAIR_EIGHT } from "./chair-eight/table.ts";
import { close } from "./support/ending.ts";
import { WIDE_ENOUGH } from "./support/six.ts";
import { test } from "./support/test.ts";
import { walkAsSix } from "./support/walk.ts";

test.use({ viewport: WIDE_ENOUGH });

test("six panels show phase, clock, turn, floor, order, cue and action as written down, and carry no secret early", async ({
  meeting,
  time,
  wire,
  noise,
}) => {
  test.setTimeout(180_000);
  await walkAsSix({ meeting, time, wire, noise }, CHAIR_EIGHT, async (walk) => {
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
  });
});
