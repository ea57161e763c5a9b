import type { Instant, PersonId } from "../ids.ts";
import { isRound, needsNoCaseGiver, partKey, turnOf } from "../methods/plan.ts";
import { caseOverAt } from "./former.ts";
import { returningClock, timeLeft, waitingClock, withTurn } from "./clock.ts";
import type { SessionEvent } from "./event.ts";
import { atPartEnd, atPhaseEnd, onTurnOf } from "./opening.ts";
import { isPresent } from "./people.ts";
import type { Hearing, Round, Running } from "./session.ts";
import {
  callingOrder,
  following,
  isBeforeTheCase,
  partAt,
  phaseAt,
  preceding,
  roundAt,
  upNext,
  type Place,
} from "./stage.ts";

type Events = readonly SessionEvent[];

/** The first part of the plan, entered when a session starts. */
export function enterFirst(session: Running, at: Instant): Events {
  return enter(session, { phase: 0, part: 0 }, at);
}

/** The next person of a round, or the next part when nobody is left to call. */
export function moveOn(session: Running, at: Instant): Events {
  const round = roundAt(session);
  const person = round === undefined ? undefined : upNext(session, round);
  return person === undefined
    ? leaveForward(session, at)
    : [...endTurn(session), ...giveTurn(session, at, person)];
}

/** The next part, however many were not heard. */
export function leaveForward(session: Running, at: Instant): Events {
  const place = following(session);
  return place === undefined ? [] : [...endTurn(session), ...enterPlace(session, place, at)];
}

/** A part further on: what a part or phase that is left behind opens is opened, and what vanishes with it vanishes. */
export function enterPlace(session: Running, place: Place, at: Instant): Events {
  const isPhaseOver = place.phase !== session.stage.phase;
  return [
    ...atPartEnd(session),
    ...(isPhaseOver ? atPhaseEnd(session) : []),
    ...(isPhaseOver ? unchosenOffers(session, place) : []),
    ...caseOverAt(session, place),
    ...enter(session, place, at),
  ];
}

/** The same round anew, with whoever takes turns now, in what is left of its time. */
export function goRoundAgain(session: Running, at: Instant): Events {
  const { phase, part, clock } = session.stage;
  const round = newRound(session, { phase, part });
  if (round === undefined) throw new Error("no round to go around again");
  const { current, turn } = round;
  const anew = withTurn(clock, at, current === undefined ? undefined : turn);
  return [
    { type: "partEntered", phase, part, clock: anew, round },
    ...(current === undefined ? [] : onTurnOf(session, session.stage, current)),
  ];
}

/** The speaker before this one gets the turn again; before the first, the part before this one. */
export function stepBack(session: Running, at: Instant): Events {
  const last = roundAt(session)?.heard.at(-1);
  if (last !== undefined) return giveTurn(session, at, last.person);
  const place = preceding(session);
  return place === undefined ? [] : enter(session, place, at);
}

/** The person on turn has spoken or passes: the next one is called, or the round waits for the chair. */
export function endOwnTurn(
  session: Running,
  at: Instant,
  person: PersonId,
  how: Hearing["how"],
): Events {
  const ended: SessionEvent = { type: "turnEnded", person, how };
  const round = roundAt(session);
  if (round?.current !== person) return [ended];
  const next = upNext(session, round);
  return [ended, ...(next === undefined ? [noTurn(session, at)] : giveTurn(session, at, next))];
}

function noTurn(session: Running, at: Instant): SessionEvent {
  return { type: "turnGiven", clock: withTurn(session.stage.clock, at) };
}

/** Whoever is away on turn was not heard and can be called again. */
function endTurn(session: Running): Events {
  const current = roundAt(session)?.current;
  if (current === undefined || !isPresent(session.people[current])) return [];
  return [{ type: "turnEnded", person: current, how: "spoke" }];
}

function giveTurn(session: Running, at: Instant, person: PersonId): Events {
  const clock = withTurn(session.stage.clock, at, roundAt(session)?.turn);
  return [{ type: "turnGiven", person, clock }, ...onTurnOf(session, session.stage, person)];
}

function enter(session: Running, place: Place, at: Instant): Events {
  const key = partKey(place.phase, place.part);
  const round = knownRound(session, place) ?? newRound(session, place);
  const turn = round?.current === undefined ? undefined : round.turn;
  const unspent = session.unspent[key];
  const clock =
    unspent === undefined
      ? waitingClock(at, partAt(session, place).lasts, turn)
      : returningClock(at, unspent, turn);
  const current = round?.current;
  const entered: SessionEvent = {
    type: "partEntered",
    ...place,
    clock,
    unspent: timeLeft(session.stage.clock, at),
    ...(round === undefined ? {} : { round }),
  };
  return [entered, ...(current === undefined ? [] : onTurnOf(session, place, current))];
}

/** A round that was held before, with whoever takes turns now: people come, go and change roles in between. */
function knownRound(session: Running, place: Place): Round | undefined {
  const round = roundAt(session, place);
  if (round === undefined) return undefined;
  const { current, ...rest } = round;
  const now = callingOrder(session, phaseAt(session, place.phase));
  const kept = round.order.filter((person) => now.includes(person));
  const order = [...kept, ...now.filter((person) => !kept.includes(person))];
  return {
    ...rest,
    order,
    ...(current === undefined || !order.includes(current) ? {} : { current }),
  };
}

function newRound(session: Running, place: Place): Round | undefined {
  const part = partAt(session, place);
  if (!isRound(part.floor)) return undefined;
  const phase = phaseAt(session, place.phase);
  const order = callingOrder(session, phase);
  const first = order.find((person) => isPresent(session.people[person]));
  const turn = turnOf(part, order.length, phase.longestTurn);
  return { order, heard: [], turn, ...(first === undefined ? {} : { current: first }) };
}

/** Once the case is told, nobody sees any more what else was offered, nor who was wanted. */
function unchosenOffers(session: Running, place: Place): Events {
  if (!isBeforeTheCase(session) || needsNoCaseGiver(phaseAt(session, place.phase).kind)) return [];
  const { caseGiver } = session.roles;
  const writes = session.plan.phases.flatMap((phase) => phase.writes);
  const pitches = writes.filter(({ form }) => form === "pitch").map(({ slot }) => slot);
  const marks = writes
    .filter(({ about = [] }) => about.some((slot) => pitches.includes(slot)))
    .map(({ slot }) => slot);
  const keep = caseGiver === undefined ? {} : { keep: caseGiver };
  const erased: Events = [
    { type: "slotsErased", slots: pitches, ...keep },
    { type: "slotsErased", slots: marks },
  ];
  return erased.filter((event) => event.type === "slotsErased" && event.slots.length > 0);
}
