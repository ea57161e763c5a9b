import type { PersonId } from "../ids.ts";
import { ROLES } from "../methods/method.ts";
import { ok, refuse } from "../result.ts";
import { ALWAYS, type Ask, type Asks, type Window } from "./ask.ts";
import { STOP_CHOICES, type CommandType, type Refusal } from "./command.ts";
import type { Condition, Verdict } from "./condition.ts";
import { caseToAdd, caseToSkip, caseToWish } from "./cases.ts";
import {
  anotherTurnOrSomewhere,
  beforeTheCase,
  canLead,
  caseGiverIfFirst,
  enoughPeople,
  halted,
  handDown,
  handToLower,
  inARound,
  isCaseGiver,
  leader,
  newcomer,
  notYetAgreed,
  offeredToYou,
  onTurn,
  questionWriter,
  rolesApart,
  roleToLayDown,
  roleToOffer,
  roleToTake,
  roundToRepeat,
  seated,
  somewhereBack,
  somewhereToGo,
  stillWaiting,
  ticking,
  timeVoice,
  turnToPass,
  yourRole,
} from "./conditions.ts";
import { doorKeeper, removable, seatKeeper, toAdmit, toTurnAway } from "./door.ts";
import { groupToSetAside, roleToSkip, stepToReport } from "./group-asks.ts";
import { stepsOf } from "./group.ts";
import { mutedBefore, somebodyListens } from "./listening.ts";
import {
  approvalToWithdraw,
  lineToStrike,
  minutesToApprove,
  releaseToAnswer,
  toAnswerFor,
} from "./minutes.ts";
import {
  choiceToEdit,
  lineToMerge,
  lineToMove,
  noteOf,
  noteTaker,
  noteToEdit,
  notLocked,
  ofThisCase,
  opener,
  openSlot,
  sealedSlot,
  unconfirmedStep,
  yourNote,
} from "./note-conditions.ts";
import { slotsHere } from "./opening.ts";
import { inside, observersHere, observerToAnswer, somebody } from "./observing.ts";
import { noteToBring, toPark } from "./parking.ts";
import { lineFor } from "./lines.ts";
import { leaderOf, seatOrder } from "./people.ts";
import { planToChoose } from "./replan.ts";
import type { Running, Session, Status } from "./session.ts";
import { following, phaseAt } from "./stage.ts";
import { trustIfFirst, trustToConfirm } from "./trust.ts";
import { noStop, noStopOfOthers, yourStop } from "./stop.ts";

interface Rule {
  readonly during: readonly Status[];
  /** All must hold; the first that does not gives the reason. */
  readonly when: readonly Condition[];
}

const running: readonly Status[] = ["running"];
const gathering: readonly Status[] = ["gathering"];
const active: readonly Status[] = ["gathering", "running"];
const closed: readonly Status[] = ["closed"];

/** Who may ask for what, and when: read by `decide`, and the source of the buttons in every view. */
const PERMISSIONS: Readonly<Record<CommandType, Rule>> = {
  join: { during: active, when: [newcomer] },
  leave: { during: active, when: [somebody] },
  choosePlan: { during: active, when: [seated, planToChoose] },
  chooseKeep: { during: gathering, when: [seated] },
  observe: { during: gathering, when: [seated] },
  answerObserver: { during: active, when: [seated, observerToAnswer] },
  start: {
    during: gathering,
    when: [seated, enoughPeople, canLead, caseGiverIfFirst, trustIfFirst],
  },
  takeRole: { during: active, when: [seated, rolesApart, roleToTake] },
  layDownRole: { during: active, when: [seated, yourRole, roleToLayDown] },
  offerRole: { during: running, when: [seated, leader, roleToOffer] },
  answerOffer: { during: running, when: [seated, offeredToYou] },
  acceptAgreements: { during: running, when: [inside, notYetAgreed] },
  confirmTrust: { during: active, when: [seated, trustToConfirm] },
  wantCase: { during: active, when: [seated, caseToWish] },
  anotherCase: { during: running, when: [seated, leader, noStop, caseToAdd] },
  skipCase: { during: running, when: [seated, leader, noStop, caseToSkip] },
  begin: { during: running, when: [seated, leader, stillWaiting] },
  next: { during: running, when: [seated, leader, noStop, anotherTurnOrSomewhere] },
  endPart: { during: running, when: [seated, leader, noStop, inARound, somewhereToGo] },
  back: { during: running, when: [seated, leader, noStop, somewhereBack] },
  goRoundAgain: { during: running, when: [seated, leader, noStop, roundToRepeat] },
  finishTurn: { during: running, when: [seated, noStop, onTurn] },
  passTurn: { during: running, when: [seated, noStop, turnToPass] },
  pause: { during: running, when: [seated, timeVoice, ticking] },
  resume: { during: running, when: [seated, timeVoice, halted, noStopOfOthers] },
  extend: { during: running, when: [seated, timeVoice] },
  setQuestion: { during: running, when: [seated, questionWriter] },
  writeNote: { during: running, when: [seated, openSlot] },
  editNote: { during: running, when: [seated, noteToEdit, ofThisCase, notLocked, choiceToEdit] },
  moveNote: { during: running, when: [seated, noteTaker, lineToMove] },
  mergeNote: { during: running, when: [seated, noteTaker, lineToMerge, notLocked] },
  withdrawNote: { during: running, when: [seated, yourNote, notLocked] },
  bringNote: { during: running, when: [seated, yourNote, ofThisCase, noteToBring] },
  parkNote: { during: running, when: [seated, yourNote, notLocked, toPark] },
  revealNotes: { during: running, when: [seated, opener, sealedSlot] },
  confirmStep: { during: running, when: [seated, isCaseGiver, unconfirmedStep] },
  raiseHand: { during: running, when: [seated, handDown] },
  lowerHand: { during: running, when: [seated, handToLower] },
  muteListeners: { during: running, when: [seated, leader, noStop, somebodyListens, mutedBefore] },
  muteEachPart: { during: running, when: [seated, leader] },
  showIndicator: { during: running, when: [seated, leader] },
  stop: { during: running, when: [inside, noStop] },
  answerStop: { during: running, when: [inside, yourStop] },
  admit: { during: running, when: [seated, doorKeeper, toAdmit] },
  turnAway: { during: running, when: [seated, doorKeeper, toTurnAway] },
  removePerson: { during: active, when: [seated, leader, removable] },
  addPaperSeat: { during: active, when: [seated, seatKeeper] },
  discard: { during: running, when: [seated, leader, beforeTheCase] },
  close: { during: running, when: [seated, leader] },
  strikeLine: { during: closed, when: [seated, lineToStrike] },
  approveMinutes: { during: closed, when: [seated, minutesToApprove] },
  withdrawApproval: { during: closed, when: [seated, approvalToWithdraw] },
  answerRelease: { during: closed, when: [seated, releaseToAnswer] },
  beginAnother: { during: closed, when: [seated] },
  setGroupAside: { during: gathering, when: [seated, groupToSetAside] },
  skipRole: { during: active, when: [seated, roleToSkip] },
  reportStep: { during: running, when: [seated, stepToReport] },
};

