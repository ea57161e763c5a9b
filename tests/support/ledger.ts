import type { NoteId, PersonId } from "../../core/ids.ts";
import type { Writing } from "../../core/methods/method.ts";
import type { Place } from "../../core/session/stage.ts";

/** A text that was written, and what happened to it since, as the rules have it and not as the session keeps it. */
interface Entry {
  readonly note: NoteId;
  readonly author: PersonId;
  readonly writing: Writing;
  /** What is found nowhere else; absent where nothing is written. */
  readonly words: string | undefined;
  /** The phase of its slot, and where it was written. */
  readonly phase: string;
  readonly at: Place;
  isOpen: boolean;
}

/** Who should read what: kept beside a session by whoever plays it. */
export class Ledger {
  #entries: readonly Entry[] = [];

  write(entry: Omit<Entry, "isOpen">, isOnTurn: boolean): void {
    const { visibility, reveal } = entry.writing;
    const isOpen =
      visibility === "group" || (visibility === "sealed" && reveal === "ownTurn" && isOnTurn);
    this.#entries = [...this.#entries, { ...entry, isOpen }];
  }

  /** A person has the turn in a round of this phase. */
  turn(phase: string, person: PersonId): void {
    this.#open(
      ({ writing, author, phase: own }) =>
        author === person && writing.reveal === "ownTurn" && (writing.opensIn ?? own) === phase,
    );
  }

  /** A part, and perhaps its phase, is left. */
  leave(place: Place, isPhaseOver: boolean): void {
    const isHere = ({ at }: Entry): boolean => at.phase === place.phase;
    this.#open((one) => one.writing.reveal === "partEnd" && isHere(one));
    if (isPhaseOver) this.#open((one) => one.writing.reveal === "phaseEnd" && isHere(one));
  }

  /** Everything sealed in a slot is opened by whoever may. */
  openSlot(slot: string): void {
    this.#open(({ writing }) => writing.slot === slot);
  }

  bring(note: NoteId): void {
    for (const entry of this.#entries) if (entry.note === note) entry.isOpen = true;
  }

  /** The case begins: of the offers stays the one that was taken, and no mark (N21). */
  beginCase(caseGiver: PersonId | undefined): void {
    this.#entries = this.#entries.filter(({ writing: { form, visibility }, author }) => {
      if (form === "mark" && visibility === "sealed") return false;
      return form !== "pitch" || author === caseGiver;
    });
  }

  /** The notes that this person should see. */
  seenBy(person: PersonId): readonly NoteId[] {
    return this.#entries
      .filter(({ author, isOpen }) => author === person || isOpen)
      .map(({ note }) => note);
  }

  /** The words that this person should find nowhere. */
  hiddenFrom(person: PersonId): readonly string[] {
    return this.#entries
      .filter(({ author, isOpen }) => author !== person && !isOpen)
      .flatMap(({ words }) => words ?? []);
  }

  /** Whether this person has written in a slot. */
  has(person: PersonId, slot: string): boolean {
    return this.#entries.some(({ author, writing }) => author === person && writing.slot === slot);
  }

  /** What this person may show on a turn in this phase: what is own, and the first of those that are for one at a time. */
  toBring(person: PersonId, phase: string): readonly NoteId[] {
    const here = this.#entries.filter(
      ({ author, isOpen, writing, phase: own }) =>
        author === person && !isOpen && (writing.opensIn ?? own) === phase,
    );
    return [
      ...here.filter(({ writing }) => writing.visibility === "own" && writing.reveal === "ownTurn"),
      ...here.filter(({ writing }) => writing.reveal === "oneEachTurn").slice(0, 1),
    ].map(({ note }) => note);
  }

  /** All that anybody wrote. */
  get words(): readonly string[] {
    return this.#entries.flatMap(({ words }) => words ?? []);
  }

  /** Only what is sealed opens by itself, and marks and cards only as counts (N3, N18). */
  #open(which: (entry: Entry) => boolean): void {
    for (const entry of this.#entries) {
      const { form, visibility } = entry.writing;
      const isText = form !== "mark" && form !== "card";
      if (visibility === "sealed" && isText && which(entry)) entry.isOpen = true;
    }
  }
}
