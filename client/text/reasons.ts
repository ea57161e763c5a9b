import { i18n } from "@lingui/core";
import type { FrameError } from "../../core/protocol/message.ts";
import type { Refusal } from "../../core/session/command.ts";
import type { LinkState } from "../link/session-link.ts";

/** Why something a person tapped did not happen. */
export type Trouble = Refusal | FrameError | "offline" | "microphone";

/** Why a panel has no line and nothing to show. */
export type Farewell = NonNullable<LinkState["goodbye"]>;

const TROUBLES: Readonly<Record<Trouble, string>> = {
  notSeated: /*i18n*/ "trouble.notSeated",
  ticketUsed: /*i18n*/ "trouble.ticketUsed",
  sessionFull: /*i18n*/ "trouble.sessionFull",
  nameEmpty: /*i18n*/ "trouble.nameEmpty",
  wrongStatus: /*i18n*/ "trouble.wrongStatus",
  notLeader: /*i18n*/ "trouble.notLeader",
  notYourRole: /*i18n*/ "trouble.notYourRole",
  notYourTurn: /*i18n*/ "trouble.notYourTurn",
  notNow: /*i18n*/ "trouble.notNow",
  alreadyMovedOn: /*i18n*/ "trouble.alreadyMovedOn",
  minutesChanged: /*i18n*/ "trouble.minutesChanged",
  alreadyDone: /*i18n*/ "trouble.alreadyDone",
  tooFewPeople: /*i18n*/ "trouble.tooFewPeople",
  noCaseGiver: /*i18n*/ "trouble.noCaseGiver",
  trustNotConfirmed: /*i18n*/ "trouble.trustNotConfirmed",
  caseGiverCannotLead: /*i18n*/ "trouble.caseGiverCannotLead",
  caseGiverRolesApart: /*i18n*/ "trouble.caseGiverRolesApart",
  roleTaken: /*i18n*/ "trouble.roleTaken",
  countsOpen: /*i18n*/ "trouble.countsOpen",
  nameTaken: /*i18n*/ "trouble.nameTaken",
  shortPause: /*i18n*/ "trouble.shortPause",
  waitingAtDoor: /*i18n*/ "trouble.waitingAtDoor",
  turnedAway: /*i18n*/ "trouble.turnedAway",
  tooFewCards: /*i18n*/ "trouble.tooFewCards",
  enoughChosen: /*i18n*/ "trouble.enoughChosen",
  unknownChoice: /*i18n*/ "trouble.unknownChoice",
  personAway: /*i18n*/ "trouble.personAway",
  unknownPerson: /*i18n*/ "trouble.unknownPerson",
  unknownPlan: /*i18n*/ "trouble.unknownPlan",
  minutesUnfit: /*i18n*/ "trouble.minutesUnfit",
  methodNotAllowed: /*i18n*/ "trouble.methodNotAllowed",
  unknownSlot: /*i18n*/ "trouble.unknownSlot",
  unknownNote: /*i18n*/ "trouble.unknownNote",
  textLocked: /*i18n*/ "trouble.textLocked",
  textEmpty: /*i18n*/ "trouble.textEmpty",
  textTooLong: /*i18n*/ "trouble.textTooLong",
  tooLarge: /*i18n*/ "trouble.tooLarge",
  notText: /*i18n*/ "trouble.notText",
  malformed: /*i18n*/ "trouble.malformed",
  tooFast: /*i18n*/ "trouble.tooFast",
  sessionLimit: /*i18n*/ "trouble.sessionLimit",
  notSaved: /*i18n*/ "trouble.notSaved",
  offline: /*i18n*/ "trouble.offline",
  microphone: /*i18n*/ "trouble.microphone",
};

interface Words {
  readonly what: string;
  /** What to do about it. */
  readonly help: string;
}

const FAREWELLS: Readonly<Record<Farewell, Words>> = {
  ticketUsed: { what: /*i18n*/ "farewell.ticketUsed", help: /*i18n*/ "farewell.ticketUsed.help" },
  otherSession: {
    what: /*i18n*/ "farewell.otherSession",
    help: /*i18n*/ "farewell.otherSession.help",
  },
  ended: { what: /*i18n*/ "farewell.ended", help: /*i18n*/ "farewell.ended.help" },
  moved: { what: /*i18n*/ "farewell.moved", help: /*i18n*/ "farewell.moved.help" },
  tooManyConnections: {
    what: /*i18n*/ "farewell.tooManyConnections",
    help: /*i18n*/ "farewell.tooManyConnections.help",
  },
  breaches: { what: /*i18n*/ "farewell.breaches", help: /*i18n*/ "farewell.breaches.help" },
  notConfigured: {
    what: /*i18n*/ "farewell.notConfigured",
    help: /*i18n*/ "farewell.notConfigured.help",
  },
  codeUnknown: {
    what: /*i18n*/ "farewell.codeUnknown",
    help: /*i18n*/ "farewell.codeUnknown.help",
  },
  tooManyCodes: {
    what: /*i18n*/ "farewell.tooManyCodes",
    help: /*i18n*/ "farewell.tooManyCodes.help",
  },
  refused: { what: /*i18n*/ "farewell.refused", help: /*i18n*/ "farewell.refused.help" },
};

/** What to do about it without Zoom, where that is something else. */
const HELP_IN_TAB: Readonly<Partial<Record<Farewell, string>>> = {
  ended: /*i18n*/ "code.ended",
  moved: /*i18n*/ "code.moved",
};

export function troubleText(trouble: Trouble): string {
  return i18n._(TROUBLES[trouble]);
}

export function farewellText(farewell: Farewell): Words {
  const { what, help } = FAREWELLS[farewell];
  return { what: i18n._(what), help: i18n._(help) };
}

/** The same for whoever came by a code, or would. */
export function farewellInTab(farewell: Farewell): Words {
  const { what, help } = farewellText(farewell);
  const instead = HELP_IN_TAB[farewell];
  return { what, help: instead === undefined ? help : i18n._(instead) };
}
