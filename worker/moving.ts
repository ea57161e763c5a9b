import type { Goodbye } from "../core/protocol/message.ts";
import {
  isLedBy,
  type LetGo,
  type OtherRoom,
  type Reading,
  type RoomQuestion,
} from "./other-room.ts";
import type { HeldSeat } from "./pass.ts";
import type { Room } from "./room.ts";
import type { Place } from "./session-record.ts";
import type { HeldSession, Sessions } from "./sessions.ts";

/** A session whose room takes commands. */
export interface OpenSession extends HeldSession {
  readonly room: Room;
}

interface Surroundings {
  readonly sessions: Sessions;
  /** How other rooms remember this one. */
  readonly room: () => string;
  readonly open: () => OpenSession | undefined;
  /** Takes no more commands, and sends everybody away. */
  readonly close: (goodbye: Goodbye) => void;
  readonly otherRoom: (name: string) => OtherRoom;
  /** Nothing else happens to this room meanwhile. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/**
 * How a running session goes from one room to another. The new room copies it, and the copy counts once the old
 * room has let go of exactly as much as was copied: so it is held by one of them at any moment, whatever crashes.
 */
export class Moving {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What another room asks of this one. */
  async answer(question: RoomQuestion): Promise<boolean | Reading | LetGo | null> {
    switch (question.type) {
      case "leads":
        return this.#ledBy(question.seat) !== undefined;
      case "read":
        return this.#read(question.seat);
      case "letGo":
        return await this.#letGo(question);
    }
  }

  /** The seat of a session that could go on here; whether it may is asked again when it is to happen. */
  async mayBring(was: HeldSeat | undefined): Promise<HeldSeat | undefined> {
    const { open, otherRoom } = this.#around;
    if (was === undefined || open()?.room.session.status !== "gathering") return undefined;
    const leads = await otherRoom(was.room)
      .leads(was)
      .catch(() => false);
    return leads ? was : undefined;
  }

  /** The session that this person leads in another room is held by this one; undefined when it stays there. */
  async bring(seat: HeldSeat): Promise<HeldSession | undefined> {
    const { sessions, close, otherRoom } = this.#around;
    // A room that does not answer keeps what it has.
    const found = await otherRoom(seat.room)
      .read(seat)
      .catch(() => null);
    if (found === null) return undefined;
    const from = { room: seat.room, session: seat.session };
    const copy = await sessions.takeIn(found.entries, [...found.formerly, from]);
    close("otherSession");
    return await this.settle(copy);
  }

  /** A copy becomes the session, or is dropped where the other room has nothing to let go of. */
  async settle(held: HeldSession): Promise<HeldSession | undefined> {
    const { sessions } = this.#around;
    const from = sessions.copiedFrom;
    if (from === undefined) return held;
    await sessions.forgetBefore(held);
    if (await this.#isLetGo(held, from)) {
      sessions.settle(held);
      return held;
    }
    await sessions.erase("madeWay");
    return undefined;
  }

  async #isLetGo(copy: HeldSession, from: Place): Promise<boolean> {
    const { room, otherRoom } = this.#around;
    const { length } = copy.log.read();
    const answer = await otherRoom(from.room).letGo(from.session, length, room());
    if (answer.outcome !== "more") return answer.outcome === "gone";
    copy.log.transaction(() => {
      for (const entry of answer.entries) copy.log.append(entry);
    });
    return await this.#isLetGo(copy, from);
  }

  #ledBy(seat: HeldSeat): OpenSession | undefined {
    const open = this.#around.open();
    return open?.number === seat.session && isLedBy(open.room.session, seat) ? open : undefined;
  }

  #read(seat: HeldSeat): Reading | null {
    const open = this.#ledBy(seat);
    return open === undefined ? null : { entries: open.log.read(), formerly: open.formerly };
  }

  async #letGo({
    session,
    entries,
    to,
  }: Extract<RoomQuestion, { readonly type: "letGo" }>): Promise<LetGo> {
    const { sessions, open, close, alone } = this.#around;
    const goneTo = sessions.goneTo(session);
    if (goneTo !== undefined) return { outcome: goneTo === to ? "gone" : "refused" };
    const held = open();
    if (held?.number !== session) return { outcome: "refused" };
    const more = held.log.read().slice(entries);
    if (more.length > 0) return { outcome: "more", entries: more };
    sessions.giveAway(held, to);
    close("moved");
    await alone(() => sessions.erase("ended"));
    return { outcome: "gone" };
  }
}
