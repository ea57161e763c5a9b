import type { Kept } from "../group/group.ts";
import type { GroupMemory } from "../group/memory.ts";
import type { RoleSkip } from "../group/rota.ts";
import type { StepStatus } from "../group/steps.ts";
import type { Duration, GroupId, Instant, MemberId, NoteId, PersonId } from "../ids.ts";
import type { RoleName, Visibility } from "../methods/method.ts";
import type { Plan } from "../methods/plan.ts";
import type { Keep } from "./command.ts";
import type { HeldMinutes } from "./held-minutes.ts";

/** One intervision, from the first person who comes to the goodbye. Plain JSON; made by `evolve` alone. */
export type Session = Gathering | Running | Closed;

export type Status = Session["status"];

interface Common {
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly roles: Roles;
  /** Roles offered to somebody who has not answered yet. */
  readonly offers: Roles;
  /** How long what was written is kept after the end, where the group has chosen. */
  readonly keep?: Keep;
  /** Tickets of the door that were used, so that none admits twice. */
  readonly tickets: Readonly<Record<string, PersonId>>;
  readonly group?: SessionGroup;
}

/** What a session knows of the group that holds it. */
export interface SessionGroup {
  /** Of which groups each person is a member, and as whom: told to no panel. */
  readonly known: Readonly<Record<PersonId, Readonly<Record<GroupId, MemberId>>>>;
  readonly id?: GroupId;
  readonly memory?: GroupMemory;
  /** Groups of which somebody has said that this is not theirs today. */
  readonly aside: readonly GroupId[];
  readonly skips: readonly RoleSkip<PersonId>[];
  /** What owners said of their steps today. */
  readonly reports: Readonly<
    Record<string, { readonly status: StepStatus; readonly line: string }>
  >;
  /** Who became a member after the goodbye, and of whom the group knows. */
  readonly joined: readonly PersonId[];
  readonly told?: readonly PersonId[];
}

/** What the group brought along: its own method, as JSON; empty once it is erased. */
interface BroughtMethod {
  /** Counts those of this session, so that panels tell their words apart. */
  readonly number: number;
  readonly text: string;
}

/** What people do before it is over. */
interface Active extends Common {
  readonly plan: Plan;
  /** Who wants a case of their own in everybody's case, and had none yet. */
  readonly wishes?: readonly PersonId[];
  /** Who has said that the group knows and trusts each other; told to nobody else. */
  readonly trust?: readonly PersonId[];
  readonly ownMethod?: BroughtMethod;
  /** Who has given up the seat to observe, of the people. */
  readonly observers?: Readonly<Record<PersonId, Observer>>;
}

export interface Observer {
  /** What each of the others has said to it: told to nobody else. */
  readonly answers: Readonly<Record<PersonId, boolean>>;
  readonly left?: true;
}

export interface Gathering extends Active {
  readonly status: "gathering";
}

export interface Running extends Active {
  readonly status: "running";
  /** The whole of the plan that was chosen while the session ran: where it is discarded, the next begins with it. */
  readonly chosen?: Plan;
  /** Acts as chair until a chair is chosen. */
  readonly opener: PersonId;
  /** The chair whose line dropped, while somebody stands in. */
  readonly standInFor?: PersonId;
  readonly stage: Stage;
  /** Every round held so far by part key, so that stepping back asks nobody twice. */
  readonly rounds: Readonly<Record<string, Round>>;
  /** What was left of the clock when a part was left, by part key. */
  readonly unspent: Readonly<Record<string, Duration>>;
  readonly question?: string;
  readonly notes: Readonly<Record<NoteId, Note>>;
  /** How many notes the group has been shown; gives the next one its place. */
  readonly shown: number;
  /** What the opened slots of sealed marks and cards came to, by slot and choice. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Who would like to say something, in the order in which they asked. */
  readonly hands: readonly PersonId[];
  /** Who asked for the short pause that is on. */
  readonly stop?: PersonId;
  /** The newest wish that the listeners of a part be muted. */
  readonly muting?: Muting;
  /** The same wish is made at the start of every part in which somebody listens. */
  readonly mutesEachPart?: true;
  /** The whole meeting is not shown how the session stands. */
  readonly hidesIndicator?: true;
  /** Who came after the case was chosen and waits for a yes. */
  readonly door: Readonly<Record<PersonId, Knock>>;
  /** The cases that are over, the first first. */
  readonly former?: readonly FormerCase[];
  /** Who was here while it ran, and said goodbye or was taken out. */
  readonly gone?: readonly PersonId[];
  readonly startedAt: Instant;
  /** When the session would end by its agenda. */
  readonly plannedEnd: Instant;
}

