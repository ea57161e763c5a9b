import type { Duration, Instant, NoteId, PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import type { Plan } from "../methods/plan.ts";
import type { Keep } from "./command.ts";
import type { GroupEvent } from "./group-event.ts";
import type { Beside, Clock, Hearing, Note, Round } from "./session.ts";

/** What happened. Facts only: replaying them needs no clock and no look at a method. */
export type SessionEvent =
  | GroupEvent
  | {
      readonly type: "joined";
      readonly person: PersonId;
      readonly name: string;
      /** Absent for a paper seat. */
      readonly ticket?: string;
    }
  | { readonly type: "returned"; readonly person: PersonId; readonly ticket: string }
  | { readonly type: "wentAway"; readonly person: PersonId; readonly since: Instant }
  | { readonly type: "cameBack"; readonly person: PersonId }
  | {
      readonly type: "left";
      readonly person: PersonId;
      readonly at: Instant;
      /** By the leader. */
      readonly removed?: true;
    }
  | {
      readonly type: "knocked";
      readonly person: PersonId;
      readonly name: string;
      readonly ticket?: string;
    }
  | { readonly type: "welcomed"; readonly person: PersonId; readonly by: PersonId }
  | { readonly type: "turnedAway"; readonly person: PersonId }
  | { readonly type: "steppedAside"; readonly person: PersonId; readonly at: Instant }
  | {
      readonly type: "observerAnswered";
      readonly person: PersonId;
      readonly by: PersonId;
      readonly yes: boolean;
    }
  | { readonly type: "planChosen"; readonly plan: Plan }
  | {
      readonly type: "replanned";
      /** What was held, and what is to come from now on. */
      readonly plan: Plan;
      readonly chosen: Plan;
      readonly plannedEnd: Instant;
    }
  /** More cases or fewer: what was held stays in its place. */
  | {
      readonly type: "casesPlanned";
      readonly plan: Plan;
      /** Where a session that is discarded begins with it. */
      readonly chosen?: Plan;
      readonly plannedEnd: Instant;
    }
  | { readonly type: "caseWanted"; readonly person: PersonId; readonly yes: boolean }
  /** What was written into these slots is of a case that is over. */
  | {
      readonly type: "caseEnded";
      readonly number: number;
      readonly slots: readonly string[];
      readonly seated: readonly PersonId[];
    }
  /** A group's own method, words and all, as JSON. */
  | { readonly type: "methodBrought"; readonly number: number; readonly text: string }
  | { readonly type: "keepChosen"; readonly keep: Keep }
  | {
      readonly type: "started";
      readonly opener: PersonId;
      readonly plannedEnd: Instant;
    }
  | { readonly type: "discarded" }
  | {
      readonly type: "roleTaken";
      readonly role: RoleName;
      readonly person: PersonId;
      readonly standInFor?: PersonId;
    }
  | { readonly type: "roleLaidDown"; readonly role: RoleName }
  | { readonly type: "roleOffered"; readonly role: RoleName; readonly to: PersonId }
  | { readonly type: "offerDeclined"; readonly role: RoleName }
  | { readonly type: "agreementsAccepted"; readonly person: PersonId }
  | { readonly type: "trustConfirmed"; readonly person: PersonId }
  | {
      readonly type: "partEntered";
      readonly phase: number;
      readonly part: number;
      readonly clock: Clock;
      readonly round?: Round;
      readonly unspent?: Duration;
    }
  | { readonly type: "turnEnded"; readonly person: PersonId; readonly how: Hearing["how"] }
  | { readonly type: "turnGiven"; readonly person?: PersonId; readonly clock: Clock }
  | { readonly type: "clockSet"; readonly clock: Clock }
  | { readonly type: "questionSet"; readonly by: PersonId; readonly text: string }
  | {
      readonly type: "noteWritten";
      readonly note: NoteId;
      readonly author: PersonId;
      readonly slot: string;
      readonly visibility: Note["visibility"];
      readonly text: string;
      /** Another version of the author's line, whoever made it. */
      readonly beside?: Beside;
    }
  | {
      readonly type: "noteEdited";
      readonly note: NoteId;
      readonly author: PersonId;
      readonly text: string;
      /** Whoever takes notes, where that is not the author. */
      readonly by?: PersonId;
    }
  /** To its place before another line of its slot, or after all of them. */
  | { readonly type: "noteMoved"; readonly note: NoteId; readonly before?: NoteId }
  /** Into another line of its slot, or out of it again. */
  | { readonly type: "noteMerged"; readonly note: NoteId; readonly into?: NoteId }
  | { readonly type: "noteWithdrawn"; readonly note: NoteId }
  | { readonly type: "notesRevealed"; readonly notes: readonly NoteId[] }
  | { readonly type: "noteParked"; readonly note: NoteId }
  /** What waited stands among what is written now. */
  | {
      readonly type: "parkedBrought";
      readonly note: NoteId;
      readonly slot: string;
      readonly visibility: Note["visibility"];
    }
  | {
      readonly type: "countsOpened";
      readonly slot: string;
      readonly counts: Readonly<Record<string, number>>;
    }
  /** What was written into these slots is gone, but for the notes of one author. */
  | { readonly type: "slotsErased"; readonly slots: readonly string[]; readonly keep?: PersonId }
  | { readonly type: "stepConfirmed"; readonly note: NoteId }
  | { readonly type: "handRaised"; readonly person: PersonId }
  | { readonly type: "handLowered"; readonly person: PersonId }
  /** Whoever listens in the part that is on is to be muted. */
  | {
      readonly type: "mutingAsked";
      readonly at: Instant;
      /** Who listened then. */
      readonly people: readonly PersonId[];
    }
  | { readonly type: "mutingSwitched"; readonly on: boolean }
  | { readonly type: "indicatorSwitched"; readonly on: boolean }
  | { readonly type: "stopped"; readonly by: PersonId }
  | { readonly type: "stopEnded" }
  | { readonly type: "closed"; readonly at: Instant }
  /** The case giver takes a line out of the minutes of the own case. */
  | { readonly type: "lineStruck"; readonly line: string }
  | { readonly type: "minutesApproved"; readonly number: number }
  | { readonly type: "approvalWithdrawn"; readonly number: number }
  /** Whether the minutes may be taken out, by one who was there. */
  | { readonly type: "releaseAnswered"; readonly person: PersonId; readonly yes: boolean }
  | { readonly type: "anotherBegun" };

export type SessionEventType = SessionEvent["type"];

/** The fields that a person wrote: kept apart from the rest of the event, sealed, and erased first. */
export const WRITTEN_FIELDS: Readonly<Partial<Record<SessionEventType, "name" | "text">>> = {
  joined: "name",
  knocked: "name",
  questionSet: "text",
  noteWritten: "text",
  noteEdited: "text",
  methodBrought: "text",
  groupRecalled: "text",
  stepReported: "text",
};
