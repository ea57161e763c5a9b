import { expect } from "@playwright/test";
import type { Five } from "./five.ts";
import { MINUTE, SECOND, type FrozenTime } from "./frozen-time.ts";
import type { Seat } from "./seat.ts";

const QUESTION = "How do I say no to my manager without losing the project?";

const VIEWS = {
  ann: "I see two promises that exclude each other. Write both down and let him choose.",
  cem: "You are asked for loyalty and heard as resistance. Begin with what you want to protect.",
  dora: "You protect the project by protecting its scope. Name what will not be ready in June.",
  eva: "You say yes to keep the peace. Try one small no this week, and see what it costs.",
} as const;

/** Five people in the middle of a session: Dora gives her view and advice, and Eva's and Cem's are still sealed. */
export async function playToAdvice(five: Five, time: FrozenTime): Promise<void> {
  const { ann, ben, cem, dora, eva } = five;
  const all = [ann, ben, cem, dora, eva];
  await ben.tap("I bring the case");
  await cem.tap("I chair");
  await dora.tap("I keep the time");
  await eva.tap("I take notes");
  await ann.tap("Start");
  for (const seat of all) await seat.tap("I agree");
  await leadTo(cem, "The case giver tells", time);
  await eva.unfold("Put the question into words");
  await eva.panel.getByRole("textbox", { name: /^The question/u }).fill(QUESTION);
  await eva.tap("Save the question");
  await expect(ben.panel.getByTestId("question")).toContainText(QUESTION);
  await leadTo(cem, "Writing first", time);
  await time.moveOn(MINUTE);
  for (const seat of [ann, dora, eva]) await seat.write(viewOf(seat));
  await cem.write(viewOf(cem), "Write: view and advice");
  await leadTo(cem, "One by one", time);
  await cem.tap("Begin");
  await time.moveOn(80 * SECOND);
  await cem.tap("Next: Dora");
  for (const seat of [ann, ben, eva]) await seat.tool("Mute");
  await time.moveOn(41 * SECOND);
  for (const seat of all) await settle(seat);
}

/** The panel has drawn this moment, and shows its beginning. */
async function settle({ panel, root }: Seat): Promise<void> {
  await expect(panel.getByTestId("clock")).toHaveText("3:59");
  await root.evaluate(() => scrollTo(0, 0));
}

function viewOf({ label }: Seat): string {
  return VIEWS[label as keyof typeof VIEWS];
}

/** Taps whatever moves the session on, until this part is there. */
async function leadTo(leader: Seat, what: string, time: FrozenTime): Promise<void> {
  for (let now = await leader.shown(); now.what !== what; now = await leader.shown()) {
    // A room that is asked for much in no time answers that it is too fast.
    await time.moveOn(SECOND);
    const { phase, what: part, primary } = now;
    await leader.primary.click();
    await expect.poll(() => leader.shown()).not.toMatchObject({ phase, what: part, primary });
  }
}
