import type { PersonId } from "../ids.ts";
import { AGREEMENTS_SLOT, type Visibility, type Writing } from "../methods/method.ts";
import { caseOf } from "../methods/between.ts";
import {
  needsNoCaseGiver,
  partKey,
  type Plan,
  type PlannedPart,
  type PlannedPhase,
} from "../methods/plan.ts";
import { ownsStep } from "./group.ts";
import { holds, isContributor, isPresent, leaderOf, seatOrder } from "./people.ts";
import type { Round, Running } from "./session.ts";

/** Where a move leads: a phase and one of its parts, by index. */
export interface Place {
  readonly phase: number;
  readonly part: number;
}

export function phaseAt(session: Running, phase: number = session.stage.phase): PlannedPhase {
  const found = session.plan.phases[phase];
  if (found === undefined) throw new Error(`plan has no phase ${phase}`);
  return found;
}

export function partAt(session: Running, place: Place = session.stage): PlannedPart {
  const found = phaseAt(session, place.phase).parts[place.part];
  if (found === undefined) throw new Error(`phase ${place.phase} has no part ${place.part}`);
  return found;
}

export function following(session: Running): Place | undefined {
  const { phase, part } = session.stage;
  if (part + 1 < phaseAt(session).parts.length) return { phase, part: part + 1 };
  return phase + 1 < session.plan.phases.length ? { phase: phase + 1, part: 0 } : undefined;
}

/** The first phase that says goodbye, or leads to another case, and was not reached yet. */
export function closingPhase(session: Running): number | undefined {
  const number = caseNumber(session);
  const at = session.plan.phases.findIndex(
    (phase, place) =>
      place > session.stage.phase && (phase.kind === "close" || caseOf(phase) > number),
  );
  return at === -1 ? undefined : at;
}

/** The number of the case that is on, or that a phase is for. */
export function caseNumber(session: Running, phase: number = session.stage.phase): number {
  return caseOf(phaseAt(session, phase));
}

/** The phases of the case that is on up to now, with what came before the first. */
export function phasesSoFar(session: Running): readonly PlannedPhase[] {
  const number = caseNumber(session);
  return session.plan.phases
    .slice(0, session.stage.phase + 1)
    .filter((phase) => caseOf(phase) === number);
}

/** Whether no phase of the case that is on has needed a case giver so far. */
export function isBeforeTheCase(session: Running): boolean {
  return phasesSoFar(session).every((phase) => needsNoCaseGiver(phase.kind));
}

/** Whether this phase is about the case. */
export function isCaseOn(session: Running): boolean {
  return !needsNoCaseGiver(phaseAt(session).kind);
}

/** Whether a phase was entered, also when the leader has stepped back since. */
export function wasEntered({ stage, unspent }: Running, phase: number): boolean {
  return phase === stage.phase || partKey(phase, 0) in unspent;
}

/** Whether anything of the case was told, also when the leader has stepped back since. */
export function wasCaseTold(session: Running): boolean {
  return session.plan.phases.some(
    ({ kind }, phase) => !needsNoCaseGiver(kind) && wasEntered(session, phase),
  );
}

/** Whether a plan has nothing before the case, so that somebody must bring one to start it. */
export function beginsWithTheCase({ phases: [first] }: Plan): boolean {
  return first !== undefined && !needsNoCaseGiver(first.kind);
}

export function preceding(session: Running): Place | undefined {
  const { phase, part } = session.stage;
  if (part > 0) return { phase, part: part - 1 };
  // A case that is over stays so: its case giver has none any more.
  if (phase === 0 || caseNumber(session, phase - 1) !== caseNumber(session)) return undefined;
  return { phase: phase - 1, part: phaseAt(session, phase - 1).parts.length - 1 };
}

export function roundAt(session: Running, place: Place = session.stage): Round | undefined {
  return session.rounds[partKey(place.phase, place.part)];
}

/** Whether a round of this phase is this person's too; whoever answers them all asks nobody. */
export function takesTurns(
  session: Running,
  person: PersonId,
  phase: PlannedPhase | undefined = session.plan.phases[session.stage.phase],
): boolean {
  if (phase?.looksBack === true) return ownsStep(session, person);
  if (phase?.speakers !== "everyone") return isContributor(session, person);
  const isForPairs = phase.parts.some(({ floor }) => floor === "pairRound");
  return !(isForPairs && holds(session, person, "caseGiver"));
}

