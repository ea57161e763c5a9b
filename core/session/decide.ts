import type { Instant } from "../ids.ts";
import { MINUTE } from "../methods/plan.ts";
import { refuse } from "../result.ts";
import { detailOf, isOpen } from "./ask.ts";
import { anotherCase, skipCase } from "./cases.ts";
import { begun, extended, paused } from "./clock.ts";
import type { Asker, Command, CommandType } from "./command.ts";
import { happens, type Decision } from "./decision.ts";
import { addPaperSeat, admit, removePerson } from "./door.ts";
import { choosePlan, join, setGroupAside, start, wantCase } from "./gather.ts";
import { evolve } from "./evolve.ts";
import { reportStep, skipRole } from "./group-asks.ts";
import { atPartStart, muteListeners } from "./listening.ts";
import { answerRelease, approveMinutes } from "./minutes.ts";
import { endOwnTurn, goRoundAgain, leaveForward, moveOn, stepBack } from "./moves.ts";
import {
  bringNote,
  editNote,
  mergeNote,
  moveNote,
  revealSlot,
  setQuestion,
  writeNote,
} from "./notes.ts";
import { answerObserver, hasPlace } from "./observing.ts";
import { bringParked } from "./parking.ts";
import { permits } from "./permissions.ts";
import { answerOffer, offerRole, takeRole } from "./roles.ts";
import type { Clock, Running, Session } from "./session.ts";
import { answerStop, resume, stop } from "./stop.ts";

/** What a command makes happen, or why it does not; the session and the asker decide, nothing else. */
export function decide(session: Session, command: Command, asker: Asker): Decision {
  if (command.type === "join") return join(session, command.name, asker);
  const { by, ticket } = asker;
  if (ticket !== undefined || !hasPlace(session, by)) return refuse("notSeated");
  if (session.status === "running" && "from" in command && command.from !== session.stage.step) {
    return refuse("alreadyMovedOn");
  }
  const verdict = permits(session, asker.by, command.type, detailOf(command));
  if (!verdict.ok) return verdict;
  if (!isOpen(verdict.value, asker.at)) return refuse("notNow");
  return withMuting(session, carryOut(session, command, asker), asker.at);
}

/** A part in which somebody listens may begin with the wish that they be muted. */
function withMuting(session: Session, decision: Decision, at: Instant): Decision {
  if (!decision.ok || !decision.value.some(({ type }) => type === "partEntered")) return decision;
  const after = decision.value.reduce(evolve, session);
  return happens(...decision.value, ...atPartStart(session, after, at));
}

type Seated = Exclude<CommandType, "join">;

type Does<Type extends Seated, In extends Session = Session> = (
  session: In,
  command: Extract<Command, { readonly type: Type }>,
  asker: Asker,
) => Decision;

function carryOut(
  session: Session,
  command: Exclude<Command, { readonly type: "join" }>,
  asker: Asker,
): Decision {
  // A command's type names its entry; TypeScript cannot follow that through a union.
  const does = DOES[command.type] as Does<Seated>;
  return does(session, command, asker);
}

/** For what the permissions allow in a running session alone. */
function inSession<Type extends Seated>(does: Does<Type, Running>): Does<Type> {
  return (session, command, asker) => {
    if (session.status === "running") return does(session, command, asker);
    throw new Error(`a command of a running session was permitted while ${session.status}`);
  };
}

