import { DurableObject } from "cloudflare:workers";
import type { Duration, GroupId, MemberId } from "../core/ids.ts";
import { CLAIM_UNUSED_FOR } from "./claims.ts";
import { now } from "./clock.ts";
import type { Env } from "./env.ts";
import { groupDesk } from "./group-desk.ts";
import { MOST_GROUPS } from "./group-paths.ts";
import { isClaimAccount } from "./ids.ts";
import { otherRoom } from "./other-room.ts";
import { FORGET, GROUPS, type Membership } from "./remembered.ts";
import { longestStay } from "./session-key.ts";

interface RoomRow extends Record<string, SqlStorageValue> {
  readonly room: string;
  readonly until: number;
}

interface GroupRow extends Record<string, SqlStorageValue> {
  readonly id: string;
  readonly member: string;
}

/**
 * Of which groups one Zoom account is a member, and in which rooms something of one Zoom account may still be kept. Named by its seat key: neither the account nor
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
    const { pathname } = new URL(request.url);
    const body = await request.text();
    if (pathname === FORGET) await this.#forget();
    else if (pathname !== GROUPS) await this.#comesInto(body);
    // Written by the door or by a room.
    else if (body !== "") this.#changeGroups(JSON.parse(body) as Membership);
    if (this.#isClaim) await this.ctx.storage.setAlarm(now() + CLAIM_UNUSED_FOR);
    return Response.json(this.#groups().map(({ id }) => id));
  }

  /** Whatever was kept there is gone by itself. */
  override async alarm(): Promise<void> {
    if (this.#isClaim) return await this.#forget();
    this.ctx.storage.sql.exec("DELETE FROM rooms WHERE until <= ?", now());
    const last = this.#rooms().at(-1);
    if (last !== undefined) await this.ctx.storage.setAlarm(last.until);
    else if (this.#groups().length === 0) await this.#clear();
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

  #changeGroups({ group, member }: Membership): void {
    this.ctx.storage.sql.exec("DELETE FROM groups WHERE id = ?", group);
    if (member === undefined) return;
    this.ctx.storage.sql.exec(
      "INSERT INTO groups (id, member, since) VALUES (?, ?, ?)",
      group,
      member,
      now(),
    );
  }

  /** Room by room, group by group: what cannot be reached now stays on the list, and the caller asks again. */
  async #forget(): Promise<void> {
    for (const { room } of this.#rooms()) {
      await otherRoom(this.env, room).eraseWords({ seat: this.ctx.id.name ?? "", rooms: [] });
      this.ctx.storage.sql.exec("DELETE FROM rooms WHERE room = ?", room);
    }
    for (const { id, member } of this.#groups(-1)) {
      await groupDesk(id as GroupId, this.env).leave(member as MemberId);
      this.#changeGroups({ group: id as GroupId });
    }
    await this.#clear();
  }

  /** Of somebody who has a key and no account: nobody tells when it is lost. */
  get #isClaim(): boolean {
    return isClaimAccount(this.ctx.id.name ?? "");
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
    this.ctx.storage.sql.exec(
      "CREATE TABLE IF NOT EXISTS groups (id TEXT PRIMARY KEY, member TEXT NOT NULL, since INTEGER NOT NULL)",
    );
  }

  /** The newest first. */
  #groups(most = MOST_GROUPS): readonly GroupRow[] {
    return this.ctx.storage.sql
      .exec<GroupRow>("SELECT id, member FROM groups ORDER BY since DESC LIMIT ?", most)
      .toArray();
  }

  #rooms(): readonly RoomRow[] {
    return this.ctx.storage.sql
      .exec<RoomRow>("SELECT room, until FROM rooms ORDER BY until")
      .toArray();
  }
}
