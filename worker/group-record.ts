import { DurableObject } from "cloudflare:workers";
import {
  attendanceBy,
  nameInAttendance,
  shareAttendance,
  withdrawAttendance,
} from "../core/group/attendance.ts";
import {
  NEW_GROUP,
  withMembers,
  withoutMember,
  withSession,
  type Group,
} from "../core/group/group.ts";
import { memoryOf } from "../core/group/memory.ts";
import { pageOf, withDates } from "../core/group/page.ts";
import type { Duration, MemberId } from "../core/ids.ts";
import { now } from "./clock.ts";
import type { Env } from "./env.ts";
import type { GroupQuestion } from "./group-desk.ts";
import { sealWith } from "./seal.ts";
import { retentionOf, SessionKeys } from "./session-key.ts";

interface Row extends Record<string, SqlStorageValue> {
  readonly sealed: ArrayBuffer;
}

/** A group that nobody has used for so long is erased. */
const UNUSED_FOR: Duration = 2 * 365 * 24 * 60 * 60_000;

/** One document: it is small, it is read whole, and a place of its own keeps it from being swapped. */
const PLACE = "group";

type MembersQuestion = Extract<
  GroupQuestion,
  { readonly type: "date" | "share" | "withdraw" | "name" }
>;

function changed(group: Group, question: MembersQuestion): Group {
  switch (question.type) {
    case "date":
      return withDates(group, question.dates);
    case "share":
      return shareAttendance(group, question.key, now());
    case "withdraw":
      return withdrawAttendance(group);
    case "name":
      return nameInAttendance(group, question.member, question.isNamed);
  }
}

/** What one group remembers, sealed as a whole under a key that is kept elsewhere. */
export class GroupRecord extends DurableObject<Env> {
  readonly #keys: SessionKeys;
  #key: Uint8Array | undefined;
  #group: Group | undefined;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#keys = new SessionKeys(env.SESSION_KEYS, retentionOf(env.RETENTION_HOURS));
    void ctx.blockConcurrencyWhile(() => this.#load());
  }

  override async fetch(request: Request): Promise<Response> {
    const question = await request.json<GroupQuestion>();
    // One after the other: a key is made before what it seals, and deleted before it.
    const answer = await this.ctx.blockConcurrencyWhile(() => this.#answer(question));
    return Response.json(answer ?? null);
  }

  override async alarm(): Promise<void> {
    await this.ctx.blockConcurrencyWhile(() => this.#keep(undefined));
  }

  async #answer(question: GroupQuestion): Promise<unknown> {
    const group = this.#group;
    switch (question.type) {
      case "recall":
        return group === undefined ? null : memoryOf(group);
      case "tell":
        return await this.#tell(question);
      case "read":
        return this.#page(question.member);
      case "leave":
        return group === undefined ? null : this.#keep(withoutMember(group, question.member));
      case "attend":
        return group === undefined ? null : attendanceBy(group, question.key, now());
      default:
        return await this.#change(question);
    }
  }

  /** What a member changes, and reads then; null for whoever is none. */
  async #change(question: MembersQuestion): Promise<ReturnType<typeof pageOf> | null> {
    if (this.#group?.members[question.member] === undefined) return null;
    await this.#keep(changed(this.#group, question));
    return this.#page(question.member);
  }

  /** A group that its last member has left is not made again by what was held before. */
  async #tell({ session, joining }: Extract<GroupQuestion, { type: "tell" }>): Promise<void> {
    if (this.#group === undefined && Object.keys(joining).length === 0) return;
    await this.#keep(withSession(withMembers(this.#group ?? NEW_GROUP, joining), session));
  }

  #page(member: MemberId): ReturnType<typeof pageOf> | null {
    if (this.#group?.members[member] === undefined) return null;
    return pageOf(this.#group, this.ctx.id.name ?? "", member, now());
  }

  async #load(): Promise<void> {
    this.ctx.storage.sql.exec(
      "CREATE TABLE IF NOT EXISTS document (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
    );
    this.ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS erasing (id INTEGER PRIMARY KEY)");
    const [row] = this.ctx.storage.sql.exec<Row>("SELECT sealed FROM document").toArray();
    if (row === undefined) return;
    if (this.#isErasing) return await this.#erase();
    this.#key = await this.#keys.load(this.#keyName);
    // Else a key that is late would be taken for none, and the group would be forgotten.
    if (this.#key === undefined) throw new Error("the key of a group is not there");
    const text = sealWith(this.#key).open(new Uint8Array(row.sealed), PLACE);
    // Written by `#keep`.
    if (text !== undefined) this.#group = JSON.parse(text) as Group;
  }

  async #keep(group: Group | undefined): Promise<void> {
    if (group === undefined) return await this.#erase();
    this.#key ??= await this.#keys.createLasting(this.#keyName);
    const sealed = sealWith(this.#key).seal(JSON.stringify(group), PLACE);
    this.ctx.storage.sql.exec("INSERT OR REPLACE INTO document (id, sealed) VALUES (1, ?)", sealed);
    this.#group = group;
    await this.ctx.storage.setAlarm(now() + UNUSED_FOR);
  }

  get #isErasing(): boolean {
    return this.ctx.storage.sql.exec("SELECT id FROM erasing").toArray().length > 0;
  }

  /** First the key, so that even the history of the database holds nothing readable; what is cut short is finished. */
  async #erase(): Promise<void> {
    this.ctx.storage.sql.exec("INSERT OR IGNORE INTO erasing (id) VALUES (1)");
    await this.#keys.destroy(this.#keyName);
    await this.ctx.storage.deleteAll();
    this.#key = undefined;
    this.#group = undefined;
    await this.#load();
  }

  get #keyName(): string {
    return `group:${this.ctx.id.toString()}`;
  }
}
