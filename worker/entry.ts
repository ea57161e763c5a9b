import type { CommandId, Instant, PersonId } from "../core/ids.ts";
import { WRITTEN_FIELDS, type SessionEvent } from "../core/session/event.ts";

/** One row of the log: the events of one accepted command, or of the room itself. */
export interface Entry {
  readonly at: Instant;
  readonly by?: PersonId;
  readonly command?: CommandId;
  readonly events: readonly SessionEvent[];
}

/** Where a room keeps what happened. `append` is durable once its transaction has returned. */
export interface EventLog {
  read(): readonly Entry[];
  append(entry: Entry): void;
  /** All of it or nothing; what it throws is thrown on. */
  transaction<Value>(work: () => Value): Value;
  /** How much the log holds so far. */
  readonly size: { readonly entries: number; readonly bytes: number };
}

/** An entry without a word that a person wrote, and those words by the place of their event. */
export interface SplitEntry {
  readonly shell: Entry;
  readonly written: Readonly<Record<number, string>>;
}

export function split(entry: Entry): SplitEntry {
  const written = entry.events.flatMap((event, place): [number, string][] => {
    const text = writtenIn(event);
    return text === undefined ? [] : [[place, text]];
  });
  return {
    shell: { ...entry, events: entry.events.map((event) => withText(event, "")) },
    written: Object.fromEntries(written),
  };
}

/** The entry again; what was erased is an empty text, and the log still replays. */
export function join({ shell, written }: SplitEntry): Entry {
  return {
    ...shell,
    events: shell.events.map((event, place) => withText(event, written[place] ?? "")),
  };
}

/** Which words of a person: what they wrote in a session that goes on with them, or all, their name as well. */
export type Words = "written" | "all";

/** The same without these words of this person; undefined where none is theirs. */
export function withoutWordsOf(
  person: PersonId,
  { shell, written }: SplitEntry,
  which: Words,
): SplitEntry["written"] | undefined {
  const others = Object.entries(written).filter(([place]) => {
    const event = shell.events[Number(place)];
    if (event === undefined || (which === "written" && !isOwnText(event))) return true;
    // What a group remembers is of all its members: a session does without it.
    return event.type !== "groupRecalled" && !writersOf(event, shell).includes(person);
  });
  return others.length === Object.keys(written).length ? undefined : Object.fromEntries(others);
}

function isOwnText({ type }: SessionEvent): boolean {
  return type !== "groupRecalled" && WRITTEN_FIELDS[type] === "text";
}

/** What a note-taker made of somebody's line has the words of both. */
function writersOf(event: SessionEvent, { by }: Entry): readonly (PersonId | undefined)[] {
  switch (event.type) {
    case "joined":
    case "knocked":
      return [event.person];
    case "noteWritten":
    case "noteEdited":
    case "stepReported":
      return [event.author, by];
    default:
      return [by];
  }
}

function writtenIn(event: SessionEvent): string | undefined {
  if ("text" in event) return event.text;
  return "name" in event ? event.name : undefined;
}

function withText(event: SessionEvent, text: string): SessionEvent {
  const field = WRITTEN_FIELDS[event.type];
  return field === undefined ? event : { ...event, [field]: text };
}
