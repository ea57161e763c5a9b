import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { planFor } from "../../core/methods/catalogue.ts";
import type { Command } from "../../core/session/command.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { ann, ben, cem, dora, eva, finn, GROUP, noteId } from "../support/people.ts";
import { gathered, started, type Scene } from "../support/scene.ts";
import { ALL, asking, edit, readers, withdraw, write } from "../support/writing.ts";

test("[N12] stepping back seals nothing that was revealed", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, write(1, "views", "Say no."))
    .upTo("judge", 1);
  expect(readers(scene.does(cem, "back"), "Say no.")).toEqual(ALL);
  expect(readers(scene.does(cem, "next", "back", "back", "back"), "Say no.")).toEqual(ALL);
  const ended = asking()
    .does(ann, write(1, "late", "At last."))
    .upTo("talk");
  expect(readers(ended.does(cem, "back", "back"), "At last.")).toEqual(ALL);
});

/** What each of the five is told about how many have written. */
function counts(scene: Scene): readonly (number | undefined)[] {
  return GROUP.map((person) => scene.stage(person).written?.["views"]);
}

test("[N13] chair and note-taker see how many have sealed a note, and nobody else does", () => {
  const scene = started().upTo("judge");
  expect(counts(scene)).toEqual([undefined, undefined, 0, undefined, 0]);
  const two = scene.does(ann, write(1, "views"), write(2, "views")).does(dora, write(3, "views"));
  expect(counts(two)).toEqual([undefined, undefined, 2, undefined, 2]);
  expect(counts(two.does(ann, withdraw(1)))).toEqual([undefined, undefined, 2, undefined, 2]);
  expect(counts(two.upTo("judge", 1))).toEqual([undefined, undefined, 2, undefined, 2]);
});

test("[N13] the opener sees the counts until somebody else is chair", () => {
  const scene = gathered(EVERY_FLOOR).does(ann, "start").upTo("choose").does(eva, write(1, "wish"));
  expect(GROUP.map((person) => scene.stage(person).written)).toEqual([
    { wish: 1, preference: 0 },
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const chosen = scene.does(dora, { type: "takeRole", role: "chair" });
  expect(chosen.stage(ann).written).toBeUndefined();
  expect(chosen.stage(dora).written).toEqual({ wish: 1, preference: 0 });
});

test("[N13] whoever of two has sealed a note, the others are shown the same", () => {
  const byAnn = started()
    .upTo("judge")
    .does(ann, write(1, "views", "Say no."));
  const byDora = started()
    .upTo("judge")
    .does(dora, write(2, "views", "Say something else."));
  for (const person of [ben, cem, eva]) expect(byAnn.sees(person)).toEqual(byDora.sees(person));
});

test("[N13] writing, editing and withdrawing what is sealed or own shows a member nothing at all", () => {
  const before = asking();
  const steps = [
    before.does(ann, write(1, "draft")),
    before.does(ann, write(1, "draft"), edit(1, "Another question.")),
    before.does(ann, write(1, "draft"), write(2, "late"), withdraw(1)),
  ];
  for (const scene of steps) {
    for (const person of [ben, dora]) expect(scene.sees(person)).toEqual(before.sees(person));
  }
});

test("[N14] a note says to its author that it is theirs, and to nobody whose it is", () => {
  const scene = started().does(ann, write(1, "checkIn", "Being heard."));
  const seen = GROUP.map((person) => scene.sees(person).notes[noteId(1)]);
  const note = { slot: "checkIn", text: "Being heard.", visibility: "group", place: 0 };
  expect(seen).toEqual([{ ...note, mine: true }, note, note, note, note]);
});

test("[N14] revealed notes stand in the order in which they were revealed", () => {
  const scene = started()
    .upTo("judge")
    .does(dora, write(1, "views"))
    .does(ann, write(2, "views"))
    .upTo("judge", 1)
    .does(cem, "next");
  const { notes } = scene.sees(eva);
  expect([notes[noteId(2)]?.place, notes[noteId(1)]?.place]).toEqual([0, 1]);
});

test("[N15] nobody seals a note for the turn they have had, whoever has or will have one writes", () => {
  const scene = started().upTo("judge", 1).does(cem, "next");
  const answers = GROUP.map((person) => scene.answer(person, write(1, "views")));
  expect(answers).toEqual(["notNow", "unknownSlot", "yes", "yes", "yes"]);
});

test("[N24] what somebody writes on their own turn into what it opens is everybody's at once", () => {
  const onTurn = started().upTo("judge", 1);
  expect(onTurn.stage().round?.current).toBe(ann);
  const written = onTurn.does(ann, write(1, "views", "Say no.")).does(dora, write(2, "views"));
  expect(readers(written, "Say no.")).toEqual(ALL);
  expect(written.sees(ann).notes[noteId(1)]).toMatchObject({ visibility: "group", mine: true });
  expect(written.sees(dora).notes[noteId(2)]?.visibility).toBe("sealed");
  const edited = written.does(ann, { type: "editNote", note: noteId(1), text: "Say yes." });
  expect(readers(edited, "Say yes.")).toEqual(ALL);
});

test("[N24] whoever has the first turn of a round without silence can write for it too", () => {
  const scene = started(planFor("six-steps")).upTo("recommend");
  const first = scene.stage().round?.current;
  expect(first).toBe(ann);
  expect(readers(scene.does(ann, write(1, "recommendation", "Ask.")), "Ask.")).toEqual(ALL);
});

test("[N16] the question is set by case giver, chair or note-taker, and seen by all from then on", () => {
  const question: Command = { type: "setQuestion", text: "How do I say no?" };
  const scene = started();
  const answers = GROUP.map((person) => scene.answer(person, question));
  expect(answers).toEqual(["notYourRole", "yes", "yes", "notYourRole", "yes"]);
  const asked = scene.does(eva, question);
  expect(readers(asked, "How do I say no?")).toEqual(ALL);
  expect(readers(asked.upTo("evaluate8"), "How do I say no?")).toEqual(ALL);
  const again = asked.upTo("explore").does(ben, { type: "setQuestion", text: "Why don't I?" });
  expect(again.sees(finn).question).toBeUndefined();
  expect(again.isLetIn(finn, 80).sees(finn).question).toBe("Why don't I?");
});

test("[N16] before there is a case giver nobody sets the question", () => {
  const scene = gathered().does(ann, "start");
  const answers = GROUP.map((person) =>
    scene.answer(person, { type: "setQuestion", text: "Why?" }),
  );
  expect(answers).toEqual(GROUP.map(() => "notYourRole"));
});

test("[N17] closing erases what is somebody's own, also for its author, and leaves the rest to the case giver", () => {
  const scene = asking()
    .does(ann, write(1, "draft", "Who else?"))
    .does(ben, { type: "setQuestion", text: "How do I say no?" })
    .does(cem, "close");
  const everything = JSON.stringify([scene.session, ...GROUP.map((person) => scene.sees(person))]);
  expect(everything).not.toContain("Who else?");
  const left = GROUP.filter((person) =>
    JSON.stringify(scene.sees(person)).includes("How do I say no?"),
  );
  expect(left).toEqual([ben]);
});

const people: readonly PersonId[] = GROUP;

test("[V5] a latecomer sees the notes of the group and none that is sealed or own", () => {
  const scene = asking()
    .does(ann, write(1, "draft", "Who else?"), write(2, "late", "At last."))
    .upTo("ask", 1)
    .isLetIn(finn, 80);
  expect(Object.values(scene.sees(finn).notes).map(({ text }) => text)).toEqual(["Who else?"]);
  expect(scene.stage(ann).round?.current).toBe(people[0]);
});
