import type { PersonId } from "../ids.ts";
import { partKey } from "../methods/plan.ts";
import type { Person, Round, Session } from "./session.ts";
import { takesTurns } from "./stage.ts";

/** The small changes of which `evolve` is made; each gives the same session back where there is nothing to change. */

export function without<Of extends object, Key extends keyof Of>(
  record: Of,
  ...keys: readonly Key[]
): Omit<Of, Key> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.includes(key as Key)),
  ) as Omit<Of, Key>;
}

export function changePerson<Of extends Session>(
  session: Of,
  id: PersonId,
  change: (person: Person) => Person,
): Of {
  const person = session.people[id];
  return person === undefined
    ? session
    : { ...session, people: { ...session.people, [id]: change(person) } };
}

export function changeRound<Of extends Session>(session: Of, change: (round: Round) => Round): Of {
  if (session.status !== "running") return session;
  const key = partKey(session.stage.phase, session.stage.part);
  const round = session.rounds[key];
  return round === undefined
    ? session
    : { ...session, rounds: { ...session.rounds, [key]: change(round) } };
}

/** Whoever comes during a round is called at its end. */
export function calledLast<Of extends Session>(session: Of, person: PersonId): Of {
  if (session.status !== "running" || !takesTurns(session, person)) return session;
  return changeRound(session, (round) =>
    round.order.includes(person) ? round : { ...round, order: [...round.order, person] },
  );
}

export function unheard(round: Round, person: PersonId | undefined): Round["heard"] {
  return round.heard.filter((hearing) => hearing.person !== person);
}
