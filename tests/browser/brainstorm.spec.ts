import { build, chooseIdeas, clarify, goRound, question, write } from "./brainstorm/case.ts";
import { BRAINSTORM } from "./brainstorm/table.ts";
import { SimulatedMeeting } from "./support/simulated-meeting.ts";
import { WIDE_ENOUGH } from "./support/six.ts";
import { arrive, beginCase, gather, leave } from "./support/spoken-frame.ts";
import { agreeOnStep } from "./support/spoken-step.ts";
import { test } from "./support/test.ts";
import { LANGUAGES } from "./support/voice.ts";
import { walkInThreeLanguages } from "./support/walk.ts";

test.use({ viewport: WIDE_ENOUGH });

test("six people brainstorm in three languages as written down, and each idea opens on a turn of its author's", async ({
  page,
  time,
  wire,
  noise,
}) => {
  const meeting = await SimulatedMeeting.open(page, undefined, LANGUAGES.join());
  const around = { meeting, time, wire, noise };
  await walkInThreeLanguages(around, "brainstorm", BRAINSTORM, async (walk) => {
    await test.step("gather", () => gather(walk, 90));
    await test.step("arrive", () => arrive(walk));
    await beginCase(walk);
    await test.step("question", () => question(walk));
    await test.step("clarify", () => clarify(walk));
    const sealed = await test.step("write", () => write(walk));
    const ideas = await test.step("round", () => goRound(walk, sealed));
    const built = await test.step("build", () => build(walk));
    await test.step("choose", () =>
      chooseIdeas(walk, [...ideas, built], [sealed.dora, sealed.ben, built]));
    await test.step("action", () => agreeOnStep(walk));
    await test.step("leave", () => leave(walk));
  });
});
