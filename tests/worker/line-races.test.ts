import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteId, PersonId } from "../../core/ids.ts";
import type { Command } from "../../core/session/command.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import type { Running } from "../../core/session/session.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Entry } from "../../worker/entry.ts";
import { Dice } from "../support/dice.ts";
import { ann, cem, commandId, dora, eva, noteId } from "../support/people.ts";
import { LINES } from "../support/plans.ts";
import { RoomWorld, type Step } from "../support/room-world.ts";
import { started } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";
import { write } from "../support/writing.ts";

/** Ann wrote the line, Eva takes notes and may hand that to Dora; Ann and Eva have two panels each. */
const PANELS: readonly PersonId[] = [ann, eva, ann, dora, eva];

const LINE = noteId(1);

const beginning: readonly Entry[] = started(LINES)
  .upTo("gather")
  .does(ann, write(1, "facts", "a0"))
  .log.map((event, number) => ({
    at: number,
    // Whoever has joined comes again by their seat.
    ...("person" in event && event.type === "joined"
      ? { by: event.person, command: commandId(number) }
      : {}),
    events: [event],
  }));

type What = "edit" | "hand" | Step["what"];

const WHATS: readonly What[] = [
  ...(["edit", "edit", "edit", "edit", "edit", "edit", "hand", "again", "unheard"] as const),
  ...(["up", "up", "up", "down", "down", "arrive", "line", "sleep", "crash"] as const),
];

const moves = fc.array(
  fc.tuple(fc.nat(WHATS.length - 1), fc.nat(PANELS.length - 1), fc.nat(0xffffff)),
  { minLength: 10, maxLength: 20, size: "max" },
);

/** All that was ever accepted as text, piece by piece: whoever edits adds a piece to what they read. */
function piecesOf(events: readonly SessionEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      event.type === "noteWritten" || event.type === "noteEdited" ? event.text.split(" ") : [],
    ),
  );
}

function editOf(view: SessionView, dice: Dice, piece: string): Command | undefined {
  const editable = (Object.keys(view.notes) as NoteId[]).filter(
    (note) => view.may[`editNote:${note}`] !== undefined,
  );
  // Most of them the line that all have seen, some a version that was kept beside it.
  const note = dice.chance(0.7) && editable.includes(LINE) ? LINE : editable.at(-1);
  const known = note && view.notes[note];
  if (note === undefined || known === undefined) return undefined;
  const onto = { revision: known.revision ?? 0, aside: dice.hex(32) as NoteId };
  return { type: "editNote", note, text: `${known.text} ${piece}`, onto };
}

/** The notes change hands, as far as a panel knows who has them. */
function handOf({ you, roles }: SessionView): Command | undefined {
  if (roles.noteTaker === undefined) return taken("takeRole");
  return roles.noteTaker === you ? taken("layDownRole") : undefined;
}

function taken(type: "takeRole" | "layDownRole"): Command {
  return { type, role: "noteTaker" };
}

function run(script: readonly (readonly [number, number, number])[]): RoomWorld {
  const world = new RoomWorld(PANELS, beginning);
  PANELS.forEach((_, panel) => world.take({ what: "line", panel, number: 0 }));
  PANELS.forEach((_, panel) => world.take({ what: "arrive", panel, number: 0 }));
  script.forEach(([what, panel, number], place) => {
    const chosen = WHATS[what] ?? "up";
    if (chosen !== "edit" && chosen !== "hand") return asIs(world, { what: chosen, panel, number });
    const seat = world.seats[panel];
    const view = seat?.panel.view;
    if (seat === undefined || view === undefined) return;
    const dice = new Dice(number * 64 + place);
    const command = chosen === "hand" ? handOf(view) : editOf(view, dice, `p${place}`);
    if (command !== undefined && seat.panel.waiting < 4) world.ask(seat, command, dice);
  });
  world.settle();
  return world;
}

/** Nobody asks for anything but these edits. */
function asIs(world: RoomWorld, step: Step): void {
  const seat = world.seats[step.panel];
  if (step.what !== "unheard") return world.take(step);
  // What was asked reaches the room, and the line fails before the answer is back.
  world.take({ ...step, what: "up" });
  if (seat?.line !== undefined) world.take({ ...step, what: "line" });
}

test("[N36] [L2] [L4] two and more people change one line at the same time: every text is kept, both are told, and nothing is kept twice", () => {
  const done = { edits: 0, beside: 0, repeated: 0, restarts: 0, refused: 0 };
  fc.assert(
    fc.property(moves, (script) => {
      const world = run(script);
      const events = world.disk.flatMap((entry) => entry.events);
      const { notes } = world.logged as Running;
      const kept = Object.values(notes).flatMap(({ text }) => text.split(" "));
      for (const piece of piecesOf(events)) expect(kept).toContain(piece);
      const texts = Object.values(notes).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      for (const event of events) {
        if (event.type !== "noteWritten" || event.beside === undefined) continue;
        bothKnow(world, event.note, event.beside);
        done.beside += 1;
      }
      done.edits += events.filter(({ type }) => type === "noteEdited").length;
      done.repeated += world.repeated;
      done.restarts += world.restarts;
      for (const { panel } of world.seats) done.refused += panel.refused.size;
    }),
    { numRuns: SCHEDULES / 2 },
  );
  for (const count of Object.values(done)) expect(count).toBeGreaterThan(SCHEDULES / 20);
});

/** Each of their panels says so of the second version, and stands by the first; nobody else's does. */
function bothKnow(
  { seats }: RoomWorld,
  second: NoteId,
  { note, by, before }: { readonly note: NoteId; readonly by: PersonId; readonly before: PersonId },
): void {
  for (const { person, panel } of seats) {
    const told = panel.view?.notes[second];
    expect(told?.beside).toBe(person === by || person === before ? note : undefined);
    expect(panel.view?.notes[note]).toBeDefined();
  }
}

test("[N36] of two who read one line and send at once, whoever is heard first is told as well", () => {
  const world = new RoomWorld([ann, eva, cem], beginning);
  [0, 1, 2].forEach((panel) => world.take({ what: "line", panel, number: 0 }));
  [0, 1, 2].forEach((panel) => world.take({ what: "arrive", panel, number: 0 }));
  const [first, second] = world.seats;
  for (const [seat, piece] of [
    [first, "a1"],
    [second, "e1"],
  ] as const) {
    const view = seat?.panel.view;
    const command = view && editOf(view, new Dice(piece.length), piece);
    if (seat === undefined || command === undefined) throw new Error("nobody edits");
    world.ask(seat, command, new Dice(1));
  }
  world.settle();
  const texts = Object.values((world.logged as Running).notes).map(({ text }) => text);
  expect(texts).toEqual(["a0 a1", "a0 e1"]);
  const told = world.seats.map(({ panel }) =>
    Object.values(panel.view?.notes ?? {}).map(({ beside }) => beside),
  );
  expect(told).toEqual([
    [undefined, LINE],
    [undefined, LINE],
    [undefined, undefined],
  ]);
});
