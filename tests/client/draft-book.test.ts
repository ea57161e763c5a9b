import { beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "../../client/link/session-link.ts";
import { DraftBook } from "../../client/panel/draft-book.ts";
import { isSaved, type Draft } from "../../client/panel/draft.ts";
import type { Command } from "../../core/session/command.ts";
import type { NoteView } from "../../core/session/view.ts";
import { HandClock, settled } from "../support/hand-clock.ts";
import { noteId } from "../support/people.ts";

const SECOND = 1_000;
const first = noteId(1);
const second = noteId(2);

const YES: Answer = { ok: true };

/** A book, and a room that answers when a test says so. */
class Bench {
  readonly clock = new HandClock();
  readonly asked: Command[] = [];
  readonly book: DraftBook;
  /** The notes that this person sees. */
  readonly room: Record<string, NoteView> = {};
  #answers: ((answer: Answer) => void)[] = [];
  #ids = 0;

  constructor() {
    this.book = new DraftBook({
      timers: this.clock,
      newNoteId: () => {
        this.#ids += 1;
        return noteId(this.#ids);
      },
      known: (note) => this.room[note],
      ask: (command) => {
        this.asked.push(command);
        return new Promise((answer) => this.#answers.push(answer));
      },
    });
  }

  async answer(answer: Answer): Promise<void> {
    const next = this.#answers.shift();
    if (next === undefined) throw new Error("nothing was asked");
    next(answer);
    await settled();
  }

  refuse(reason: Extract<Answer, { ok: false }>["reason"]): Promise<void> {
    return this.answer({ ok: false, reason });
  }

  draft(note = first): Draft {
    const draft = this.book.state()[note];
    if (draft === undefined) throw new Error("there is no such draft");
    return draft;
  }

  /** Writes something new and leaves the field: it is on its way. */
  write(text: string): void {
    this.book.open("views");
    this.book.type(first, text);
    this.book.leave(first);
  }
}

let bench: Bench;

beforeEach(() => {
  bench = new Bench();
});

describe("saving", () => {
  test("what is typed goes when nothing was typed for a while", async () => {
    bench.book.open("views");
    bench.book.type(first, "Ask");
    await bench.clock.pass(1.4 * SECOND);
    bench.book.type(first, "Ask her");
    await bench.clock.pass(1.4 * SECOND);
    expect(bench.asked).toEqual([]);
    await bench.clock.pass(0.1 * SECOND);
    expect(bench.asked).toEqual([
      { type: "writeNote", note: first, slot: "views", text: "Ask her" },
    ]);
    await bench.answer(YES);
    expect(bench.draft()).toMatchObject({ saved: "Ask her", isSaving: false, isOpen: true });
  });

  test.each(["leave", "fold"] as const)("it goes at once on %s, and only once", async (how) => {
    bench.book.open("views");
    bench.book.type(first, "Ask her");
    bench.book[how](first);
    expect(bench.asked).toHaveLength(1);
    await bench.clock.pass(10 * SECOND);
    expect(bench.asked).toHaveLength(1);
  });

  test("what is typed while it is being saved goes next", async () => {
    bench.write("Ask");
    bench.book.type(first, "Ask her");
    bench.book.leave(first);
    expect(bench.asked).toHaveLength(1);
    await bench.answer(YES);
    expect(isSaved(bench.draft())).toBe(false);
    await bench.clock.pass(1.5 * SECOND);
    expect(bench.asked.at(-1)).toMatchObject({ type: "editNote", note: first, text: "Ask her" });
  });

  test("nothing but spaces is nothing to save", async () => {
    bench.write("   ");
    await bench.clock.pass(10 * SECOND);
    expect(bench.asked).toEqual([]);
  });

  test("what is deleted is taken back, and what is written after that is a new text", async () => {
    bench.write("Ask her");
    await bench.answer(YES);
    bench.book.type(first, " ");
    bench.book.leave(first);
    expect(bench.asked.at(-1)).toEqual({ type: "withdrawNote", note: first });
    await bench.answer(YES);
    bench.book.type(first, "No: wait");
    bench.book.leave(first);
    expect(bench.asked.at(-1)).toMatchObject({ type: "writeNote", text: "No: wait" });
  });

  test("a note that the room has is edited", () => {
    bench.book.open("views", { note: second, text: "Ask" });
    bench.book.type(second, "Ask her");
    bench.book.leave(second);
    expect(bench.asked).toMatchObject([{ type: "editNote", note: second, text: "Ask her" }]);
  });
});

describe("keeping", () => {
  test.each(["offline", "wrongStatus", "unknownSlot", "textTooLong", "sessionLimit"] as const)(
    "after %s the text stays, with the reason, and goes when the line is back",
    async (reason) => {
      bench.write("Ask her");
      await bench.refuse(reason);
      expect(bench.draft()).toMatchObject({ text: "Ask her", saved: "", trouble: reason });
      await bench.clock.pass(60 * SECOND);
      expect(bench.asked).toHaveLength(1);
      bench.book.saveAll();
      expect(bench.asked).toHaveLength(2);
      await bench.answer(YES);
      expect(bench.draft()).not.toHaveProperty("trouble");
      expect(isSaved(bench.draft())).toBe(true);
    },
  );

  test.each(["tooFast", "notSaved"] as const)(
    "after %s it goes again by itself",
    async (reason) => {
      bench.write("Ask her");
      await bench.refuse(reason);
      expect(bench.draft()).toMatchObject({ trouble: reason });
      await bench.clock.pass(3.9 * SECOND);
      expect(bench.asked).toHaveLength(1);
      await bench.clock.pass(0.1 * SECOND);
      expect(bench.asked).toHaveLength(2);
    },
  );

  test("a field that is folded is kept until the room has its text", async () => {
    bench.write("Ask her");
    bench.book.fold(first);
    await bench.refuse("notSaved");
    expect(bench.draft()).toMatchObject({ text: "Ask her", isOpen: false });
    await bench.clock.pass(4 * SECOND);
    await bench.answer(YES);
    expect(bench.book.state()).toEqual({});
  });

  test("an answer takes nothing away that is open or on its way", async () => {
    bench.write("Ask her");
    bench.book.leave(first);
    await bench.answer(YES);
    expect(bench.draft()).toMatchObject({ text: "Ask her", saved: "Ask her", isOpen: true });
    bench.book.type(first, "Ask her now");
    bench.book.fold(first);
    expect(bench.draft()).toMatchObject({ text: "Ask her now", isSaving: true });
  });

  test("a field that is opened again has what was typed, not what the room has", async () => {
    bench.book.open("views", { note: second, text: "Ask" });
    bench.book.type(second, "Ask her");
    bench.book.fold(second);
    await bench.refuse("offline");
    bench.book.open("views", { note: second, text: "Ask" });
    expect(bench.draft(second)).toMatchObject({ text: "Ask her", saved: "Ask", isOpen: true });
  });

  test("each text of several goes when the line is back", () => {
    for (const note of [first, second]) {
      bench.book.open("views");
      bench.book.type(note, "Typed while nobody heard it");
    }
    bench.book.saveAll();
    expect(bench.asked).toMatchObject([{ note: first }, { note: second }]);
  });
});

describe("what is chosen with one tap", () => {
  test("goes at once, and stands here until the room has it", async () => {
    bench.book.choose("marks", "this one");
    expect(bench.asked).toEqual([
      { type: "writeNote", note: first, slot: "marks", text: "this one" },
    ]);
    expect(bench.draft()).toMatchObject({ text: "this one", isOpen: false });
    await bench.answer(YES);
    expect(bench.book.state()).toEqual({});
  });

  test("takes the place of what was chosen before, or of what is still on its way", async () => {
    bench.book.choose("marks", "that one", { note: second, text: "this one" });
    expect(bench.asked).toMatchObject([{ type: "editNote", note: second, text: "that one" }]);
    bench.book.choose("marks", "a third", { note: second, text: "this one" });
    expect(bench.asked).toHaveLength(1);
    await bench.answer(YES);
    await bench.clock.pass(1.5 * SECOND);
    expect(bench.asked.at(-1)).toMatchObject({ type: "editNote", note: second, text: "a third" });
  });

  test("waits while the line is down", async () => {
    bench.book.choose("marks", "this one");
    await bench.refuse("offline");
    expect(bench.draft()).toMatchObject({ text: "this one", trouble: "offline" });
    bench.book.saveAll();
    expect(bench.asked).toHaveLength(2);
  });

  test("a card whose first line is empty is saved as it stands", async () => {
    const card = { note: second, text: "\nsafety" };
    bench.book.open("card", card);
    expect(isSaved(bench.draft(second))).toBe(true);
    bench.book.choose("card", "dialogue\nsafety", card);
    await bench.answer(YES);
    bench.book.choose("card", "\nsafety", { note: second, text: "dialogue\nsafety" });
    expect(bench.asked.at(-1)).toMatchObject({ type: "editNote", note: second, text: "\nsafety" });
    await bench.answer(YES);
    expect(bench.book.state()).toEqual({});
  });
});

function seen(text: string, more: Partial<NoteView> = {}): NoteView {
  return { slot: "views", text, visibility: "group", place: 0, mine: true, ...more };
}

describe("what somebody else changes meanwhile", () => {
  const third = noteId(3);

  /** Open on what the room has, and then somebody else is faster. */
  function overtaken(): void {
    bench.room[second] = seen("So");
    bench.book.open("views", { note: second, text: "So" });
    bench.book.type(second, "So am I");
    bench.room[second] = seen("So are we", { revision: 1 });
  }

  test("is not overwritten: an open field waits, whatever would send it", async () => {
    overtaken();
    bench.book.leave(second);
    bench.book.saveAll();
    await bench.clock.pass(10 * SECOND);
    expect(bench.asked).toEqual([]);
    expect(bench.draft(second)).toMatchObject({ text: "So am I", saved: "So" });
  });

  test.each(["keepBoth", "fold"] as const)(
    "is kept beside what was typed here on %s, and that is written on there",
    async (how) => {
      overtaken();
      bench.book[how](second);
      expect(bench.asked).toEqual([
        { type: "editNote", note: second, text: "So am I", onto: { revision: 0, aside: first } },
      ]);
      bench.room[first] = seen("So am I", { beside: second });
      await bench.answer(YES);
      expect(bench.book.state()[second]).toBeUndefined();
      if (how === "fold") return expect(bench.book.state()).toEqual({});
      expect(bench.draft(first)).toMatchObject({ text: "So am I", isOpen: true, revision: 0 });
      bench.book.type(first, "So am I, too");
      bench.book.leave(first);
      expect(bench.asked.at(-1)).toMatchObject({
        note: first,
        onto: { revision: 0, aside: second },
      });
    },
  );

  test("goes with a panel that is put away: both are kept", () => {
    overtaken();
    bench.book.putAway();
    expect(bench.asked).toMatchObject([{ text: "So am I", onto: { revision: 0 } }]);
  });

  test("is taken over where one gives up one's own", async () => {
    overtaken();
    bench.book.takeTheirs(second);
    expect(bench.draft(second)).toMatchObject({ text: "So are we", isOpen: true });
    bench.book.type(second, "So are we all");
    bench.book.leave(second);
    expect(bench.asked).toMatchObject([{ text: "So are we all", onto: { revision: 1 } }]);
  });

  test("is none of it where the text is one's own alone, or the same", () => {
    for (const known of [
      seen("else", { revision: 1, visibility: "own" }),
      seen("So am I", { revision: 1 }),
    ]) {
      bench = new Bench();
      overtaken();
      bench.room[second] = known;
      bench.book.leave(second);
      expect(bench.asked).toHaveLength(1);
    }
  });

  test("each save says which revision it was made from", async () => {
    bench.write("Ask");
    await bench.answer(YES);
    for (const [revision, text] of ["Ask her", "Ask her now"].entries()) {
      bench.book.type(first, text);
      bench.book.leave(first);
      expect(bench.asked.at(-1)).toMatchObject({ text, onto: { revision } });
      await bench.answer(YES);
    }
  });

  test("after a reload what had arrived without an answer is not sent twice", () => {
    bench.book.open("views", { note: second, text: "So" });
    bench.book.type(second, "So am I");
    bench.book.leave(second);
    const next = new Bench();
    next.book.takeBack(bench.book.kept());
    next.room[second] = seen("So am I", { revision: 1 });
    next.book.saveAll();
    expect(next.asked).toEqual([]);
    next.book.type(second, "So am I, too");
    next.book.leave(second);
    expect(next.asked).toMatchObject([{ text: "So am I, too", onto: { revision: 1 } }]);
  });

  test("after a reload a new text that had arrived is not written twice, also where somebody has changed it since", () => {
    bench.write("Ask");
    const next = new Bench();
    next.book.takeBack(bench.book.kept());
    next.room[first] = seen("Ask whom?", { revision: 1 });
    next.book.fold(first);
    expect(next.asked).toEqual([]);
    expect(next.book.state()).toEqual({});
  });

  test("somebody else's line is not taken back by emptying it", async () => {
    bench.room[third] = { slot: "views", text: "Theirs", visibility: "group", place: 0 };
    bench.book.open("views", { note: third, text: "Theirs" });
    bench.book.type(third, " ");
    await bench.clock.pass(10 * SECOND);
    bench.book.fold(third);
    expect(bench.asked).toEqual([]);
    expect(bench.book.state()).toEqual({});
  });
});

describe("giving up", () => {
  test("what is discarded is gone and goes nowhere", async () => {
    bench.book.open("views");
    bench.book.type(first, "Ask her");
    bench.book.discard(first);
    await bench.clock.pass(10 * SECOND);
    expect(bench.asked).toEqual([]);
    expect(bench.book.state()).toEqual({});
  });

  test("an answer that comes after that changes nothing", async () => {
    bench.write("Ask her");
    bench.book.discard(first);
    await bench.answer(YES);
    expect(bench.book.state()).toEqual({});
  });

  test("text of one session goes to no other", async () => {
    expect(bench.book.enter(undefined)).toBe(false);
    expect(bench.book.enter(1)).toBe(false);
    bench.book.open("views");
    bench.book.type(first, "Only for these people");
    expect(bench.book.enter(undefined)).toBe(false);
    expect(bench.book.enter(1)).toBe(false);
    expect(bench.draft().text).toBe("Only for these people");
    expect(bench.book.enter(2)).toBe(true);
    bench.book.saveAll();
    await bench.clock.pass(10 * SECOND);
    expect(bench.asked).toEqual([]);
    expect(bench.book.state()).toEqual({});
  });
});

test("whoever draws it hears of each change, until they do not want to", () => {
  const seen: string[] = [];
  const stop = bench.book.subscribe(() => seen.push(bench.draft().text));
  bench.book.open("views");
  bench.book.type(first, "A");
  stop();
  bench.book.type(first, "Ab");
  expect(seen).toEqual(["", "A"]);
});
