import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteId, PersonId } from "../../core/ids.ts";
import type { Ask } from "../../core/session/ask.ts";
import type { Command, CommandType } from "../../core/session/command.ts";
import type { SessionEvent } from "../../core/session/event.ts";
import { evolve } from "../../core/session/evolve.ts";
import { NEW_SESSION } from "../../core/session/gather.ts";
import { project } from "../../core/session/project.ts";
import type { Closed, Note, Running, Session } from "../../core/session/session.ts";
import { join, split, withoutWordsOf, type Entry } from "../../worker/entry.ts";
import { commandFor } from "../support/any-command.ts";
import { Dice } from "../support/dice.ts";
import { ann, ben, eva, GROUP } from "../support/people.ts";
import { LINES } from "../support/plans.ts";
import { started, type Scene } from "../support/scene.ts";
import { SCHEDULES } from "../support/schedules.ts";

const RUNS = SCHEDULES / 8;

/** What may be asked about notes, and for whose turn it is to take them: as often as it stands here. */
const ASKED: readonly CommandType[] = [
  ...(["writeNote", "writeNote", "writeNote", "editNote", "editNote", "editNote"] as const),
  ...(["moveNote", "moveNote", "mergeNote", "mergeNote", "bringNote", "withdrawNote"] as const),
  ...(["revealNotes", "takeRole"] as const),
];

/** Eva takes notes, unless she lays that down. */
const WRITERS: readonly PersonId[] = [...GROUP, eva, eva, eva, eva];

/** The log as a room keeps it, an entry for each command. */
interface Played {
  readonly scene: Scene;
  readonly log: readonly Entry[];
}

interface Step {
  readonly before: Scene;
  readonly by: PersonId;
  readonly command: Command;
  readonly events: readonly SessionEvent[];
  readonly after: Scene;
}

const steps = fc.array(fc.tuple(fc.nat(WRITERS.length - 1), fc.nat(0xffffff)), {
  minLength: 10,
  maxLength: 40,
  size: "max",
});

const gathering = started(LINES).upTo("gather");

/** Five people write, and whoever takes notes keeps what they wrote in order. */
function play(script: readonly (readonly [number, number])[], look: (step: Step) => void): Played {
  const log: Entry[] = [{ at: 0, events: gathering.log }];
  let scene = gathering;
  for (const [number, [who, seed]] of script.entries()) {
    const by = WRITERS[who] ?? ann;
    // No two texts are alike, so that each is found again.
    const dice = new Dice(seed * 64 + number);
    const command = anyOf(scene, by, dice);
    const decision = command === undefined ? undefined : scene.decides(by, command);
    if (command === undefined || decision?.ok !== true) continue;
    const after = scene.happens(...decision.value);
    look({ before: scene, by, command, events: decision.value, after });
    log.push({ at: 0, by, events: decision.value });
    scene = after;
  }
  return { scene, log };
}

function anyOf(scene: Scene, by: PersonId, dice: Dice): Command | undefined {
  const view = scene.sees(by);
  const offered = (Object.keys(view.may) as Ask[]).filter(
    (ask) => !ask.startsWith("takeRole") || (ask.endsWith("noteTaker") && dice.chance(0.5)),
  );
  const of = (type: CommandType): readonly Ask[] =>
    offered.filter((ask) => ask.startsWith(`${type}:`));
  const types = ASKED.filter((type) => of(type).length > 0);
  if (dice.chance(0.03) && of("layDownRole").length > 0)
    return { type: "layDownRole", role: "noteTaker" };
  return types.length === 0 ? undefined : commandFor(dice.pick(of(dice.pick(types))), view, dice);
}

type Notes = readonly (readonly [NoteId, Note])[];

function notesOf(session: Session): Notes {
  return Object.entries((session as Running).notes) as [NoteId, Note][];
}

/** What a note is but for where it is read. */
function words(session: Session): ReadonlyMap<NoteId, string> {
  return new Map(
    notesOf(session).map(([id, { author, text, visibility, slot }]) => [
      id,
      [author, text, visibility, slot].join("|"),
    ]),
  );
}

/** Where the lines of all slots but one stand. */
function places(session: Session, but: string): readonly (readonly [NoteId, number | undefined])[] {
  return notesOf(session)
    .filter(([, { slot }]) => slot !== but)
    .map(([id, { shown }]) => [id, shown]);
}

