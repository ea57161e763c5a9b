import { comeBack, explore, gossip, introduce } from "./gossip/case.ts";
import { GOSSIP } from "./gossip/table.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { WIDE_ENOUGH } from "./support/six.ts";
import { arrive, beginCase, gather, leave, trustEachOther } from "./support/spoken-frame.ts";
import { agreeOnStep } from "./support/spoken-step.ts";
import { test } from "./support/test.ts";
import { LANGUAGES } from "./support/voice.ts";
import { walkInThreeLanguages } from "./support/walk.ts";

test.use({ viewport: WIDE_ENOUGH });

test("six people gossip in three languages as written down, and the case giver's own stays their own", async ({
  page,
  time,
  wire,
  noise,
}) => {
  const meeting = await SimulatedMeeting.open(page, undefined, LANGUAGES.join());
  await walkInThreeLanguages({ meeting, time, wire, noise }, "gossip", GOSSIP, async (walk) => {
    await test.step("gather", () => gather(walk, 45));
    await test.step("arrive", () => arrive(walk));
    await test.step("trust", () => trustEachOther(walk));
    await test.step("introduce", async () => {
      await beginCase(walk);
      await introduce(walk);
    });
    await test.step("explore", () => explore(walk));
    const insight = await test.step("gossip", () => gossip(walk));
    await test.step("return", () => comeBack(walk, insight));
    await test.step("action", () => agreeOnStep(walk));
    await test.step("leave", () => leave(walk));
  });
});
