import type { NoteId, PersonId, Instant } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";

/** What a person asks for. Never carries who asks or when: the room adds both. */
export type Command =
  | { readonly type: "join"; readonly name: string }
  | { readonly type: "leave" }
  | { readonly type: "choosePlan"; readonly method: string; readonly agenda: string }
  | { readonly type: "start" }
  | { readonly type: "takeRole"; readonly role: RoleName }
  | { readonly type: "layDownRole"; readonly role: RoleName }
  | { readonly type: "offerRole"; readonly role: RoleName; readonly to: PersonId }
  | { readonly type: "answerOffer"; readonly role: RoleName; readonly accept: boolean }
  | { readonly type: "acceptAgreements" }
  | { readonly type: "begin"; readonly from: number }
  | { readonly type: "next"; readonly from: number }
  | { readonly type: "endPart"; readonly from: number }
  | { readonly type: "back"; readonly from: number }
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
  | { readonly type: "editNote"; readonly note: NoteId; readonly text: string }
  | { readonly type: "withdrawNote"; readonly note: NoteId }
  | { readonly type: "bringNote"; readonly note: NoteId }
  | { readonly type: "revealNotes"; readonly slot: string }
  | { readonly type: "close"; readonly from: number };

export type CommandType = Command["type"];

/** Who asks and when, as the room knows it. */
export interface Asker {
  readonly by: PersonId;
  readonly at: Instant;
  /** The unused ticket of the door, on a connection that has no seat yet. */
  readonly ticket?: string;
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
  | "alreadyDone"
  | "tooFewPeople"
  | "noCaseGiver"
  | "caseGiverCannotLead"
  | "caseGiverRolesApart"
  | "roleTaken"
  | "personAway"
  | "unknownPerson"
  | "unknownPlan"
  | "unknownSlot"
  | "unknownNote"
  | "textEmpty"
  | "textTooLong";
