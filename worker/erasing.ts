import type { PersonId } from "../core/ids.ts";
import type { Words } from "./entry.ts";
import type { OpenSession } from "./moving.ts";
import type { OtherRoom } from "./other-room.ts";
import type { Sessions } from "./sessions.ts";
import { seatedAs } from "./who-is.ts";

/** Whose words are to be erased, and which rooms know of it already: a session may go there and back. */
export interface WordsOf {
  readonly seat: string;
  readonly rooms: readonly string[];
}

interface Surroundings {
  readonly sessions: Sessions;
  readonly room: () => string;
  readonly idSecret: () => string;
  readonly open: () => OpenSession | undefined;
  readonly otherRoom: (name: string) => OtherRoom;
  /** Begins anew from what is left of the log, and shows it to everybody. */
  readonly showAnew: (open: OpenSession) => void;
}

/** Erases the words of one person, here and wherever sessions of this room have gone. */
export class Erasing {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  of(open: OpenSession, person: PersonId, which: Words): void {
    open.log.eraseWordsOf(person, which);
    this.#around.showAnew(open);
  }

  /** Of whoever has this seat: their name as well. */
  async ofSeat({ seat, rooms }: WordsOf): Promise<Response> {
    const { sessions, open: isOpen, room, idSecret, otherRoom } = this.#around;
    const open = isOpen();
    if (open !== undefined) this.of(open, await seatedAs(seat, room(), open, idSecret()), "all");
    const told = [...rooms, room()];
    for (const next of sessions.goneToRooms.filter((one) => !told.includes(one)))
      await otherRoom(next).eraseWords({ seat, rooms: told });
    return new Response(null, { status: 204 });
  }
}
