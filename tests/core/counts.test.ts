import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import { readCard, writeCard, type Card } from "../../core/session/card.ts";
import { ann, ben, cem, dora, eva, GROUP, nameOf, noteId } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";

function write(note: number, slot: string, text: string): Command {
  return { type: "writeNote", note: noteId(note), slot, text };
}

function reveal(slot: string): Command {
  return { type: "revealNotes", slot };
}

/** Ann and Ben have offered a case; all choose. */
function choosing(): Scene {
  return started()
    .upTo("inventory")
    .does(ann, write(1, "pitch", "A manager who does not answer"))
    .does(ben, write(2, "pitch", "How to say no"))
    .upTo("choose8");
}

/** Three want the second offer, Eva the first. */
function marked(): Scene {
  return [ann, ben, cem].reduce(
    (scene, person, number) => scene.does(person, write(10 + number, "preference", noteId(2))),
    choosing().does(eva, write(20, "preference", noteId(1))),
  );
}

function card(fields: Card<"card">): string {
  return writeCard("card", fields);
}

/** So many have handed in a card at the goodbye. */
function cards(many: number): Scene {
  return GROUP.slice(0, many).reduce(
    (scene, person, number) =>
      scene.does(
        person,
        write(30 + number, "evaluation", card({ well: "safety", care: "presence" })),
      ),
    started().upTo("evaluate8"),
  );
}

test("[N18] marks open as how many there are of each, to everybody alike", () => {
  expect(GROUP.map((person) => marked().sees(person).counts)).toEqual(GROUP.map(() => undefined));
  const open = marked().does(cem, reveal("preference"));
  const counts = { preference: { [noteId(1)]: 1, [noteId(2)]: 3 } };
  expect(GROUP.map((person) => open.sees(person).counts)).toEqual(GROUP.map(() => counts));
});

test("[N18] before and after the opening a mark is in nobody's view but its author's", () => {
  const opened = marked().does(cem, reveal("preference"));
  for (const scene of [marked(), opened]) {
    const readers = GROUP.filter((person) => scene.sees(person).notes[noteId(20)] !== undefined);
    expect(readers.map(nameOf)).toEqual(["Eva"]);
  }
});

test("[N18] [N13] who has marked makes no difference to anybody else's view", () => {
  const byEva = choosing().does(eva, write(20, "preference", noteId(1)));
  const byAnn = choosing().does(ann, write(21, "preference", noteId(2)));
  for (const person of [ben, cem, dora]) expect(byEva.sees(person)).toEqual(byAnn.sees(person));
});

test("[N18] after the opening nothing is marked, changed or withdrawn", () => {
  const open = marked().does(cem, reveal("preference"));
  expect(open.answer(dora, write(22, "preference", noteId(1)))).toBe("countsOpen");
  expect(open.answer(eva, { type: "editNote", note: noteId(20), text: noteId(2) })).toBe(
    "countsOpen",
  );
  expect(open.answer(eva, { type: "withdrawNote", note: noteId(20) })).toBe("countsOpen");
  expect(open.answer(cem, reveal("preference"))).toBe("alreadyDone");
  expect(open.sees(dora).may["writeNote:preference"]).toBeUndefined();
  expect(open.sees(eva).may[`withdrawNote:${noteId(20)}`]).toBeUndefined();
});

test("[N18] a mark for an offer that was withdrawn is not counted", () => {
  const open = marked()
    .does(ann, { type: "withdrawNote", note: noteId(1) })
    .does(cem, reveal("preference"));
  expect(open.sees(dora).counts).toEqual({ preference: { [noteId(2)]: 3 } });
});

test.each<[number, string]>([
  [0, "unknownSlot"],
  [1, "tooFewCards"],
  [3, "tooFewCards"],
  [4, "yes"],
  [5, "yes"],
])("[N19] with %i evaluation cards the opening is answered %s", (many, answer) => {
  expect(cards(many).answer(cem, reveal("evaluation"))).toBe(answer);
});

