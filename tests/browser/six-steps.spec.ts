import { ask, brainstorm, feedBack, introduce, recommend } from "./six-steps/case.ts";
import { evaluate } from "./six-steps/ending.ts";
import { arrive, choose, gather } from "./six-steps/opening.ts";
import { SIX_STEPS } from "./six-steps/table.ts";
import { close } from "./support/ending.ts";
import { WIDE_ENOUGH } from "./support/six.ts";
import { test } from "./support/test.ts";
import { walkAsSix } from "./support/walk.ts";

test.use({ viewport: WIDE_ENOUGH });

test("six panels go through the six steps as written down, and carry no secret early", async ({
  meeting,
  time,
  wire,
  noise,
}) => {
  test.setTimeout(180_000);
  await walkAsSix({ meeting, time, wire, noise }, SIX_STEPS, async (walk) => {
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
  });
});
