import { fillCards } from "../support/ending.ts";
import { SECOND } from "../support/frozen-time.ts";
import type { Walk } from "../support/walk.ts";

export async function evaluate(walk: Walk): Promise<void> {
  const { ann, cem, dora, eva, finn, time, secrets, at } = walk;
  await cem.tap("Next: Evaluate");
  await at("evaluate", "opening line");
  await cem.tap("Begin");
  await finn.write(secrets.of(finn, "lesson"), "Write: what I learned (optional)");
  await time.moveOn(5 * SECOND);
  await at("evaluate", "Ann");
  await time.moveOn(35 * SECOND);
  await ann.tap("Done");
  await at("evaluate", "Ben");
  await fillCards(walk);
  await time.moveOn(40 * SECOND);
  await cem.tap("Next: Cem");
  await at("evaluate", "Cem");
  await time.moveOn(40 * SECOND);
  await cem.tap("Next: Dora");
  await at("evaluate", "Dora");
  await time.moveOn(40 * SECOND);
  await dora.tap("Done");
  await at("evaluate", "Eva");
  await time.moveOn(40 * SECOND);
  await eva.tap("Done");
  await at("evaluate", "Finn");
  await time.moveOn(30 * SECOND);
  await finn.tap("Done");
  await at("evaluate", "all have been heard");
}
