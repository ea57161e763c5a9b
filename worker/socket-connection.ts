import type { Duration, Instant } from "../core/ids.ts";
import { CLOSE_CODES, type Goodbye, type ServerMessage } from "../core/protocol/message.ts";
import type { Carried, Connection } from "./connection.ts";

/** A panel pings every 25 seconds, and once a minute while its page is hidden; silent for longer, it is gone. */
const SILENT_FOR: Duration = 120_000;

/** What stays with a socket while its object sleeps. */
interface Attachment {
  readonly carried: Carried;
  readonly admittedAt: Instant;
}

/** A hibernating socket as a connection. */
export class SocketConnection implements Connection {
  readonly socket: WebSocket;

  constructor(socket: WebSocket) {
    this.socket = socket;
  }

  get carried(): Carried {
    const attachment = this.#attachment;
    if (attachment === undefined)
      throw new Error("a socket that was not admitted speaks for nobody");
    return attachment.carried;
  }

  carry(carried: Carried): void {
    const admittedAt = this.#attachment?.admittedAt ?? Date.now();
    this.socket.serializeAttachment({ carried, admittedAt } satisfies Attachment);
  }

  send(message: ServerMessage): void {
    // A socket that closed a moment ago throws; its panel gets the whole view when it is back.
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  sayGoodbye(reason: Goodbye): void {
    this.send({ type: "goodbye", reason });
    if (this.socket.readyState === WebSocket.OPEN) this.socket.close(CLOSE_CODES[reason], reason);
  }

  /** The session it was in is gone, so it speaks for nobody any more. */
  dismiss(reason: Goodbye): void {
    this.sayGoodbye(reason);
    this.socket.serializeAttachment(null);
  }

  /** Whether the room has let it in: a socket that is about to be sent away carries nothing. */
  get isAdmitted(): boolean {
    return this.#attachment !== undefined;
  }

  get admittedAt(): Instant {
    return this.#attachment?.admittedAt ?? 0;
  }

  /** A line that dies silently closes nothing; only pings tell. `pingedAt` is the runtime's, on the device's real clock. */
  isAlive(pingedAt: Date | null): boolean {
    const heardAt = pingedAt?.getTime() ?? this.admittedAt;
    return this.socket.readyState === WebSocket.OPEN && Date.now() - heardAt < SILENT_FOR;
  }

  get #attachment(): Attachment | undefined {
    // Written by `carry` and by nothing else.
    return (this.socket.deserializeAttachment() as Attachment | null) ?? undefined;
  }
}