test("[N33] [N34] [N35] [N36] whoever moves and merges lines loses no text, touches no other slot, and shows nobody what they may not read", () => {
  const done = { moved: 0, merged: 0, beside: 0, edited: 0 };
  fc.assert(
    fc.property(steps, (script) => {
      const { scene } = play(script, ({ before, by, command, events, after }) => {
        const note =
          "note" in command ? (before.session as Running).notes[command.note] : undefined;
        const [was, is] = [words(before.session), words(after.session)];
        if (command.type === "moveNote" || command.type === "mergeNote") {
          expect(is).toEqual(was);
          expect(places(after.session, note?.slot ?? "")).toEqual(
            places(before.session, note?.slot ?? ""),
          );
          done[command.type === "moveNote" ? "moved" : "merged"] += 1;
        }
        if (command.type === "editNote" && note?.author !== by) {
          expect(note).toMatchObject({ visibility: "group" });
          done.edited += 1;
        }
        const isBeside = events.some((event) => "beside" in event);
        if (isBeside) {
          // Whatever stood there stands there still.
          for (const [id, one] of was) expect(is.get(id)).toBe(one);
          done.beside += 1;
        }
      });
      for (const person of GROUP) readsRightly(scene, person);
      for (const { slot } of LINES.phases.flatMap(({ writes }) => writes)) standsOnce(scene, slot);
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(done)) expect(count).toBeGreaterThan(RUNS / 10);
});

/** All that is the group's and one's own, each in a line that is there, and nothing else. */
function readsRightly(scene: Scene, person: PersonId): void {
  const { notes } = scene.sees(person);
  const mayRead = notesOf(scene.session).filter(
    ([, { author, visibility }]) => author === person || visibility === "group",
  );
  expect(new Set(Object.keys(notes))).toEqual(new Set(mayRead.map(([id]) => id)));
  for (const { into, slot } of Object.values(notes)) {
    if (into === undefined) continue;
    expect(notes[into]).toMatchObject({ slot, visibility: "group" });
    expect(notes[into]).not.toHaveProperty("into");
  }
}

function standsOnce({ session }: Scene, slot: string): void {
  const shown = notesOf(session)
    .filter(([, note]) => note.slot === slot && note.visibility === "group")
    .map(([, note]) => note.shown);
  expect(new Set(shown).size).toBe(shown.length);
}

test("[N35] [J1] [N17] closing keeps every line that stood in view of all, once, and no other text", () => {
  let kept = 0;
  fc.assert(
    fc.property(steps, (script) => {
      const { scene } = play(script, () => undefined);
      const closed = evolve(scene.session, { type: "closed", at: 1 }) as Closed;
      const lines = Object.values(closed.minutes?.lines ?? {}).flatMap(({ text }) =>
        text.split("\n"),
      );
      const texts = notesOf(scene.session)
        .filter(([, { visibility, slot }]) => visibility === "group" && slot !== "taken")
        .map(([, { text }]) => text);
      expect(lines.toSorted()).toEqual(texts.toSorted());
      kept += lines.length;
    }),
    { numRuns: RUNS },
  );
  expect(kept).toBeGreaterThan(RUNS);
});

test("[S20] [S21] whoever erases what they wrote takes no other's text along, and all else stands where it stood", () => {
  let changed = 0;
  fc.assert(
    fc.property(steps, fc.constantFrom(ann, ben, eva), (script, person) => {
      const { scene, log } = play(script, () => undefined);
      const left = log.map((entry) => {
        const parts = split(entry);
        return join({
          ...parts,
          written: withoutWordsOf(person, parts, "written") ?? parts.written,
        });
      });
      const replayed = left.flatMap(({ events }) => events).reduce<Session>(evolve, NEW_SESSION);
      const touched = new Set(
        log.flatMap(({ by, events }) =>
          by === person ? events.flatMap((event) => ("note" in event ? [event.note] : [])) : [],
        ),
      );
      const before = new Map(notesOf(scene.session));
      for (const [id, note] of notesOf(replayed)) {
        const was = before.get(id);
        const { text: _words, ...place } = note;
        expect(was).toMatchObject(place);
        if (note.author === person) expect(note.text).toBe("");
        else if (!touched.has(id)) expect(note.text).toBe(was?.text);
        if (note.text !== was?.text) changed += 1;
      }
      expect(replayed).toMatchObject({
        notes: Object.fromEntries([...before.keys()].map((id) => [id, {}])),
      });
      noWordOf(person, log, replayed);
    }),
    { numRuns: RUNS },
  );
  expect(changed).toBeGreaterThan(RUNS);
});

/** Not in any view, by whoever typed it or whose line it was. */
function noWordOf(person: PersonId, log: readonly Entry[], session: Session): void {
  const typed = log.flatMap(({ by, events }) =>
    events.flatMap((event) => {
      if (event.type !== "noteWritten" && event.type !== "noteEdited") return [];
      return by === person || event.author === person ? [event.text] : [];
    }),
  );
  const views = JSON.stringify(GROUP.map((one) => project(session, one).notes));
  expect(typed.filter((text) => text.startsWith("text ") && views.includes(text))).toEqual([]);
}
