/** Which session a room is at: its number outlives its log. */
export interface SessionRecord {
  /** From 1, in the order in which the room held them. */
  readonly number: number;
  readonly erased: boolean;
}

interface Row extends Record<string, SqlStorageValue> {
  readonly number: number;
  readonly erased: number;
}

export function readRecord(sql: SqlStorage): SessionRecord | undefined {
  sql.exec(
    "CREATE TABLE IF NOT EXISTS session (id INTEGER PRIMARY KEY, number INTEGER NOT NULL, erased INTEGER NOT NULL)",
  );
  const [row] = sql.exec<Row>("SELECT number, erased FROM session WHERE id = 1").toArray();
  return row === undefined ? undefined : { number: row.number, erased: row.erased === 1 };
}

export function writeRecord(sql: SqlStorage, { number, erased }: SessionRecord): void {
  sql.exec(
    "INSERT OR REPLACE INTO session (id, number, erased) VALUES (1, ?, ?)",
    number,
    erased ? 1 : 0,
  );
}
