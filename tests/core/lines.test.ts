import { describe, expect, test } from "vitest";
import type { NoteId, PersonId } from "../../core/ids.ts";
import type { Refusal } from "../../core/session/command.ts";
import type { Closed } from "../../core/session/session.ts";
import { ann, ben, cem, dora, eva, GROUP, noteId } from "../support/people.ts";
import { LINES } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { bring, edit, editOnto, merge, move, withdraw, write } from "../support/writing.ts";

/** Ben's case; Eva takes notes. */
const gathering = started(LINES).upTo("gather");

/** Three facts, of Ann, Dora and Eva, and an idea of Ann's between them. */
const listed = gathering
  .does(ann, write(1, "facts", "one"))
  .does(dora, write(2, "facts", "two"))
  .does(ann, write(9, "ideas", "else"))
  .does(eva, write(3, "facts", "three"));

/** The notes of a slot in their order, as one person reads them. */
function order(scene: Scene, slot = "facts", person: PersonId = ben): readonly string[] {
  return Object.values(scene.sees(person).notes)
    .filter((note) => note.slot === slot)
    .toSorted((one, other) => one.place - other.place)
    .map(({ text }) => text);
}

function seen(scene: Scene, note: number, person: PersonId = ben) {
  return scene.sees(person).notes[noteId(note)];
}

describe("what a note-taker may change", () => {
  test("[N33] the note-taker edits a line of somebody else's, whose it stays; nobody else does", () => {
    const edited = listed.does(eva, edit(1, "One."));
    for (const person of GROUP) expect(seen(edited, 1, person)?.text).toBe("One.");
    expect(seen(edited, 1, ann)?.mine).toBe(true);
    expect(seen(edited, 1, eva)?.mine).toBeUndefined();
    expect(order(edited.does(ann, edit(1, "One!")))).toContain("One!");
    for (const person of [ben, cem, dora]) {
      expect(listed.answer(person, edit(1, "Mine."))).toBe("unknownNote");
      expect(listed.answer(person, move(1))).toBe("notYourRole");
      expect(listed.answer(person, merge(1, 2))).toBe("notYourRole");
    }
  });

  test("[N33] [R7] whoever takes the notes next may, and whoever did before may no more", () => {
    const handed = listed
      .does(eva, { type: "layDownRole", role: "noteTaker" })
      .does(dora, { type: "takeRole", role: "noteTaker" });
    expect(handed.answer(dora, edit(1, "One."))).toBe("yes");
    expect(handed.answer(eva, edit(1, "One."))).toBe("unknownNote");
    const nobody = listed.does(eva, { type: "layDownRole", role: "noteTaker" });
    for (const person of [ben, cem, dora, eva])
      expect(nobody.answer(person, edit(1, "One."))).toBe("unknownNote");
  });

  const others: readonly [string, Scene, Refusal | "yes"][] = [
    ["what is said before the case", started(LINES).does(ann, write(5, "wishes")), "unknownNote"],
    ["what is sealed", gathering.does(ann, write(5, "view")), "unknownNote"],
    ["what is own", gathering.does(ann, write(5, "own")), "unknownNote"],
    ["what was own and was brought", gathering.does(ann, write(5, "own"), bring(5)), "yes"],
    [
      "what was sealed and is open",
      gathering.does(ann, write(5, "view")).does(cem, { type: "revealNotes", slot: "view" }),
      "yes",
    ],
    ["what the case giver alone writes", gathering.does(ben, write(5, "limits")), "unknownNote"],
    ["what somebody learnt", gathering.does(ann, write(5, "lesson")), "unknownNote"],
    ["the next step", gathering.does(ben, write(5, "step")), "unknownNote"],
    ["what locks, in its phase", gathering.does(ann, write(5, "fixed")), "yes"],
    ["what is locked", gathering.does(ann, write(5, "fixed")).upTo("look"), "textLocked"],
    ["a fact of the phase before", gathering.does(ann, write(5, "facts")).upTo("look"), "yes"],
    ["what is not there", gathering, "unknownNote"],
  ];
  test.each(others)("[N33] [N9] [N28] %s", (_what, scene, answer) => {
    expect(scene.answer(eva, edit(5, "Else."))).toBe(answer);
    expect(scene.answer(eva, merge(5))).toBe(
      answer === "yes" || answer === "textLocked" ? "notNow" : answer,
    );
  });

  test("[N33] [K4] once the session is closed nobody keeps its lines", () => {
    const closed = listed.does(cem, "close");
    for (const asked of [edit(1, "One."), move(1), merge(1, 2)])
      expect(closed.answer(eva, asked)).toBe("wrongStatus");
  });
});