test("[N19] [N18] evaluation cards open as counts of each condition", () => {
  const open = cards(4)
    .does(eva, write(40, "evaluation", card({ care: "safety" })))
    .does(cem, reveal("evaluation"));
  const evaluation = { "well:safety": 4, "care:presence": 4, "care:safety": 1 };
  expect(open.sees(dora).counts).toEqual({ evaluation });
});

test.each<[string, Scene, PersonId, string, string, string]>([
  ["mark", choosing(), ann, "preference", noteId(2), "yes"],
  ["own offer", choosing(), ann, "preference", noteId(1), "yes"],
  ["offer that does not exist", choosing(), ann, "preference", noteId(9), "unknownChoice"],
  ["words", choosing(), ann, "preference", "Ben's case, please", "unknownChoice"],
  [
    "mark with words beside it",
    choosing(),
    ann,
    "preference",
    `${noteId(2)}\nplease`,
    "unknownChoice",
  ],
  ["nothing", choosing(), ann, "preference", " ", "unknownChoice"],
  ["second mark", marked(), ann, "preference", noteId(1), "alreadyDone"],
  ["card", cards(0), ann, "evaluation", card({ well: "safety" }), "yes"],
  ["card of one field", cards(0), ann, "evaluation", card({ care: "safety" }), "yes"],
  ["card of nothing", cards(0), ann, "evaluation", "", "unknownChoice"],
  [
    "card of what no card has",
    cards(0),
    ann,
    "evaluation",
    card({ well: "coffee" }),
    "unknownChoice",
  ],
  ["card with words below", cards(0), ann, "evaluation", "safety\n\nmore", "unknownChoice"],
  ["second card", cards(1), ann, "evaluation", card({ well: "safety" }), "alreadyDone"],
])("[N20] a %s is answered as the table says", (_, scene, person, slot, text, answer) => {
  expect(scene.answer(person, write(50, slot, text))).toBe(answer);
});

test("[N20] a mark is moved by editing it, and another's is not", () => {
  const moved = marked().does(eva, { type: "editNote", note: noteId(20), text: noteId(2) });
  expect(moved.does(cem, reveal("preference")).sees(dora).counts).toEqual({
    preference: { [noteId(2)]: 4 },
  });
  expect(marked().answer(ann, { type: "editNote", note: noteId(20), text: noteId(2) })).toBe(
    "unknownNote",
  );
});

test("[N20] without an offer there is nothing to mark", () => {
  const scene = started().upTo("choose8");
  expect(scene.sees(ann).may["writeNote:preference"]).toBeUndefined();
  expect(scene.answer(ann, write(1, "preference", noteId(9)))).toBe("notNow");
});

test("[N20] the case giver chooses once about each view that was given", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, write(1, "views", "Say no."))
    .does(dora, write(2, "views", "Say yes."))
    .upTo("decide");
  const take = writeCard("choice", { about: noteId(1), choice: "take" });
  expect(scene.answer(ben, write(60, "choices", take))).toBe("yes");
  expect(scene.answer(ben, write(60, "choices", `${noteId(1)}\nburn`))).toBe("unknownChoice");
  expect(scene.answer(ben, write(60, "choices", noteId(1)))).toBe("unknownChoice");
  const taken = scene.does(ben, write(60, "choices", take));
  expect(taken.answer(ben, write(61, "choices", `${noteId(1)}\nleave`))).toBe("alreadyDone");
  expect(taken.answer(ben, write(61, "choices", `${noteId(2)}\nleave`))).toBe("yes");
  expect(taken.sees(eva).notes[noteId(60)]?.text).toBe(take);
});

test("[N20] what the note-taker listed is chosen from like what the others wrote", () => {
  const scene = started()
    .upTo("judge")
    .does(ann, write(1, "views", "Say no."))
    .upTo("judge", 1)
    .does(eva, write(2, "viewsNoted", "Said by Dora: say yes."))
    .upTo("decide");
  expect(scene.answer(ben, write(60, "choices", `${noteId(1)}\nkeep`))).toBe("yes");
  expect(scene.answer(ben, write(61, "choices", `${noteId(2)}\nkeep`))).toBe("yes");
});

