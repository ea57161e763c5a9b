import { expect, test } from "vitest";
import type { Command } from "../../core/session/command.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { ann, ben, cem, dora, eva, GROUP, nameOf, noteId } from "../support/people.ts";
import { started } from "../support/scene.ts";
import { ALL, asking, bring, edit, readers, withdraw, write } from "../support/writing.ts";

test.each<[string, number, string, string]>([
  ["arrive", 0, "checkIn", "Ann Ben Cem Dora Eva"],
  ["arrive", 0, "agreements", ""],
  ["inventory", 0, "pitch", "Ann Ben Cem Dora Eva"],
  ["inventory", 0, "checkIn", ""],
  ["choose8", 0, "preference", ""],
  ["choose8", 0, "roles", ""],
  ["state", 0, "associations", ""],
  ["state", 1, "associations", "Ann Cem Dora Eva"],
  ["state", 1, "question", ""],
  ["explore", 0, "questionDraft", "Ann Cem Dora Eva"],
  ["explore", 0, "questionsAsked", ""],
  ["explore", 1, "questionDraft", "Ann Cem Dora Eva"],
  ["explore", 1, "questionsAsked", "Eva"],
  ["judge", 0, "views", "Ann Cem Dora Eva"],
  ["judge", 0, "viewsNoted", ""],
  ["judge", 1, "viewsNoted", "Eva"],
  ["judge", 1, "marks", ""],
  ["decide", 0, "step", "Ben Eva"],
  ["decide", 0, "choices", ""],
  ["share", 0, "experience", "Ann Cem Dora Eva"],
  ["evaluate8", 0, "evaluation", ""],
  ["evaluate8", 0, "constructor", ""],
])("[N1] in %s part %i the slot %s is open to: %s", (phase, part, slot, writers) => {
  const scene = started().upTo(phase, part);
  const may = GROUP.filter((person) => scene.answer(person, write(1, slot)) === "yes");
  expect(may.map(nameOf).join(" ")).toBe(writers);
});

test("[N1] without a note-taker the leader keeps the group's notes", () => {
  const scene = started().does(eva, { type: "layDownRole", role: "noteTaker" }).upTo("explore", 1);
  expect(scene.answer(cem, write(1, "questionsAsked"))).toBe("yes");
  expect(scene.answer(eva, write(1, "questionsAsked"))).toBe("unknownSlot");
});

test("[N2] a group note is everybody's at once", () => {
  const scene = started().does(ann, write(1, "checkIn", "Being heard."));
  expect(readers(scene, "Being heard.")).toEqual(ALL);
});

test("[N3] an own note is its author's alone until the author brings it", () => {
  const scene = started()
    .upTo("share")
    .does(ann, write(1, "experience", "Me too."));
  expect(readers(scene, "Me too.")).toEqual(["Ann"]);
  expect(readers(scene.upTo("evaluate8"), "Me too.")).toEqual(["Ann"]);
  expect(readers(scene.does(ann, bring(1)), "Me too.")).toEqual(ALL);
  expect(scene.does(ann, bring(1)).answer(ann, bring(1))).toBe("notNow");
});

test("[N3] an own note is brought in a later phase as well", () => {
  const scene = started()
    .upTo("state", 1)
    .does(ann, write(1, "associations", "Cold hands."));
  expect(readers(scene.upTo("share").does(ann, bring(1)), "Cold hands.")).toEqual(ALL);
});

test("[N3] what the case giver or the turn opens in the method is the author's to bring", () => {
  const scene = started()
    .upTo("explore")
    .does(ann, write(1, "questionDraft", "Who else?"));
  const turn = scene.upTo("explore", 1);
  expect(turn.stage().round?.current).toBe(ann);
  expect(readers(turn, "Who else?")).toEqual(["Ann"]);
});

test("[N4] [N5] a note sealed for the own turn opens when its author gets the turn", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, write(1, "views", "Say no."))
    .does(dora, write(2, "views", "Say yes."));
  expect(readers(scene, "Say no.")).toEqual(["Ann"]);
  expect(readers(scene, "Say yes.")).toEqual(["Dora"]);
  const first = scene.upTo("judge", 1);
  expect(readers(first, "Say no.")).toEqual(ALL);
  expect(readers(first, "Say yes.")).toEqual(["Dora"]);
  expect(readers(first.does(cem, "next"), "Say yes.")).toEqual(ALL);
  expect(readers(first.does(ann, "finishTurn"), "Say yes.")).toEqual(ALL);
});

test("[N4] [T6] whoever passes ahead, or is not called, keeps the note sealed", () => {
  const scene = started()
    .upTo("judge")
    .does(dora, write(2, "views", "Say yes."))
    .does(eva, write(3, "views", "Ask first."))
    .upTo("judge", 1)
    .does(dora, "passTurn");
  const later = scene.does(cem, "endPart").upTo("evaluate8");
  expect(readers(later, "Say yes.")).toEqual(["Dora"]);
  expect(readers(later, "Ask first.")).toEqual(["Eva"]);
});

test("[N5] a note that is sealed ahead of the own turn, in the round, opens with the turn", () => {
  const scene = started()
    .upTo("judge", 1)
    .does(dora, write(2, "views", "Say yes."));
  expect(readers(scene, "Say yes.")).toEqual(["Dora"]);
  expect(readers(scene.does(cem, "next"), "Say yes.")).toEqual(ALL);
});

