import { expect, test } from "vitest";
import { QuestionMemory } from "../../client/panel/questions/question-memory.ts";
import { noteId } from "../support/people.ts";

const DOUBTED = "Why don't you ask the other boss?";

/** What a page keeps through a reload, to be read as well. */
function kept() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test("what its author called a question is one after a reload too, and another text of it is not", () => {
  const storage = kept();
  const memory = new QuestionMemory(storage);
  expect(memory.isQuestion(noteId(1), DOUBTED)).toBe(false);
  let told = 0;
  const forget = memory.subscribe(() => (told += 1));
  memory.say(noteId(1), DOUBTED);
  forget();
  memory.say(noteId(2), "Why not?");
  expect(told).toBe(1);
  for (const after of [memory, new QuestionMemory(storage)]) {
    expect(after.isQuestion(noteId(1), DOUBTED)).toBe(true);
    expect(after.isQuestion(noteId(1), `${DOUBTED} Now?`)).toBe(false);
    expect(after.isQuestion(noteId(3), DOUBTED)).toBe(false);
  }
});

test("no text is kept, and only the newest answers", () => {
  const storage = kept();
  const memory = new QuestionMemory(storage);
  for (let note = 1; note <= 61; note += 1) memory.say(noteId(note), DOUBTED);
  expect(memory.isQuestion(noteId(1), DOUBTED)).toBe(false);
  expect(memory.isQuestion(noteId(2), DOUBTED)).toBe(true);
  expect([...storage.items.values()].join()).not.toContain("boss");
});

test("two panels of one page keep what either of them was told", () => {
  const storage = kept();
  const [one, other] = [new QuestionMemory(storage), new QuestionMemory(storage)];
  one.say(noteId(1), DOUBTED);
  other.say(noteId(2), DOUBTED);
  const after = new QuestionMemory(storage);
  expect([1, 2].map((note) => after.isQuestion(noteId(note), DOUBTED))).toEqual([true, true]);
});

test("where nothing can be kept it holds until the page ends", () => {
  const forbidden = {
    getItem: (): string => {
      throw new Error("denied");
    },
    setItem: (): void => {
      throw new Error("full");
    },
  };
  for (const storage of [forbidden, undefined]) {
    const memory = new QuestionMemory(storage);
    memory.say(noteId(1), DOUBTED);
    expect(memory.isQuestion(noteId(1), DOUBTED)).toBe(true);
  }
});
