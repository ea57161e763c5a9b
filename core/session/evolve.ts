import type { NoteId, PersonId } from "../ids.ts";
import { ROLES } from "../methods/method.ts";
import { partKey } from "../methods/plan.ts";
import { unreachable } from "../result.ts";
import type { SessionEvent } from "./event.ts";
import type { Clock, Note, Person, Round, Running, Session } from "./session.ts";
import { takesTurns } from "./stage.ts";

type Happened<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** The session after an event; total, so that an old log always replays. */
export function evolve(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "joined":
      return join(session, event);
    case "returned":
      return {
        ...come(session, event.person),
        tickets: { ...session.tickets, [event.ticket]: event.person },
      };
    case "wentAway":
      return changePerson(session, event.person, (person) => ({
        ...person,
        awaySince: event.since,
      }));
    case "cameBack":
      return come(session, event.person);
    case "left":
      return leave(session, event);
    case "planChosen":
      return session.status === "gathering" ? { ...session, plan: event.plan } : session;
    case "started":
      return session.status === "gathering" ? begin(session, event.opener) : session;
    case "roleTaken":
      return takeRole(session, event);
    case "roleLaidDown":
      return { ...session, roles: without(session.roles, event.role) };
    case "roleOffered":
      return { ...session, offers: { ...session.offers, [event.role]: event.to } };
    case "offerDeclined":
      return { ...session, offers: without(session.offers, event.role) };
    case "agreementsAccepted":
      return changePerson(session, event.person, (person) => ({ ...person, agreed: true }));
    case "closed":
      return close(session, event.at);
    default:
      return session.status === "running" ? evolveRunning(session, event) : session;
  }
}

type RunningEvent = Exclude<
  SessionEvent,
  Happened<
    | "joined"
    | "returned"
    | "wentAway"
    | "cameBack"
    | "left"
    | "planChosen"
    | "started"
    | "roleTaken"
    | "roleLaidDown"
    | "roleOffered"
    | "offerDeclined"
    | "agreementsAccepted"
    | "closed"
  >
>;

function evolveRunning(session: Running, event: RunningEvent): Running {
  switch (event.type) {
    case "partEntered":
      return enterPart(session, event);
    case "turnEnded":
      return changeRound(session, (round) => ({
        ...without(round, ...(round.current === event.person ? (["current"] as const) : [])),
        heard: [...unheard(round, event.person), { person: event.person, how: event.how }],
      }));
    case "turnGiven":
      return turnGiven(session, event);
    case "clockSet":
      return { ...session, stage: { ...session.stage, clock: event.clock } };
    case "questionSet":
      return { ...session, question: event.text };
    case "noteWritten":
      return writeNote(session, event);
    case "noteEdited":
      return changeNote(session, event.note, (note) => ({ ...note, text: event.text }));
    case "noteWithdrawn":
      return { ...session, notes: without(session.notes, event.note) };
    case "notesRevealed":
      return event.notes.reduce(revealNote, session);
    default:
      return unreachable(event);
  }
}

function without<Of extends object, Key extends keyof Of>(
  record: Of,
  ...keys: readonly Key[]
): Omit<Of, Key> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.includes(key as Key)),
  ) as Omit<Of, Key>;
}

function changePerson<Of extends Session>(
  session: Of,
  id: PersonId,
  change: (person: Person) => Person,
): Of {
  const person = session.people[id];
  return person === undefined
    ? session
    : { ...session, people: { ...session.people, [id]: change(person) } };
}

function join(session: Session, { person, name, ticket }: Happened<"joined">): Session {
  const seat = Object.keys(session.people).length;
  return calledLast(
    {
      ...session,
      people: { ...session.people, [person]: { name, seat } },
      tickets: { ...session.tickets, [ticket]: person },
    },
    person,
  );
}

function come(session: Session, person: PersonId): Session {
  return calledLast(
    changePerson(session, person, ({ awaySince: _away, left: _left, ...rest }) => rest),
    person,
  );
}

