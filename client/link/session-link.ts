import type { Instant } from "../../core/ids.ts";
import type { Takeable } from "../../core/minutes/taken.ts";
import type {
  FrameError,
  Goodbye,
  ListenersNews,
  NumberedMuteList,
  Presence,
} from "../../core/protocol/message.ts";
import type { Ask } from "../../core/session/ask.ts";
import type { Command, Refusal } from "../../core/session/command.ts";
import type { HostReport } from "../../core/session/mute-list.ts";
import type { SessionView } from "../../core/session/view.ts";
import type { Result } from "../../core/result.ts";
import type { NoBeginning } from "./begin.ts";
import type { NoCode } from "./door.ts";
import type { MicrophoneReport, Telling } from "./own-report.ts";

/** What a panel knows of its session and of the line to it; the same object until something changes. */
export interface LinkState {
  /** Buttons work while it is live; an ended line comes back by a reload at most. */
  readonly line: "connecting" | "live" | "down" | "ended";
  /** Why the line is not live, where somebody said so. */
  readonly goodbye?: Goodbye | "notConfigured" | "refused" | NoCode;
  /** The number of the session in its room. */
  readonly session?: number;
  /** Whether this person has a seat, and not only the door before them. */
  readonly seated: boolean;
  /** Whether this person may let the session they lead in another room go on in this one. */
  readonly mayBring: boolean;
  /** Whether the session this person had a seat in went on elsewhere, and none has begun here since. */
  readonly hasMoved: boolean;
  /** The room's newest protocol, where that is newer than this panel. */
  readonly newer?: number;
  readonly view?: SessionView;
  readonly presence: Presence;
  /** For the leader: how the listeners are. */
  readonly listeners?: ListenersNews;
  /** For a panel with a host's rights: the newest list of whom to mute. */
  readonly muteList?: NumberedMuteList;
  /** Whether it is this panel that shows the whole meeting how the session stands. */
  readonly indicates: boolean;
  /** What was sent and not answered yet. */
  readonly waiting: readonly Ask[];
}

/** How a command was answered; offline when it was not sent at all. */
export type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Refusal | FrameError | "offline" };

/** A panel's line to its session. */
export interface SessionLink {
  state(): LinkState;
  subscribe(listener: () => void): () => void;
  ask(command: Command): Promise<Answer>;
  /** What time it is on the server's clock. */
  now(): Instant;
  /** Reads the group's own method, or brings one: as the person who has this seat. */
  ownMethod(json?: string): Promise<Response>;
  /** Asks for the code by which others come into this session. */
  code(): Promise<Response>;
  /** Whether somebody may begin a session here without Zoom. */
  mayBegin(): Promise<boolean>;
  /** Begins one: the code of its room. */
  begin(): Promise<Result<string, NoBeginning>>;
  /** Reads the groups of this person, joins that of a session that is over, names its days, or leaves one: as the account that Zoom says. */
  groups(
    method: "GET" | "POST" | "PUT" | "DELETE",
    group?: string,
    body?: object,
  ): Promise<Response>;
  /** Joins the group of a session that is over without an account: by a key that this browser makes, and keeps. */
  claim(): Promise<Response>;
  /** Erases what this person wrote in this session. */
  eraseWords(): Promise<Response>;
  /** Asks for a code that lets this person take something along, once. */
  takeaway(what: Takeable): Promise<Response>;
  reportMicrophone(report: MicrophoneReport): void;
  tell(what: Telling): void;
  /** Whether the platform says that this person has a host's rights in the meeting. */
  reportHost(isHost: boolean): void;
  /** What became of the list that this panel was given. */
  othersMuted(number: number, report: HostReport): void;
  /** The session this person leads in another room goes on here; everybody here comes in anew. */
  bringAlong(): void;
  /** The room of the session, by a name that says nothing else. */
  room(): string | undefined;
  /** The room the meeting has this person in now; undefined where nobody can tell. */
  findRoom(): Promise<string | undefined>;
  /** Leaves it for another room of the meeting, for a new page to enter. */
  leaveRoom(): void;
  stop(): void;
}
