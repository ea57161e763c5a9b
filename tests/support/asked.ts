import type { RoleName } from "../../core/methods/method.ts";
import type { Command, StopChoice } from "../../core/session/command.ts";
import { noteId, personId } from "./people.ts";
import { STEP_ID } from "./remembering.ts";
import type { Asked } from "./scene.ts";

const PERSON: Readonly<Record<string, string>> = {
  Ann: "a",
  Ben: "b",
  Cem: "c",
  Dora: "d",
  Eva: "e",
  Finn: "f",
  Gita: "9",
};

/** What is chosen in a slot where nothing is written; the offer is the first note of a scene. */
const CHOSEN: Readonly<Record<string, string>> = { evaluation: "safety", preference: noteId(1) };

/** A command in a few words, as tables name it: `takeRole chair`, `offerRole chair Eva`, `editNote 1`. */
export function asked(words: string): Asked {
  const [type = "", first = "", second = ""] = words.split(" ");
  return about(type as Command["type"], first, second) ?? (type as Asked);
}

/** Undefined for a command that is about nothing. */
function about(type: Command["type"], first: string, second: string): Command | undefined {
  switch (type) {
    case "join":
      return { type, name: "Gita" };
    case "choosePlan":
      return { type, method: "chair-eight", agenda: "60" };
    case "takeRole":
    case "layDownRole":
    case "skipRole":
      return { type, role: first as RoleName };
    case "reportStep":
      return { type, step: STEP_ID, status: "done", text: "It worked." };
    case "offerRole":
      return { type, role: first as RoleName, to: personId(PERSON[second] ?? "0") };
    case "answerOffer":
      return { type, role: first as RoleName, accept: true };
    case "wantCase":
      return { type, yes: first !== "no" };
    case "extend":
      return { type, minutes: 1 };
    case "muteEachPart":
    case "showIndicator":
      return { type, on: true };
    case "chooseKeep":
      return { type, keep: "week" };
    case "strikeLine":
      return { type, line: first };
    case "approveMinutes":
      return { type, number: 1, version: 0 };
    case "withdrawApproval":
      return { type, number: 1 };
    default:
      return aboutNotes(type, first, second) ?? aboutPeople(type, first);
  }
}

function aboutNotes(type: Command["type"], first: string, second: string): Command | undefined {
  const text = CHOSEN[first] ?? "Some words.";
  const note = noteId(Number(first));
  switch (type) {
    case "setQuestion":
      return { type, text };
    case "writeNote":
      return { type, note: noteId(999), slot: first, text };
    case "editNote":
      return { type, note, text };
    case "mergeNote":
      return { type, note, into: noteId(Number(second)) };
    case "moveNote":
    case "withdrawNote":
    case "bringNote":
    case "parkNote":
    case "confirmStep":
      return { type, note };
    case "revealNotes":
      return { type, slot: first };
    default:
      return undefined;
  }
}

function aboutPeople(type: Command["type"], first: string): Command | undefined {
  const person = personId(PERSON[first] ?? "0");
  switch (type) {
    case "lowerHand":
    case "admit":
    case "turnAway":
    case "removePerson":
      return { type, person };
    case "answerObserver":
      return { type, person, yes: true };
    case "answerRelease":
      return { type, person, yes: true, version: 0 };
    case "answerStop":
      return { type, choice: first as StopChoice };
    case "addPaperSeat":
      return { type, seat: personId("8"), name: "Hugo" };
    default:
      return undefined;
  }
}

/** A table of words in columns; a `"` repeats the cell to its left. */
export function cells(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [head = "", ...rest] = row.trim().split(/ *\| */u);
      return [head, ...repeated(rest.join(" ").split(/ +/u))];
    });
}

function repeated(row: readonly string[]): readonly string[] {
  return row.reduce<readonly string[]>(
    (before, cell) => [...before, cell === '"' ? (before.at(-1) ?? cell) : cell],
    [],
  );
}
