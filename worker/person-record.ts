import { DurableObject } from "cloudflare:workers";
import type { Duration } from "../core/ids.ts";
import { now } from "./clock.ts";
import type { Env } from "./env.ts";
import { namespaceIn } from "./jurisdiction.ts";
import { ERASE_WORDS, FORGET } from "./remembered.ts";
import { longestStay } from "./session-key.ts";

interface RoomRow extends Record<string, SqlStorageValue> {
  readonly room: string;
  readonly until: number;
}

/**
 * In which rooms something of one Zoom account may still be kept. Named by its seat key: neither the account nor
 * anything that was said or written can be read from it.
 */
export class PersonRecord extends DurableObject<Env> {
  readonly #stay: Duration;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#stay = longestStay(env.RETENTION_HOURS);
    this.#makeTable();
  }

  /** Only the door makes requests of this kind. */
  override async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === FORGET) await this.#forget();
    else await this.#comesInto(await request.text());
    return new Response(null, { status: 204 });
  }

  /** Whatever was kept there is gone by itself. */
  override async alarm(): Promise<void> {
    this.ctx.storage.sql.exec("DELETE FROM rooms WHERE until <= ?", now());
    const last = this.#rooms().at(-1);
    if (last === undefined) await this.#clear();
    else await this.ctx.storage.setAlarm(last.until);
  }

  async #comesInto(room: string): Promise<void> {
    const until = now() + this.#stay;
    this.ctx.storage.sql.exec(
      "INSERT OR REPLACE INTO rooms (room, until) VALUES (?, ?)",
      room,
      until,
    );
    await this.ctx.storage.setAlarm(until);
  }

  /** Room by room: what cannot be reached now stays on the list, and the caller asks again. */
  async #forget(): Promise<void> {
    const meetings = namespaceIn(this.env.JURISDICTION ?? "", this.env.MEETINGS);
    for (const { room } of this.#rooms()) {
      const erase = new Request(`https://meeting${ERASE_WORDS}`, {
        method: "POST",
        body: this.ctx.id.name ?? "",
      });
      const answer = await meetings.getByName(room).fetch(erase);
      if (!answer.ok) throw new Error("a room did not erase what a person wrote");
      this.ctx.storage.sql.exec("DELETE FROM rooms WHERE room = ?", room);
    }
    await this.#clear();
  }

  /** Nothing is left of it, and it can begin anew. */
  async #clear(): Promise<void> {
    await this.ctx.storage.deleteAll();
    this.#makeTable();
  }

  #makeTable(): void {
    this.ctx.storage.sql.exec(
      "CREATE TABLE IF NOT EXISTS rooms (room TEXT PRIMARY KEY, until INTEGER NOT NULL)",
    );
  }

  #rooms(): readonly RoomRow[] {
    return this.ctx.storage.sql
      .exec<RoomRow>("SELECT room, until FROM rooms ORDER BY until")
      .toArray();
  }
}
