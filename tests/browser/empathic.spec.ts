import {
  actTogether,
  connect,
  hear,
  imagine,
  intend,
  notice,
  writeFirst,
} from "./empathic/case.ts";
import { EMPATHIC } from "./empathic/table.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { WIDE_ENOUGH } from "./support/six.ts";
import { beginCase, gather, leave } from "./support/spoken-frame.ts";
import { test } from "./support/test.ts";
import { LANGUAGES } from "./support/voice.ts";
import { walkInThreeLanguages } from "./support/walk.ts";

test.use({ viewport: WIDE_ENOUGH });

test("six people go through the five skills in three languages as written down, each part private, sealed or the group's", async ({
  page,
  time,
  wire,
  noise,
}) => {
  const meeting = await SimulatedMeeting.open(page, undefined, LANGUAGES.join());
  await walkInThreeLanguages({ meeting, time, wire, noise }, "empathic", EMPATHIC, async (walk) => {
    await test.step("gather", () => gather(walk, 45));
    const intentions = await test.step("notice", () => notice(walk));
    await test.step("intend", () => intend(walk, intentions));
    await test.step("connect", () => connect(walk));
    await beginCase(walk);
    await test.step("hear", () => hear(walk));
    await test.step("imagine", () => imagine(walk));
    const ideas = await test.step("write first", () => writeFirst(walk));
    await test.step("act together", () => actTogether(walk, ideas));
    await test.step("leave", () => leave(walk));
  });
});
