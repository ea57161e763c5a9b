import type { CommandId, Instant, PersonId } from "../ids.ts";
import type { Command, Refusal } from "../session/command.ts";
import type { MutingResult } from "../session/muting.ts";
import type { HostReport, MuteList, MuteOutcome } from "../session/mute-list.ts";
import type { SessionView } from "../session/view.ts";
import type { Patch } from "./patch.ts";

/** What a panel sends; one JSON text per frame, at most `LONGEST_FRAME` characters. */
export type ClientMessage =
  | { readonly type: "command"; readonly id: CommandId; readonly command: Command }
  /** Asks for the whole view: a patch did not fit. */
  | { readonly type: "view" }
  /** Asks what time it is; the answer repeats `sent`. */
  | { readonly type: "clock"; readonly sent: number }
  | MicrophoneReport
  /** How the wish with this number went for the panel's own person. */
  | { readonly type: "muteAnswer"; readonly number: number; readonly outcome: MuteOutcome }
  /** What became of the list that this panel was given. */
  | ({ readonly type: "othersMuted"; readonly number: number } & HostReport)
  /** The panel's own person has talked for a while where they listen only. */
  | { readonly type: "talking"; readonly on: boolean }
  /** An entry pass of now, by which this person is host or co-host of the meeting; without one they are not. */
  | { readonly type: "hostRights"; readonly pass?: string }
  /** Whether this panel can show the whole meeting how the session stands. */
  | { readonly type: "indicator"; readonly can: boolean }
  /** The session that this person leads in another room goes on in this one; for connections with `mayBring`. */
  | { readonly type: "bringAlong" };

/** The panel's own microphone; never stored. What is left out is unknown, or is not so. */
export interface MicrophoneReport {
  readonly type: "microphone";
  readonly on?: boolean;
  /** Others in the same room speak through it. */
  readonly shared?: true;
  /** No muting for this person. */
  readonly keepsOn?: true;
  /** By which name the platform knows this person. */
  readonly participant?: string;
}

/** What a room sends. */
export type ServerMessage =
  | Welcome
  | { readonly type: "view"; readonly view: SessionView; readonly now: Instant }
  /** `base` is the hash of the view that the patch changes. */
  | { readonly type: "patch"; readonly base: string; readonly patch: Patch }
  | { readonly type: "accepted"; readonly id: CommandId }
  | { readonly type: "refused"; readonly id: CommandId; readonly reason: Refusal }
  | { readonly type: "clock"; readonly sent: number; readonly now: Instant }
  /** A merge patch on the `Presence` of this connection, which begins empty. */
  | { readonly type: "presence"; readonly people: Patch }
  /** For one panel with a host's rights: whom to mute, and whom not. Nobody is ever to be unmuted. */
  | NumberedMuteList
  | ListenersNews
  /** Whether it is this panel that shows the whole meeting how the session stands. */
  | { readonly type: "indicator"; readonly yours: boolean }
  /** A frame that changed nothing; `id` where it was a command. */
  | { readonly type: "error"; readonly code: FrameError; readonly id?: CommandId }
  | { readonly type: "goodbye"; readonly reason: Goodbye };

/** First on every connection, and again when something in it has changed. */
interface Welcome {
  readonly type: "welcome";
  readonly session: number;
  /** The newest protocol that the room speaks; absent where that is 1. */
  readonly protocol?: number;
  /** There once the person has a seat. */
  readonly pass?: string;
  /** This person leads a session in the room they come from, and people only gather here. */
  readonly mayBring?: true;
}

export interface NumberedMuteList extends MuteList {
  readonly type: "muteOthers";
  readonly number: number;
}

/** What the leader alone is told of the listeners. */
export interface ListenersNews {
  readonly type: "listeners";
  readonly muting?: { readonly number: number; readonly result: MutingResult };
  /** Who has talked for a while. */
  readonly talking: readonly PersonId[];
}

/** Who is connected, and their microphone: on, off, shared with others, or unknown. Never stored. */
export type Presence = Readonly<
  Record<PersonId, { readonly microphone?: boolean; readonly shared?: true }>
>;

/** Why a frame was not understood; it changed nothing. */
export type FrameError =
  | "tooLarge"
  | "notText"
  | "malformed"
  | "tooFast"
  | "sessionLimit"
  | "notSaved";

/** Why the room closes a connection for good, sent before close code 4400 and above. */
export type Goodbye =
  | "ticketUsed"
  | "otherSession"
  | "ended"
  /** The session goes on in another room. */
  | "moved"
  | "tooManyConnections"
  | "breaches";

export const CLOSE_CODES: Readonly<Record<Goodbye, number>> = {
  ticketUsed: 4401,
  otherSession: 4409,
  ended: 4410,
  moved: 4421,
  tooManyConnections: 4429,
  breaches: 1008,
};

export const LONGEST_FRAME = 16 * 1024;

/** Answered by the runtime while the object sleeps. */
export const PING = "ping";
export const PONG = "pong";
