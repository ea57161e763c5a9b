import {
  analyse,
  findFacts,
  hearPositions,
  note,
  reveal,
  takePosition,
  talk,
  tell,
} from "./incident/case.ts";
import { INCIDENT } from "./incident/table.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { WIDE_ENOUGH } from "./support/six.ts";
import { arrive, beginCase, gather, leave } from "./support/spoken-frame.ts";
import { agreeOnStep } from "./support/spoken-step.ts";
import { test } from "./support/test.ts";
import { LANGUAGES } from "./support/voice.ts";
import { walkInThreeLanguages } from "./support/walk.ts";

test.use({ viewport: WIDE_ENOUGH });

test("six people rebuild an incident in three languages as written down, and nobody learns of its outcome before the case giver opens it", async ({
  page,
  time,
  wire,
  noise,
}) => {
  const meeting = await SimulatedMeeting.open(page, undefined, LANGUAGES.join());
  await walkInThreeLanguages({ meeting, time, wire, noise }, "incident", INCIDENT, async (walk) => {
    await test.step("gather", () => gather(walk, 45));
    await test.step("arrive", () => arrive(walk));
    await beginCase(walk);
    const outcome = await test.step("tell", () => tell(walk));
    await test.step("note", () => note(walk));
    await test.step("facts", () => findFacts(walk));
    await test.step("analyse", () => analyse(walk));
    const taken = await test.step("position", () => takePosition(walk));
    await test.step("positions", () => hearPositions(walk, taken));
    await test.step("reveal", () => reveal(walk, outcome));
    await test.step("talk", () => talk(walk));
    await test.step("action", () => agreeOnStep(walk));
    await test.step("leave", () => leave(walk));
  });
});