describe("where a line stands", () => {
  test.each<[string, number, number | undefined, readonly string[]]>([
    ["up", 3, 1, ["three", "one", "two"]],
    ["down", 1, 3, ["two", "one", "three"]],
    ["to the end", 1, undefined, ["two", "three", "one"]],
  ])("[N34] it is moved %s, and all that is elsewhere stays", (_where, note, before, expected) => {
    const moved = listed.does(eva, move(note, before));
    for (const person of GROUP) expect(order(moved, "facts", person)).toEqual(expected);
    expect(seen(moved, 9)).toEqual(seen(listed, 9));
  });

  test.each<[string, number, number | undefined, Refusal]>([
    ["where it stands", 1, 2, "alreadyDone"],
    ["before itself", 1, 1, "alreadyDone"],
    ["to the end, where it stands", 3, undefined, "alreadyDone"],
    ["before what is not there", 1, 77, "unknownNote"],
    ["before a line of another slot", 1, 9, "unknownNote"],
  ])("[N34] not %s", (_where, note, before, reason) => {
    expect(listed.answer(eva, move(note, before))).toBe(reason);
  });

  test("[N34] a move that was meant for an order that is gone does what was meant", () => {
    const stale = listed.does(eva, move(3, 1), move(1, 3));
    expect(order(stale)).toEqual(["one", "three", "two"]);
    const gone = listed.does(dora, withdraw(2));
    expect(gone.answer(eva, move(3, 2))).toBe("unknownNote");
    expect(order(gone)).toEqual(["one", "three"]);
  });
});

describe("what is merged", () => {
  const merged = listed.does(eva, merge(2, 1));

  test("[N35] it is read in another line, and stays a note of its author's", () => {
    for (const person of GROUP) expect(seen(merged, 2, person)?.into).toBe(noteId(1));
    expect(order(merged.does(dora, edit(2, "Two.")))).toContain("Two.");
    expect(seen(merged.does(eva, merge(2)), 2)).toEqual(seen(listed, 2));
    expect(order(merged.does(dora, withdraw(2)))).toEqual(["one", "three"]);
  });

  test("[N35] once the line is withdrawn, what was merged into it stands by itself", () => {
    const alone = merged.does(ann, withdraw(1));
    expect(seen(alone, 2)?.into).toBeUndefined();
    expect(order(alone)).toEqual(["two", "three"]);
    // Its id is no line's any more, also when somebody writes under it again.
    expect(seen(alone.does(ann, write(1, "facts", "anew")), 2)?.into).toBeUndefined();
  });

  test("[N35] a line takes along what was merged into it before", () => {
    const all = merged.does(eva, write(4, "facts", "four"), merge(1, 3));
    for (const note of [1, 2]) expect(seen(all, note)?.into).toBe(noteId(3));
    expect(all.answer(eva, merge(3, 1))).toBe("unknownNote");
    expect(all.answer(eva, move(1))).toBe("notNow");
  });

  test.each<[string, number, number | undefined, Refusal]>([
    ["into itself", 1, 1, "alreadyDone"],
    ["out of nothing", 1, undefined, "alreadyDone"],
    ["into what is not there", 1, 77, "unknownNote"],
    ["into a line of another slot", 1, 9, "unknownNote"],
  ])("[N35] not %s", (_where, note, into, reason) => {
    expect(listed.answer(eva, merge(note, into))).toBe(reason);
  });

  test("[N35] [J1] in the minutes it is one line, and what was written twice stands once", () => {
    const twice = merged.does(dora, write(4, "facts", "one")).does(eva, merge(4, 1));
    const { minutes } = twice.does(cem, "close").session as Closed;
    const facts = Object.values(minutes?.lines ?? {}).filter(({ kind }) => kind === "fact");
    expect(facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["one\ntwo", "three", "else"]),
    );
    expect(facts).toHaveLength(3);
  });

  test("[N35] [N20] [N29] the case giver chooses lines, and a choice about what is merged now takes no place", () => {
    const choose = (note: number, about: number) =>
      ({
        type: "writeNote",
        note: noteId(note),
        slot: "taken",
        text: `${noteId(about)}\ntake`,
      }) as const;
    const looking = listed.upTo("look");
    const taken = looking.does(ben, choose(20, 2));
    expect(taken.answer(ben, choose(21, 1))).toBe("enoughChosen");
    const after = taken.does(eva, merge(2, 1));
    expect(after.answer(ben, choose(21, 2))).toBe("unknownChoice");
    expect(after.answer(ben, choose(21, 1))).toBe("yes");
  });
});

