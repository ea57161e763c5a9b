import type { NoteId, PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { isRound } from "../methods/plan.ts";
import { ok, refuse, type Result } from "../result.ts";
import { ALWAYS, type Window } from "./ask.ts";
import type { Refusal } from "./command.ts";
import {
  clashes,
  FEWEST_PEOPLE,
  holds,
  isPresent,
  isSeated,
  leaderOf,
  mayStandInFrom,
  seatOrder,
} from "./people.ts";
import type { Note, Running, Session } from "./session.ts";
import {
  following,
  partAt,
  phaseAt,
  preceding,
  roundAt,
  upNext,
  wasHeard,
  writingsFor,
} from "./stage.ts";

export type Verdict = Result<Window, Refusal>;

/** Asked with the role, slot or note the command is about; empty where it is about none. */
export type Condition = (session: Session, you: PersonId, detail: string) => Verdict;

const yes: Verdict = ok(ALWAYS);

function check(holdsTrue: boolean, reason: Refusal): Verdict {
  return holdsTrue ? yes : refuse(reason);
}

/** A condition on a running session; while people gather it refuses. */
function inStage(
  condition: (session: Running, you: PersonId, detail: string) => Verdict,
): Condition {
  return (session, you, detail) =>
    session.status === "running" ? condition(session, you, detail) : refuse("wrongStatus");
}

export const seated: Condition = (session, you) => check(isSeated(session, you), "notSeated");
export const leader: Condition = (session, you) => check(leaderOf(session) === you, "notLeader");
export const timeVoice: Condition = (session, you) =>
  check(leaderOf(session) === you || holds(session, you, "timekeeper"), "notLeader");

export const enoughPeople: Condition = (session) =>
  check(
    seatOrder(session).filter((person) => isPresent(session.people[person])).length >=
      FEWEST_PEOPLE,
    "tooFewPeople",
  );

export const canLead: Condition = (session, you) =>
  check(
    session.roles.chair !== undefined || !holds(session, you, "caseGiver"),
    "caseGiverCannotLead",
  );

export const newcomer: Condition = (session, you) => check(!isSeated(session, you), "alreadyDone");

export const notYetAgreed: Condition = (session, you) =>
  check(session.people[you]?.agreed === undefined, "alreadyDone");

export const rolesApart: Condition = (session, you, role) =>
  check(!clashes(session, role as RoleName, you), "caseGiverRolesApart");

/** Free to take: nobody who is still seated holds it, or its holder is a chair who has been away for too long. */
export const roleToTake: Condition = (session, you, role) => {
  const holder = session.roles[role as RoleName];
  if (holder === you) return refuse("alreadyDone");
  if (holder === undefined || !isSeated(session, holder)) return yes;
  if (role !== "chair" || session.status === "gathering") return refuse("roleTaken");
  if (session.status === "running" && session.standInFor === you) return yes;
  const from = mayStandInFrom(session, you);
  return from === undefined ? refuse("roleTaken") : ok({ from });
};

export const roleToOffer: Condition = (session, _you, role) => {
  const holder = session.roles[role as RoleName];
  return check(role === "chair" || holder === undefined || !isSeated(session, holder), "roleTaken");
};

export const offeredToYou: Condition = (session, you, role) =>
  check(session.offers[role as RoleName] === you, "notYourRole");

export const yourRole: Condition = (session, you, role) =>
  check(holds(session, you, role as RoleName), "notYourRole");

/** A running session is never without its chair, nor without its case giver once the case is told. */
export const roleToLayDown: Condition = (session, _you, role) => {
  if (session.status !== "running" || role === "timekeeper" || role === "noteTaker") return yes;
  return check(role === "caseGiver" && isBeforeTheCase(session), "notNow");
};

function isBeforeTheCase(session: Running): boolean {
  return session.plan.phases
    .slice(0, session.stage.phase + 1)
    .every((phase) => needsNoCaseGiver(phase.kind));
}

function needsNoCaseGiver(kind: string): boolean {
  return kind === "open" || kind === "choose" || kind === "close";
}

export const stillWaiting = inStage(({ stage: { clock } }) =>
  clock.state === "running" ? ok({ until: clock.startsAt }) : refuse("notNow"),
);
export const ticking = inStage(({ stage }) =>
  check(stage.clock.state === "running", "alreadyDone"),
);
export const halted = inStage(({ stage }) => check(stage.clock.state === "paused", "alreadyDone"));

/** Something follows, and whoever it needs has said yes. */
export const somewhereToGo = inStage((session) => {
  const place = following(session);
  if (place === undefined) return refuse("notNow");
  const kind = phaseAt(session, place.phase).kind;
  return check(needsNoCaseGiver(kind) || session.roles.caseGiver !== undefined, "noCaseGiver");
});

export const anotherTurnOrSomewhere = inStage((session, you, detail) => {
  const round = roundAt(session);
  return round !== undefined && upNext(session, round) !== undefined
    ? yes
    : somewhereToGo(session, you, detail);
});

export const inARound = inStage((session) => check(isRound(partAt(session).floor), "notNow"));

export const somewhereBack = inStage((session) =>
  check(preceding(session) !== undefined || (roundAt(session)?.heard.length ?? 0) > 0, "notNow"),
);

export const onTurn = inStage((session, you) =>
  check(roundAt(session)?.current === you, "notYourTurn"),
);

export const turnToPass = inStage((session, you) => {
  const round = roundAt(session);
  return check(
    round !== undefined && round.order.includes(you) && !wasHeard(round, you),
    "notYourTurn",
  );
});

export const questionWriter = inStage((session, you) =>
  check(
    session.roles.caseGiver !== undefined &&
      (holds(session, you, "caseGiver") ||
        holds(session, you, "noteTaker") ||
        leaderOf(session) === you),
    "notYourRole",
  ),
);

export const openSlot = inStage((session, you, slot) => {
  const writing = writingsFor(session, you).find((one) => one.slot === slot);
  if (writing === undefined) return refuse("unknownSlot");
  return check(
    !(writing.reveal === "ownTurn" && writing.visibility === "sealed" && hadTurn(session, you)),
    "notNow",
  );
});

function hadTurn(session: Running, you: PersonId): boolean {
  const round = roundAt(session);
  return round !== undefined && (round.current === you || wasHeard(round, you));
}

/** Another person's note is refused exactly like one that does not exist. */
export const yourNote = inStage((session, you, note) =>
  check(noteOf(session, you, note) !== undefined, "unknownNote"),
);

export const notYetBrought = inStage((session, you, note) =>
  check(noteOf(session, you, note)?.visibility === "own", "notNow"),
);

export function noteOf(session: Running, you: PersonId, note: string): Note | undefined {
  const found = session.notes[note as NoteId];
  return found?.author === you ? found : undefined;
}

export const sealedSlot = inStage((session, _you, slot) =>
  check(
    phaseAt(session).writes.some(
      (writing) => writing.slot === slot && writing.reveal === "chairOpens",
    ) &&
      Object.values(session.notes).some(
        (note) => note.slot === slot && note.visibility === "sealed",
      ),
    "unknownSlot",
  ),
);
