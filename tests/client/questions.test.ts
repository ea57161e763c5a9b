import { expect, test } from "vitest";
import { isListed, notesOf, ownNotes } from "../../client/panel/note-list.ts";
import { questionTexts } from "../../client/panel/words.ts";
import { QUESTIONS } from "../../core/questions/bank.ts";
import { ann, noteId } from "../support/people.ts";
import { stageOf } from "../support/on-stage.ts";
import { started, type Scene } from "../support/scene.ts";
import { park, write } from "../support/writing.ts";

const asked = started()
  .upTo("explore")
  .does(ann, write(1, "questionDraft", "Who decides?"), write(2, "questionDraft", "Say no."));

function drafts(scene: Scene): readonly string[] {
  return ownNotes(stageOf(scene, ann), {}, "questionDraft");
}

test("[Q6] what is parked stands neither among the questions nor among what is from earlier phases", () => {
  expect(drafts(asked)).toEqual([noteId(1), noteId(2)]);
  const parked = asked.does(ann, park(2));
  expect(drafts(parked)).toEqual([noteId(1)]);
  const later = stageOf(parked.upTo("judge"), ann);
  expect(
    notesOf(later)
      .filter((note) => isListed(later, note))
      .map(({ id }) => id),
  ).toEqual([noteId(1)]);
});

test("[Q6] a field that is still open when its note is parked does not bring it back among the questions", () => {
  const on = stageOf(asked.does(ann, park(2)), ann);
  on.drafts.open("questionDraft", { note: noteId(2), text: "Say no." });
  expect(ownNotes(on, on.drafts.state(), "questionDraft")).toEqual([noteId(1)]);
});

test("[Q1] the panel loads the words of the bank when it needs them", async () => {
  expect(Object.keys(await questionTexts())).toEqual(QUESTIONS.map(({ id }) => id));
});
