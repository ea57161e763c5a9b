import { leaderOf } from "../core/session/people.ts";
import type { Session } from "../core/session/session.ts";
import type { Entry } from "./entry.ts";
import type { DoorEnv } from "./env.ts";
import type { WordsOf } from "./erasing.ts";
import { namespaceIn, type MeetingNamespace } from "./jurisdiction.ts";
import type { HeldSeat } from "./pass.ts";
import { ERASE_WORDS } from "./remembered.ts";
import type { Place } from "./session-record.ts";

/** Where an object answers another; the door makes requests of its own only, so nobody outside gets here. */
export const BETWEEN_ROOMS = "/rooms";

/** What the object of one room asks that of another, once the door has verified the seat. */
export type RoomQuestion =
  | { readonly type: "leads"; readonly seat: HeldSeat }
  | { readonly type: "read"; readonly seat: HeldSeat }
  /** `to` has this many entries of it; they are let go when there are no more. */
  | {
      readonly type: "letGo";
      readonly session: number;
      readonly entries: number;
      readonly to: string;
    };

/** A session as it was read, with all that people wrote. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly formerly: readonly Place[];
}

export type LetGo =
  | { readonly outcome: "gone" }
  /** Written since it was read. */
  | { readonly outcome: "more"; readonly entries: readonly Entry[] }
  /** There is no such session any more, or another room has it. */
  | { readonly outcome: "refused" };

export function otherRoom(env: DoorEnv, name: string): OtherRoom {
  return new OtherRoom(namespaceIn(env.JURISDICTION ?? "", env.MEETINGS), name);
}

/** The object of another room. */
export class OtherRoom {
  readonly #meetings: MeetingNamespace;
  readonly #room: string;

  constructor(meetings: MeetingNamespace, room: string) {
    this.#meetings = meetings;
    this.#room = room;
  }

  async leads(seat: HeldSeat): Promise<boolean> {
    return await this.#ask({ type: "leads", seat });
  }

  /** Null when this person leads no session there. */
  async read(seat: HeldSeat): Promise<Reading | null> {
    return await this.#ask({ type: "read", seat });
  }

  async letGo(session: number, entries: number, to: string): Promise<LetGo> {
    return await this.#ask({ type: "letGo", session, entries, to });
  }

  async eraseWords(of: WordsOf): Promise<void> {
    await this.#post(ERASE_WORDS, of);
  }

  async #ask<Answer>(question: RoomQuestion): Promise<Answer> {
    const answer = await this.#post(BETWEEN_ROOMS, question);
    return await answer.json<Answer>();
  }

  async #post(path: string, body: RoomQuestion | WordsOf): Promise<Response> {
    const answer = await this.#meetings.getByName(this.#room).fetch(
      new Request(`https://meeting${path}`, {
        method: "POST",
        body: JSON.stringify(body),
      }),
    );
    if (!answer.ok) throw new Error("the other room did not answer");
    return answer;
  }
}

/** Whoever leads a running session may bring it along: chair, stand-in, or opener before there is a chair. */
export function isLedBy(session: Session, { person }: HeldSeat): boolean {
  return session.status === "running" && leaderOf(session) === person;
}
