import type { NoteId, PersonId } from "../ids.ts";
import type { Writing } from "../methods/method.ts";
import { isCardForm, readCard, writeCard } from "./card.ts";
import type { Refusal } from "./command.ts";
import { headOf } from "./lines.ts";
import type { Note, Running } from "./session.ts";

/** Fewer evaluation cards would tell who wrote which (practice.md 1.4). */
const FEWEST_CARDS = 4;

type Counts = Running["counts"][string];

/** Sealed marks and cards are never shown one by one: what opens is how many there are of each. */
export function isCounted({ form, visibility }: Writing): boolean {
  return visibility === "sealed" && (form === "mark" || form === "card");
}

/** The forms that are entered by choosing. */
const CHOSEN: readonly Writing["form"][] = ["mark", "choice", "card", "scale", "tick"];

export function isChosen({ form }: Writing): boolean {
  return CHOSEN.includes(form);
}

/** What can be chosen where nothing is written and no note is chosen. */
const FIXED: Readonly<Partial<Record<Writing["form"], readonly string[]>>> = {
  scale: Array.from({ length: 11 }, (_, number) => String(number)),
  tick: ["yes"],
};

/** The numbers of a scale, and the one word of a tick; undefined for every other form. */
export function fixedChoices({ form }: Pick<Writing, "form">): readonly string[] | undefined {
  return FIXED[form];
}

/** Whether each person chooses once. */
function isOnce(writing: Writing): boolean {
  return isCounted(writing) || fixedChoices(writing) !== undefined;
}

export function countsOf(session: Running, writing: Writing): Counts {
  const choices = notesIn(session, writing.slot)
    .flatMap(([, { text }]) => choicesIn(writing, text))
    .filter((choice) => writing.form !== "mark" || isNoteOf(session, writing, choice));
  return Object.fromEntries(
    [...new Set(choices)].map((choice) => [choice, choices.filter((one) => one === choice).length]),
  );
}

/** A card whose words were erased says nothing, and hides nobody. */
export function enoughToCount(session: Running, writing: Writing): boolean {
  const cards = notesIn(session, writing.slot).filter(([, { text }]) => text !== "");
  return writing.form !== "card" || cards.length >= FEWEST_CARDS;
}

function choicesIn({ form }: Writing, text: string): readonly string[] {
  if (form === "mark") return Object.values(readCard("mark", text));
  return Object.entries(readCard("card", text)).map(([field, choice]) => `${field}:${choice}`);
}

/** Why there is nothing for this person to choose in a slot; undefined where there is. */
export function noChoiceLeft(
  session: Running,
  writing: Writing,
  you: PersonId,
  edited?: NoteId,
): Refusal | undefined {
  if (!isChosen(writing)) return undefined;
  const own = othersOf(session, writing, you, edited);
  if (isOnce(writing)) {
    if (own.length > 0) return "alreadyDone";
    if (writing.form !== "mark") return undefined;
  }
  const all = Object.keys(session.notes).filter((id) => isNoteOf(session, writing, id));
  const chosen = own
    .map(([, { text }]) => readCard("mark", text).about)
    .filter((about) => headOf(session.notes, about as NoteId) === undefined);
  if (chosen.length >= (writing.most ?? Infinity)) return "enoughChosen";
  if (all.length === 0) return "notNow";
  return all.every((id) => chosen.includes(id)) ? "alreadyDone" : undefined;
}

/** What is wrong with a choice: it names what does not exist, or was made before. */
export function flawInChoice(
  session: Running,
  writing: Writing,
  text: string,
  author: PersonId,
  edited?: NoteId,
): Refusal | undefined {
  if (!isKnown(session, writing, text)) return "unknownChoice";
  const before = othersOf(session, writing, author, edited);
  const isTwice = before.some(([, note]) => isOnce(writing) || sameSubject(note.text, text));
  return isTwice ? "alreadyDone" : undefined;
}

/** What this person has chosen in a slot, but for the note that is being edited. */
function othersOf(
  session: Running,
  { slot }: Writing,
  author: PersonId,
  edited: NoteId | undefined,
): ReturnType<typeof notesIn> {
  return notesIn(session, slot).filter(([id, note]) => note.author === author && id !== edited);
}

function sameSubject(one: string, other: string): boolean {
  return readCard("mark", one).about === readCard("mark", other).about;
}

function isKnown(session: Running, writing: Writing, text: string): boolean {
  const fixed = fixedChoices(writing);
  if (fixed !== undefined) return fixed.includes(text);
  return isWhole(writing, text) && isKnownChoice(session, writing, text);
}

/** Nothing is written beside the fields: what is chosen leaves no room for words. */
function isWhole({ form }: Writing, text: string): boolean {
  return isCardForm(form) && writeCard(form, readCard(form, text)) === text;
}

function isKnownChoice(session: Running, writing: Writing, text: string): boolean {
  const { form, choices = [] } = writing;
  if (form === "card") {
    const chosen = Object.values(readCard("card", text));
    return chosen.length > 0 && chosen.every((choice) => choices.includes(choice));
  }
  const { about, choice } = readCard("choice", text);
  const isAbout = about !== undefined && isNoteOf(session, writing, about);
  return isAbout && (form === "mark" || (choice !== undefined && choices.includes(choice)));
}

function isNoteOf(session: Running, { about = [] }: Writing, id: string): boolean {
  const note = session.notes[id as NoteId];
  const isLine = headOf(session.notes, id as NoteId) === undefined;
  return isLine && note?.visibility === "group" && about.includes(note.slot);
}

function notesIn(session: Running, slot: string): readonly (readonly [NoteId, Note])[] {
  return (Object.entries(session.notes) as [NoteId, Note][]).filter(
    ([, note]) => note.slot === slot,
  );
}