/** A case that is over; the slots of its notes have its number before them. */
export interface FormerCase {
  readonly number: number;
  readonly caseGiver?: PersonId;
  readonly question?: string;
  /** Who had a seat while it was on: nobody else reads what was written in it. */
  readonly seated: readonly PersonId[];
}

export interface Muting {
  /** Grows with every wish, and with time: no other wish in this room has it, even if the session is discarded. */
  readonly number: number;
  readonly at: Instant;
  readonly part: string;
  /** Who listened then; whoever gives the floor away later is not meant. */
  readonly people: readonly PersonId[];
}

/** Somebody at the door of a running session. */
export interface Knock {
  readonly name: string;
  /** Absent for somebody who was taken out and asks from the same connection. */
  readonly ticket?: string;
  /** Leader and case giver, those of them who have said yes. */
  readonly yes: readonly PersonId[];
  readonly turnedAway?: true;
}

/** What is sealed or somebody's own is gone; what the group wrote waits for the word of its case giver. */
export interface Closed extends Common {
  readonly status: "closed";
  readonly closedAt: Instant;
  readonly minutes?: HeldMinutes;
  /** What case givers leave with, and may take along whatever becomes of the minutes. */
  readonly steps?: readonly OwnStep[];
  /** What its group may remember; absent where it never ran. */
  readonly kept?: Kept;
  /** The same people wish to begin another session. */
  readonly another?: true;
}

/** A confirmed next step, which is told to nobody but whose case it was. */
export interface OwnStep {
  readonly caseGiver: PersonId;
  readonly text: string;
}

export type Roles = Readonly<Partial<Record<RoleName, PersonId>>>;

export interface Person {
  readonly name: string;
  /** Place in the order in which people came, from 0. */
  readonly seat: number;
  /** Since when no panel of this person was connected. */
  readonly awaySince?: Instant;
  /** Said goodbye; comes back by joining. */
  readonly left?: true;
  /** Taken out by the leader. */
  readonly removed?: true;
  /** Here without a panel: has a turn, and writes on paper. */
  readonly paper?: true;
  readonly agreed?: true;
}

/** Where a running session is. */
export interface Stage {
  /** Grows with every move, back included; moving commands say which step they were made in. */
  readonly step: number;
  readonly phase: number;
  readonly part: number;
  readonly clock: Clock;
}

/** The time of one part and of the turn in it; never ticks, overtime is derived. */
export type Clock = RunningClock | PausedClock;

export interface RunningClock {
  readonly state: "running";
  /** In the future while the chair reads the opening line. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly turnEndsAt?: Instant;
}

export interface PausedClock {
  readonly state: "paused";
  /** Negative when over time. */
  readonly left: Duration;
  readonly turnLeft?: Duration;
}

/** Whose turn it is in a round, who was heard, in which order they are called. */
export interface Round {
  readonly order: readonly PersonId[];
  /** Who spoke or passed, in the order in which they did. */
  readonly heard: readonly Hearing[];
  readonly current?: PersonId;
  readonly turn: Duration;
}

export interface Hearing {
  readonly person: PersonId;
  readonly how: "spoke" | "passed";
}

export interface Note {
  readonly slot: string;
  readonly author: PersonId;
  readonly visibility: Exclude<Visibility, "private">;
  readonly text: string;
  /** Rather advice than a question: it waits, its author's alone, for the phase that is for advice. */
  readonly parked?: true;
  /** A next step to which the case giver has said yes as it stands. */
  readonly confirmed?: true;
  /** Its place among the notes the group has seen; absent until then. */
  readonly shown?: number;
  /** Its place among the notes of its author, so that it says nothing about anybody else's. */
  readonly written: number;
  /** How often its words were changed, and by whom last. */
  readonly changes?: { readonly count: number; readonly by: PersonId };
  /** The line in which it is read, where it was merged into one. */
  readonly into?: NoteId;
  /** The line that two people changed at the same time: this is what the second of them made of it. */
  readonly beside?: Beside;
}

export interface Beside {
  readonly note: NoteId;
  readonly by: PersonId;
  /** Who was first. */
  readonly before: PersonId;
}
