/** Which session a room is at: its number outlives its log. */
export interface SessionRecord {
  /** From 1, in the order in which the room held them. */
  readonly number: number;
  /** Absent while there is a log; afterwards whether it just ended, or made way for another. */
  readonly erased?: Erasure;
}

export type Erasure = "ended" | "madeWay";

/** One session of one room. */
export interface Place {
  readonly room: string;
  readonly session: number;
}

/** What is known of a session of this room that has been in another room, or is now. */
export interface Move {
  /** Where it was held before it came here, the first first; empty for one that began here. */
  readonly formerly: readonly Place[];
  /** The room it came from has let it go; until then this is no more than a copy. */
  readonly settled: boolean;
  /** The room that it has gone to. */
  readonly goneTo?: string;
}

interface RecordRow extends Record<string, SqlStorageValue> {
  readonly number: number;
  readonly erased: number;
}

interface MoveRow extends Record<string, SqlStorageValue> {
  readonly formerly: string;
  readonly settled: number;
  readonly gone_to: string | null;
}

const HELD = 0;

/** How the erasure of a session is written down. */
const ERASURES: Readonly<Record<Erasure, number>> = { ended: 1, madeWay: 2 };

export function makeTables(sql: SqlStorage): void {
  sql.exec(
    "CREATE TABLE IF NOT EXISTS session (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, erased INTEGER NOT NULL)",
  );
  sql.exec(
    "CREATE TABLE IF NOT EXISTS moves (number INTEGER PRIMARY KEY, formerly TEXT NOT NULL, settled INTEGER NOT NULL, gone_to TEXT)",
  );
}

export function readRecord(sql: SqlStorage): SessionRecord | undefined {
  const [row] = sql.exec<RecordRow>("SELECT number, erased FROM session WHERE id = 1").toArray();
  if (row === undefined) return undefined;
  const [erased] = (["ended", "madeWay"] as const).filter((how) => ERASURES[how] === row.erased);
  return { number: row.number, ...(erased === undefined ? {} : { erased }) };
}

export function writeRecord(sql: SqlStorage, { number, erased }: SessionRecord): void {
  sql.exec(
    "INSERT OR REPLACE INTO session (id, number, erased) VALUES (1, ?, ?)",
    number,
    erased === undefined ? HELD : ERASURES[erased],
  );
}

export function readMove(sql: SqlStorage, number: number): Move | undefined {
  const [row] = sql
    .exec<MoveRow>("SELECT formerly, settled, gone_to FROM moves WHERE number = ?", number)
    .toArray();
  if (row === undefined) return undefined;
  return {
    // Written by `writeMove`.
    formerly: JSON.parse(row.formerly) as readonly Place[],
    settled: row.settled === 1,
    ...(row.gone_to === null ? {} : { goneTo: row.gone_to }),
  };
}

/** Where sessions of this room have gone. */
export function readGoneTo(sql: SqlStorage): readonly string[] {
  return sql
    .exec<{ gone_to: string }>("SELECT DISTINCT gone_to FROM moves WHERE gone_to IS NOT NULL")
    .toArray()
    .map(({ gone_to: room }) => room);
}

export function writeMove(sql: SqlStorage, number: number, move: Move): void {
  sql.exec(
    "INSERT OR REPLACE INTO moves (number, formerly, settled, gone_to) VALUES (?, ?, ?, ?)",
    number,
    JSON.stringify(move.formerly),
    move.settled ? 1 : 0,
    move.goneTo ?? null,
  );
}
