import { refuse, unreachable } from "../result.ts";
import { detailOf, isOpen } from "./ask.ts";
import type { Asker, Command } from "./command.ts";
import { MINUTE } from "../methods/plan.ts";
import { begun, extended, paused } from "./clock.ts";
import { happens, type Decision } from "./decision.ts";
import { endOwnTurn, leaveForward, moveOn, stepBack } from "./moves.ts";
import { bringNote, editNote, revealSlot, setQuestion, writeNote } from "./notes.ts";
import { isSeated } from "./people.ts";
import { permits } from "./permissions.ts";
import { choosePlan, join, start } from "./gather.ts";
import { answerOffer, offerRole, takeRole } from "./roles.ts";
import type { Clock, Running, Session } from "./session.ts";

/** What a command makes happen, or why it does not; the session and the asker decide, nothing else. */
export function decide(session: Session, command: Command, asker: Asker): Decision {
  if (command.type === "join") return join(session, command.name, asker);
  if (asker.ticket !== undefined || !isSeated(session, asker.by)) return refuse("notSeated");
  if (session.status === "running" && "from" in command && command.from !== session.stage.step) {
    return refuse("alreadyMovedOn");
  }
  const verdict = permits(session, asker.by, command.type, detailOf(command));
  if (!verdict.ok) return verdict;
  if (!isOpen(verdict.value, asker.at)) return refuse("notNow");
  return carryOut(session, command, asker);
}

type Permitted = Exclude<Command, { readonly type: "join" }>;

function carryOut(session: Session, command: Permitted, { by, at }: Asker): Decision {
  switch (command.type) {
    case "leave":
      return happens({ type: "left", person: by, at });
    case "choosePlan":
      return choosePlan(command.method, command.agenda);
    case "start":
      return start(session, by, at);
    case "takeRole":
      return takeRole(session, command.role, by);
    case "layDownRole":
      return happens({ type: "roleLaidDown", role: command.role });
    case "offerRole":
      return offerRole(session, command.role, command.to);
    case "answerOffer":
      return answerOffer(session, command.role, command.accept, by);
    default:
      if (session.status !== "running")
        throw new Error(`${command.type} was permitted while ${session.status}`);
      return carryOutRunning(session, command, { by, at });
  }
}

type RunningCommand = Exclude<
  Permitted,
  {
    readonly type:
      | "leave"
      | "choosePlan"
      | "start"
      | "takeRole"
      | "layDownRole"
      | "offerRole"
      | "answerOffer";
  }
>;

function carryOutRunning(session: Running, command: RunningCommand, { by, at }: Asker): Decision {
  const { clock } = session.stage;
  switch (command.type) {
    case "acceptAgreements":
      return happens({ type: "agreementsAccepted", person: by });
    case "begin":
    case "resume":
      return clockSet(begun(clock, at));
    case "pause":
      return clockSet(paused(clock, at));
    case "extend":
      return clockSet(extended(clock, at, command.minutes * MINUTE));
    case "next":
      return happens(...moveOn(session, at));
    case "endPart":
      return happens(...leaveForward(session, at));
    case "back":
      return happens(...stepBack(session, at));
    case "finishTurn":
      return happens(...endOwnTurn(session, at, by, "spoke"));
    case "passTurn":
      return happens(...endOwnTurn(session, at, by, "passed"));
    case "setQuestion":
      return setQuestion(session, command.text, by);
    case "writeNote":
      return writeNote(session, command, by);
    case "editNote":
      return editNote(session, command, by);
    case "withdrawNote":
      return happens({ type: "noteWithdrawn", note: command.note });
    case "bringNote":
      return bringNote(command.note);
    case "revealNotes":
      return revealSlot(session, command.slot);
    case "close":
      return happens({ type: "closed", at });
    default:
      return unreachable(command);
  }
}

function clockSet(clock: Clock): Decision {
  return happens({ type: "clockSet", clock });
}