test("[N6] what is sealed until the end of its phase opens there, and not between its parts", () => {
  const scene = asking().does(ann, write(1, "late", "At last."));
  expect(readers(scene.does(cem, "next"), "At last.")).toEqual(["Ann"]);
  expect(readers(scene.does(cem, "back"), "At last.")).toEqual(["Ann"]);
  expect(readers(scene.upTo("talk"), "At last.")).toEqual(ALL);
});

test("[N7] the leader opens all sealed notes of a slot at once, and only those", () => {
  const scene = started(EVERY_FLOOR)
    .upTo("choose")
    .does(ann, write(1, "wish", "Ben's case."))
    .does(eva, write(2, "wish", "Anna's case."));
  expect(scene.sees(cem).may["revealNotes:wish"]).toEqual({});
  expect(scene.sees(dora).may["revealNotes:wish"]).toBeUndefined();
  const open = scene.does(cem, { type: "revealNotes", slot: "wish" });
  expect(readers(open, "Ben's case.")).toEqual(ALL);
  expect(readers(open, "Anna's case.")).toEqual(ALL);
  expect(open.answer(cem, { type: "revealNotes", slot: "wish" })).toBe("unknownSlot");
  const draft = asking().does(ann, write(1, "draft"));
  expect(draft.answer(cem, { type: "revealNotes", slot: "draft" })).toBe("unknownSlot");
});

test("[N8] nothing is written into a private slot, and no view offers it", () => {
  const scene = started(EVERY_FLOOR).upTo("pair");
  expect(GROUP.map((person) => scene.answer(person, write(1, "scratch")))).toEqual(
    GROUP.map(() => "unknownSlot"),
  );
  expect(scene.sees(ann).may["writeNote:scratch"]).toBeUndefined();
});

const TOUCHES: readonly ((note: number) => Command)[] = [
  (note) => edit(note, "Mine now."),
  withdraw,
  bring,
];

test.each(TOUCHES)("[N9] another's note is refused like one that does not exist: %#", (touch) => {
  const scene = asking().does(ann, write(1, "draft"));
  for (const person of [ben, cem, dora, eva]) {
    expect(scene.decides(person, touch(1))).toEqual(scene.decides(person, touch(77)));
    expect(scene.answer(person, touch(1))).toBe("unknownNote");
  }
});

test("[N9] an id that is taken takes no second note, neither from another nor from its author", () => {
  const scene = asking().does(ann, write(1, "draft"));
  expect(scene.answer(eva, write(1, "draft"))).toBe("unknownNote");
  expect(scene.answer(ann, write(1, "draft"))).toBe("unknownNote");
});

test("[N10] what the author edits or withdraws changes for everybody who sees it", () => {
  const scene = started().does(ann, write(1, "checkIn", "Being heard."));
  const edited = scene.upTo("evaluate8").does(ann, edit(1, "Being asked."));
  expect(readers(edited, "Being heard.")).toEqual([]);
  expect(readers(edited, "Being asked.")).toEqual(ALL);
  expect(readers(edited.does(ann, withdraw(1)), "Being asked.")).toEqual([]);
});

test("[N10] a sealed note that is edited stays sealed, and one that is withdrawn is never opened", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, write(1, "views", "Say no."));
  expect(readers(scene.does(ann, edit(1, "Say yes.")), "Say yes.")).toEqual(["Ann"]);
  const without = scene.does(ann, withdraw(1)).upTo("judge", 1);
  expect(readers(without, "Say no.")).toEqual([]);
});

test("[N10] notes keep their place, whatever was withdrawn before", () => {
  const scene = asking()
    .does(ann, write(1, "draft"), write(2, "draft"), withdraw(1))
    .does(ann, write(3, "draft"));
  const { notes } = scene.sees(ann);
  expect(notes[noteId(2)]?.place).toBeLessThan(notes[noteId(3)]?.place ?? -1);
});

test.each([
  ["", "textEmpty"],
  [" \n\t ", "textEmpty"],
  ["a", "yes"],
  [` ${"a".repeat(60)} `, "yes"],
  ["😀".repeat(60), "yes"],
  ["a".repeat(61), "textTooLong"],
  ["😀".repeat(61), "textTooLong"],
])("[N11] the text %j in a slot of 60 characters is answered %s", (text, answer) => {
  const scene = started();
  expect(scene.answer(ann, write(1, "checkIn", text))).toBe(answer);
  expect(scene.does(ann, write(1, "checkIn", "a")).answer(ann, edit(1, text))).toBe(answer);
});

test.each([
  [160, "yes"],
  [161, "textTooLong"],
  [0, "textEmpty"],
])("[N11] [N16] a question of %i characters is answered %s", (length, answer) => {
  const question: Command = { type: "setQuestion", text: "?".repeat(length) };
  expect(started().answer(ben, question)).toBe(answer);
});

test("[N11] a text is kept without the white space around it", () => {
  const scene = started().does(ann, write(1, "checkIn", " \n Being heard.\t "));
  expect(scene.sees(eva).notes[noteId(1)]?.text).toBe("Being heard.");
  const question = scene.does(ben, { type: "setQuestion", text: "  How?  " });
  expect(question.sees(eva).question).toBe("How?");
});
