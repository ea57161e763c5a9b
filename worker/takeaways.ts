import type { Duration, Instant, PersonId } from "../core/ids.ts";
import type { Takeable } from "../core/minutes/taken.ts";
import { takeaway } from "../core/session/takeaway.ts";
import { toHex } from "./bytes.ts";
import type { CodeShelf } from "./codes.ts";
import type { OpenSession } from "./moving.ts";

const LIVES: Duration = 10 * 60_000;

/** Where the object of a room is shown a code; nobody but the door gets here. */
export const TAKE = "/take";

/** What somebody may take with a code, which is known here by its keyed hash alone. */
export interface Takeaway {
  readonly key: string;
  readonly what: Takeable;
}

export function newTakeawayCode(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)).buffer);
}

/** Shows which room has given a code; the room looks whether it still counts. */
export class TakeawayShelf {
  readonly #shelf: CodeShelf;

  constructor(shelf: CodeShelf) {
    this.#shelf = shelf;
  }

  async put(key: string, room: string): Promise<void> {
    await this.#shelf.put(key, room, { expirationTtl: LIVES / 1000 });
  }

  async find(key: string): Promise<string | undefined> {
    return (await this.#shelf.get(key)) ?? undefined;
  }
}

interface Row extends Record<string, SqlStorageValue> {
  readonly session: number;
  readonly person: string;
  readonly what: string;
  readonly until: number;
}

/** The codes that one room has given and that were not used. */
export class Takeaways {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(
      "CREATE TABLE IF NOT EXISTS takeaways (key TEXT NOT NULL, session INTEGER NOT NULL, person TEXT NOT NULL, what TEXT NOT NULL, until INTEGER NOT NULL)",
    );
  }

  /** In place of the code that this person has for the same thing. */
  give({ key, what }: Takeaway, session: number, person: PersonId, at: Instant): void {
    this.#sql.exec(
      "DELETE FROM takeaways WHERE until <= ? OR (person = ? AND what = ?)",
      at,
      person,
      what,
    );
    this.#sql.exec(
      "INSERT INTO takeaways (key, session, person, what, until) VALUES (?, ?, ?, ?, ?)",
      key,
      session,
      person,
      what,
      at + LIVES,
    );
  }

  /** What the code is for, to the first who shows it. */
  take(key: string, session: () => OpenSession | undefined, at: Instant): Response {
    const open = session();
    const burnt = this.#burn(key);
    if (burnt === undefined || burnt.until <= at || burnt.session !== open?.number)
      return Response.json({ error: "codeUnknown" }, { status: 404 });
    // Written by `give`.
    const [person, what] = [burnt.person as PersonId, burnt.what as Takeable];
    const taken = takeaway(open.room.session, person, what);
    return taken.ok
      ? Response.json(taken.value)
      : Response.json({ error: taken.reason }, { status: 403 });
  }

  /** What is over gives nothing any more. */
  forget(): void {
    this.#sql.exec("DELETE FROM takeaways");
  }

  #burn(key: string): Row | undefined {
    const [row] = this.#sql
      .exec<Row>("DELETE FROM takeaways WHERE key = ? RETURNING session, person, what, until", key)
      .toArray();
    return row;
  }
}
