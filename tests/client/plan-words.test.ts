import { beforeAll, expect, test } from "vitest";
import { groupWarning, turnsText } from "../../client/panel/plan/plan-words.ts";
import { beforeTheCaseText, loadedText, planText } from "../../client/panel/words.ts";
import { speak } from "../../client/text/languages.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import { cem } from "../support/people.ts";
import { started } from "../support/scene.ts";
import { NO_LINK } from "../support/on-stage.ts";

beforeAll(() => speak(["en-GB"]));

test("what is too much for those who are here is told in one line, and nothing where nothing is", () => {
  expect(groupWarning([])).toBeUndefined();
  expect(
    groupWarning([
      { type: "tooMany", people: 9, most: 6 },
      { type: "unfit", size: [5, 8] },
      { type: "shortTurn", phase: "arrive", turn: 13_000 },
    ]),
  ).toBe(
    "More than 6 people need more time: take a longer plan, or leave something out. " +
      "This method fits 5 to 8 people. Some turns are shorter than 20 seconds.",
  );
});

test("turns are told in seconds, each length once", () => {
  expect(turnsText([])).toBeUndefined();
  expect(turnsText([24_000])).toBe("24 secs each");
  expect(turnsText([24_000, 24_000])).toBe("24 secs each");
  expect(turnsText([24_000, 30_000])).toBe("24 secs and 30 secs each");
});

test("[M9] the words of a plan are its method's, and another one's for what was held with that", async () => {
  const scene = started()
    .upTo("inventory")
    .does(cem, { type: "choosePlan", method: "six-steps", agenda: "45" });
  const { plan } = scene.running;
  expect(loadedText(plan, NO_LINK)).toBeUndefined();
  const text = await planText(plan, NO_LINK);
  expect(loadedText(plan, NO_LINK)).toBe(text);
  expect(text.name).toBe("Six steps");
  expect(plan.phases.map(({ id }) => text.phases[id]?.name)).not.toContain(undefined);
  expect(text.phases["inventory"]?.name).toBe("Inventory");
  const whole = planFor("six-steps");
  expect(whole && (await planText(whole, NO_LINK)).phases).not.toHaveProperty("inventory");
});

test("[M19] [M20] the words of chooser and start check are asked for once", async () => {
  expect(beforeTheCaseText()).toBe(beforeTheCaseText());
  expect((await beforeTheCaseText()).needs.mirror.need).toContain("eyes of others");
});
