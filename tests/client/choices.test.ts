import { beforeAll, describe, expect, test } from "vitest";
import { announcement, type Moment } from "../../client/panel/announcements.ts";
import {
  choiceText,
  choose,
  chosenAbout,
  chosenIn,
  keptText,
  markText,
  mayChoose,
  subjectsOf,
  type Chosen,
} from "../../client/panel/forms/chosen.ts";
import { linesOf } from "../../client/panel/forms/Evaluation.tsx";
import { choiceOf, isListed, notesOf, slotOf, type Slot } from "../../client/panel/note-list.ts";
import type { OnStage } from "../../client/panel/seated.ts";
import { speak } from "../../client/text/languages.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import type { PersonId } from "../../core/ids.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, cem, dora, noteId } from "../support/people.ts";
import { started, type Scene } from "../support/scene.ts";

beforeAll(() => speak(["en"]));

const [offer, other, view, mark] = [noteId(1), noteId(2), noteId(3), noteId(4)];

const EIGHT = started(planFor("chair-eight"));

const offered = EIGHT.upTo("inventory")
  .does(ben, { type: "writeNote", note: offer, slot: "pitch", text: "Saying no" })
  .does(ann, { type: "writeNote", note: other, slot: "pitch", text: "Silence" })
  .upTo("choose8");

const marked = offered.does(dora, {
  type: "writeNote",
  note: mark,
  slot: "preference",
  text: markText(offer),
});

const advised = EIGHT.upTo("judge")
  .does(ann, { type: "writeNote", note: view, slot: "views", text: "Ask him to choose" })
  .upTo("judge", 1);

function slot(on: OnStage, name: string): Slot {
  const found = slotOf(on, name);
  if (found === undefined) throw new Error(`no slot ${name}`);
  return found;
}

function chosen(scene: Scene, person: PersonId, name: string): readonly Chosen[] {
  const on = stageOf(scene, person);
  return chosenIn(on, on.drafts.state(), slot(on, name));
}

/** What Ann's panel knows. */
function moment(scene: Scene): Moment {
  return { line: "live", at: scene.at, view: scene.sees(ann) };
}

describe("a mark", () => {
  test("can be about each offer in view", () => {
    const on = stageOf(offered, dora);
    expect(subjectsOf(on, slot(on, "preference")).map(({ id }) => id)).toEqual([offer, other]);
    expect(mayChoose(on, slot(on, "preference"), undefined)).toBe(true);
  });

  test("is one's own alone, and moves to another offer", () => {
    const [mine] = chosen(marked, dora, "preference");
    expect(mine).toEqual({ note: mark, text: markText(offer) });
    expect(chosenAbout(chosen(marked, dora, "preference"), other)).toBeUndefined();
    expect(chosen(marked, ann, "preference")).toEqual([]);
    const on = stageOf(marked, dora);
    choose(on, slot(on, "preference"), markText(other), mine);
    expect(on.drafts.state()).toMatchObject({ [mark]: { text: markText(other), saved: offer } });
    const now = chosenIn(on, on.drafts.state(), slot(on, "preference"));
    expect(chosenAbout(now, other)?.note).toBe(mark);
  });

  test("that is counted now is said to everybody", () => {
    const open = marked.does(cem, { type: "revealNotes", slot: "preference" });
    expect(announcement(moment(offered), moment(marked))).toBeUndefined();
    expect(announcement(moment(marked), moment(open))).toBe("revealed");
  });

  test("cannot be changed once all marks are open", () => {
    const open = marked.does(cem, { type: "revealNotes", slot: "preference" });
    const on = stageOf(open, dora);
    expect(mayChoose(on, slot(on, "preference"), chosen(open, dora, "preference")[0])).toBe(false);
    expect(mayChoose(stageOf(open, ann), slot(on, "preference"), undefined)).toBe(false);
  });
});

describe("what the case giver chooses about a view", () => {
  const decided = advised.upTo("decide").does(ben, {
    type: "writeNote",
    note: mark,
    slot: "choices",
    text: choiceText(view, "keep"),
  });

  test("is read beside it by everybody", () => {
    for (const person of [ann, ben, cem]) {
      const on = stageOf(decided, person);
      const [subject] = subjectsOf(on, slot(on, "choices"));
      expect(subject?.id).toBe(view);
      expect(subject && choiceOf(on, subject)).toBe("keep");
    }
  });

  test("stands in no list by itself, nor does what its own card shows", () => {
    const here = stageOf(decided, ann);
    expect(notesOf(here).filter((note) => isListed(here, note))).toEqual([]);
    const later = stageOf(decided.upTo("share"), ann);
    const listed = notesOf(later).filter((note) => isListed(later, note));
    expect(listed.map(({ id }) => id)).toEqual([view]);
  });

  test("a mark of the case giver's own takes the view from nobody else's list", () => {
    const listed = [ann, ben].map((person) => {
      const on = stageOf(advised, person);
      return notesOf(on).filter((note) => isListed(on, note)).length;
    });
    expect(listed).toEqual([1, 0]);
  });
});

describe("whether a choice is kept", () => {
  const draft = {
    slot: "marks",
    text: offer,
    saved: "",
    revision: 0,
    isOpen: false,
    isSaving: false,
  } as const;
  const cases: readonly [string, Chosen | undefined, boolean, string][] = [
    ["nothing is chosen", undefined, true, ""],
    ["the room has it", { note: mark, text: offer }, true, "Saved."],
    ["it is on its way", { note: mark, text: offer, draft }, true, "Saving"],
    [
      "the line is down",
      { note: mark, text: offer, draft },
      false,
      "Not saved yet: the line is down. It is sent when the line is back.",
    ],
    [
      "the room said no",
      { note: mark, text: offer, draft: { ...draft, trouble: "unknownChoice" } },
      true,
      "Not saved. This cannot be chosen any more.",
    ],
    ["it is taken back", { note: mark, text: "", draft: { ...draft, text: "" } }, true, ""],
  ];

  test.each(cases)("%s", (_name, one, isLive, words) => {
    expect(keptText(one, isLive)).toBe(words);
  });
});

test("cards are counted by condition, in the order of the card, those that nobody named left out", () => {
  const counts = { "care:dialogue": 2, "well:safety": 3, "care:safety": 1 };
  expect(linesOf(counts, ["inclusion", "safety", "dialogue"])).toEqual([
    { choice: "safety", well: 3, care: 1 },
    { choice: "dialogue", well: 0, care: 2 },
  ]);
});