/** Who takes turns in a round of this phase: the leader last where the method says so. */
export function callingOrder(session: Running, phase: PlannedPhase): readonly PersonId[] {
  const all = seatOrder(session).filter((person) => takesTurns(session, person, phase));
  const leader = leaderOf(session);
  if (session.plan.chairContributes !== "last" || leader === undefined || !all.includes(leader))
    return all;
  return [...all.filter((person) => person !== leader), leader];
}

export function wasHeard(round: Round, person: PersonId): boolean {
  return round.heard.some((hearing) => hearing.person === person);
}

/** Who is still to be called: whoever is here, was not heard and is not speaking. */
export function comingUp(session: Running, round: Round): readonly PersonId[] {
  return round.order.filter(
    (person) =>
      person !== round.current &&
      !wasHeard(round, person) &&
      isPresent(session.people[person]) &&
      takesTurns(session, person),
  );
}

/** Whom Next calls. */
export function upNext(session: Running, round: Round): PersonId | undefined {
  return comingUp(session, round)[0];
}

/** Who has the floor now. */
export function speakersNow(session: Running): readonly PersonId[] {
  const { caseGiver } = session.roles;
  const giver = caseGiver === undefined ? [] : [caseGiver];
  const current = roundAt(session)?.current;
  const onTurn = current === undefined ? [] : [current];
  switch (partAt(session).floor) {
    case "open":
      return seatOrder(session);
    case "round":
      return onTurn;
    case "pairRound":
      return onTurn.length === 0 ? [] : [...onTurn, ...giver];
    case "pair":
      return [...giver, ...[leaderOf(session)].filter((leader) => leader !== undefined)];
    case "solo":
      return giver;
    case "groupWithoutCaseGiver":
      return seatOrder(session).filter((person) => person !== caseGiver);
    case "silence":
      return [];
  }
}

/** What a slot of this plan is for, in whichever phase it stands. */
export function writingOf(
  { plan }: Pick<Running, "plan">,
  slot: string | undefined,
): Writing | undefined {
  return plan.phases.flatMap(({ writes }) => writes).find((writing) => writing.slot === slot);
}

/** Whether the phase in which a slot is written is before the one that is on. */
export function isWrittenBefore(session: Running, slot: string | undefined): boolean {
  return phasesSoFar(session)
    .slice(0, -1)
    .some(({ writes }) => writes.some((writing) => writing.slot === slot));
}

/** Whether a text waits for its author's turn in the phase in which it is written. */
export function isSealedForTurn({ visibility, reveal, opensIn }: Writing): boolean {
  return visibility === "sealed" && reveal === "ownTurn" && opensIn === undefined;
}

/** Whether a text is everybody's at once, and written on one's own turn alone. */
export function isForOwnTurn({ visibility, reveal }: Writing): boolean {
  return visibility === "group" && reveal === "ownTurn";
}

/** Who can read a text that is written now: nothing is sealed for a turn that its author has already. */
export function writtenAs(writing: Writing, isOnTurn: boolean): Visibility {
  return isSealedForTurn(writing) && isOnTurn ? "group" : writing.visibility;
}

/** The forms that a note can have; the others are commands of their own. */
const NOTE_FORMS: readonly Writing["form"][] = [
  ...(["text", "pitch", "step", "mark", "choice", "card", "scale", "tick"] as const),
];

/** Whether what is entered is a note; saying yes to the agreements is a command of its own. */
export function isNote({ form, slot }: Writing): boolean {
  return NOTE_FORMS.includes(form) && slot !== AGREEMENTS_SLOT;
}

/** What a person may write in the part that is on. */
export function writingsFor(session: Running, you: PersonId): readonly Writing[] {
  return phaseAt(session).writes.filter(
    (writing) =>
      isNote(writing) &&
      writing.visibility !== "private" &&
      (writing.fromPart ?? 0) <= session.stage.part &&
      isWriter(session, writing, you),
  );
}

export function isWriter(session: Running, writing: Writing, you: PersonId): boolean {
  if (writing.by === "everyone") return true;
  return writing.by.some((role) => {
    if (role === "member") return isContributor(session, you);
    if (role === "chair") return leaderOf(session) === you;
    // With no note-taker the leader writes what the group wants to keep (practice.md 1.2).
    if (role === "noteTaker" && session.roles.noteTaker === undefined)
      return leaderOf(session) === you;
    return holds(session, you, role);
  });
}
