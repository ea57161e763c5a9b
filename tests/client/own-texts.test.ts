import { expect, test } from "vitest";
import { ownTexts } from "../../client/panel/own-texts.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started } from "../support/scene.ts";
import { bring, write } from "../support/writing.ts";

/** Ann has written for all, sealed, and twice for herself; Ben for himself. */
const written = started(EVERY_FLOOR)
  .upTo("arrive")
  .does(ann, write(1, "said", "for all"))
  .upTo("choose")
  .does(ann, write(2, "wish", "sealed"))
  .upTo("tell")
  .does(ann, write(3, "kept", "one's own"))
  .does(ann, write(4, "kept", "one more"))
  .does(ben, write(5, "kept", "of Ben"));

test("what nobody else has seen is what one wrote for oneself, and what is still sealed", () => {
  expect(ownTexts(stageOf(written, ann))).toBe("sealed\n\none's own\n\none more");
  expect(ownTexts(stageOf(written, ben))).toBe("of Ben");
});

test("what was brought in is the group's", () => {
  expect(ownTexts(stageOf(written.does(ann, bring(3)), ann))).toBe("sealed\n\none more");
});

test("a scale, a mark or a card is no text", () => {
  const marked = written.does(ann, write(6, "hope", "7"));
  expect(ownTexts(stageOf(marked, ann))).toBe("sealed\n\none's own\n\none more");
});
