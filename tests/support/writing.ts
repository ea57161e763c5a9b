import type { Command } from "../../core/session/command.ts";
import { GROUP, nameOf, noteId } from "./people.ts";
import { EVERY_FLOOR } from "./plans.ts";
import { started, type Scene } from "./scene.ts";

export function write(note: number, slot: string, text = `text of note ${note}`): Command {
  return { type: "writeNote", note: noteId(note), slot, text };
}

export function edit(note: number, text: string): Command {
  return { type: "editNote", note: noteId(note), text };
}

/** As a panel edits that has read this revision. */
export function editOnto(note: number, text: string, revision: number, aside: number): Command {
  return { type: "editNote", note: noteId(note), text, onto: { revision, aside: noteId(aside) } };
}

export function move(note: number, before?: number): Command {
  const place = before === undefined ? {} : { before: noteId(before) };
  return { type: "moveNote", note: noteId(note), ...place };
}

export function merge(note: number, into?: number): Command {
  const line = into === undefined ? {} : { into: noteId(into) };
  return { type: "mergeNote", note: noteId(note), ...line };
}

export function withdraw(note: number): Command {
  return { type: "withdrawNote", note: noteId(note) };
}

export function bring(note: number): Command {
  return { type: "bringNote", note: noteId(note) };
}

export function park(note: number): Command {
  return { type: "parkNote", note: noteId(note) };
}

/** Who of the five finds these words anywhere in their view. */
export function readers(scene: Scene, words: string): readonly string[] {
  return GROUP.filter((person) => JSON.stringify(scene.sees(person)).includes(words)).map(nameOf);
}

export const ALL = ["Ann", "Ben", "Cem", "Dora", "Eva"];

export function asking(): Scene {
  return started(EVERY_FLOOR).upTo("ask");
}
