import type { PersonId } from "../ids.ts";
import type { RoleName } from "../methods/method.ts";
import { isRound, needsNoCaseGiver } from "../methods/plan.ts";
import { ok, refuse } from "../result.ts";
import { check, inStage, yes, type Condition } from "./condition.ts";
import { hasPlace } from "./observing.ts";
import {
  clashes,
  FEWEST_PEOPLE,
  holds,
  isPresent,
  isSeated,
  leaderOf,
  LOST_AFTER,
  mayStandInFrom,
  seatOrder,
} from "./people.ts";
import {
  beginsWithTheCase,
  caseNumber,
  following,
  isBeforeTheCase,
  partAt,
  phaseAt,
  preceding,
  roundAt,
  upNext,
  wasHeard,
} from "./stage.ts";
import { isTrustEnough } from "./trust.ts";

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

/** Where a plan begins with the case, somebody who is still seated has said yes to bringing it. */
export const caseGiverIfFirst: Condition = (session) => {
  const { caseGiver } = session.roles;
  return check(
    session.status === "closed" ||
      !beginsWithTheCase(session.plan) ||
      (caseGiver !== undefined && isSeated(session, caseGiver)),
    "noCaseGiver",
  );
};

export const canLead: Condition = (session, you) =>
  check(
    session.roles.chair !== undefined || !holds(session, you, "caseGiver"),
    "caseGiverCannotLead",
  );

export const newcomer: Condition = (session, you) => check(!hasPlace(session, you), "alreadyDone");

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

/** Also the role of somebody whose line has been down for a minute: their seat may be lost. */
export const roleToOffer: Condition = (session, _you, role) => {
  const holder = session.roles[role as RoleName];
  if (role === "chair" || holder === undefined || !isSeated(session, holder)) return yes;
  const since = session.people[holder]?.awaySince;
  return since === undefined ? refuse("roleTaken") : ok({ from: since + LOST_AFTER });
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

export const stillWaiting = inStage(({ stage: { clock } }) =>
  clock.state === "running" ? ok({ until: clock.startsAt }) : refuse("notNow"),
);
export const ticking = inStage(({ stage }) =>
  check(stage.clock.state === "running", "alreadyDone"),
);
export const halted = inStage(({ stage }) => check(stage.clock.state === "paused", "alreadyDone"));

/** Something follows, and whoever it needs has said yes: to bringing the case, and to the trust it asks for. */
export const somewhereToGo = inStage((session) => {
  const place = following(session);
  if (place === undefined) return refuse("notNow");
  if (needsNoCaseGiver(phaseAt(session, place.phase).kind)) return yes;
  if (session.roles.caseGiver === undefined) return refuse("noCaseGiver");
  return check(isTrustEnough(session), "trustNotConfirmed");
});

export const anotherTurnOrSomewhere = inStage((session, you, detail) => {
  const round = roundAt(session);
  return round !== undefined && upNext(session, round) !== undefined
    ? yes
    : somewhereToGo(session, you, detail);
});

export const inARound = inStage((session) => check(isRound(partAt(session).floor), "notNow"));

/** Everybody who is here was called, and the method lets the round be gone around again. */
export const roundToRepeat = inStage((session) => {
  const round = roundAt(session);
  const isOver =
    round !== undefined && round.heard.length > 0 && upNext(session, round) === undefined;
  return check(isOver && phaseAt(session).repeats === true, "notNow");
});

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

export const isCaseGiver: Condition = (session, you) =>
  check(holds(session, you, "caseGiver"), "notYourRole");

export const handDown = inStage((session, you) =>
  check(!session.hands.includes(you), "alreadyDone"),
);

/** One's own hand, and for the leader everybody's. */
export const handToLower = inStage((session, you, person) => {
  if (person !== you && leaderOf(session) !== you) return refuse("notLeader");
  return check(session.hands.includes(person as PersonId), "alreadyDone");
});

export const beforeTheCase = inStage((session) =>
  check(caseNumber(session) === 1 && isBeforeTheCase(session), "notNow"),
);
