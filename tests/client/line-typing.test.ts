import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../client/link/session-link.ts";
import { DraftBook } from "../../client/panel/draft-book.ts";
import type { NoteId, PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionView } from "../../core/session/view.ts";
import { Dice } from "../support/dice.ts";
import { HandClock, settled } from "../support/hand-clock.ts";
import { ann, eva, noteId } from "../support/people.ts";
import { LINES } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";
import { write } from "../support/writing.ts";

const LINE = noteId(1);

/** A panel with its drafts, and what is under way between it and the room. */
class Desk {
  readonly person: PersonId;
  readonly clock = new HandClock();
  readonly book: DraftBook;
  readonly up: { readonly command: Command; readonly answer: (answer: Answer) => void }[] = [];
  readonly down: (() => void)[] = [];
  view: SessionView;

  constructor(person: PersonId, view: SessionView, newNoteId: () => NoteId) {
    this.person = person;
    this.view = view;
    this.book = new DraftBook({
      timers: this.clock,
      newNoteId,
      known: (note) => this.view.notes[note],
      ask: (command) => new Promise((answer) => this.up.push({ command, answer })),
    });
  }

  /** Types on where a field is open, or opens one. */
  types(piece: string, dice: Dice): void {
    const state = this.book.state();
    const open = (Object.keys(state) as NoteId[]).filter((note) => state[note]?.isOpen === true);
    const note = open.length > 0 ? dice.pick(open) : this.#opens(dice);
    const text = this.book.state()[note]?.text ?? "";
    this.book.type(note, `${text} ${piece}`);
  }

  #opens(dice: Dice): NoteId {
    const notes = Object.keys(this.view.notes) as NoteId[];
    const note = dice.chance(0.7) ? LINE : dice.pick(notes);
    const known = this.view.notes[note];
    return this.book.open("facts", { note, text: known?.text ?? "", revision: known?.revision });
  }
}

/** Ann, whose line it is, and Eva, who takes notes, type into it; every frame comes when it comes. */
class Table {
  scene: Scene = started(LINES)
    .upTo("gather")
    .does(ann, write(1, "facts", "a0"));
  readonly desks: readonly Desk[];
  #ids = 100;

  constructor() {
    this.desks = [ann, eva, eva].map(
      (person) => new Desk(person, this.scene.sees(person), () => noteId((this.#ids += 1))),
    );
  }

  /** The room hears one command: all see what it made, and whoever asked has the answer last. */
  hears({ person, up, down }: Desk): void {
    const first = up.shift();
    if (first === undefined) return;
    const decision = this.scene.decides(person, first.command);
    if (decision.ok) this.scene = this.scene.happens(...decision.value);
    for (const desk of this.desks) {
      const view = this.scene.sees(desk.person);
      desk.down.push(() => (desk.view = view));
    }
    down.push(() => first.answer(decision));
  }

  /** Every field is folded, and everything arrives. */
  async rests(): Promise<void> {
    for (let round = 0; this.desks.some(isBusy); round += 1) {
      if (round > 60) throw new Error("the panels do not come to rest");
      for (const desk of this.desks) {
        for (const note of Object.keys(desk.book.state()) as NoteId[]) desk.book.fold(note);
        this.hears(desk);
        for (const one of this.desks) while (one.down.length > 0) one.down.shift()?.();
        await settled();
      }
    }
  }

  get texts(): readonly string[] {
    return Object.values(this.scene.running.notes).map(({ text }) => text);
  }
}

function isBusy({ book, up, down }: Desk): boolean {
  return Object.keys(book.state()).length + up.length + down.length > 0;
}

const WHATS = [
  "type",
  "type",
  "type",
  "leave",
  "fold",
  "up",
  "up",
  "down",
  "down",
  "time",
  "both",
] as const;

const script = fc.array(fc.tuple(fc.constantFrom(...WHATS), fc.nat(2), fc.nat(0xffff)), {
  minLength: 10,
  maxLength: 40,
  size: "max",
});

test("whatever two people type into one line at the same time, in fields that save by themselves, is kept", async () => {
  let beside = 0;
  await fc.assert(
    fc.asyncProperty(script, async (steps) => {
      const table = new Table();
      const typed: string[] = [];
      for (const [number, [what, who, seed]] of steps.entries()) {
        const desk = table.desks[who];
        if (desk === undefined) throw new Error("nobody sits there");
        if (what === "type") {
          typed.push(`p${number}`);
          desk.types(`p${number}`, new Dice(seed));
        } else await act(table, desk, what);
      }
      await table.rests();
      const kept = table.texts.flatMap((text) => text.split(" "));
      for (const piece of typed) expect(kept).toContain(piece);
      expect(new Set(table.texts).size).toBe(table.texts.length);
      beside += table.scene.log.filter((event) => "beside" in event).length;
    }),
    { numRuns: SCHEDULES / 8 },
  );
  expect(beside).toBeGreaterThan(SCHEDULES / 16);
});

async function act(table: Table, desk: Desk, what: Exclude<(typeof WHATS)[number], "type">) {
  const [note] = Object.keys(desk.book.state()) as NoteId[];
  switch (what) {
    case "up":
      table.hears(desk);
      break;
    case "down":
      desk.down.shift()?.();
      break;
    case "time":
      return await desk.clock.pass(2_000);
    case "leave":
    case "fold":
      if (note !== undefined) desk.book[what](note);
      break;
    case "both":
      if (note !== undefined) desk.book.keepBoth(note);
  }
  return await settled();
}