const DOES: { readonly [Type in Seated]: Does<Type> } = {
  leave: (_, _command, { by, at }) => happens({ type: "left", person: by, at }),
  choosePlan: (session, command, { at }) => choosePlan(session, command, at),
  chooseKeep: (_, { keep }) => happens({ type: "keepChosen", keep }),
  observe: (_, _command, { by, at }) => happens({ type: "steppedAside", person: by, at }),
  answerObserver: (session, command, { by }) => answerObserver(session, command, by),
  start: (session, _, { by, at }) => start(session, by, at),
  takeRole: (session, { role }, { by }) => takeRole(session, role, by),
  layDownRole: (_, { role }) => happens({ type: "roleLaidDown", role }),
  offerRole: (session, { role, to }) => offerRole(session, role, to),
  answerOffer: (session, { role, accept }, { by }) => answerOffer(session, role, accept, by),
  acceptAgreements: (_, _command, { by }) => happens({ type: "agreementsAccepted", person: by }),
  confirmTrust: (_, _command, { by }) => happens({ type: "trustConfirmed", person: by }),
  wantCase: (session, command, asker) => wantCase(session, command, asker),
  anotherCase: inSession((session, { minutes }, { at }) => anotherCase(session, at, minutes)),
  skipCase: inSession((session, _, { at }) => skipCase(session, at)),
  begin: inSession(({ stage }, _, { at }) => clockSet(begun(stage.clock, at))),
  next: inSession((session, _, { at }) => happens(...moveOn(session, at))),
  endPart: inSession((session, _, { at }) => happens(...leaveForward(session, at))),
  back: inSession((session, _, { at }) => happens(...stepBack(session, at))),
  goRoundAgain: inSession((session, _, { at }) => happens(...goRoundAgain(session, at))),
  finishTurn: inSession((session, _, { by, at }) =>
    happens(...endOwnTurn(session, at, by, "spoke")),
  ),
  passTurn: inSession((session, _, { by, at }) =>
    happens(...endOwnTurn(session, at, by, "passed")),
  ),
  pause: inSession(({ stage }, _, { at }) => clockSet(paused(stage.clock, at))),
  resume: inSession((session, _, { at }) => resume(session, at)),
  extend: inSession(({ stage }, { minutes }, { at }) =>
    clockSet(extended(stage.clock, at, minutes * MINUTE)),
  ),
  setQuestion: inSession((session, { text }, { by }) => setQuestion(session, text, by)),
  writeNote: inSession((session, command, { by }) => writeNote(session, command, by)),
  editNote: inSession((session, command, { by }) => editNote(session, command, by)),
  moveNote: inSession((session, command) => moveNote(session, command)),
  mergeNote: inSession((session, command) => mergeNote(session, command)),
  withdrawNote: (_, { note }) => happens({ type: "noteWithdrawn", note }),
  bringNote: inSession((session, { note }, { by }) =>
    session.notes[note]?.parked === true ? bringParked(session, note, by) : bringNote(note),
  ),
  parkNote: (_, { note }) => happens({ type: "noteParked", note }),
  revealNotes: inSession((session, { slot }, { by }) => revealSlot(session, slot, by)),
  confirmStep: (_, { note }) => happens({ type: "stepConfirmed", note }),
  raiseHand: (_, _command, { by }) => happens({ type: "handRaised", person: by }),
  lowerHand: (_, { person }) => happens({ type: "handLowered", person }),
  muteListeners: inSession((session, _, { at }) => muteListeners(session, at)),
  muteEachPart: (_, { on }) => happens({ type: "mutingSwitched", on }),
  showIndicator: (_, { on }) => happens({ type: "indicatorSwitched", on }),
  stop: inSession((session, _, { by, at }) => stop(session, by, at)),
  answerStop: inSession((session, { choice }, { by, at }) => answerStop(session, choice, by, at)),
  admit: inSession((session, { person }, { by }) => admit(session, person, by)),
  turnAway: (_, { person }) => happens({ type: "turnedAway", person }),
  removePerson: (session, { person }, { at }) => removePerson(session, person, at),
  addPaperSeat: (session, { seat, name }) => addPaperSeat(session, seat, name),
  discard: () => happens({ type: "discarded" }),
  close: (_, _command, { at }) => happens({ type: "closed", at }),
  strikeLine: (_, { line }) => happens({ type: "lineStruck", line }),
  approveMinutes: (session, command) => approveMinutes(session, command),
  withdrawApproval: (_, { number }) => happens({ type: "approvalWithdrawn", number }),
  answerRelease: (session, command) => answerRelease(session, command),
  beginAnother: () => happens({ type: "anotherBegun" }),
  setGroupAside: (session) => setGroupAside(session),
  skipRole: (session, command, { by }) => skipRole(session, command, by),
  reportStep: (_, { step, status, text }, { by }) => reportStep(step, status, text, by),
};

function clockSet(clock: Clock): Decision {
  return happens({ type: "clockSet", clock });
}
