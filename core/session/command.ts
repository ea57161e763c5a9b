import type { StepStatus } from "../group/steps.ts";
import type { GroupId, Instant, MemberId, NoteId, PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import type { OwnMinutes } from "../methods/own-agenda.ts";

/** What a person asks for. Never carries who asks or when: the room adds both. */
export type Command =
  | { readonly type: "join"; readonly name: string }
  | { readonly type: "leave" }
  /** While people gather; and by the leader until the case is told, for what is to come. */
  | {
      readonly type: "choosePlan";
      readonly method: string;
      readonly agenda: string;
      readonly minutes?: OwnMinutes;
    }
  /** How long what was written is kept after the end. */
  | { readonly type: "chooseKeep"; readonly keep: Keep }
  /** Gives up the seat to observe; everybody who is here is asked. */
  | { readonly type: "observe" }
  | { readonly type: "answerObserver"; readonly person: PersonId; readonly yes: boolean }
  | { readonly type: "start" }
  | { readonly type: "takeRole"; readonly role: RoleName }
  | { readonly type: "layDownRole"; readonly role: RoleName }
  | { readonly type: "offerRole"; readonly role: RoleName; readonly to: PersonId }
  | { readonly type: "answerOffer"; readonly role: RoleName; readonly accept: boolean }
  | { readonly type: "acceptAgreements" }
  /** We know and trust each other. */
  | { readonly type: "confirmTrust" }
  /** In everybody's case: a case of one's own, or none. */
  | { readonly type: "wantCase"; readonly yes: boolean }
  /** After a case: one more, in so many minutes, or in as many as that one. */
  | { readonly type: "anotherCase"; readonly from: number; readonly minutes?: number }
  /** Past a case that nobody brings. */
  | { readonly type: "skipCase"; readonly from: number }
  | { readonly type: "begin"; readonly from: number }
  | { readonly type: "next"; readonly from: number }
  | { readonly type: "endPart"; readonly from: number }
  | { readonly type: "back"; readonly from: number }
  /** Once everybody was called: the same round anew. */
  | { readonly type: "goRoundAgain"; readonly from: number }
  | { readonly type: "finishTurn"; readonly from: number }
  | { readonly type: "passTurn"; readonly from: number }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "extend"; readonly minutes: 1 | 2 | 5 }
  | { readonly type: "setQuestion"; readonly text: string }
  | {
      readonly type: "writeNote";
      readonly note: NoteId;
      readonly slot: string;
      readonly text: string;
    }
  | {
      readonly type: "editNote";
      readonly note: NoteId;
      readonly text: string;
      /**
       * The revision that was read, and the id under which the text is kept beside it where there is another by now;
       * without it the text takes the place of whatever stands there.
       */
      readonly onto?: { readonly revision: number; readonly aside: NoteId };
    }
  /** To its place before another line of its slot; after all of them where none is named. */
  | { readonly type: "moveNote"; readonly note: NoteId; readonly before?: NoteId }
  /** Is read in another line of its slot from now on; by itself again where none is named. */
  | { readonly type: "mergeNote"; readonly note: NoteId; readonly into?: NoteId }
  | { readonly type: "withdrawNote"; readonly note: NoteId }
  | { readonly type: "bringNote"; readonly note: NoteId }
  /** Keeps what is rather advice than a question for the phase that is for advice. */
  | { readonly type: "parkNote"; readonly note: NoteId }
  | { readonly type: "revealNotes"; readonly slot: string }
  | { readonly type: "confirmStep"; readonly note: NoteId }
  /** A sign to the leader alone that one would like to say something. */
  | { readonly type: "raiseHand" }
  | { readonly type: "lowerHand"; readonly person: PersonId }
  /** Asks every listener's panel, and for the rest a host's, to mute; nobody is ever unmuted. */
  | { readonly type: "muteListeners" }
  /** The same at the start of every part in which somebody listens. */
  | { readonly type: "muteEachPart"; readonly on: boolean }
  | { readonly type: "showIndicator"; readonly on: boolean }
  /** Halts the clock for everybody; only the leader learns who asked for it. */
  | { readonly type: "stop" }
  | { readonly type: "answerStop"; readonly choice: StopChoice }
  | { readonly type: "admit"; readonly person: PersonId }
  | { readonly type: "turnAway"; readonly person: PersonId }
  | { readonly type: "removePerson"; readonly person: PersonId }
  /** A seat for somebody who is here without a panel; the panel that adds it makes its id. */
  | { readonly type: "addPaperSeat"; readonly seat: PersonId; readonly name: string }
  /** Back to the gathering: this session was begun by mistake. */
  | { readonly type: "discard" }
  | { readonly type: "close"; readonly from: number }
  /** After the goodbye the case giver goes through the minutes of the own case. */
  | { readonly type: "strikeLine"; readonly line: string }
  /** Of a case, in the version that was read. */
  | { readonly type: "approveMinutes"; readonly number: number; readonly version: number }
  | { readonly type: "withdrawApproval"; readonly number: number }
  /** Whether these minutes may be taken out: by oneself, or aloud by somebody on paper. */
  | {
      readonly type: "answerRelease";
      readonly person: PersonId;
      readonly yes: boolean;
      readonly version: number;
    }
  | { readonly type: "beginAnother" }
  /** Those who gather are not the group that the panel knows. */
  | { readonly type: "setGroupAside" }
  /** Not today, or in exchange with somebody else. */
  | { readonly type: "skipRole"; readonly role: RoleName; readonly to?: PersonId }
  | {
      readonly type: "reportStep";
      readonly step: string;
      readonly status: StepStatus;
      readonly text: string;
    };

/** How a person goes on after a stop of theirs: as before, without this turn, or without the own case. */
export type StopChoice = "goOn" | "skip" | "endCase";

export const STOP_CHOICES: readonly StopChoice[] = ["goOn", "skip", "endCase"];

/** Until the end, for a day or for a week: shorter where the operator keeps less. */
export type Keep = "end" | "day" | "week";

export const KEEPS: readonly Keep[] = ["end", "day", "week"];

export type CommandType = Command["type"];

/** Who asks and when, as the room knows it. */
export interface Asker {
  readonly by: PersonId;
  readonly at: Instant;
  /** The unused ticket of the door, on a connection that has no seat yet. */
  readonly ticket?: string;
  /** The groups of whoever comes, as the door knows them. */
  readonly groups?: Readonly<Record<GroupId, MemberId>>;
}

/** Why a command was not carried out; the panel has a sentence for each. */
export type Refusal =
  | "notSeated"
  | "ticketUsed"
  | "sessionFull"
  | "nameEmpty"
  | "wrongStatus"
  | "notLeader"
  | "notYourRole"
  | "notYourTurn"
  | "notNow"
  | "alreadyMovedOn"
  | "minutesChanged"
  | "alreadyDone"
  | "tooFewPeople"
  | "noCaseGiver"
  | "trustNotConfirmed"
  | "caseGiverCannotLead"
  | "caseGiverRolesApart"
  | "roleTaken"
  | "nameTaken"
  | "shortPause"
  | "waitingAtDoor"
  | "turnedAway"
  | "countsOpen"
  | "tooFewCards"
  | "enoughChosen"
  | "unknownChoice"
  | "personAway"
  | "unknownPerson"
  | "unknownPlan"
  | "minutesUnfit"
  | "unknownSlot"
  | "unknownNote"
  | "textLocked"
  | "textEmpty"
  | "textTooLong";
