import type { PersonId } from "../core/ids.ts";
import type { Goodbye, ServerMessage } from "../core/protocol/message.ts";
import type { HeldSeat } from "./pass.ts";

/** What a connection carries through hibernation. */
export interface Carried {
  readonly person: PersonId;
  /** The ticket of somebody who has no seat yet. */
  readonly ticket?: string;
  /** It used the ticket itself, to sit down or to knock: of all that share a ticket only one gets a seat by it. */
  readonly hasAsked?: true;
  /** The seat of a session in another room that this person may bring along. */
  readonly was?: HeldSeat;
  readonly microphone?: boolean;
}

/** One open panel. */
export interface Connection {
  readonly carried: Carried;
  carry(next: Carried): void;
  send(message: ServerMessage): void;
  /** Says why, and closes for good. */
  sayGoodbye(reason: Goodbye): void;
}
