import type { PersonId } from "../ids.ts";
import type { Writing } from "../methods/method.ts";
import { isEverybodys } from "../methods/between.ts";
import { ownMethodId } from "../methods/own-method.ts";
import { projectDoor } from "./door-view.ts";
import { formerView, isFormer } from "./former.ts";
import { groupFor, rememberedFor } from "./group-view.ts";
import { mutingNow } from "./listening.ts";
import { isCaseGivers, slotsHere } from "./opening.ts";
import { minutesView } from "./minutes.ts";
import { notesFor } from "./note-view.ts";
import { isObserving, observersFor } from "./observing.ts";
import { asksOf, obstacle } from "./permissions.ts";
import { hereWithPanel, holds, isSeated, leaderOf } from "./people.ts";
import type { Closed, Gathering, Round, Running, Session } from "./session.ts";
import { cueFor, signFor } from "./sign.ts";
import {
  comingUp,
  following,
  isNote,
  isWriter,
  partAt,
  phaseAt,
  roundAt,
  speakersNow,
  upNext,
} from "./stage.ts";
import { trustFor } from "./trust.ts";
import type { RoundView, SessionView, StageView, Tally } from "./view.ts";

/** What this person may know of the session; it depends on the session alone, not on time or connections. */
export function project(session: Session, you: PersonId): SessionView {
  if (isObserving(session, you) && session.status !== "closed")
    return projectObserver(session, you);
  if (!isSeated(session, you)) return projectDoor(session, you);
  const leader = leaderOf(session);
  return {
    you,
    status: session.status,
    may: asksOf(session, you),
    people: session.people,
    roles: session.roles,
    offers: session.offers,
    ...(session.keep === undefined ? {} : { keep: session.keep }),
    ...(leader === undefined ? {} : { leader }),
    ...(session.status === "closed"
      ? { closedAt: session.closedAt, ...minutesView(session, you), ...ownStepView(session, you) }
      : {
          plan: session.plan,
          ...observersFor(session, you),
          ...trustFor(session, you),
          ...wishesOf(session),
        }),
    ...groupFor(session, you),
    ...rememberedFor(session, you),
    ...(session.status === "gathering" ? broughtView(session) : {}),
    ...(session.status === "running" ? runningView(session, you) : { notes: {} }),
  };
}

/** Where the session is and who is in it, and no text that anybody wrote. */
function projectObserver(session: Gathering | Running, you: PersonId): SessionView {
  const leader = leaderOf(session);
  return {
    you,
    status: session.status,
    may: asksOf(session, you),
    people: session.people,
    roles: session.roles,
    offers: {},
    notes: {},
    ...(leader === undefined ? {} : { leader }),
    plan: session.plan,
    ...observersFor(session, you),
    ...(session.status === "running"
      ? { stage: stageView(session, you), ...shortPauseFor(session, you) }
      : {}),
  };
}

/** Whoever leaves with a step may take it along. */
function ownStepView(session: Closed, you: PersonId): Pick<SessionView, "ownStep"> {
  const isOwn = session.steps?.some(({ caseGiver, text }) => caseGiver === you && text !== "");
  return isOwn === true ? { ownStep: true } : {};
}

function wishesOf(session: Gathering | Running): Pick<SessionView, "wishes"> {
  return isEverybodys(session.plan) ? { wishes: session.wishes ?? [] } : {};
}

function broughtView({ ownMethod }: Gathering): Pick<SessionView, "ownMethod"> {
  return ownMethod === undefined ? {} : { ownMethod: ownMethodId(ownMethod.number) };
}

function runningView(
  session: Running,
  you: PersonId,
): Pick<SessionView, "stage" | "notes"> & Partial<SessionView> {
  const { question, standInFor } = session;
  return {
    stage: stageView(session, you),
    notes: notesFor(session, you),
    ...(question ? { question } : {}),
    ...(standInFor === undefined ? {} : { standInFor }),
    ...countsView(session),
    ...formerView(session, you),
    ...(session.mutesEachPart === undefined ? {} : { mutesEachPart: true }),
    ...(session.hidesIndicator === undefined ? {} : { hidesIndicator: true }),
    ...handsFor(session, you),
    ...shortPauseFor(session, you),
    ...forKeepers(session, you),
  };
}

