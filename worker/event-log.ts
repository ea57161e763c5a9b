import type { PersonId } from "../core/ids.ts";
import {
  join,
  split,
  withoutWordsOf,
  type Entry,
  type EventLog,
  type SplitEntry,
  type Words,
} from "./entry.ts";
import type { Seal } from "./seal.ts";

interface Row extends Record<string, SqlStorageValue> {
  readonly seq: number;
  readonly shell: string;
  readonly written: ArrayBuffer | null;
}

/**
 * The log of one session in the object's SQLite: one row per entry, INTEGER key.
 * What people wrote stands apart from its shell, sealed, so that it can be erased while the log still replays.
 */
export class SqlEventLog implements EventLog {
  readonly #storage: DurableObjectStorage;
  readonly #seal: Seal;
  #entries = 0;
  #bytes = 0;

  constructor(storage: DurableObjectStorage, seal: Seal) {
    this.#storage = storage;
    this.#seal = seal;
    storage.sql.exec(
      "CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, shell TEXT NOT NULL, written BLOB)",
    );
  }

  get size(): EventLog["size"] {
    return { entries: this.#entries, bytes: this.#bytes };
  }

  read(): readonly Entry[] {
    const rows = this.#storage.sql
      .exec<Row>("SELECT seq, shell, written FROM events ORDER BY seq")
      .toArray();
    this.#entries = rows.at(-1)?.seq ?? 0;
    this.#bytes = rows.reduce(
      (sum, row) => sum + row.shell.length + (row.written?.byteLength ?? 0),
      0,
    );
    return rows.map((row) => join(this.#opened(row)));
  }

  append(entry: Entry): void {
    const seq = this.#entries + 1;
    const { shell, written } = split(entry);
    const text = JSON.stringify(shell);
    const sealed = this.#sealed(seq, written);
    this.#storage.sql.exec(
      "INSERT INTO events (seq, shell, written) VALUES (?, ?, ?)",
      seq,
      text,
      sealed,
    );
    this.#entries = seq;
    this.#bytes += text.length + (sealed?.length ?? 0);
  }

  /** What this person wrote is gone; what happened stays, and still replays. */
  eraseWordsOf(person: PersonId, which: Words): void {
    this.#storage.transactionSync(() => {
      const rows = this.#storage.sql
        .exec<Row>("SELECT seq, shell, written FROM events WHERE written IS NOT NULL")
        .toArray();
      for (const row of rows) {
        const left = withoutWordsOf(person, this.#opened(row), which);
        if (left !== undefined) this.#rewrite(row.seq, left);
      }
    });
  }

  transaction<Value>(work: () => Value): Value {
    const before = this.size;
    try {
      return this.#storage.transactionSync(work);
    } catch (fault) {
      this.#entries = before.entries;
      this.#bytes = before.bytes;
      throw fault;
    }
  }

  erase(): void {
    this.#storage.sql.exec("DELETE FROM events");
    this.#entries = 0;
    this.#bytes = 0;
  }

  #sealed(seq: number, written: SplitEntry["written"]): Uint8Array | null {
    if (Object.keys(written).length === 0) return null;
    return this.#seal.seal(JSON.stringify(written), String(seq));
  }

  #rewrite(seq: number, written: SplitEntry["written"]): void {
    this.#storage.sql.exec(
      "UPDATE events SET written = ? WHERE seq = ?",
      this.#sealed(seq, written),
      seq,
    );
  }

  #opened({ seq, shell, written }: Row): SplitEntry {
    const text =
      written === null ? undefined : this.#seal.open(new Uint8Array(written), String(seq));
    // Both were written by `append`.
    return {
      shell: JSON.parse(shell) as Entry,
      written: JSON.parse(text ?? "{}") as SplitEntry["written"],
    };
  }
}
