import { expect } from "@playwright/test";
import { MINUTE } from "./frozen-time.ts";
import { everybody } from "./six.ts";
import type { Voice } from "./voice.ts";
import type { Walk } from "./walk.ts";

/** Eva types the step that Ben says, all read it in their own language, and Ben says yes to it. */
export async function agreeOnStep(walk: Walk<Voice>): Promise<void> {
  const { ben, cem, eva, time, secrets, at } = walk;
  await cem.movesOn("action");
  await at("action", "opening line");
  await cem.taps("primary.begin");
  const act = secrets.of(eva, "step");
  secrets.reveal(act);
  await eva.writesStep("it happens", act);
  await time.moveOn(MINUTE);
  await at("action", "the step is typed");
  for (const voice of everybody(walk)) {
    await voice.sees(voice.says("step.sentence", { when: "it happens", act }));
    await expect(voice.panel.getByText(voice.says("step.confirmed", { name: "Ben" }))).toHaveCount(
      0,
    );
  }
  await ben.taps("step.confirm");
  await cem.sees(cem.says("step.confirmed", { name: "Ben" }));
  await time.moveOn(MINUTE);
  await at("action", "Ben has said yes");
}
