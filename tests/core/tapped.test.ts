import { expect, test } from "vitest";
import { ann, ben, cem, dora, eva, finn, GROUP, noteId } from "../support/people.ts";
import { EVERY_FLOOR } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { ALL, edit, readers, withdraw, write } from "../support/writing.ts";

function said(): Scene {
  return started(EVERY_FLOOR)
    .does(ann, write(1, "said", "One."), write(2, "said", "Two."), write(3, "said", "Three."))
    .upTo("talk");
}

function marks(scene: Scene, ...about: readonly number[]): Scene {
  return about.reduce(
    (one, note) => one.does(eva, write(10 + note, "touching", noteId(note))),
    scene,
  );
}

test("[N29] nobody chooses more notes than the method says, until one is taken back", () => {
  const two = marks(said(), 1, 2);
  expect(two.answer(eva, write(20, "touching", noteId(3)))).toBe("enoughChosen");
  expect(two.sees(eva).may["writeNote:touching"]).toBeUndefined();
  expect(two.answer(dora, write(20, "touching", noteId(3)))).toBe("yes");
  expect(two.does(eva, withdraw(11)).answer(eva, write(20, "touching", noteId(3)))).toBe("yes");
});

test("[N29] what was chosen is changed to another, and nothing is chosen twice", () => {
  const two = marks(said(), 1, 2);
  expect(two.answer(eva, edit(11, noteId(3)))).toBe("yes");
  expect(two.answer(eva, edit(11, noteId(2)))).toBe("alreadyDone");
});

test("[N29] where the method sets no number, everything may be chosen", () => {
  const all = started(EVERY_FLOOR)
    .does(ann, write(1, "said"), write(2, "said"), write(3, "said"))
    .upTo("end")
    .does(eva, write(11, "taken", `${noteId(1)}\ntake`), write(12, "taken", `${noteId(2)}\nleave`));
  expect(all.answer(eva, write(13, "taken", `${noteId(3)}\ntake`))).toBe("yes");
});

test.each(["0", "1", "7", "9", "10", " 7 "])("[N30] %j is a number of the scale", (text) => {
  expect(
    started(EVERY_FLOOR)
      .upTo("tell")
      .answer(ann, write(1, "hope", text)),
  ).toBe("yes");
});

test.each(["", "-1", "11", "07", "1.5", "7 of 10", "seven", "7\n7", "٧"])(
  "[N30] %j is no number of the scale",
  (text) => {
    const scene = started(EVERY_FLOOR).upTo("tell");
    expect(scene.answer(ann, write(1, "hope", text))).toBe("unknownChoice");
    expect(scene.does(ann, write(1, "hope", "3")).answer(ann, edit(1, text))).toBe("unknownChoice");
  },
);

test("[N30] each has one number on a scale, and may change it", () => {
  const one = started(EVERY_FLOOR)
    .upTo("tell")
    .does(ann, write(1, "hope", "4"));
  expect(one.answer(ann, write(2, "hope", "5"))).toBe("alreadyDone");
  expect(one.sees(ann).may["writeNote:hope"]).toBeUndefined();
  const changed = one.does(ann, edit(1, "8")).does(ben, write(3, "hope", "2"));
  const texts = Object.values(changed.sees(dora).notes).map(({ text }) => text);
  expect(texts).toEqual(["8", "2"]);
  expect(changed.does(ann, withdraw(1)).answer(ann, write(2, "hope", "5"))).toBe("yes");
});

function tally(scene: Scene): readonly unknown[] {
  return GROUP.map((person) => scene.sees(person).stage?.ticked?.["ready"]);
}

test("[N31] a tick is one yes of each, and everybody sees how many of those who are here have ticked", () => {
  const scene = started(EVERY_FLOOR);
  expect(tally(scene)).toEqual(GROUP.map(() => ({ yes: 0, of: 5 })));
  const two = scene.does(ann, write(1, "ready", "yes")).does(ben, write(2, "ready", "yes"));
  expect(tally(two)).toEqual(GROUP.map(() => ({ yes: 2, of: 5 })));
  expect(two.answer(ann, write(3, "ready", "yes"))).toBe("alreadyDone");
  expect(tally(two.does(ann, withdraw(1)))).toEqual(GROUP.map(() => ({ yes: 1, of: 5 })));
});

test("[N31] whoever is away, has left or is on paper is not counted", () => {
  const two = started(EVERY_FLOOR)
    .does(ann, write(1, "ready", "yes"))
    .does(dora, write(2, "ready", "yes"))
    .does(cem, { type: "addPaperSeat", seat: finn, name: "Finn" });
  expect(tally(two)[1]).toEqual({ yes: 2, of: 5 });
  expect(tally(two.drops(ann))[1]).toEqual({ yes: 1, of: 4 });
  expect(tally(two.does(dora, "leave"))[1]).toEqual({ yes: 1, of: 4 });
  expect(tally(two.drops(ann).comesBack(ann))[1]).toEqual({ yes: 2, of: 5 });
});

test.each(["no", "YES", "yes, but", ""])("[N31] a tick says nothing but yes: not %j", (text) => {
  expect(started(EVERY_FLOOR).answer(ann, write(1, "ready", text))).toBe("unknownChoice");
});

test("[N31] the tick for the agreements stays a command of its own", () => {
  const scene = started();
  expect(scene.answer(ann, write(1, "agreements", "yes"))).toBe("unknownSlot");
  expect(scene.stage(ann).ticked).toBeUndefined();
  expect(scene.answer(ann, "acceptAgreements")).toBe("yes");
});

test("[N14] [N31] a tick says to nobody else whose it is", () => {
  const byAnn = started(EVERY_FLOOR).does(ann, write(1, "ready", "yes"));
  const byDora = started(EVERY_FLOOR).does(dora, write(1, "ready", "yes"));
  for (const person of [ben, cem, eva]) expect(byAnn.sees(person)).toEqual(byDora.sees(person));
});

test("[F12] in silence the one action is to write words, whatever else there is to tap", () => {
  const scene = started(EVERY_FLOOR).upTo("tell", 1);
  expect(Object.keys(scene.sees(ann).may)).toContain("writeNote:hope");
  expect(readers(scene.does(ann, write(1, "hope", "9")), '"9"')).toEqual(ALL);
});
