import type { GroupId, Instant, MemberId, PersonId } from "../core/ids.ts";
import { recallGroup } from "../core/session/gather.ts";
import {
  groupToJoin,
  groupToRecall,
  memberAs,
  newsForGroup,
  type GroupNews,
} from "../core/session/group.ts";
import type { SessionEvent } from "../core/session/event.ts";
import { now } from "./clock.ts";
import { secretsOf, type Env } from "./env.ts";
import { groupDesk, type GroupDesk } from "./group-desk.ts";
import { groupOf, heldId, memberId } from "./ids.ts";
import type { OpenSession } from "./moving.ts";
import { rememberedAs } from "./remembered.ts";
import type { Place } from "./session-record.ts";
import { seatedAs } from "./who-is.ts";

interface Surroundings {
  readonly open: () => OpenSession | undefined;
  readonly room: () => string;
  readonly idSecret: () => string;
  readonly group: (id: GroupId) => GroupDesk;
  /** Writes down of which group an account is a member. */
  readonly remember: (seat: string, group: GroupId, member: MemberId) => Promise<void>;
  readonly now: () => Instant;
  /** Something is known of the group of this session, which may be over by now. */
  readonly happened: (open: OpenSession, events: readonly SessionEvent[]) => void;
  readonly later: (work: Promise<void>) => void;
}

/** What an object brings along for them. */
export function tiesTo(ctx: DurableObjectState, env: Env): Omit<Surroundings, "open" | "happened"> {
  return {
    room: () => ctx.id.name ?? "",
    idSecret: () => secretsOf(env).idSecret,
    group: (id) => groupDesk(id, env),
    remember: (seat, group, member) => rememberedAs(seat, env).joins(group, member),
    now,
    later: (work) => ctx.waitUntil(work),
  };
}

const ASK_AGAIN_AFTER = 30_000;

type Joining = "joined" | "notSeated" | "wrongStatus" | "alreadyDone";

/** What goes between a session and its group: recalled when people gather, told after the goodbye until it answers. */
export class GroupTies {
  readonly #around: Surroundings;
  readonly #unknown = new Set<GroupId>();
  #isBusy = false;
  #work: Promise<void> = Promise.resolve();
  #retryAt: Instant | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** When the group is to be told again. */
  get retryAt(): Instant | undefined {
    return this.#retryAt;
  }

  /** After anything that happened. */
  tend(): void {
    const open = this.#around.open();
    if (open === undefined || this.#isBusy) return;
    const wanted = groupToRecall(open.room.session);
    if (wanted !== undefined && !this.#unknown.has(wanted))
      return this.#alone(() => this.#recall(open, wanted));
    const news = newsForGroup(open.room.session);
    if (news === undefined) this.#retryAt = undefined;
    else if ((this.#retryAt ?? 0) <= this.#around.now()) this.#alone(() => this.#tell(open, news));
  }

  /** The last time to tell the group of a session that is about to be erased; what is not told now is lost. */
  async tellBeforeErasure(): Promise<void> {
    const open = this.#around.open();
    const news = open && newsForGroup(open.room.session);
    if (open === undefined || news === undefined) return;
    await this.#group(open, news).catch(() => undefined);
  }

  async answer(asked: Promise<Joining>): Promise<Response> {
    const outcome = await asked;
    if (outcome === "joined") return new Response(null, { status: 204 });
    return Response.json({ error: outcome }, { status: 403 });
  }

  /** Whoever has this seat is a member of the group of the session that is over: of a new one, if it has none. */
  async join(seat: string): Promise<Joining> {
    const open = this.#around.open();
    if (open === undefined) return "wrongStatus";
    const person = await seatedAs(seat, this.#around.room(), open, this.#around.idSecret());
    return await this.joinAs(person, seat);
  }

  /** The same for somebody of whom the room knows their seat, and the door by which account. */
  async joinAs(person: PersonId, account: string): Promise<Joining> {
    const open = this.#around.open();
    if (open?.room.session.status !== "closed") return "wrongStatus";
    const secret = this.#around.idSecret();
    const { session } = open.room;
    if (session.people[person] === undefined) return "notSeated";
    const { room, session: number } = this.#origin(open);
    // Made from the session: whoever taps at the same time makes the same group.
    const group = groupToJoin(session) ?? (await groupOf(secret, room, number));
    const member = await memberId(secret, group, account);
    // Else one person could fill the group with members that nobody is.
    if ((memberAs(session, person) ?? member) !== member) return "alreadyDone";
    // First where it is found again when the account is to be forgotten.
    await this.#around.remember(account, group, member);
    this.#around.happened(open, [{ type: "groupJoined", group, person, member }]);
    // Whoever is told that they joined finds the group.
    while (this.#isBusy) await this.#work;
    return "joined";
  }

  async #recall(open: OpenSession, group: GroupId): Promise<void> {
    const memory = await this.#around
      .group(group)
      .recall()
      .catch(() => null);
    if (memory === null) this.#unknown.add(group);
    else if (groupToRecall(open.room.session) === group)
      this.#around.happened(open, recallGroup(open.room.session, group, JSON.stringify(memory)));
  }

  async #tell(open: OpenSession, news: GroupNews): Promise<void> {
    try {
      await this.#group(open, news);
    } catch {
      this.#retryAt = this.#around.now() + ASK_AGAIN_AFTER;
      return;
    }
    this.#retryAt = undefined;
    this.#around.happened(open, [{ type: "groupTold", joined: news.joined }]);
  }

  async #group(open: OpenSession, { group, session, joining }: GroupNews): Promise<void> {
    const { room, session: number } = this.#origin(open);
    const id = await heldId(this.#around.idSecret(), room, number);
    await this.#around.group(group).tell({ session: { ...session, id }, joining });
  }

  /** The first place of a session that was brought along: what it is called by must not change on the way. */
  #origin({ formerly, number }: OpenSession): Place {
    return formerly[0] ?? { room: this.#around.room(), session: number };
  }

  #alone(work: () => Promise<void>): void {
    this.#isBusy = true;
    const done = (): void => {
      this.#isBusy = false;
    };
    this.#work = work()
      .finally(done)
      .then(() => this.tend());
    this.#around.later(this.#work);
  }
}
