import type { PersonId } from "../../core/ids.ts";
import { holds, isSeated, leaderOf } from "../../core/session/people.ts";
import { isObserving } from "../../core/session/observing.ts";
import { isCaseGivers } from "../../core/session/opening.ts";
import type { Running, Session } from "../../core/session/session.ts";
import { writingOf } from "../../core/session/stage.ts";

/** What of a view or of a patch is not for everybody; null where a patch takes it away. */
interface Told {
  readonly notes?: Readonly<Record<string, unknown>> | null;
  readonly hands?: readonly PersonId[] | null;
  readonly shortPause?: { readonly by?: PersonId | null } | null;
  readonly door?: Readonly<Record<string, unknown>> | null;
  readonly plannedEnd?: number | null;
  readonly counts?: Readonly<Record<string, unknown>> | null;
  readonly stage?: { readonly written?: Readonly<Record<string, unknown>> | null } | null;
  readonly may?: Readonly<Record<string, unknown>> | null;
}

/** What a view or patch tells somebody of this session that is none of their business. */
export function toldTooMuch(session: Session, to: PersonId, told: object): readonly string[] {
  const names = Object.keys(TELLERS) as (keyof Told)[];
  return names.filter((name) => {
    const part = (told as Told)[name];
    if (part === undefined || part === null) return false;
    if (session.status === "running" && isObserving(session, to) && OBSERVED.includes(name))
      return !TELLERS[name](session, to, told);
    if (session.status !== "running" || !isSeated(session, to))
      return name !== "notes" && name !== "may";
    return !TELLERS[name](session, to, told);
  });
}

/** Of these, what an observer may be told of. */
const OBSERVED: readonly (keyof Told)[] = ["stage", "shortPause", "may"];

type Rule = (session: Running, to: PersonId, told: Told) => boolean;

/** Whether this person may be told what they are told. */
const TELLERS: Readonly<Record<keyof Told, Rule>> = {
  notes: ({ notes }, to, told) =>
    present(told.notes).every((id) => {
      const note = Object.entries(notes).find(([one]) => one === id)?.[1];
      return note?.visibility === "group" || note?.author === to;
    }),
  hands: (session, to, { hands }) =>
    leaderOf(session) === to || (hands ?? []).every((person) => person === to),
  shortPause: (session, to, { shortPause }) => {
    const by = shortPause?.by ?? undefined;
    return by === undefined || (session.stop === by && (by === to || leaderOf(session) === to));
  },
  door: keepsDoor,
  plannedEnd: (session, to) => leaderOf(session) === to || holds(session, to, "timekeeper"),
  counts: (session, _to, { counts }) =>
    present(counts).every((slot) => session.counts[slot] !== undefined),
  stage: (session, to, { stage }) =>
    (stage?.written ?? null) === null ||
    ((leaderOf(session) === to || holds(session, to, "noteTaker")) &&
      !present(stage?.written).some((slot) => isForCaseGiver(session, slot))),
  may: (session, to, { may }) =>
    holds(session, to, "caseGiver") ||
    !present(may).some(
      (ask) => ask.startsWith("revealNotes:") && isForCaseGiver(session, ask.split(":")[1]),
    ),
};

/** Whether the case giver alone may open what is sealed in a slot, or learn that it is there. */
export function isForCaseGiver(session: Running, slot: string | undefined): boolean {
  const writing = writingOf(session, slot);
  return writing !== undefined && isCaseGivers(writing);
}

function keepsDoor(session: Running, to: PersonId): boolean {
  return leaderOf(session) === to || holds(session, to, "caseGiver");
}

function present(record: Readonly<Record<string, unknown>> | null | undefined): readonly string[] {
  return Object.entries(record ?? {}).flatMap(([key, value]) => (value === null ? [] : [key]));
}

/** Whether this person may read this name: of somebody with a seat, or of somebody at the door they keep. */
export function mayReadName(session: Session, to: PersonId, name: string): boolean {
  if (Object.values(session.people).some((person) => person.name === name)) return true;
  if (session.status !== "running" || !keepsDoor(session, to)) return false;
  return Object.values(session.door).some((knock) => knock.name === name);
}
