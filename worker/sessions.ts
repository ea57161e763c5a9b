import type { Instant } from "../core/ids.ts";
import type { Entry } from "./entry.ts";
import { SqlEventLog } from "./event-log.ts";
import { ERASED, sealWith } from "./seal.ts";
import type { SessionKeys } from "./session-key.ts";
import {
  makeTables,
  readGoneTo,
  readMove,
  readRecord,
  writeMove,
  writeRecord,
  type Erasure,
  type Move,
  type Place,
  type SessionRecord,
} from "./session-record.ts";

/** The session that a room holds now. */
export interface HeldSession {
  readonly number: number;
  readonly log: SqlEventLog;
  /** Its texts can be read. */
  readonly hasKey: boolean;
  /** Where it was held before, the first first. */
  readonly formerly: readonly Place[];
}

/** The sessions of one room, one after another: their numbers, keys and logs, and where they came from or went. */
export class Sessions {
  readonly #storage: DurableObjectStorage;
  readonly #keys: SessionKeys;
  /** Tells the keys of this room from those of others. */
  readonly #object: string;
  #record: SessionRecord | undefined;

  constructor(storage: DurableObjectStorage, keys: SessionKeys, object: string) {
    this.#storage = storage;
    this.#keys = keys;
    this.#object = object;
    makeTables(storage.sql);
    this.#record = readRecord(storage.sql);
  }

  /** What became of the last session, if it is over. */
  get erased(): Erasure | undefined {
    return this.#record?.erased;
  }

  /** The number of the last session; 0 before the first. */
  get newest(): number {
    return this.#record?.number ?? 0;
  }

  /** The session that this room holds, after a sleep; an erasure or a giving away that was cut short is finished. */
  async wake(): Promise<HeldSession | undefined> {
    if (this.#record === undefined || this.#record.erased !== undefined) return undefined;
    const { number } = this.#record;
    if (this.hasMoved) {
      await this.erase("ended");
      return undefined;
    }
    return this.#held(number, await this.#keys.load(this.#keyName(number)));
  }

  /** The key is stored before anything is acknowledged that it seals. */
  async begin(): Promise<HeldSession> {
    const number = this.#nextNumber;
    const key = await this.#keys.create(this.#keyName(number));
    this.#write({ number });
    return this.#held(number, key);
  }

  /** Nothing was ever said in it, or so long ago that its key has expired. */
  isForgotten({ log }: HeldSession, at: Instant): boolean {
    return (log.read().at(-1)?.at ?? -Infinity) + this.#keys.lasts <= at;
  }

  /** First the key, so that even the history of the database holds nothing readable; then the log. */
  async erase(how: Erasure): Promise<void> {
    const number = this.newest;
    await this.#keys.destroy(this.#keyName(number));
    // Meanwhile somebody else may have done it, and another session may have begun.
    if (this.#record?.number !== number || this.#record.erased !== undefined) return;
    this.#storage.transactionSync(() => {
      this.#eraseLog();
      this.#write({ number, erased: how });
    });
  }

  /** Copies a session of another room in place of the one that is held here, which is gone. */
  async takeIn(entries: readonly Entry[], formerly: readonly Place[]): Promise<HeldSession> {
    const number = this.#nextNumber;
    const key = await this.#keys.create(this.#keyName(number));
    this.#storage.transactionSync(() => {
      this.#eraseLog();
      const log = new SqlEventLog(this.#storage, sealWith(key));
      for (const entry of entries) log.append(entry);
      writeMove(this.#storage.sql, number, { formerly, settled: false });
      this.#write({ number });
    });
    return this.#held(number, key);
  }

  /** Where the copy that is held here was taken from; undefined when what is held here is no copy. */
  get copiedFrom(): Place | undefined {
    const move = this.#moveOf(this.newest);
    return move === undefined || move.settled ? undefined : move.formerly.at(-1);
  }

  /** What was here before a copy took its place cannot be read any more, not even in the history of the database. */
  async forgetBefore({ number }: HeldSession): Promise<void> {
    await this.#keys.destroy(this.#keyName(number - 1));
  }

  /** The other room has let it go: the copy is the session. */
  settle({ number, formerly }: HeldSession): void {
    writeMove(this.#storage.sql, number, { formerly, settled: true });
  }

  /** Whether the last session is held by another room now. */
  get hasMoved(): boolean {
    return this.goneTo(this.newest) !== undefined;
  }

  goneTo(number: number): string | undefined {
    return this.#moveOf(number)?.goneTo;
  }

  get goneToRooms(): readonly string[] {
    return readGoneTo(this.#storage.sql);
  }

  /** From now on the session is held by that room. */
  giveAway({ number, formerly }: HeldSession, goneTo: string): void {
    writeMove(this.#storage.sql, number, { formerly, settled: true, goneTo });
  }

  get #nextNumber(): number {
    return this.newest + 1;
  }

  #held(number: number, key: Uint8Array | undefined): HeldSession {
    const log = new SqlEventLog(this.#storage, key === undefined ? ERASED : sealWith(key));
    const formerly = this.#moveOf(number)?.formerly ?? [];
    return { number, log, hasKey: key !== undefined, formerly };
  }

  #eraseLog(): void {
    new SqlEventLog(this.#storage, ERASED).erase();
  }

  #moveOf(number: number): Move | undefined {
    return readMove(this.#storage.sql, number);
  }

  #write(record: SessionRecord): void {
    writeRecord(this.#storage.sql, record);
    this.#record = record;
  }

  #keyName(number: number): string {
    return `${this.#object}:${number}`;
  }
}
