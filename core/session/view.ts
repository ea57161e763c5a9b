import type { Duration, Instant, NoteId, PersonId } from "../ids.ts";
import type { CueRole, Floor, Visibility } from "../methods/method.ts";
import type { Plan } from "../methods/plan.ts";
import type { Asks } from "./ask.ts";
import type { Keep, Refusal } from "./command.ts";
import type { GroupView, RememberedView } from "./group-view.ts";
import type { HeldLine } from "./held-minutes.ts";
import type { Clock, Hearing, Muting, Person, Roles, Status } from "./session.ts";

/**
 * What one person may know. Its required `you` and `may` make it impossible to send a Session by mistake.
 * Plain JSON of records by id, without nulls, so that merge patches fit; words are looked up by the panel.
 */
export interface SessionView {
  readonly you: PersonId;
  readonly status: Status;
  /** Every ask that would be accepted, and when; a panel draws these buttons and no others. */
  readonly may: Asks;
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly roles: Roles;
  readonly offers: Roles;
  readonly leader?: PersonId;
  /** The chair whose line dropped, while somebody stands in. */
  readonly standInFor?: PersonId;
  readonly plan?: Plan;
  /** The method that the group brought along, by the name that a plan has it under; while people gather. */
  readonly ownMethod?: string;
  readonly stage?: StageView;
  /** Where the case is for people who know and trust each other: who has said so is told to nobody. */
  readonly trust?: TrustView;
  /** Who observes or asks to, of the people; this person themselves where they are let in. */
  readonly observers?: Readonly<Record<PersonId, ObserverView>>;
  readonly question?: string;
  readonly notes: Readonly<Record<NoteId, NoteView>>;
  /** The cases that are over; what was asked in them is for those who had a seat. */
  readonly former?: readonly FormerCaseView[];
  /** Who wants a case of their own; in everybody's case. */
  readonly wishes?: readonly PersonId[];
  /** What opened marks and cards came to, by slot and choice. */
  readonly counts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Who has raised a hand, the first first: all of them for the leader, oneself for everybody. */
  readonly hands?: readonly PersonId[];
  /** In every part in which somebody listens, listeners are asked to be muted. */
  readonly mutesEachPart?: true;
  /** The whole meeting is not shown how the session stands. */
  readonly hidesIndicator?: true;
  /** All are asked for a moment of quiet; who asked is told to the leader and to that person. */
  readonly shortPause?: { readonly by?: PersonId };
  /** Who waits at the door; for leader and case giver. */
  readonly door?: Readonly<Record<PersonId, KnockView>>;
  /** This person waits at the door, was turned away, was taken out, or waits to be let in to observe. */
  readonly atDoor?: "waiting" | "turnedAway" | "removed" | "observing";
  /** When the session would end by its agenda; for leader and timekeeper. */
  readonly plannedEnd?: Instant;
  /** How long what was written is kept after the end, where the group has chosen. */
  readonly keep?: Keep;
  readonly closedAt?: Instant;
  /** This person leaves with a next step; once the session is closed. */
  readonly ownStep?: true;
  /** What the group wrote, until it is approved or erased; once the session is closed. */
  readonly minutes?: MinutesView;
  readonly group?: GroupView;
  readonly remembered?: RememberedView;
}

export interface MinutesView {
  readonly version: number;
  readonly cases: readonly {
    readonly number: number;
    readonly caseGiver: PersonId;
    /** Of the own case. */
    readonly version?: number;
    readonly approved?: true;
  }[];
  /** Of the own case, and of those that were approved and in which one had a seat. */
  readonly lines: Readonly<Record<string, HeldLine>>;
  /** One's own; for the chair also of those on paper. */
  readonly answers: Readonly<Record<PersonId, boolean>>;
  /** Everybody who was there has said yes. */
  readonly released?: true;
}

export interface TrustView {
  /** This person has said so. */
  readonly mine?: true;
  /** Of those who are here; told until the case begins. */
  readonly said?: Tally;
}

export interface ObserverView {
  /** Of those who are here with a panel. */
  readonly said: Tally;
  /** Everybody has said yes. */
  readonly isIn?: true;
  /** What this person has said. */
  readonly mine?: boolean;
}

export interface FormerCaseView {
  readonly number: number;
  readonly caseGiver?: PersonId;
  readonly question?: string;
}

export interface KnockView {
  readonly name: string;
  readonly yes: readonly PersonId[];
  readonly turnedAway?: true;
}

/** What a person is to do now: shown by word, icon, shape and colour. */
export type Sign = "listen" | "speak" | "yourTurn" | "write";

export interface StageView {
  readonly step: number;
  readonly phase: number;
  readonly part: number;
  readonly clock: Clock;
  readonly floor: Floor;
  /** Who has the floor. */
  readonly speakers: readonly PersonId[];
  readonly sign: Sign;
  /** Whose cue of this phase and part this person reads. */
  readonly cue: CueRole;
  readonly round?: RoundView;
  /** The newest wish in this part that its listeners be muted. */
  readonly muting?: Omit<Muting, "part">;
  /** What Next leads to. */
  readonly ahead: "turn" | "part" | "phase" | "end";
  /** Why the session cannot go on yet; for the leader alone. */
  readonly obstacle?: Refusal;
  /** How many sealed notes are in, by slot, for chair and note-taker: never whose. */
  readonly written?: Readonly<Record<string, number>>;
  /** How many of those who are asked and here have ticked, by slot. */
  readonly ticked?: Readonly<Record<string, Tally>>;
}

/** How many have said yes of how many: never who. */
export interface Tally {
  readonly yes: number;
  readonly of: number;
}

export interface RoundView {
  readonly order: readonly PersonId[];
  readonly heard: readonly Hearing[];
  readonly current?: PersonId;
  /** Who will be called, in order, as far as it stands now. */
  readonly coming: readonly PersonId[];
  readonly turn: Duration;
}

/** A note as one person sees it: what was said stands without names, only one's own is marked. */
export interface NoteView {
  readonly slot: string;
  readonly text: string;
  readonly visibility: Exclude<Visibility, "private">;
  readonly confirmed?: true;
  readonly parked?: true;
  readonly mine?: true;
  /** Sorts the notes of one view; says nothing about notes this person does not see. */
  readonly place: number;
  /** How often a text was changed; absent where it never was. */
  readonly revision?: number;
  /** The line in which it is read. */
  readonly into?: NoteId;
  /** The line that this person and another changed at the same time: this is what became of the second change. */
  readonly beside?: NoteId;
}
