import type { PersonId } from "../../core/ids.ts";
import type { Goodbye, ServerMessage } from "../../core/protocol/message.ts";
import type { Carried, Connection } from "../../worker/connection.ts";

/** A line with frames under way in both directions; the room's end of it is a connection. */
export class Line implements Connection {
  carried: Carried;
  isOpen = true;
  readonly up: string[] = [];
  readonly down: string[] = [];
  readonly #sent: (to: PersonId, frame: string) => void;

  constructor(carried: Carried, sent: (to: PersonId, frame: string) => void) {
    this.carried = carried;
    this.#sent = sent;
  }

  carry(next: Carried): void {
    this.carried = next;
  }

  send(message: ServerMessage): void {
    const frame = JSON.stringify(message);
    this.#sent(this.carried.person, frame);
    this.down.push(frame);
  }

  sayGoodbye(reason: Goodbye): void {
    this.send({ type: "goodbye", reason });
    this.isOpen = false;
  }
}
