import type { GroupId, MemberId, PersonId } from "../core/ids.ts";
import type { Goodbye, ServerMessage } from "../core/protocol/message.ts";
import type { HostReport, MuteOutcome } from "../core/session/mute-list.ts";
import type { HeldSeat } from "./pass.ts";

/** What a panel has told of itself: it is gone with the connection. */
interface Told {
  readonly microphone?: boolean;
  readonly shared?: true;
  readonly keepsOn?: true;
  readonly participant?: string;
  /** How a wish to mute went for its person. */
  readonly answer?: { readonly number: number; readonly outcome: MuteOutcome };
  /** Its person has talked for a while. */
  readonly talks?: true;
  /** Its person is proven to be host or co-host in the meeting. */
  readonly isHost?: true;
  /** It can show the whole meeting how the session stands, or is the one that does. */
  readonly indicator?: "can" | "shows";
  /** Whom it was asked to mute, and what became of it. */
  readonly list?: {
    readonly number: number;
    readonly people: readonly PersonId[];
    readonly report?: HostReport;
  };
}

/** What a connection carries through hibernation. */
export interface Carried extends Told {
  readonly person: PersonId;
  /** The ticket of somebody who has no seat yet. */
  readonly ticket?: string;
  /** Of which groups this person is a member, and as whom. */
  readonly groups?: Readonly<Record<GroupId, MemberId>>;
  /** It used the ticket itself, to sit down or to knock: of all that share a ticket only one gets a seat by it. */
  readonly hasAsked?: true;
  /** The seat of a session in another room that this person may bring along. */
  readonly was?: HeldSeat;
}

/** One open panel. */
export interface Connection {
  readonly carried: Carried;
  carry(next: Carried): void;
  send(message: ServerMessage): void;
  /** Says why, and closes for good. */
  sayGoodbye(reason: Goodbye): void;
}
