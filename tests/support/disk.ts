import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Instant } from "../../core/ids.ts";

/** An object has died in the middle of what it did. */
class Death extends Error {}

/** One life of an object: from when it was woken until it sleeps or dies. */
export class Life {
  isOver = false;
  #isActing = false;
  readonly #willDie: () => boolean;
  readonly #dies: () => void;

  constructor(willDie: () => boolean, dies: () => void) {
    this.#willDie = willDie;
    this.#dies = dies;
  }

  /** Before anything that lasts: whoever is dead writes nothing any more. */
  acts(): void {
    if (!this.isOver && !this.#isActing && this.#willDie()) {
      this.isOver = true;
      queueMicrotask(this.#dies);
    }
    if (this.isOver) throw new Death("an object has died");
    this.#actsAtOnce();
  }

  /** What is written without waiting in between is stored as one. */
  #actsAtOnce(): void {
    if (this.#isActing) return;
    this.#isActing = true;
    queueMicrotask(() => {
      this.#isActing = false;
    });
  }
}

/** Of whoever is no object. */
export const LASTING = new Life(
  () => false,
  () => undefined,
);

type Row = Record<string, unknown>;

/** What one object keeps between its lives. */
export class Disk {
  readonly #database = new DatabaseSync(":memory:");
  readonly #prepared = new Map<string, StatementSync>();
  alarm: Instant | undefined;
  /** How often anything was written. */
  writes = 0;

  storageIn(life: Life): object {
    const sql = {
      exec: (statement: string, ...values: unknown[]) => this.#exec(life, statement, values),
    };
    return {
      sql,
      transactionSync: <Value>(work: () => Value) => this.#transaction(work),
      setAlarm: async (at: Instant) => {
        life.acts();
        this.alarm = at;
      },
      deleteAll: async () => {
        life.acts();
        this.alarm = undefined;
        for (const table of this.#tables()) this.#database.exec(`DROP TABLE "${table}"`);
        this.writes += 1;
      },
    };
  }

  rows(): Readonly<Record<string, readonly Row[]>> {
    return Object.fromEntries(
      this.#tables().map((table) => [table, this.#prepare(`SELECT * FROM "${table}"`).all()]),
    );
  }

  close(): void {
    this.#database.close();
  }

  #tables(): readonly string[] {
    const tables = this.#prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables.map(({ name }) => String(name));
  }

  #exec(life: Life, statement: string, values: readonly unknown[]): object {
    const isReading = statement.startsWith("SELECT");
    if (!isReading) life.acts();
    const prepared = this.#prepare(statement);
    // What is written must be written at once, whether or not somebody reads the answer.
    const rows = prepared.all(...(values as SQLInputValue[])).map(asCloudflareReads);
    if (!isReading && !statement.startsWith("CREATE")) this.writes += 1;
    return { toArray: () => rows };
  }

  #prepare(statement: string): StatementSync {
    const prepared = this.#prepared.get(statement) ?? this.#database.prepare(statement);
    this.#prepared.set(statement, prepared);
    return prepared;
  }

  #transaction<Value>(work: () => Value): Value {
    if (this.#database.isTransaction) return work();
    this.#database.exec("BEGIN");
    try {
      const value = work();
      this.#database.exec("COMMIT");
      return value;
    } catch (fault) {
      this.#database.exec("ROLLBACK");
      throw fault;
    }
  }
}

/** Bytes are an ArrayBuffer there. */
function asCloudflareReads(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? value.slice().buffer : value,
    ]),
  );
}

interface Kept {
  readonly value: Uint8Array | string;
  readonly until: Instant;
}

/** A namespace of Workers KV; each who writes into it does so in a life of their own. */
export class Keys {
  readonly kept = new Map<string, Kept>();

  in(life: Life): object {
    return {
      get: async (name: string, type?: "arrayBuffer") => this.#get(name, type),
      put: async (
        name: string,
        value: Uint8Array | string,
        { expirationTtl = Infinity }: { readonly expirationTtl?: number } = {},
      ) => {
        life.acts();
        this.kept.set(name, { value, until: Date.now() + expirationTtl * 1000 });
      },
      delete: async (name: string) => {
        life.acts();
        this.kept.delete(name);
      },
    };
  }

  /** The names of what has not expired. */
  names(): readonly string[] {
    return [...this.kept].filter(([, { until }]) => until > Date.now()).map(([name]) => name);
  }

  #get(name: string, type?: "arrayBuffer"): ArrayBuffer | string | null {
    const kept = this.kept.get(name);
    if (kept === undefined || kept.until <= Date.now()) return null;
    const { value } = kept;
    if (type === undefined) return String(value);
    return bytesOf(value);
  }
}

function bytesOf(value: Uint8Array | string): ArrayBuffer {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  return bytes.slice().buffer;
}
