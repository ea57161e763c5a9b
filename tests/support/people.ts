import type { CommandId, NoteId, PersonId } from "../../core/ids.ts";

/** Five people in the order of their seats; Finn comes and goes, Gita has no seat. */
export const ann = personId("a");
export const ben = personId("b");
export const cem = personId("c");
export const dora = personId("d");
export const eva = personId("e");
export const finn = personId("f");
export const gita = personId("9");

export const GROUP: readonly PersonId[] = [ann, ben, cem, dora, eva];

const NAMES: Readonly<Record<PersonId, string>> = {
  [ann]: "Ann",
  [ben]: "Ben",
  [cem]: "Cem",
  [dora]: "Dora",
  [eva]: "Eva",
  [finn]: "Finn",
  [gita]: "Gita",
};

export function nameOf(person: PersonId): string {
  return NAMES[person] ?? "Nobody";
}

export function personId(digit: string): PersonId {
  return digit.repeat(32) as PersonId;
}

export function noteId(number: number): NoteId {
  return hex(number) as NoteId;
}

export function commandId(number: number): CommandId {
  return hex(number) as CommandId;
}

/** A ticket of the door: each of these is used once. */
export function ticket(number: number): string {
  return hex(number).repeat(2);
}

function hex(number: number): string {
  return number.toString(16).padStart(32, "0");
}