/** Of the case that is on: what was counted in one that is over has done its work. */
function countsView({ counts }: Running): Pick<SessionView, "counts"> {
  const now = Object.entries(counts).filter(([slot]) => !isFormer(slot));
  return now.length === 0 ? {} : { counts: Object.fromEntries(now) };
}

function handsFor(session: Running, you: PersonId): Pick<SessionView, "hands"> {
  const isLeader = leaderOf(session) === you;
  const hands = session.hands.filter((person) => isLeader || person === you);
  return hands.length === 0 ? {} : { hands };
}

/** Everybody reads that there is a pause; nobody but the leader, for whom. */
function shortPauseFor(session: Running, you: PersonId): Pick<SessionView, "shortPause"> {
  const { stop: by } = session;
  if (by === undefined) return {};
  return { shortPause: by === you || leaderOf(session) === you ? { by } : {} };
}

/** What keepers of the door and of the time see. */
function forKeepers(session: Running, you: PersonId): Pick<SessionView, "door" | "plannedEnd"> {
  const isLeader = leaderOf(session) === you;
  const keepsDoor = isLeader || holds(session, you, "caseGiver");
  const knocks = Object.entries(session.door).map(([id, { ticket: _kept, ...knock }]) => [
    id,
    knock,
  ]);
  const door = Object.fromEntries(knocks) as NonNullable<SessionView["door"]>;
  return {
    ...(keepsDoor && knocks.length > 0 ? { door } : {}),
    ...(isLeader || holds(session, you, "timekeeper") ? { plannedEnd: session.plannedEnd } : {}),
  };
}

function stageView(session: Running, you: PersonId): StageView {
  const round = roundAt(session);
  const blocked = leaderOf(session) === you ? obstacle(session, you) : undefined;
  return {
    ...session.stage,
    floor: partAt(session).floor,
    speakers: speakersNow(session),
    sign: signFor(session, you),
    cue: cueFor(session, you),
    ahead: ahead(session, round),
    ...mutingView(session),
    ...(round === undefined ? {} : { round: roundView(session, round) }),
    ...(blocked === undefined ? {} : { obstacle: blocked }),
    ...(seesCounts(session, you) ? { written: written(session) } : {}),
    ...(isSeated(session, you) ? tickedView(session) : {}),
  };
}

function mutingView(session: Running): Pick<StageView, "muting"> {
  const muting = mutingNow(session);
  if (muting === undefined) return {};
  const { part: _here, ...wish } = muting;
  return { muting: wish };
}

function ahead(session: Running, round: Round | undefined): StageView["ahead"] {
  if (round !== undefined && upNext(session, round) !== undefined) return "turn";
  const place = following(session);
  if (place === undefined) return "end";
  return place.phase === session.stage.phase ? "part" : "phase";
}

function roundView(session: Running, round: Round): RoundView {
  return { ...round, coming: comingUp(session, round) };
}

function seesCounts(session: Running, you: PersonId): boolean {
  return leaderOf(session) === you || holds(session, you, "noteTaker");
}

/** Sealed notes that were written in this phase or open in it, by slot; what the case giver alone may open is counted for nobody. */
function written(session: Running): Readonly<Record<string, number>> {
  const slots = slotsHere(session).filter(
    (writing) => writing.visibility === "sealed" && !isCaseGivers(writing),
  );
  return Object.fromEntries(
    slots.map(({ slot }) => [
      slot,
      new Set(
        Object.values(session.notes)
          .filter((note) => note.slot === slot && note.parked === undefined)
          .map((note) => note.author),
      ).size,
    ]),
  );
}

function tickedView(session: Running): Pick<StageView, "ticked"> {
  const ticks = phaseAt(session).writes.filter((one) => one.form === "tick" && isNote(one));
  if (ticks.length === 0) return {};
  return { ticked: Object.fromEntries(ticks.map((tick) => [tick.slot, tallyOf(session, tick)])) };
}

function tallyOf(session: Running, tick: Writing): Tally {
  const asked = hereWithPanel(session).filter((person) => isWriter(session, tick, person));
  const notes = Object.values(session.notes).filter(({ slot }) => slot === tick.slot);
  const yes = asked.filter((person) => notes.some(({ author }) => author === person));
  return { yes: yes.length, of: asked.length };
}