test("[N21] when the case begins, the offers that were not chosen and all marks are gone", () => {
  const open = marked().does(cem, reveal("preference"));
  const told = open.upTo("state");
  expect(Object.keys(told.sees(dora).notes)).toEqual([noteId(2)]);
  expect(told.sees(dora).counts).toBeUndefined();
  const everything = JSON.stringify([told.session, ...GROUP.map((person) => told.sees(person))]);
  expect(everything).not.toContain("A manager who does not answer");
  expect(everything).not.toContain(noteId(20));
});

test("[N21] choosing on keeps every offer, and the case giver of that moment keeps the own", () => {
  expect(Object.keys(choosing().sees(dora).notes)).toEqual([noteId(1), noteId(2)]);
  const other = choosing()
    .does(ben, { type: "layDownRole", role: "caseGiver" })
    .does(ann, { type: "takeRole", role: "caseGiver" })
    .upTo("state");
  expect(Object.keys(other.sees(dora).notes)).toEqual([noteId(1)]);
});

/** Eva has typed what Ben wants to do. */
function typed(): Scene {
  return started()
    .upTo("decide")
    .does(eva, write(70, "step", "On Monday\nI ask her"));
}

const CONFIRM: Command = { type: "confirmStep", note: noteId(70) };

test("[N22] the case giver confirms the next step with one tap, and nobody else does", () => {
  expect(GROUP.map((person) => typed().answer(person, CONFIRM))).toEqual([
    ...["notYourRole", "yes", "notYourRole", "notYourRole", "notYourRole"],
  ]);
  const confirmed = typed().does(ben, CONFIRM);
  expect(confirmed.sees(ann).notes[noteId(70)]?.confirmed).toBe(true);
  expect(confirmed.answer(ben, CONFIRM)).toBe("alreadyDone");
});

test("[N22] editing a step takes the yes back", () => {
  const edited = typed()
    .does(ben, CONFIRM)
    .does(eva, { type: "editNote", note: noteId(70), text: "On Tuesday\nI ask her" });
  expect(edited.sees(ann).notes[noteId(70)]?.confirmed).toBeUndefined();
  expect(edited.answer(ben, CONFIRM)).toBe("yes");
});

test("[N22] nothing but a step is confirmed", () => {
  const scene = typed().does(eva, { type: "withdrawNote", note: noteId(70) });
  expect(scene.answer(ben, CONFIRM)).toBe("unknownNote");
  const view = started()
    .upTo("judge")
    .does(ann, write(70, "views", "Say no."));
  expect(view.answer(ben, CONFIRM)).toBe("unknownNote");
});

test.each<[Card<"step">, string]>([
  [{ when: "On Monday", sign: "She answers" }, "On Monday\n\nShe answers"],
  [{ sign: "She answers" }, "\n\nShe answers"],
  [{ when: "On\nMonday", buddy: " Ann " }, "On Monday\n\n\n\nAnn"],
  [{}, ""],
])("[N23] the card %j is the text %j, and is read back", (fields, text) => {
  expect(writeCard("step", fields)).toBe(text);
  expect(writeCard("step", readCard("step", text))).toBe(text);
});

test("[N23] [N11] an empty first field stays empty when the text is kept", () => {
  const scene = started(EVERY_FLOOR)
    .upTo("end")
    .does(cem, write(1, "card", card({ care: "safety" })));
  expect(scene.sees(cem).notes[noteId(1)]?.text).toBe("\nsafety");
  const step = scene.does(ann, write(2, "step", "\n\n She answers \n\n"));
  const kept = step.sees(ben).notes[noteId(2)]?.text ?? "";
  expect(readCard("step", kept)).toEqual({ sign: "She answers" });
});