/** Whoever comes during a round is called at its end. */
function calledLast<Of extends Session>(session: Of, person: PersonId): Of {
  if (session.status !== "running" || !takesTurns(session, person)) return session;
  return changeRound(session, (round) =>
    round.order.includes(person) ? round : { ...round, order: [...round.order, person] },
  );
}

function leave(session: Session, { person, at }: Happened<"left">): Session {
  const gone = changePerson(session, person, (one) => ({
    ...one,
    left: true,
    awaySince: one.awaySince ?? at,
  }));
  const offers = ROLES.filter((role) => gone.offers[role] === person);
  return { ...gone, offers: without(gone.offers, ...offers) };
}

function begin(
  session: Extract<Session, { readonly status: "gathering" }>,
  opener: PersonId,
): Running {
  const clock: Clock = { state: "paused", left: 0 };
  return {
    ...session,
    status: "running",
    opener,
    stage: { step: 0, phase: 0, part: 0, clock },
    rounds: {},
    unspent: {},
    notes: {},
    shown: 0,
  };
}

function takeRole(session: Session, { role, person, standInFor }: Happened<"roleTaken">): Session {
  const taken = {
    ...session,
    roles: { ...session.roles, [role]: person },
    offers: without(session.offers, role),
  };
  if (taken.status !== "running" || role !== "chair") return taken;
  return { ...without(taken, "standInFor"), ...(standInFor === undefined ? {} : { standInFor }) };
}

function enterPart(session: Running, event: Happened<"partEntered">): Running {
  const { phase, part, clock, round, unspent } = event;
  const { stage } = session;
  const key = partKey(phase, part);
  const leaving = partKey(stage.phase, stage.part);
  return {
    ...session,
    stage: { step: stage.step + 1, phase, part, clock },
    rounds: round === undefined ? session.rounds : { ...session.rounds, [key]: round },
    unspent:
      unspent === undefined || leaving === key
        ? session.unspent
        : { ...session.unspent, [leaving]: unspent },
  };
}

function changeRound<Of extends Session>(session: Of, change: (round: Round) => Round): Of {
  if (session.status !== "running") return session;
  const key = partKey(session.stage.phase, session.stage.part);
  const round = session.rounds[key];
  return round === undefined
    ? session
    : { ...session, rounds: { ...session.rounds, [key]: change(round) } };
}

function unheard(round: Round, person: PersonId | undefined): Round["heard"] {
  return round.heard.filter((hearing) => hearing.person !== person);
}

function giveTurn(round: Round, person: PersonId | undefined): Round {
  const { current: _before, ...rest } = round;
  return {
    ...rest,
    heard: unheard(round, person),
    ...(person === undefined ? {} : { current: person }),
  };
}

/** A new turn is a new step, so that a second click on Next does not call two people. */
function turnGiven(session: Running, { person, clock }: Happened<"turnGiven">): Running {
  const given = changeRound(session, (round) => giveTurn(round, person));
  return { ...given, stage: { ...given.stage, step: given.stage.step + 1, clock } };
}

function changeNote(session: Running, id: NoteId, change: (note: Note) => Note): Running {
  const note = session.notes[id];
  return note === undefined
    ? session
    : { ...session, notes: { ...session.notes, [id]: change(note) } };
}

function writeNote(session: Running, event: Happened<"noteWritten">): Running {
  const { note: id, slot, author, visibility, text } = event;
  const own = Object.values(session.notes).filter((one) => one.author === author);
  const written = Math.max(-1, ...own.map((one) => one.written)) + 1;
  const note: Note = { slot, author, visibility, text, written };
  const added = { ...session, notes: { ...session.notes, [id]: note } };
  return visibility === "group" ? revealNote(added, id) : added;
}

function revealNote(session: Running, id: NoteId): Running {
  const shown = changeNote(session, id, (note) => ({
    ...note,
    visibility: "group",
    shown: session.shown,
  }));
  return shown === session ? session : { ...shown, shown: session.shown + 1 };
}

/** What was written goes with the closing; names and seats stay for the goodbye. */
function close(session: Session, at: number): Session {
  const { people, roles, tickets } = session;
  return { status: "closed", people, roles, offers: {}, tickets, closedAt: at };
}