describe("two who change one line", () => {
  const first = listed.does(eva, editOnto(1, "Eva's", 0, 50));

  test("[N36] the first stands, the second stands right after it, and both people are told", () => {
    const both = first.does(ann, editOnto(1, "Ann's", 0, 51));
    expect(order(both)).toEqual(["Eva's", "Ann's", "two", "three"]);
    expect(seen(both, 51, ann)).toMatchObject({ mine: true, beside: noteId(1) });
    expect(seen(both, 51, eva)).toMatchObject({ beside: noteId(1) });
    for (const person of [ben, cem, dora])
      expect(seen(both, 51, person)).not.toHaveProperty("beside");
  });

  test("[N36] [N14] whoever was second, the other version is the author's too, and nobody learns who wrote it", () => {
    const both = listed
      .does(ann, editOnto(1, "Ann's", 0, 50))
      .does(eva, editOnto(1, "Eva's", 0, 51));
    expect(seen(both, 51, ann)).toMatchObject({ mine: true, text: "Eva's", beside: noteId(1) });
    expect(seen(both, 51, eva)?.mine).toBeUndefined();
    expect(both.answer(eva, edit(51, "So."))).toBe("yes");
    expect(both.answer(dora, edit(51, "So."))).toBe("unknownNote");
  });

  test("[N36] where the line was merged, the other version is read there too", () => {
    const both = first.does(eva, merge(1, 3)).does(ann, editOnto(1, "Ann's", 0, 51));
    expect(seen(both, 51)?.into).toBe(noteId(3));
  });

  test("[N36] once it is merged there is nothing more to tell, nor when the line is gone", () => {
    const both = first.does(ann, editOnto(1, "Ann's", 0, 51));
    expect(seen(both.does(eva, merge(51, 1)), 51, eva)?.beside).toBeUndefined();
    expect(seen(both.does(ann, withdraw(1)), 51, eva)?.beside).toBeUndefined();
  });

  test("[N36] what was made of the newest takes its place, and says so to whoever reads it next", () => {
    const next = first.does(ann, editOnto(1, "Ann's", 1, 51));
    expect(order(next)).toEqual(["Ann's", "two", "three"]);
    expect(seen(next, 1)?.revision).toBe(2);
  });

  test("[N36] two who write the same have written one text", () => {
    const same = first.does(ann, editOnto(1, "Eva's ", 0, 51));
    expect(same.log).toEqual(first.log);
  });

  test("[N36] [N9] [N11] a second version is kept under an id that is free, and is a text that fits", () => {
    for (const taken of [1, 2])
      expect(first.answer(ann, editOnto(1, "Ann's", 0, taken))).toBe("unknownNote");
    expect(first.answer(ann, editOnto(1, " ", 0, 51))).toBe("textEmpty");
    expect(first.answer(ann, editOnto(1, "a".repeat(201), 0, 51))).toBe("textTooLong");
  });

  test("[N36] a text of one's own, sealed or chosen has one version: two panels of one person write it in turn", () => {
    const own = gathering.does(
      ann,
      write(5, "view"),
      editOnto(5, "A", 0, 50),
      editOnto(5, "B", 0, 51),
    );
    // What is opened while its author goes on typing was made from what its author knows.
    expect(seen(own, 5, ann)).toMatchObject({ text: "B", revision: 2 });
    const opened = own.does(cem, { type: "revealNotes", slot: "view" });
    expect(order(opened.does(ann, editOnto(5, "C", 2, 52)), "view")).toEqual(["C"]);
    const step = gathering.does(
      ben,
      write(6, "step"),
      editOnto(6, "A", 0, 50),
      editOnto(6, "B", 0, 51),
    );
    expect(order(step, "step")).toEqual(["B"]);
  });

  test("[N37] an edit that says nothing of what was read takes the place of what stands there", () => {
    expect(order(first.does(ann, edit(1, "Ann's")))).toEqual(["Ann's", "two", "three"]);
  });
});

test("[N22] [N36] other versions and merged lines never touch a next step", () => {
  const step = gathering.does(ben, write(5, "step")).does(eva, write(6, "step"));
  for (const asked of [edit(5, "Else."), move(5, 6), merge(5, 6)])
    expect(step.answer(eva, asked)).toBe("unknownNote");
  expect(
    (Object.keys(step.sees(eva).may) as string[]).filter((ask) => ask.endsWith(noteId(5))),
  ).toEqual([]);
});

test("[N33] [V2] the note-taker's view offers what can be done with each line, and nobody else's does", () => {
  const offered = (person: PersonId, note: NoteId): readonly string[] =>
    Object.keys(listed.sees(person).may).filter((ask) => ask.endsWith(note));
  const [fact, idea] = [noteId(1), noteId(9)];
  expect(offered(eva, fact)).toEqual([`editNote:${fact}`, `moveNote:${fact}`, `mergeNote:${fact}`]);
  expect(offered(eva, idea)).toEqual([`editNote:${idea}`]);
  for (const person of [ben, cem, dora]) expect(offered(person, fact)).toEqual([]);
  expect(offered(ann, fact)).toEqual([`editNote:${fact}`, `withdrawNote:${fact}`]);
});
