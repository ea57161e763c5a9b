import type { Duration } from "../../core/ids.ts";
import type { Result } from "../../core/result.ts";
import type { InviteOutcome } from "../../core/session/invite-list.ts";
import type { HostReport, MuteList } from "../../core/session/mute-list.ts";

/** Where a panel lives: the only thing it knows of its surroundings. */
export interface MeetingPlatform {
  readonly kind: "zoom" | "browser";
  /** Never rejects: what the platform cannot do is missing from the abilities. */
  enter(): Promise<Entrance>;
  /** What there is to show at the door, fresh each time, or why there is nothing. */
  evidence(): Promise<Result<Evidence, NoEvidence>>;
  /** Who this is where there is no meeting; for platforms with accounts. */
  readonly account?: () => Promise<Result<Evidence, NoEvidence>>;
  /** Calls with this person's own microphone: at once where it is known, and whenever it changes. */
  onMicrophone(listener: (on: boolean) => void): () => void;
  /** This person's own microphone; on only ever by this person's own tap. */
  setMicrophone(on: boolean): Promise<Outcome>;
  /** Calls with what the meeting says of this person: at once where it is known, and whenever it changes. */
  onStanding(listener: (standing: Standing) => void): () => void;
  /** Calls with what the platform lets this person do: at once where it is known, and whenever it changes. */
  onAbilities(listener: (abilities: readonly Ability[]) => void): () => void;
  /** Calls with whether the meeting is recorded, where the platform tells: at once where it is known, and whenever it changes. */
  onRecording(listener: (on: boolean) => void): () => void;
  /** Calls when this person begins and stops to talk with the microphone on. */
  onTalking(listener: (talks: boolean) => void): () => void;
  /** Calls whenever the meeting says that it has moved this person to another room of it. */
  onRoomChange(listener: () => void): () => void;
  /** Tells this person something outside of the panel. */
  notify(text: string): Promise<Outcome>;
  /** Mutes others, for a host or co-host; nobody can be unmuted. */
  muteOthers(list: MuteList): Promise<HostReport>;
  /** Asks the others to open their panels; `here` are the names of those who have. */
  invite(here: readonly string[]): Promise<InviteOutcome>;
  /** Asks this person to sign in or to add the app; done is that they are asked, and the answer is an ability. */
  authorize(): Promise<Outcome>;
  /** Shows the whole meeting how the session stands, or shows it no more. */
  indicate(indicator: Indicator | undefined): Promise<Outcome>;
  /** Writes a line into the meeting's chat, where its person says so. */
  writeInChat(text: string): Promise<Outcome>;
  openLink(url: string): Promise<Outcome>;
}

/** What people without the panel see: a few words, and what is left of the time while that runs. */
export interface Indicator {
  readonly text: string;
  readonly left?: Duration;
}

/** An app context that only the Worker can open, or the code of a session. */
export type Evidence = { readonly context: string } | { readonly code: string };

export interface Entrance {
  /** Empty where the platform knows no name and the panel asks for one. */
  readonly displayName: string;
  /** What the meeting says of this person, which is neither proven nor the chair. */
  readonly role: MeetingRole;
  readonly microphone?: boolean;
  /** The panel is open where there is no meeting, and so no session. */
  readonly isOutside?: true;
  readonly abilities: readonly Ability[];
}

/** A panel's word: what it proves, it proves by evidence. */
export interface Standing {
  readonly role: MeetingRole;
  /** What the platform calls this person among the others. */
  readonly participant?: string;
}

export type MeetingRole = "host" | "coHost" | "participant";

export type Ability = "microphone" | "openLink" | "invite" | "authorize" | "indicator" | "chat";

/** How a call ended; unknown when no answer came in time, which may still come. */
export type Outcome = "done" | "declined" | "unsupported" | "unknown";

export type NoEvidence = "unsupported" | "failed";
