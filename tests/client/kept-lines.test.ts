import { describe, expect, test } from "vitest";
import { linesOf, ownNotes, saidIn, standsBelow } from "../../client/panel/note-list.ts";
import type { Drafts } from "../../client/panel/draft.ts";
import type { PersonId } from "../../core/ids.ts";
import { stageOf } from "../support/on-stage.ts";
import { ann, ben, dora, eva, noteId } from "../support/people.ts";
import { LINES } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { merge, write } from "../support/writing.ts";

/** Facts of Ann, Dora and Eva, who takes notes; ideas of Ann's and Eva's between them. */
const listed = started(LINES)
  .upTo("gather")
  .does(ann, write(1, "facts", "one"))
  .does(eva, write(8, "ideas", "only"))
  .does(dora, write(2, "facts", "two"))
  .does(eva, write(3, "facts", "three"));

function said(scene: Scene, person: PersonId, drafts: Drafts = {}): readonly string[] {
  return saidIn(stageOf(scene, person), drafts).map(({ text }) => text);
}

describe("what was said, as a list", () => {
  test("whoever takes notes has all lines in it that have a place, also their own", () => {
    expect(said(listed, eva)).toEqual(["one", "two", "three"]);
    expect(said(listed, ben)).toEqual(["one", "only", "two", "three"]);
    expect(said(listed, ann)).toEqual(["only", "two", "three"]);
  });

  test("for whoever takes notes, slot by slot", () => {
    const two = listed.does(ann, write(9, "ideas", "another"));
    expect(said(two, eva)).toEqual(["one", "two", "three", "only", "another"]);
    expect(said(two, ben)).toEqual(["one", "only", "two", "three", "another"]);
  });

  test("their own stands once: in the list, or where they write it", () => {
    const on = stageOf(listed, eva);
    expect(standsBelow(on, noteId(3), {})).toBe(true);
    expect(standsBelow(on, noteId(8), {})).toBe(false);
    const draft = { slot: "facts", text: "three", saved: "three", revision: 0 };
    const drafts = { [noteId(3)]: { ...draft, isOpen: true, isSaving: false } };
    expect(standsBelow(on, noteId(3), drafts)).toBe(false);
    expect(said(listed, eva, drafts)).toEqual(["one", "two"]);
    expect(standsBelow(stageOf(listed, dora), noteId(2), {})).toBe(false);
  });

  test("what is locked stays where they wrote it", () => {
    const fixed = listed.does(ann, write(10, "fixed")).does(eva, write(11, "fixed"));
    expect(standsBelow(stageOf(fixed, eva), noteId(11), {})).toBe(true);
    expect(standsBelow(stageOf(fixed.upTo("look"), eva), noteId(11), {})).toBe(false);
  });

  test("what one changes of somebody else's is no note of one's own", () => {
    const draft = { slot: "facts", text: "One", saved: "one", revision: 0, isOpen: true };
    const drafts = { [noteId(1)]: { ...draft, isSaving: false } };
    expect(ownNotes(stageOf(listed, eva), drafts, "facts")).toEqual([noteId(3)]);
  });
});

describe("what was merged", () => {
  const merged = listed.does(eva, merge(2, 1), merge(3, 1));

  test("is read as one line, by all", () => {
    for (const person of [ben, eva]) expect(said(merged, person)).toContain("one\ntwo\nthree");
  });

  test("is a line of one's own only where nobody else has a part in it", () => {
    const own = started(LINES)
      .upTo("gather")
      .does(eva, write(1, "facts", "one"), write(2, "facts", "two"), merge(2, 1));
    expect(linesOf(stageOf(own, eva)).map(({ mine }) => mine)).toEqual([true]);
    expect(linesOf(stageOf(merged, ann))[0]?.mine).toBeUndefined();
    // Whoever wrote a part of it reads the whole of it, too.
    expect(said(merged, ann)).toContain("one\ntwo\nthree");
    expect(ownNotes(stageOf(merged, ann), {}, "facts")).toEqual([noteId(1)]);
  });
});
