import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { asked, cells } from "./asked.ts";
import { ann, ben, cem, dora, eva, finn, gita, nameOf, noteId, ticket } from "./people.ts";
import { cast, finnLeft, gathered, type Scene } from "./scene.ts";

/**
 * Who may ask for what at one moment, written by hand. Ann is a member, Ben the case giver, Cem the chair, Dora the
 * timekeeper, Eva the note-taker, unless a table says otherwise; Finn has said goodbye, Gita has a ticket and no seat.
 */
export interface Moment {
  readonly moment: string;
  readonly scene: () => Scene;
  readonly table: string;
}

const COLUMNS: readonly PersonId[] = [ann, ben, cem, dora, eva, finn, gita];

/** Each of them has its row in each table. */
const COMMANDS = 57;

export function testMoments(moments: readonly Moment[]): void {
  test.each(moments)("[R10] [R2] [F2] [C2] $moment: each person may ask exactly this", (one) => {
    expect(answers(one.scene(), one.table)).toEqual(expected(one.table));
  });

  test.each(moments)("[R10] $moment: the table has a row for every command", ({ table }) => {
    const types = new Set(cells(table).map(([words = ""]) => words.split(" ")[0]));
    expect(types.size).toBe(COMMANDS);
  });
}

function answers(scene: Scene, table: string): readonly string[] {
  return cells(table).flatMap(([words = ""]) =>
    COLUMNS.map((person) => {
      const answer = scene.answer(person, asked(words), person === gita ? ticket(900) : undefined);
      return `${nameOf(person)} ${words}: ${answer}`;
    }),
  );
}

function expected(table: string): readonly string[] {
  return cells(table).flatMap(([words = "", ...row]) =>
    COLUMNS.map((person, column) => `${nameOf(person)} ${words}: ${row[column] ?? "?"}`),
  );
}

export function everybodyHere(): Scene {
  return finnLeft(gathered());
}

export function running(): Scene {
  return cast(everybodyHere()).does(ann, "start");
}

export function writes(scene: Scene, by: PersonId, note: number, slot: string): Scene {
  return scene.does(by, { type: "writeNote", note: noteId(note), slot, text: "What I think." });
}