/** Whether an ask would be accepted and in which window of time, or why not. */
export function permits(session: Session, you: PersonId, type: CommandType, detail = ""): Verdict {
  const { during, when } = PERMISSIONS[type];
  if (!during.includes(session.status)) return refuse("wrongStatus");
  let window = ALWAYS;
  for (const condition of when) {
    const verdict = condition(session, you, detail);
    if (!verdict.ok) return verdict;
    window = { ...window, ...verdict.value };
  }
  return ok(window);
}

/** Every ask that would be accepted, with its window: the buttons of one panel. */
export function asksOf(session: Session, you: PersonId): Asks {
  const asks = (Object.keys(PERMISSIONS) as CommandType[]).flatMap((type) =>
    detailsOf(session, you, type).flatMap((detail): [Ask, Window][] => {
      const verdict = permits(session, you, type, detail);
      return verdict.ok ? [[detail === undefined ? type : `${type}:${detail}`, verdict.value]] : [];
    }),
  );
  return Object.fromEntries(asks);
}

type Details = (session: Session, you: PersonId) => readonly string[];

const roles: Details = () => ROLES;
const slots: Details = (session) =>
  session.status === "running" ? phaseAt(session).writes.map((writing) => writing.slot) : [];
const ownNotes: Details = (session, you) =>
  session.status === "running"
    ? Object.keys(session.notes).filter((note) => noteOf(session, you, note) !== undefined)
    : [];

const linesOf: Details = (session, you) =>
  session.status === "running"
    ? Object.keys(session.notes).filter((note) => lineFor(session, you, note) !== undefined)
    : [];

const notesToEdit: Details = (session, you) => [
  ...new Set([...ownNotes(session, you), ...linesOf(session, you)]),
];

const heldCases: Details = (session) =>
  session.status === "closed"
    ? (session.minutes?.cases ?? []).map(({ number }) => String(number))
    : [];

const knocking: Details = (session) =>
  session.status === "running" ? Object.keys(session.door) : [];

/** What the commands that are about something can be about. */
const DETAILS: Readonly<Partial<Record<CommandType, Details>>> = {
  takeRole: roles,
  layDownRole: roles,
  offerRole: roles,
  answerOffer: roles,
  writeNote: slots,
  revealNotes: (session) =>
    session.status === "running" ? slotsHere(session).map(({ slot }) => slot) : [],
  editNote: notesToEdit,
  moveNote: linesOf,
  mergeNote: linesOf,
  withdrawNote: ownNotes,
  bringNote: ownNotes,
  parkNote: ownNotes,
  confirmStep: (session) => (session.status === "running" ? Object.keys(session.notes) : []),
  answerObserver: observersHere,
  lowerHand: (session) => (session.status === "running" ? session.hands : []),
  answerStop: () => STOP_CHOICES,
  admit: knocking,
  turnAway: knocking,
  removePerson: (session) => seatOrder(session),
  strikeLine: (session) =>
    session.status === "closed" ? Object.keys(session.minutes?.lines ?? {}) : [],
  approveMinutes: heldCases,
  withdrawApproval: heldCases,
  answerRelease: toAnswerFor,
  skipRole: roles,
  reportStep: (session) => stepsOf(session).map(({ id }) => id),
};

function detailsOf(
  session: Session,
  you: PersonId,
  type: CommandType,
): readonly (string | undefined)[] {
  return DETAILS[type]?.(session, you) ?? [undefined];
}

/** Why the session cannot go on to what comes next; undefined when it can. */
export function obstacle(
  session: Running,
  at: PersonId | undefined = leaderOf(session),
): Refusal | undefined {
  if (at === undefined || following(session) === undefined) return undefined;
  const verdict = permits(session, at, "next");
  return verdict.ok ? undefined : verdict.reason;
}
